import type { Output } from '../../../api/rows.ts'
import type { DeliveryView, InterviewView } from '../../../api/views.ts'
import { type Answer, call } from '../../state/client.ts'
import { now } from '../../state/clock.ts'
import { accept } from '../../state/interview.ts'
import { leaveWords } from '../../state/leave-words.ts'
import { speak } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { whenWas } from '../../state/time-words.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { stepDetail } from '../../state/step-detail.ts'
import { m } from '../../words.ts'

interface AboutLetter {
  readonly delivery: DeliveryView
  readonly name: string
}

type Doubt = NonNullable<DeliveryView['doubt']>

/** Nobody but the person can tell whether it went out: what was seen, and four choices with what each means. */
export function Asked({ delivery, name }: AboutLetter) {
  const task = useTask()
  const { doubt, isImported, isPutBack } = delivery
  const other = isImported ? { word: 'never-left', text: m.send_never_left(), label: m.send_never_left_to({ name }) } as const : { word: 'send-again', text: m.send_send_again(), label: m.send_send_again_to({ name }) } as const
  const answer = (ask: () => Promise<Answer<InterviewView>>): void => void task.run(async () => accept(await ask()))
  const params = { deliveryId: delivery.id }
  const settle = (word: 'it-went-out' | 'send-again' | 'never-left'): void => answer(() => call('settleDelivery', { params, body: { answer: word } }))
  return (
    <section class="note note-ask mt-3" aria-label={m.send_did_it_arrive_to({ name })}>
      <p class="font-semibold">{m.send_did_it_arrive()}</p>
      <p>{isImported ? m.send_brought_along() : isPutBack ? m.send_put_back_from_copy() : m.send_connection_broke_just_when()}</p>
      {doubt && <Seen doubt={doubt} />}
      <div class="mt-3 grid gap-2 sm:grid-cols-2">
        {doubt?.page && (
          <a class="button" href={doubt.page.url} target="_blank" rel="noreferrer">
            {m.send_open_page({ name: doubt.page.name })}
            <span class="sr-only"> {m.send_open_page_for({ name })}</span>
          </a>
        )}
        <Button busy={task.busy.value} label={m.send_it_went_out_to({ name })} onClick={() => settle('it-went-out')}>
          {m.send_it_went_out()}
        </Button>
        <Button busy={task.busy.value} label={other.label} onClick={() => settle(other.word)}>
          {other.text}
        </Button>
        {doubt?.readsMailbox && <LookAgain delivery={delivery} name={name} task={task} />}
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}

/** Has the mailbox looked into at once, and says what was seen. */
export function LookAgain({ delivery: { id }, name, task }: AboutLetter & { readonly task: ReturnType<typeof useTask> }) {
  const look = (): void =>
    void task.run(async () => {
      const seen = await call('lookAgain', { params: { deliveryId: id } })
      speak(spokenOf(seen, id, name))
      return accept(seen)
    })
  return (
    <Button busy={task.busy.value} label={m.send_look_again_for({ name })} onClick={look}>
      {task.busy.value ? m.send_looking() : m.send_look_again()}
    </Button>
  )
}

/** What the looks into the mailbox came to so far. */
export function Seen({ doubt }: { readonly doubt: Doubt }) {
  if (!doubt.readsMailbox)
    return <p class="mt-1 text-soft">{m.send_cannot_read({ mailbox: doubt.mailbox })}</p>
  if (doubt.seen === undefined || doubt.lookedAt === undefined) return <p class="mt-1 text-soft">{m.send_looks_for_copy({ mailbox: doubt.mailbox })}</p>
  return (
    <p class="mt-1 text-soft">
      {doubt.seen} <span class="whitespace-nowrap">{m.send_looked_times({ count: doubt.looks, at: whenWas(doubt.lookedAt, now.value) })}</span>
    </p>
  )
}

/** What a look came to, in words for those who do not see it. */
function spokenOf(answer: Answer<Output<'lookAgain'>>, id: string, name: string): string {
  const found = answer.ok && answer.value.deliveries.find((each) => each.id === id)?.state === 'sent'
  return found ? m.send_found_letter_went_out({ name }) : m.send_not_found_whether_letter({ name })
}

/** It should have left long ago, and Regards was not there: three choices, and no harm in any. */
export function Late({ delivery, name, zone }: AboutLetter & { readonly zone: string }) {
  const task = useTask()
  const answer = (ask: () => Promise<Answer<InterviewView>>): void => void task.run(async () => accept(await ask()))
  const params = { deliveryId: delivery.id }
  const move = (when: 'now' | 'good-time'): void => answer(() => call('rescheduleDelivery', { params, body: { when } }))
  return (
    <section class="note note-ask mt-3" aria-label={m.send_letter_late({ name })}>
      <p class="font-semibold">{m.send_not_left_yet()}</p>
      <p>
        {delivery.isKeptBack ? stepDetail(delivery.detail ?? '') : m.send_meant_regards_not_running({ dueAt: leaveWords(delivery.dueAt, zone, now.value) })} {delivery.mayHaveArrived && m.send_first_may_have_arrived()}
      </p>
      <div class="mt-3 flex flex-wrap gap-2">
        <Button kind="main" busy={task.busy.value} label={m.send_send_it_now_to({ name })} onClick={() => move('now')}>
          {m.send_send_it_now()}
        </Button>
        <Button busy={task.busy.value} label={m.send_send_at_good_time_to({ name })} onClick={() => move('good-time')}>
          {m.send_at_a_good_time()}
        </Button>
        <Button kind="quiet" busy={task.busy.value} label={m.send_do_not_send_it_to({ name })} onClick={() => answer(() => call('cancelDelivery', { params }))}>
          {m.send_do_not_send_it()}
        </Button>
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}

/** It waits for a time that was chosen: it can still leave at once, or stay. */
export function Scheduled({ delivery, name }: AboutLetter) {
  const task = useTask()
  const params = { deliveryId: delivery.id }
  return (
    <div class="mt-3 flex flex-wrap gap-2">
      <Button
        busy={task.busy.value}
        label={m.send_send_it_now_to({ name })}
        onClick={() => void task.run(async () => accept(await call('rescheduleDelivery', { params, body: { when: 'now' } })))}
      >
        {m.send_send_it_now()}
      </Button>
      <Button kind="quiet" busy={task.busy.value} label={m.send_call_it_back_to({ name })} onClick={() => void task.run(async () => accept(await call('cancelDelivery', { params })))}>
        {m.send_call_it_back()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
