import { batch, signal, type Signal } from '@preact/signals'
import type { CheckView, LetterView } from '../../api/views.ts'
import { call, type Trouble } from './client.ts'
import { editBetween, shiftFindings } from './edits.ts'
import { createSaver, type Saver } from './saver.ts'

export interface LetterText {
  readonly subject: string
  readonly body: string
}

/** One letter while it is read and edited: what is typed, what the check says, what is kept. */
export interface LetterDesk {
  readonly letter: Signal<LetterView>
  readonly text: Signal<LetterText>
  readonly check: Signal<CheckView>
  /** True while the newest words have not been checked yet. */
  readonly checking: Signal<boolean>
  readonly saver: Saver<LetterText>
  /** Where the cursor stands in the body, while it does. */
  readonly cursor: Signal<number | undefined>
  write(text: LetterText): void
  /** Takes what the server says, unless newer words are being typed here. */
  take(letter: LetterView): void
  /** Settles which words stay where the letter was changed somewhere else: these here, or those that were saved there. */
  settle(newest: LetterView, which: 'here' | 'there'): void
}

const CHECK_AFTER = 300

/** Opens a letter. Checks and saves run by themselves; an answer to older words than the newest is dropped. */
export function openDesk(interviewId: string, first: LetterView, saved: () => void): LetterDesk {
  const letter = signal(first)
  const text = signal<LetterText>({ subject: first.subject, body: first.body })
  const check = signal(first.check)
  const checking = signal(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  const settle = (answerTo: LetterText, result: CheckView): void => {
    if (answerTo !== text.value) return
    batch(() => {
      check.value = result
      checking.value = false
    })
  }
  const ask = async (asked: LetterText): Promise<void> => {
    const answer = await call('checkText', { params: { interviewId }, body: { to: letter.value.personId, ...asked } })
    if (answer.ok) settle(asked, answer.value)
  }
  const save = async (words: LetterText): Promise<Trouble | undefined> => {
    const { id, revision } = letter.value
    const answer = await call('saveLetter', { params: { letterId: id }, body: { revision, ...words } })
    if (!answer.ok) return answer.trouble
    letter.value = answer.value
    settle(words, answer.value.check)
    saved()
    return undefined
  }
  const saver = createSaver(save, 1200)
  return {
    letter,
    text,
    check,
    checking,
    saver,
    cursor: signal<number | undefined>(undefined),
    write(next) {
      batch(() => {
        check.value = shifted(check.value, text.value, next)
        text.value = next
        checking.value = true
      })
      saver.change(next)
      clearTimeout(timer)
      timer = setTimeout(() => void ask(next), CHECK_AFTER)
    },
    settle(newest, which) {
      letter.value = newest
      const words = which === 'here' ? text.value : { subject: newest.subject, body: newest.body }
      text.value = words
      saver.change(words)
      void saver.flush()
    },
    take(newer) {
      if (saver.state.value !== 'saved' || newer.revision < letter.value.revision) return
      batch(() => {
        letter.value = newer
        check.value = newer.check
        if (newer.subject !== text.value.subject || newer.body !== text.value.body) text.value = { subject: newer.subject, body: newer.body }
      })
    },
  }
}

function shifted(check: CheckView, before: LetterText, after: LetterText): CheckView {
  const inSubject = shiftFindings(check.findings, 'subject', editBetween(before.subject, after.subject))
  return { ...check, findings: shiftFindings(inSubject, 'body', editBetween(before.body, after.body)) }
}
