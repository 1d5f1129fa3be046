import { Refusal } from '../api/refusal.ts'
import { stepWords } from '../core/send/history-words.ts'
import type { DeliveryRecord } from '../server/ports.ts'
import { aCommand } from './command.ts'
import { talk, write, writeJson } from './output.ts'
import { type AtDesk, dataArgument, lookAtDesk } from './with-desk.ts'

export const command = aCommand({
  says: 'Tells what happened to a letter, step by step.',
  args: {
    id: { type: 'positional', required: true, description: 'Of a delivery, a letter, or an interview for all of its letters' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives {"deliveries":[{"id","to","state","events"}]}' },
  },
  examples: ['regards show q3Fh…', 'regards show q3Fh… --json'],
  run: async (args) => {
    const deliveries = await lookAtDesk(args.data, (open) => historiesOf(open, args.id))
    if (args.json) return writeJson({ deliveries })
    if (deliveries.length === 0) talk('Nothing was sent yet.')
    return write(deliveries.map((delivery) => `${describe(delivery)}\n`).join('\n'))
  },
})

type History = Awaited<ReturnType<typeof historiesOf>>[number]

async function historiesOf({ desk, ownerId }: AtDesk, id: string) {
  const { readDeliveryHistory } = await import('../server/actions/delivery-history.ts')
  const deliveries = await deliveriesMeant({ desk, ownerId }, id)
  return Promise.all(
    deliveries.map(async (delivery) => ({
      id: delivery.id,
      to: delivery.to,
      state: delivery.state,
      ...(delivery.mayHaveArrived && { mayHaveArrived: true }),
      ...(await readDeliveryHistory(desk, ownerId, { deliveryId: delivery.id })),
    })),
  )
}

async function deliveriesMeant({ desk, ownerId }: AtDesk, id: string): Promise<readonly DeliveryRecord[]> {
  return desk.store.read(ownerId, async (records) => {
    const delivery = await records.delivery(id)
    if (delivery) return [delivery]
    const letter = await records.letter(id)
    const interview = await records.interview(letter?.interviewId ?? id)
    if (!interview) throw new Refusal('not-found', `There is no delivery, letter or interview with the id "${id}".`)
    const all = await records.deliveries(interview.id)
    return letter ? all.filter((each) => each.letterId === letter.id) : all
  })
}

/** After 'send again' a refusal, or a call-back, says nothing of the first one. */
const FIRST_ONE = '  The first one may have arrived all the same: that was never known.'

function describe({ to, state, events, mayHaveArrived }: History): string {
  const steps = events.map(
    (event) => `  ${event.at.slice(0, 19).replace('T', ' ')} UTC  ${stepWords(event)}${event.detail ? `: ${event.detail}` : ''}`,
  )
  const recalls = mayHaveArrived && state !== 'sent'
  return [`${to}: ${stepWords({ to: state })}`, ...steps, ...(recalls ? [FIRST_ONE] : [])].join('\n')
}
