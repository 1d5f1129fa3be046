import { useId, useRef } from 'preact/hooks'
import type { Note } from '../../state/facts.ts'
import { GrowingLine } from '../../ui/growing-line.tsx'
import { CrossIcon } from '../../ui/icons.tsx'
import { OnNote, type JottingsOf } from './on-note.tsx'
import type { Qualification } from './qualifications.tsx'
import { m } from '../../words.ts'

interface NotesProps {
  readonly name: string
  readonly notes: readonly Note[]
  readonly jottings: JottingsOf
  /** What speaks for the candidate. */
  readonly qualifications: readonly Qualification[]
  readonly onChange: (notes: Note[]) => void
}

const prompts = [m.capture_prompt_care(), m.capture_prompt_laugh(), m.capture_prompt_ask(), m.capture_prompt_else()] as const

/** Jottings of one talk, one a line; there is always an empty line at the end, Enter goes on to it. */
export function NoteLines({ name, notes, onChange, ...rest }: NotesProps) {
  const list = useRef<HTMLUListElement>(null)
  const shown: readonly Note[] = [...notes, { text: '' }]
  const keys = useKeys(shown.length)
  const focus = (at: number): void =>
    void requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-line="note"]')[at]?.focus())
  const set = (at: number, change: Partial<Note>): void => {
    const changed = shown.map((note, index) => (index === at ? { ...note, ...change } : note))
    onChange(changed.filter((note, index) => index < notes.length || note.text !== ''))
  }
  const remove = (at: number): void => {
    keys.splice(at, 1)
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
    <ul ref={list} class="flex flex-col gap-3" aria-label={m.capture_talked_about_with({ name })}>
      {shown.map((note, at) => (
        <NoteLine
          key={keys[at]}
          {...rest}
          name={name}
          note={note}
          at={at}
          isNew={at === notes.length}
          onChange={(change) => set(at, change)}
          onRemove={() => remove(at)}
          onKeyDown={(event) => onKey(event, at)}
        />
      ))}
    </ul>
  )
}

/** One key for each line, so that what is open in a line goes with it where another one is removed. */
function useKeys(count: number): number[] {
  const keys = useRef<number[]>([]).current
  const next = useRef(0)
  while (keys.length < count) keys.push(next.current++)
  return keys
}

interface LineProps extends Pick<NotesProps, 'name' | 'jottings' | 'qualifications'> {
  readonly note: Note
  readonly at: number
  readonly isNew: boolean
  readonly onChange: (change: Partial<Note>) => void
  readonly onRemove: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A note whose words were taken away was never answered: the next words in its line are another note. */
const unanswered: Partial<Note> = { use: undefined, about: undefined, reading: undefined, answeredBy: undefined }

function NoteLine({ name, note, at, isNew, onChange, onRemove, onKeyDown, ...rest }: LineProps) {
  const id = useId()
  return (
    <li>
      <div class="flex items-start gap-1">
        <GrowingLine
          kind="note"
          label={isNew ? m.capture_add_note_about({ name }) : m.capture_note_about({ at: at + 1, name })}
          placeholder={isNew ? prompts[Math.min(at, prompts.length - 1)] : undefined}
          describedBy={isNew ? undefined : id}
          value={note.text}
          onInput={(text) => onChange(text.trim() === '' ? { text, ...unanswered } : { text })}
          onKeyDown={onKeyDown}
        />
        {!isNew && (
          <button
            type="button"
            class="grid size-11 shrink-0 place-items-center rounded-control text-soft"
            aria-label={m.capture_remove_note_about({ at: at + 1, name })}
            onClick={onRemove}
          >
            <CrossIcon />
          </button>
        )}
      </div>
      {!isNew && note.text.trim() !== '' && <OnNote {...rest} id={id} name={name} at={at} note={note} onChange={onChange} />}
    </li>
  )
}
