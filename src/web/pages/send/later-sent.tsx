import type { DeliveryView, InterviewView } from '../../../api/views.ts'
import { laterKinds } from '../../../core/model/delivery.ts'
import { thanksOf } from '../../../core/send/thanks.ts'
import { now } from '../../state/clock.ts'
import type { Person } from '../../state/facts.ts'
import { stateWords } from '../../state/thanks-words.ts'
import { laterWords } from '../later/later-words.ts'
import { stepDetail } from '../../state/step-detail.ts'
import { Asked, Late, Scheduled } from './asked.tsx'

interface LaterProps {
  readonly view: InterviewView
  readonly person: Person
}

/** What became of the letters after the thanks: one that waits for the person's word must not wait unseen. */
export function LaterSent({ view, person }: LaterProps) {
  return laterKinds.flatMap((kind) => {
    const delivery = view.deliveries.findLast((each) => each.personId === person.id && each.kind === kind && each.state !== 'cancelled')
    return delivery ? [<LaterOne key={kind} delivery={delivery} title={laterWords[kind].title(person.name)} name={person.name} zone={view.goodTime.zone} />] : []
  })
}

function LaterOne({ delivery, title, name, zone }: { readonly delivery: DeliveryView; readonly title: string; readonly name: string; readonly zone: string }) {
  const thanks = { personId: delivery.personId, state: thanksOf({ hasLetter: true, deliveries: [delivery.state] }) }
  return (
    <section class="mt-3 border-t border-line pt-3" aria-label={title}>
      <h3 class="font-sans text-base font-semibold">{title}</h3>
      <p class="text-soft tabular-nums">{stateWords(thanks, delivery, now.value, zone)}</p>
      {delivery.state === 'refused' && delivery.detail !== undefined && <p class="note note-trouble mt-2">{stepDetail(delivery.detail)}</p>}
      {delivery.state === 'ask' && <Asked delivery={delivery} name={name} />}
      {delivery.state === 'late' && <Late delivery={delivery} name={name} zone={zone} />}
      {delivery.state === 'due' && <Scheduled delivery={delivery} name={name} />}
    </section>
  )
}
