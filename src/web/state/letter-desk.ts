import { batch, computed, type ReadonlySignal, signal, type Signal } from '@preact/signals'
import type { CheckView, LetterView } from '../../api/views.ts'
import type { LetterText } from '../../core/model/letter.ts'
import { call, type Trouble } from './client.ts'
import { followWords } from './edits.ts'
import { openLiveCheck, type FindSlips, type LiveCheck } from './live-check.ts'
import { createSaver, type Saver } from './saver.ts'
import { type WordBeingTyped, withoutWordBeingTyped, wordBeingTyped } from './word-being-typed.ts'

/** One letter while it is read and edited: what is typed, what the check says, what is kept. */
export interface LetterDesk {
  readonly letter: Signal<LetterView>
  readonly text: Signal<LetterText>
  /** What is said of the words, but for the one that is being typed. */
  readonly check: ReadonlySignal<CheckView>
  /** True while the newest words have not been checked yet. */
  readonly checking: Signal<boolean>
  readonly saver: Saver<LetterText>
  /** Where the cursor stands in the body, while it does. */
  readonly cursor: ReadonlySignal<number | undefined>
  write(text: LetterText): void
  /** Takes notice of where the cursor stands in the body. A word that it leaves is at its end. */
  moveTo(at: number): void
  /** Nobody types here any more: there is no cursor, and the last word is at its end. */
  rest(): void
  /** Has the words checked once more as they stand. */
  checkAgain(): Promise<void>
  /** Takes what the server says, unless newer words are being typed here. */
  take(letter: LetterView): void
  /** Settles which words stay where the letter was changed somewhere else: these here, or those that were saved there. */
  settle(newest: LetterView, which: 'here' | 'there'): void
}

const CHECK_AFTER = 300
/** After so long without a key a word is taken for finished. */
const PAUSE = 1000

/**
 * Opens a letter. Checks and saves run by themselves; an answer to older words than the newest is dropped. What the
 * page can find by itself is shown with the next frame, as soon as `slips` is there.
 */
export function openDesk(interviewId: string, first: LetterView, saved: () => void, slips?: Promise<FindSlips | undefined>): LetterDesk {
  const shown = {
    letter: signal(first),
    text: signal<LetterText>({ subject: first.subject, body: first.body }),
    check: signal(first.check),
    checking: signal(false),
  }
  const state: State = { interviewId, ...shown, live: openLiveCheck(shown, slips) }
  const { letter, text, check, checking } = state
  const saver = createSaver((words: LetterText) => save(state, words, saved), 1200)
  const typed = signal<WordBeingTyped | undefined>(undefined)
  const cursor = signal<number | undefined>(undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause: ReturnType<typeof setTimeout> | undefined
  return {
    letter,
    text,
    check: computed(() => withoutWordBeingTyped(check.value, typed.value)),
    checking,
    saver,
    cursor,
    write(next) {
      batch(() => {
        check.value = { ...check.value, findings: followWords(check.value.findings, text.value, next) }
        state.live.follow(text.value, next)
        typed.value = wordBeingTyped(text.value, next)
        text.value = next
        checking.value = true
      })
      saver.change(next)
      clearTimeout(timer)
      timer = setTimeout(() => void ask(state, next), CHECK_AFTER)
      clearTimeout(pause)
      pause = setTimeout(() => (typed.value = undefined), PAUSE)
    },
    moveTo: (at) =>
      batch(() => {
        cursor.value = at
        if (typed.value?.part === 'body' && typed.value.at !== at) typed.value = undefined
      }),
    rest: () =>
      batch(() => {
        cursor.value = undefined
        typed.value = undefined
      }),
    checkAgain: () => ask(state, text.value),
    settle(newest, which) {
      letter.value = newest
      if (which === 'there') text.value = { subject: newest.subject, body: newest.body }
      saver.change(text.value)
      void saver.flush()
    },
    take(newer) {
      if (saver.state.value === 'saved' && newer.revision >= letter.value.revision) takeOver(state, newer)
    },
  }
}

type State = Pick<LetterDesk, 'letter' | 'text' | 'checking'> & {
  readonly interviewId: string
  readonly check: Signal<CheckView>
  readonly live: LiveCheck
}

async function ask(state: State, asked: LetterText): Promise<void> {
  const answer = await call('checkText', {
    params: { interviewId: state.interviewId },
    body: { to: state.letter.value.personId, ...asked },
  })
  if (answer.ok) settleCheck(state, asked, answer.value)
}

async function save(state: State, words: LetterText, saved: () => void): Promise<Trouble | undefined> {
  const { id, revision } = state.letter.value
  const answer = await call('saveLetter', { params: { letterId: id }, body: { revision, ...words } })
  if (!answer.ok) return answer.trouble
  state.letter.value = answer.value
  settleCheck(state, words, answer.value.check)
  saved()
  return undefined
}

function settleCheck({ text, check, checking, live }: State, answerTo: LetterText, result: CheckView): void {
  if (answerTo !== text.value) return
  batch(() => {
    check.value = result
    checking.value = false
  })
  live.answered()
}

function takeOver({ letter, text, check, live }: State, newer: LetterView): void {
  batch(() => {
    letter.value = newer
    check.value = newer.check
    if (newer.subject !== text.value.subject || newer.body !== text.value.body) text.value = { subject: newer.subject, body: newer.body }
  })
  live.answered()
}
