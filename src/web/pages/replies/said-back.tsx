import { useSignal, type Signal } from '@preact/signals'
import type { OutcomeView, RepliesView } from '../../../api/replies.ts'
import { call } from '../../state/client.ts'
import type { Person } from '../../state/facts.ts'
import { taking } from '../../state/replies.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

interface SaidBackProps {
  readonly interviewId: string
  readonly person: Person
  readonly outcome: OutcomeView
  readonly replies: Signal<RepliesView | undefined>
}

const LONGEST = 500

/** One line of what they said back, to keep: good words are worth reading again. */
export function SaidBack({ interviewId, person, outcome, replies }: SaidBackProps) {
  const kept = outcome.note ?? ''
  const typed = useSignal(kept)
  const writing = useSignal(false)
  const task = useTask()
  const keep = async (): Promise<void> => {
    const note = typed.value.trim()
    const ask = () => call('sayHeard', { params: { interviewId, personId: person.id }, body: { heard: outcome.heard, ...(note && { note }) } })
    if (await task.run(taking(replies, ask))) writing.value = false
  }
  if (!writing.value)
    return (
      <>
        {kept && <blockquote class="mt-2 border-s-3 border-teal ps-3 font-serif">{kept}</blockquote>}
        <Button kind="quiet" class="-ms-2" label={kept ? m.replies_change_what_said({ name: person.name }) : m.replies_keep_what_name_said({ name: person.name })} onClick={() => (writing.value = true)}>
          {kept ? m.prepare_change_it() : m.replies_keep_what_said()}
        </Button>
      </>
    )
  return (
    <form
      class="mt-2 flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField
        label={m.replies_said_back_2({ name: person.name })}
        class="grow basis-60"
        value={typed.value}
        onInput={(text) => (typed.value = text)}
        problem={typed.value.length > LONGEST ? m.replies_letters_most({ what: LONGEST }) : undefined}
      />
      <Button type="submit" busy={task.busy.value}>
        {m.home_keep_it()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </form>
  )
}
