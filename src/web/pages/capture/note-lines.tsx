import { useSignal } from '@preact/signals'
import { useId, useRef } from 'preact/hooks'
import type { Note } from '../../state/facts.ts'
import type { Reading } from '../../state/jottings.ts'
import { GrowingLine } from '../../ui/growing-line.tsx'
import { CrossIcon } from '../../ui/icons.tsx'
import { JottingLine } from './jotting-line.tsx'
import { Thought, ThoughtOffer } from './thought.tsx'

interface NotesProps {
  readonly name: string
  readonly notes: readonly Note[]
  readonly jottings: JottingsOf
  readonly onChange: (notes: Note[]) => void
}

/** What the letter would make of the notes of one person. */
export interface JottingsOf {
  /** False while the server does not answer. */
  readonly answers: boolean
  readingOf(note: Note): Reading | undefined
}

const prompts = ['what did they care about?', 'what did you laugh about?', 'what did they ask?', 'anything else?'] as const

/** A note whose words were taken away was never answered: the next words in its line are another note. */
const unanswered: Partial<Note> = { use: undefined, about: undefined, reading: undefined }

/** Jottings of one talk, one a line; there is always an empty line at the end, Enter goes on to it. */
export function NoteLines({ name, notes, jottings, onChange }: NotesProps) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const shown: readonly Note[] = [...notes, { text: '' }]
  const focus = (at: number): void =>
    void requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-line="note"]')[at]?.focus())
  const set = (at: number, change: Partial<Note>): void => {
    const changed = shown.map((note, index) => (index === at ? { ...note, ...change } : note))
    onChange(changed.filter((note, index) => index < notes.length || note.text !== ''))
  }
  const remove = (at: number): void => {
    onChange(notes.filter((_, index) => index !== at))
    focus(Math.max(0, at - 1))
  }
  const onKey = (event: KeyboardEvent, at: number): void => {
    if (event.key === 'Enter' && !event.isComposing && !event.shiftKey) {
      event.preventDefault()
      focus(at + 1)
    }
    if (event.key === 'Backspace' && at < notes.length && notes[at]?.text === '') {
      event.preventDefault()
      remove(at)
    }
  }
  return (
    <ul ref={list} class="flex flex-col gap-3" aria-label={`What you talked about with ${name}`}>
      {shown.map((note, at) => (
        <li key={at}>
          <div class="flex items-start gap-1">
            <GrowingLine
              kind="note"
              label={at < notes.length ? `Note ${at + 1} about ${name}` : `Add a note about ${name}`}
              placeholder={at === notes.length ? prompts[Math.min(at, prompts.length - 1)] : undefined}
              describedBy={`${id}-${at}`}
              value={note.text}
              onInput={(text) => set(at, text.trim() === '' ? { text, ...unanswered } : { text })}
              onKeyDown={(event) => onKey(event, at)}
            />
            {at < notes.length && (
              <button
                type="button"
                class="grid size-11 shrink-0 place-items-center rounded-control text-soft"
                aria-label={`Remove note ${at + 1} about ${name}`}
                onClick={() => remove(at)}
              >
                <CrossIcon />
              </button>
            )}
          </div>
          {at < notes.length && note.text.trim() !== '' && (
            <OnNote id={`${id}-${at}`} name={name} at={at} note={note} jottings={jottings} onChange={(change) => set(at, change)} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface OnNoteProps {
  readonly id: string
  readonly name: string
  readonly at: number
  readonly note: Note
  readonly jottings: JottingsOf
  readonly onChange: (change: Partial<Note>) => void
}

/** What stands under one note. While newer words are being read, what was said of the ones before stays in its place. */
function OnNote({ id, name, at, note, jottings, onChange }: OnNoteProps) {
  const before = useRef<Reading | undefined>(undefined)
  const thinking = useSignal(note.thought !== undefined)
  const exact = jottings.readingOf(note)
  if (exact) before.current = exact
  const reading = exact ?? (jottings.answers ? before.current : undefined)
  const which = `note ${at + 1} about ${name}`
  const question = reading?.thoughtQuestion
  const isSaid = note.use !== 'no' && (!reading || reading.outcome === 'say')
  const think = (): void => {
    thinking.value = true
    requestAnimationFrame(() => document.getElementById(`${id}-thought`)?.focus())
  }
  return (
    <>
      <JottingLine id={id} name={name} which={which} note={note} reading={reading} onChange={onChange}>
        {isSaid && !thinking.value && <ThoughtOffer question={question} which={which} onOpen={think} />}
      </JottingLine>
      {thinking.value && (
        <Thought
          id={`${id}-thought`}
          question={question}
          which={which}
          thought={note.thought}
          onChange={(thought) => onChange({ thought })}
        />
      )}
    </>
  )
}
