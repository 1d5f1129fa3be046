import type { Signal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { OutcomeView, RepliesView } from '../../../api/replies.ts'
import type { InterviewView } from '../../../api/views.ts'
import { outcomes } from '../../../core/model/reply.ts'
import { call } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import type { Person } from '../../state/facts.ts'
import { tell } from '../../state/notices.ts'
import { heardWords, taking } from '../../state/replies.ts'
import { useTask } from '../../state/task.ts'
import { TroubleNote } from '../../ui/screen.tsx'
import { SaidBack } from './said-back.tsx'
import { m } from '../../words.ts'

interface HeardProps {
  readonly people: readonly Person[]
  readonly view: InterviewView
  readonly replies: Signal<RepliesView | undefined>
}

/**
 * The person's own word on how it went, one for everybody who was thanked. It ends the reminders to ask again. Right
 * after the letters have left nobody has heard anything yet: then it is folded.
 */
export function Heard({ people, view, replies }: HeardProps) {
  const known = replies.value
  const isTimely = Date.parse(view.deadline) < now.value || (known !== undefined && known.replies.length + known.outcomes.length > 0)
  return (
    <details class="card mt-3 px-4 py-2 sm:px-5" open={isTimely}>
      <summary class="min-h-11 py-2 font-semibold">{m.replies_what_have_you_heard()}</summary>
      <p class="mb-3 text-small text-soft">{m.replies_also_telephone_person_once()}</p>
      <div class="flex flex-col gap-4 pb-3">
        {people.map((person) => (
          <OnePerson key={person.id} person={person} view={view} replies={replies} />
        ))}
      </div>
    </details>
  )
}

function OnePerson({ person, view, replies }: Omit<HeardProps, 'people'> & { readonly person: Person }) {
  const task = useTask()
  const name = useId()
  const params = { interviewId: view.id, personId: person.id }
  const outcome = replies.value?.outcomes.find(({ personId }) => personId === person.id)
  const chosen = outcome?.heard
  const note = outcome?.note
  const say = (heard: OutcomeView['heard'] | undefined) =>
    task.run(taking(replies, () => (heard === undefined ? call('takeBackHeard', { params }) : call('sayHeard', { params, body: { heard, ...(note && { note }) } }))))
  const choose = async (heard: OutcomeView['heard']): Promise<void> => {
    const before = chosen
    if (await say(heard)) tell(`${person.name}: ${heardWords[heard].toLowerCase()}.`, () => void say(before))
  }
  return (
    <fieldset>
      <legend class="mb-1">{person.name}</legend>
      <div class="flex flex-wrap gap-2">
        {outcomes.map((heard) => (
          <label key={heard} class="chip">
            <input type="radio" class="size-4" name={name} checked={chosen === heard} onChange={() => void choose(heard)} />
            {heardWords[heard]}
          </label>
        ))}
      </div>
      {outcome && outcome.heard !== 'nothing' && <SaidBack key={outcome.heard} interviewId={view.id} person={person} outcome={outcome} replies={replies} />}
      <TroubleNote trouble={task.trouble.value} />
    </fieldset>
  )
}
