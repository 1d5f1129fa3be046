import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Note } from '../../state/facts.ts'
import type { Reading } from '../../state/jottings.ts'
import { AnsweredBy } from './answered-by.tsx'
import { JottingLine } from './jotting-line.tsx'
import type { Qualification } from './qualifications.tsx'
import { Thought, ThoughtOffer } from './thought.tsx'
import { composedWords } from '../../state/composed-words.ts'
import { m } from '../../words.ts'

/** What the letter would make of the notes of one person. */
export interface JottingsOf {
  /** False while the server does not answer. */
  readonly answers: boolean
  readingOf(note: Note): Reading | undefined
}

interface OnNoteProps {
  readonly id: string
  readonly name: string
  readonly at: number
  readonly note: Note
  readonly jottings: JottingsOf
  readonly qualifications: readonly Qualification[]
  readonly onChange: (change: Partial<Note>) => void
}

/** What stands under one note. While newer words are being read, what was said of the ones before stays in its place. */
export function OnNote({ id, name, at, note, jottings, qualifications, onChange }: OnNoteProps) {
  const before = useRef<Reading | undefined>(undefined)
  const thinking = useSignal(false)
  const exact = jottings.readingOf(note)
  if (exact) before.current = exact
  const reading = exact ?? (jottings.answers ? before.current : undefined)
  const which = m.capture_which_note({ at: at + 1, name })
  const question = reading?.thoughtQuestion && composedWords(reading.thoughtQuestion)
  const hasThought = thinking.value || note.thought !== undefined
  const isSaid = note.use !== 'no' && (!reading || reading.outcome === 'say')
  // A field that is being emptied stays open.
  const setThought = (thought: string | undefined): void => {
    thinking.value = true
    onChange({ thought })
  }
  const thought = hasThought && <Thought id={`${id}-thought`} question={question} which={which} thought={note.thought} line={exact?.thoughtLine} onChange={setThought} />
  return (
    <JottingLine id={id} name={name} which={which} note={note} reading={reading} onChange={onChange} thought={thought}>
      {isSaid && !hasThought && <ThoughtOffer question={question} which={which} onOpen={() => (thinking.value = true)} />}
      {reading?.outcome === 'say' && note.use !== 'no' && qualifications.length > 0 && (
        <AnsweredBy
          which={which}
          qualifications={qualifications}
          chosen={note.answeredBy}
          onChange={(answeredBy) => onChange({ answeredBy })}
        />
      )}
    </JottingLine>
  )
}
