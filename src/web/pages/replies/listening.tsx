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
import { troubleWords } from '../../state/trouble-words.ts'
import { m } from '../../words.ts'

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
    tell(m.replies_mailbox_being_looked_into())
    onLooking()
  }
  return (
    <div class="mt-4">
      <p class="text-small text-soft">
        {listeningWords(listening)}
        {last !== undefined && ` ${m.replies_last_looked({ last: whenWas(last, now.value) })}`}
      </p>
      {troubles.map(({ address, trouble }) => (
        <p key={address} class="note note-trouble mt-2">
          {m.replies_cannot_read_just_now({ address, trouble: troubleWords(trouble) })}
        </p>
      ))}
      <div class="flex flex-wrap gap-x-4">
        {isRead && (
          <Button kind="quiet" class="-ms-2" busy={task.busy.value} onClick={() => void look()}>
            {m.prepare_look_now()}
          </Button>
        )}
        {listening.length > 0 && (!isRead || troubles.length > 0) && (
          <ButtonLink kind="quiet" class="-ms-2" href="/mailboxes">
            {isRead ? m.send_look_mailbox() : m.replies_let_read()}
          </ButtonLink>
        )}
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
