import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Note } from '../../state/facts.ts'
import { composedWords, questionUnder } from '../../state/composed-words.ts'
import type { Reading } from '../../state/jottings.ts'
import { speak, tell } from '../../state/notices.ts'
import { useFocusWhere } from '../../ui/focus.ts'
import { GrowingLine } from '../../ui/growing-line.tsx'
import { m } from '../../words.ts'

interface JottingProps {
  /** Of the words, for the field that they describe. */
  readonly id: string
  /** What to call the person who will read the letter. */
  readonly name: string
  /** 'note 2 about Siobhán', for those who listen to the page. */
  readonly which: string
  readonly note: Note
  readonly reading: Reading | undefined
  readonly onChange: (change: Partial<Note>) => void
  /** What the candidate thinks of it; it stands where the question was that opened it. */
  readonly thought: ComponentChildren
  /** What else there is to tap; it comes first. */
  readonly children: ComponentChildren
}

/** What the letter would make of a note, and the taps that put it right; each is taken back by the same tap. */
export function JottingLine({ id, name, which, note, reading, onChange, thought, children }: JottingProps) {
  const rewording = useSignal(false)
  const told = toldOf(note, reading)
  useSpoken(note, told)
  const isOut = note.use === 'no'
  const mayBeUsed = !isOut && (note.use === 'yes' || told?.outcome === 'leave-out')
  const isAsked = reading?.kind === 'whom'
  const mayBeReworded = !isOut && told !== undefined && told.outcome !== 'leave-out' && !isAsked
  const isReworded = rewording.value || note.reading !== undefined
  const reword = (on: boolean): void => {
    rewording.value = on
    if (!on && note.reading !== undefined) takeBackWording(note.reading, onChange)
  }
  const proposed = reading?.kind === 'whom' ? undefined : reading?.others?.[0]
  const wording = { id: `${id}-wording`, isNew: note.reading === undefined, line: note.reading ?? reading?.line ?? '', others: reading?.others ?? [], onChange }
  return (
    <>
      {mayBeReworded && isReworded ? (
        <Wording {...wording} label={m.capture_letter_says({ name, which })} />
      ) : (
        told && <Told id={id} told={told} meanwhile={reading?.meanwhile} />
      )}
      {thought}
      <div class="ms-1 flex flex-wrap items-center gap-x-1" role="group" aria-label={m.capture_in_the_letter({ which })}>
        {!isOut && (note.about !== undefined || isAsked) && <Whom name={name} note={note} onChange={onChange} />}
        {children}
        {told?.outcome === 'ask' && !isReworded && proposed && <Tap isAnswer words={`“${proposed}”`} on={false} onTap={() => onChange({ reading: proposed })} />}
        {mayBeUsed && <Tap words={m.check_use_it()} on={note.use === 'yes'} onTap={(on) => onChange({ use: on ? 'yes' : undefined })} />}
        {mayBeReworded && <Tap {...(told.outcome === 'ask' ? inOwnWords : { words: m.capture_reword_it() })} on={isReworded} onTap={reword} />}
        {!mayBeUsed && told && <Tap words={isOut ? m.check_use_it() : m.check_leave_it_out()} on={false} onTap={() => onChange({ use: isOut ? undefined : 'no' })} />}
      </div>
    </>
  )
}

const inOwnWords = { words: m.capture_own_words(), isAnswer: true } as const

interface ToldNote {
  readonly outcome: Reading['outcome']
  readonly words: string
}

/** Puts a reading into words for the page; what the candidate left out needs no server to be told so. */
function toldOf(note: Note, reading: Reading | undefined): ToldNote | undefined {
  if (note.use === 'no') return { outcome: 'leave-out', words: m.capture_left_out_of_letter() }
  if (!reading) return note.reading === undefined ? undefined : { outcome: 'say', words: note.reading }
  const { outcome, line = '', why = '', question = '' } = reading
  if (outcome === 'leave-out') return { outcome, words: m.capture_kept_out_of_letter({ why: composedWords(why) }) }
  return { outcome, words: outcome === 'ask' ? questionUnder(question) : line }
}

function Told({ id, told, meanwhile }: { readonly id: string; readonly told: ToldNote; readonly meanwhile: string | undefined }) {
  if (told.outcome !== 'say') {
    return (
      <p id={id} class={`mt-1.5 ms-3 text-small ${told.outcome === 'ask' ? 'font-semibold' : 'text-soft'}`}>
        {told.words}
        {told.outcome === 'ask' && meanwhile !== undefined && <span class="font-normal text-soft"> {m.capture_meanwhile({ thing: meanwhile })}</span>}
      </p>
    )
  }
  return (
    <p id={id} class="mt-1.5 ms-3 text-small text-soft">
      {m.capture_letter_would_say()} <span lang="en" class="font-serif text-ink">“{told.words.replaceAll('“', '‘').replaceAll('”', '’')}”</span>
    </p>
  )
}

/** Says aloud what a tap came to, and what is not said as typed; what is merely being typed is not talked into. */
function useSpoken(note: Note, told: ToldNote | undefined): void {
  const before = useRef(note)
  useEffect(() => {
    if (!told) return
    const isTapped = note.use !== before.current.use || note.about !== before.current.about
    const isTyped = note.text !== before.current.text && told.outcome !== 'say'
    if (isTapped || isTyped) speak(told.outcome === 'say' ? m.capture_letter_would_say_this({ told: told.words }) : told.words)
    before.current = note
  }, [told?.words])
}

type Change = Pick<JottingProps, 'onChange'>

function Whom({ name, note, onChange }: Change & Pick<JottingProps, 'name' | 'note'>) {
  return (
    <span class="flex flex-wrap gap-2 pe-2">
      <Tap isAnswer words={name} on={note.about === 'reader'} onTap={(on) => onChange({ about: on ? 'reader' : undefined })} />
      <Tap
        isAnswer
        words={m.check_somebody_else()}
        on={note.about === 'somebody-else'}
        onTap={(on) => onChange({ about: on ? 'somebody-else' : undefined })}
      />
    </span>
  )
}

interface TapProps {
  readonly words: string
  readonly on: boolean
  readonly onTap: (on: boolean) => void
  /** Answers what was asked, and is to be seen as an answer. */
  readonly isAnswer?: boolean
}

const quietTap = 'min-h-11 rounded-control px-2 text-small text-soft underline decoration-edge/50 underline-offset-4 hover:text-teal-deep'

function Tap({ words, on, onTap, isAnswer = false }: TapProps) {
  return (
    <button
      type="button"
      class={on || isAnswer ? 'chip my-1 px-3 text-small' : quietTap}
      aria-pressed={on ? 'true' : 'false'}
      onClick={() => onTap(!on)}
    >
      {words}
    </button>
  )
}

interface WordingProps extends Change {
  readonly id: string
  /** True where it was just opened, to be written in. */
  readonly isNew: boolean
  readonly label: string
  readonly line: string
  /** Other ways to read the same words. */
  readonly others: readonly string[]
}

/** The sentence in the candidate's own words: it begins as the letter would say it. */
function Wording({ id, isNew, label, line, others, onChange }: WordingProps) {
  // What was emptied stays empty while it is open, and is not filled with the letter's own line again.
  const emptied = useSignal(false)
  useFocusWhere(isNew, id)
  const write = (text: string): void => {
    emptied.value = text.trim() === ''
    onChange({ reading: emptied.value ? undefined : text })
  }
  return (
    <div class="mt-1.5 ms-3 border-s-3 border-edge ps-3">
      <p class="mb-1 text-small text-soft" aria-hidden="true">
        {m.capture_letter_would_say()}
      </p>
      <GrowingLine id={id} label={label} placeholder="You told me that …" value={emptied.value ? '' : line} onInput={write} />
      <OtherReadings others={others.filter((other) => other !== line)} onChoose={write} />
    </div>
  )
}

/** The same words read in another way: one tap, and nothing to type. */
function OtherReadings({ others, onChoose }: { readonly others: readonly string[]; readonly onChoose: (line: string) => void }) {
  if (others.length === 0) return null
  return (
    <div class="mt-1 flex flex-wrap gap-x-2" role="group" aria-label={m.capture_or_is_it_this()}>
      {others.map((other) => (
        <button key={other} type="button" class="chip my-1 px-3 text-start font-serif text-small" onClick={() => onChoose(other)}>
          {other}
        </button>
      ))}
    </div>
  )
}

function takeBackWording(reading: string, onChange: JottingProps['onChange']): void {
  onChange({ reading: undefined })
  tell(m.capture_wording_taken_back(), () => onChange({ reading }))
}
