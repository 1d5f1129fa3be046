import { useSignal } from '@preact/signals'
import type { InterviewView, ThanksView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { accept } from '../../state/interview.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { Choice, TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

interface MarkProps {
  readonly view: InterviewView
  readonly thanks: ThanksView
  readonly name: string
}

const hows = [
  { value: 'waived', words: m.prepare_no_letter_needed() },
  { value: 'unreachable', words: m.prepare_no_letter_can_reach() },
] as const
type How = (typeof hows)[number]['value']

/** Lets one person go: not to be thanked, or not to be reached, with the reason; and takes that back. */
export function MarkThanks(props: MarkProps) {
  const { thanks, view } = props
  const letter = view.letters.find((each) => each.personId === thanks.personId)
  const isMarked = (thanks.state === 'waived' || thanks.state === 'unreachable') && thanks.why !== undefined && letter?.route.send !== 'no'
  if (isMarked) return <Unmark {...props} />
  return thanks.state === 'to-write' || thanks.state === 'to-send' || thanks.state === 'refused' ? <Mark {...props} /> : null
}

function Unmark({ view, thanks, name }: MarkProps) {
  const task = useTask()
  const params = { interviewId: view.id, personId: thanks.personId }
  return (
    <>
      <Button kind="quiet" class="-ms-2" busy={task.busy.value} label={m.prepare_thank_after_all_name({ name })} onClick={() => void task.run(async () => accept(await call('unmarkThanks', { params })))}>
        {m.prepare_thank_after_all()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </>
  )
}

function Mark({ view, thanks, name }: MarkProps) {
  const how = useSignal<How>('waived')
  const reason = useSignal('')
  const task = useTask()
  const params = { interviewId: view.id, personId: thanks.personId }
  const mark = async (event: Event): Promise<void> => {
    event.preventDefault()
    await task.run(async () => accept(await call('markThanks', { params, body: { how: how.value, reason: reason.value } })))
  }
  return (
    <details>
      <summary class="min-h-11 py-2 text-small text-soft">
        {m.prepare_no_letter_question()}<span class="sr-only"> ({name})</span>
      </summary>
      <form class="flex flex-col gap-4 pb-3" noValidate onSubmit={(event) => void mark(event)}>
        <Choice label={m.prepare_why_none_to({ name })} value={how.value} options={hows} onChange={(chosen) => (how.value = chosen)} />
        <TextField label={m.prepare_the_reason()} placeholder={m.prepare_he_asked_none()} value={reason.value} onInput={(words) => (reason.value = words)} />
        <TroubleNote trouble={task.trouble.value} />
        <Button type="submit" class="self-start" busy={task.busy.value} held={reason.value.trim() === ''}>
          {m.prepare_settle_it()}
        </Button>
      </form>
    </details>
  )
}
