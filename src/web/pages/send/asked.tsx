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

interface AboutLetter {
  readonly delivery: DeliveryView
  readonly name: string
}

type Doubt = NonNullable<DeliveryView['doubt']>

/** Nobody but the person can tell whether it went out: what was seen, and four choices with what each means. */
export function Asked({ delivery, name }: AboutLetter) {
  const task = useTask()
  const { doubt } = delivery
  const answer = (ask: () => Promise<Answer<InterviewView>>): void => void task.run(async () => accept(await ask()))
  const params = { deliveryId: delivery.id }
  const settle = (word: 'it-went-out' | 'send-again'): void => answer(() => call('settleDelivery', { params, body: { answer: word } }))
  return (
    <section class="note note-ask mt-3" aria-label={`Did the letter to ${name} arrive?`}>
      <p class="font-semibold">Did it arrive?</p>
      <p>The connection broke just when the letter was handed over. It may have arrived, or not: Regards does not send it again by itself.</p>
      {doubt && <Seen doubt={doubt} />}
      <div class="mt-3 grid gap-2 sm:grid-cols-2">
        {doubt?.page && (
          <a class="button" href={doubt.page.url} target="_blank" rel="noreferrer">
            Open {doubt.page.name}
            <span class="sr-only"> to look for the letter to {name}, in a new tab</span>
          </a>
        )}
        <Button busy={task.busy.value} label={`It went out: the letter to ${name}`} onClick={() => settle('it-went-out')}>
          It went out
        </Button>
        <Button busy={task.busy.value} label={`Send again – may arrive twice: the letter to ${name}`} onClick={() => settle('send-again')}>
          Send again – may arrive twice
        </Button>
        {doubt?.readsMailbox && (
          <Button
            busy={task.busy.value}
            label={`Look again for the letter to ${name}`}
            onClick={() =>
              answer(async () => {
                const seen = await call('lookAgain', { params })
                speak(spokenOf(seen, delivery.id, name))
                return seen
              })
            }
          >
            {task.busy.value ? 'Looking …' : 'Look again'}
          </Button>
        )}
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}

function Seen({ doubt }: { readonly doubt: Doubt }) {
  if (!doubt.readsMailbox)
    return <p class="mt-1 text-soft">Regards cannot read {doubt.mailbox}. Look into its Sent folder yourself: if the letter is there, it went out.</p>
  if (doubt.seen === undefined || doubt.lookedAt === undefined) return <p class="mt-1 text-soft">Regards looks into {doubt.mailbox} for a copy.</p>
  return (
    <p class="mt-1 text-soft">
      {doubt.seen} <span class="whitespace-nowrap">(looked {doubt.looks === 1 ? 'once' : `${doubt.looks} times`}, last {whenWas(doubt.lookedAt, now.value)})</span>
    </p>
  )
}

/** What a look came to, in words for those who do not see it. */
function spokenOf(answer: Answer<Output<'lookAgain'>>, id: string, name: string): string {
  const found = answer.ok && answer.value.deliveries.find((each) => each.id === id)?.state === 'sent'
  return found ? `Found: the letter to ${name} went out.` : `Not found. Whether the letter to ${name} arrived is still not known.`
}

/** It should have left long ago, and Regards was not there: three choices, and no harm in any. */
export function Late({ delivery, name, zone }: AboutLetter & { readonly zone: string }) {
  const task = useTask()
  const answer = (ask: () => Promise<Answer<InterviewView>>): void => void task.run(async () => accept(await ask()))
  const params = { deliveryId: delivery.id }
  const move = (when: 'now' | 'good-time'): void => answer(() => call('rescheduleDelivery', { params, body: { when } }))
  return (
    <section class="note note-ask mt-3" aria-label={`The letter to ${name} is late`}>
      <p class="font-semibold">It has not left yet</p>
      <p>
        It was meant for {leaveWords(delivery.dueAt, zone, now.value)}, and Regards was not running or not online. Late is better than not at all; a word
        about it is not needed.{delivery.mayHaveArrived && ' A first try may have arrived before that.'}
      </p>
      <div class="mt-3 flex flex-wrap gap-2">
        <Button kind="main" busy={task.busy.value} label={`Send it now: the letter to ${name}`} onClick={() => move('now')}>
          Send it now
        </Button>
        <Button busy={task.busy.value} label={`Send it at a good time: the letter to ${name}`} onClick={() => move('good-time')}>
          At a good time
        </Button>
        <Button kind="quiet" busy={task.busy.value} label={`Do not send it: the letter to ${name}`} onClick={() => answer(() => call('cancelDelivery', { params }))}>
          Do not send it
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
        label={`Send it now: the letter to ${name}`}
        onClick={() => void task.run(async () => accept(await call('rescheduleDelivery', { params, body: { when: 'now' } })))}
      >
        Send it now
      </Button>
      <Button kind="quiet" busy={task.busy.value} label={`Call it back: the letter to ${name}`} onClick={() => void task.run(async () => accept(await call('cancelDelivery', { params })))}>
        Call it back
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
