import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Note } from '../../state/facts.ts'
import { GrowingLine } from '../../ui/growing-line.tsx'
import { CrossIcon, PlusIcon } from '../../ui/icons.tsx'

interface NotesProps {
  readonly name: string
  readonly notes: readonly Note[]
  readonly onChange: (notes: Note[]) => void
}

const prompts = ['what did they care about?', 'what did you laugh about?', 'what did they ask?', 'anything else?'] as const

/** Jottings of one talk, one a line; there is always an empty line at the end, Enter goes on to it. */
export function NoteLines({ name, notes, onChange }: NotesProps) {
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
    <ul ref={list} class="flex flex-col gap-2" aria-label={`What you talked about with ${name}`}>
      {shown.map((note, at) => (
        <li key={at}>
          <div class="flex items-start gap-1">
            <GrowingLine
              kind="note"
              label={at < notes.length ? `Note ${at + 1} about ${name}` : `Add a note about ${name}`}
              placeholder={at === notes.length ? prompts[Math.min(at, prompts.length - 1)] : undefined}
              value={note.text}
              onInput={(text) => set(at, { text })}
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
            <Thought name={name} at={at} note={note} onChange={(thought) => set(at, { thought })} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface ThoughtProps {
  readonly name: string
  readonly at: number
  readonly note: Note
  readonly onChange: (thought: string | undefined) => void
}

/** What the candidate would answer or add: the one thing that joins their talk to their letter. */
function Thought({ name, at, note, onChange }: ThoughtProps) {
  const open = useSignal(note.thought !== undefined)
  if (!open.value) {
    return (
      <button
        type="button"
        class="ms-3 inline-flex min-h-11 items-center gap-1.5 text-small text-teal"
        aria-label={`your thought on it: note ${at + 1} about ${name}`}
        onClick={() => (open.value = true)}
      >
        <PlusIcon /> your thought on it
      </button>
    )
  }
  return (
    <div class="ms-3 mt-1 mb-2 border-s-3 border-teal ps-3">
      <GrowingLine
        label={`Your thought on note ${at + 1} about ${name}`}
        placeholder="what would you answer, try or add?"
        value={note.thought ?? ''}
        onInput={(thought) => onChange(thought === '' ? undefined : thought)}
      />
    </div>
  )
}
