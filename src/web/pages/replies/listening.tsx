import type { Signal } from '@preact/signals'
import type { RepliesView } from '../../../api/replies.ts'
import type { InterviewView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import { tell } from '../../state/notices.ts'
import { listeningWords } from '../../state/replies.ts'
import { whenWas } from '../../state/time-words.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'

interface ListeningProps {
  readonly view: InterviewView
  readonly replies: Signal<RepliesView | undefined>
  /** Called when the mailbox is being looked into. */
  readonly onLooking: () => void
}

/** Says where answers are looked for, when that was done last, and what keeps Regards from it. */
export function Listening({ view, replies, onLooking }: ListeningProps) {
  const task = useTask()
  const listening = replies.value?.listening ?? []
  const isRead = listening.some((each) => each.isRead)
  const last = listening.flatMap(({ lookedAt }) => lookedAt ?? []).toSorted().at(-1)
  const troubles = listening.flatMap(({ address, trouble }) => (trouble === undefined ? [] : [{ address, trouble }]))
  const look = async (): Promise<void> => {
    const params = { interviewId: view.id }
    if (!(await task.run(() => call('lookForReplies', { params })))) return
    tell('Your mailbox is being looked into. What is found is shown here.')
    onLooking()
  }
  return (
    <div class="mt-4">
      <p class="text-small text-soft">
        {listeningWords(listening)}
        {last !== undefined && ` Last looked ${whenWas(last, now.value)}.`}
      </p>
      {troubles.map(({ address, trouble }) => (
        <p key={address} class="note note-trouble mt-2">
          {address} cannot be read just now. {trouble}
        </p>
      ))}
      <div class="flex flex-wrap gap-x-4">
        {isRead && (
          <Button kind="quiet" class="-ms-2" busy={task.busy.value} onClick={() => void look()}>
            Look now
          </Button>
        )}
        {listening.length > 0 && (!isRead || troubles.length > 0) && (
          <ButtonLink kind="quiet" class="-ms-2" href="/mailboxes">
            {isRead ? 'Look at the mailbox' : 'Let Regards read it'}
          </ButtonLink>
        )}
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
