import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDelivery, aMoment, keepDeliveries } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import { canMove } from '../../core/send/moves.ts'
import type { AttemptOutcome, DeliveryState } from '../../core/model/delivery.ts'
import type { Claim, DeliveryEvent, Store } from '../ports.ts'

/** One thing that a worker, the clock or the person does; `which` picks a claim or delivery among those there are. */
type Step =
  | { readonly does: 'claim'; readonly limit: number; readonly leaseMs: number }
  | { readonly does: 'commit' | 'cancel' | 'queue'; readonly which: number }
  | { readonly does: 'settle'; readonly which: number; readonly outcome: AttemptOutcome; readonly again: boolean }
  | { readonly does: 'recover' | 'ask' }

const outcomes = fc.constantFrom<AttemptOutcome>(
  { result: 'accepted', reply: '250 ok' },
  { result: 'refused', reply: '550 no' },
  { result: 'unknown', reason: 'silence' },
  { result: 'not-sent', reason: 'busy', trouble: 'temporary' },
)
const which = fc.nat(30)
const steps = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('claim' as const), limit: fc.integer({ min: 1, max: 3 }), leaseMs: fc.constantFrom(0, 3_600_000) }),
    fc.record({ does: fc.constantFrom('commit' as const, 'cancel' as const, 'queue' as const), which }),
    fc.record({ does: fc.constant('settle' as const), which, outcome: outcomes, again: fc.boolean() }),
    fc.record({ does: fc.constantFrom('recover' as const, 'ask' as const) }),
  ),
  { minLength: 5, maxLength: 40 },
)

const atOnce = Temporal.Duration.from({ seconds: 0 })

/** What the stores told the workers, in the order in which they told it. */
interface Told {
  readonly claims: Claim[]
  readonly gates: Claim[]
  queued: number
}

async function take(step: Step, store: Store, told: Told): Promise<void> {
  const claim = 'which' in step ? told.claims[step.which % Math.max(1, told.claims.length)] : undefined
  if (step.does === 'claim') told.claims.push(...(await store.due.claim({ workerId: 'w', limit: step.limit, leaseMs: step.leaseMs })))
  if (step.does === 'commit' && claim && (await store.due.commit(claim))) told.gates.push(claim)
  if (step.does === 'settle' && claim) await store.due.settle(claim, step.outcome, step.again ? atOnce : undefined)
  if (step.does === 'recover') await store.due.recover()
  if (step.does === 'ask') await store.due.ask(0)
  if (step.does === 'cancel') await store.change('ada', (records) => records.moveDelivery(`d${step.which % 3}`, ['due', 'claimed'], { to: 'cancelled', at: aMoment }))
  if (step.does === 'queue') await store.change('ada', (records) => records.addDelivery(aDelivery({ id: `again${told.queued++}`, personId: `person of d${step.which % 3}` })))
}

function expectChain(events: readonly DeliveryEvent[], state: DeliveryState): void {
  expect(events[0]).toMatchObject({ from: undefined, to: 'due' })
  events.slice(1).forEach(({ from, to }, index) => {
    expect(from).toBe(events[index]?.to)
    expect(from && canMove(from, to), `${from} to ${to}`).toBe(true)
  })
  expect(events.at(-1)?.to).toBe(state)
}

function expectNoneTwice(claims: readonly Claim[]): void {
  expect(new Set(claims.map(({ deliveryId, fence }) => `${deliveryId}#${fence}`)).size).toBe(claims.length)
}

describeStores((open) => {
  test('whatever workers, clock and person do: one holder at a time, one passage of the gate for each claim, every move a known one', async () => {
    const { store, another, meddle } = await open()
    const other = await another()
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (all, atOnce) => {
        await meddle('delete from interview')
        await keepDeliveries(store, ['d0', 'd1', 'd2'])
        const told: Told = { claims: [], gates: [], queued: 0 }
        const turns = all.map((step, index) => () => take(step, index % 2 ? store : other, told))
        if (atOnce) for (let from = 0; from < turns.length; from += 4) await Promise.all(turns.slice(from, from + 4).map((turn) => turn()))
        else for (const turn of turns) await turn()
        expectNoneTwice(told.claims)
        expectNoneTwice(told.gates)
        await store.read('ada', async (records) => {
          for (const delivery of await records.deliveries('i1')) {
            const events = await records.deliveryEvents(delivery.id)
            expectChain(events, delivery.state)
            expect(told.gates.filter(({ deliveryId }) => deliveryId === delivery.id)).toHaveLength(events.filter(({ to }) => to === 'committed').length)
            expect(told.claims.filter(({ deliveryId }) => deliveryId === delivery.id).map(({ fence }) => fence).toSorted((a, b) => a - b)).toEqual(Array.from({ length: delivery.attempts }, (_, index) => index + 1))
          }
        })
      }),
      { numRuns: 40 },
    )
  }, 60_000)
})
