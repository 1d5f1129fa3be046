import type { InterviewView } from '../../../api/views.ts'
import type { LaterKind } from '../../../core/model/delivery.ts'
import type { Person } from '../../state/facts.ts'
import { laterWords } from './later-words.ts'
import { m } from '../../words.ts'

interface WriteAgainProps {
  readonly view: InterviewView
  readonly person: Person
}

/** The letters that may come after the thanks: offered where one looks for them, never pushed. */
export function WriteAgain({ view, person }: WriteAgainProps) {
  if (view.sample) return null
  return (
    <details class="mt-1 -mb-2">
      <summary class="min-h-11 py-2 text-small text-soft">
        {m.later_write_again()}<span class="sr-only"> {m.later_to_person({ name: person.name })}</span>
      </summary>
      <ul class="flex flex-col pb-2">
        {kindsFor(view, person.id).map((kind) => (
          <li key={kind}>
            <a
              class="inline-flex min-h-11 items-center underline underline-offset-2"
              href={`/interviews/${view.id}/later/${kind}/${encodeURIComponent(person.id)}`}
            >
              {laterWords[kind].link}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A second question only after the first has gone. */
function kindsFor({ deliveries }: InterviewView, personId: string): readonly LaterKind[] {
  const asked = deliveries.some((delivery) => delivery.personId === personId && delivery.kind === 'follow-up' && delivery.state === 'sent')
  return [asked ? 'second-follow-up' : 'follow-up', 'after-rejection', 'withdrawal']
}
