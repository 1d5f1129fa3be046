import { topicsOf } from '../../../core/prepare/brief.ts'
import type { InterviewView } from '../../../api/views.ts'
import { noteOf, type Note } from '../../state/facts.ts'
import { PlusIcon } from '../../ui/icons.tsx'

interface ChipsProps {
  readonly view: InterviewView
  readonly personId: string
  readonly name: string
  readonly notes: readonly Note[]
  readonly onAdd: (topic: string) => void
}

/** What this person may have brought up, from the brief: one press makes it a note. */
export function TopicChips({ view, personId, name, notes, onAdd }: ChipsProps) {
  const said = new Set(notes.map((note) => noteOf(note).text.trim()))
  const topics = (topicsOf(view.caseFile.people).get(personId) ?? []).filter((topic) => !said.has(topic))
  if (topics.length === 0) return null
  return (
    <div class="mt-3 flex flex-wrap gap-2" role="group" aria-label={`What ${name} may have brought up`}>
      {topics.map((topic) => (
        <button key={topic} type="button" class="chip text-teal" aria-label={`${name} and I talked about ${topic}`} onClick={() => onAdd(topic)}>
          <PlusIcon /> {topic}
        </button>
      ))}
    </div>
  )
}
