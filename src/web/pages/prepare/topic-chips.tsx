import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { topicsOf } from '../../../core/prepare/brief.ts'
import type { InterviewView } from '../../../api/views.ts'
import { noteOf, type Note } from '../../state/facts.ts'
import { PlusIcon } from '../../ui/icons.tsx'
import { m } from '../../words.ts'

interface ChipsProps {
  readonly view: InterviewView
  readonly personId: string
  readonly name: string
  readonly notes: readonly Note[]
  readonly onAdd: (topic: string) => void
  /** Beside the topics. */
  readonly children?: ComponentChildren
}

/** What this person may have brought up, from the brief: one press makes it a note. */
export function TopicChips({ view, personId, name, notes, onAdd, children }: ChipsProps) {
  const group = useRef<HTMLDivElement>(null)
  const said = new Set(notes.map((note) => noteOf(note).text.trim()))
  const topics = (topicsOf(view.caseFile.people).get(personId) ?? []).filter((topic) => !said.has(topic))
  const add = (event: MouseEvent, topic: string, at: number): void => {
    onAdd(topic)
    // Pressed with a key, the chip goes from under the focus: the one that takes its place gets it.
    if (event.detail === 0) requestAnimationFrame(() => focusNear(group.current, at))
  }
  return (
    <div ref={group} class="mt-3 flex flex-wrap gap-2 empty:hidden" role="group" aria-label={m.prepare_what_brought_up({ name })}>
      {topics.map((topic, at) => (
        <button
          key={topic}
          type="button"
          class="chip text-start text-teal"
          aria-label={m.prepare_talked_about({ name, topic })}
          onClick={(event) => add(event, topic, at)}
        >
          <PlusIcon /> {topic}
        </button>
      ))}
      {children}
    </div>
  )
}

function focusNear(group: HTMLElement | null, at: number): void {
  const left = group?.querySelectorAll('button') ?? []
  const near = left[at] ?? left[left.length - 1]
  if (near) near.focus()
  else group?.closest('section')?.querySelector('textarea')?.focus()
}
