import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deliveryStates, type AttemptOutcome, type DeliveryState } from '../model/delivery.ts'
import { canMove, canSendAnew, moves, stateAfter, statesBefore, stateWhenCalledBack, type Mover } from './moves.ts'

test('nothing but evidence leads out of the last states', () => {
  expect(moves.cancelled).toEqual({})
  // Proof that the first of two copies arrived, of which the second was refused.
  expect(moves.refused).toEqual({ sent: ['evidence'] })
  // A report that it came back in the end; see docs/decisions/047.
  expect(moves.sent).toEqual({ refused: ['evidence'] })
})

test('every state can be reached from due', () => {
  const reached = new Set<DeliveryState>(['due'])
  for (const from of reached) deliveryStates.filter((to) => canMove(from, to)).forEach((to) => reached.add(to))
  expect([...reached].toSorted()).toEqual(deliveryStates.toSorted())
})

test('only the person brings back a letter that may have arrived', () => {
  expect(statesBefore('due', 'person')).toEqual(['due', 'unknown', 'ask', 'late'])
  expect(statesBefore('due', 'clock')).toEqual(['claimed'])
  expect(statesBefore('due', 'evidence')).toEqual([])
})

test('a letter can be called back until it is committed', () => {
  expect(statesBefore('cancelled', 'person')).toEqual(['due', 'claimed', 'late'])
})

test('only what was brought along ends by the word that it never left, and may then be sent anew', () => {
  expect(statesBefore('cancelled', 'where-it-came-from')).toEqual(['ask'])
  expect(moves.ask.cancelled).toEqual(['where-it-came-from'])
})

test('a letter that is late goes only when the person says so', () => {
  expect(moves.late).not.toHaveProperty('claimed')
  expect(moves.late.due).toEqual(['person'])
})

test('a new delivery begins only beside one that never arrived', () => {
  expect(deliveryStates.filter(canSendAnew)).toEqual(['refused', 'cancelled'])
})

test('proof that the first one arrived ends a letter that was to be sent again, and calling it back leaves the question', () => {
  expect(statesBefore('sent', 'evidence')).toEqual(['due', 'claimed', 'committed', 'refused', 'unknown', 'ask', 'late'])
  expect(statesBefore('ask', 'person')).toEqual(statesBefore('cancelled', 'person'))
})

// ── The protocol under every order of events ─────────────────────────────────────────────────────

type Rule = (from: DeliveryState, to: DeliveryState, mover: Mover) => boolean
type Phase = 'idle' | 'before-gate' | 'gate-passed' | 'dot-sent'
type ServerDoes = 'accepts' | 'refuses' | 'never-gets-it'
type Event =
  | { readonly what: 'claim' | 'gate' | 'fails' | 'hears' | 'hears-nothing' | 'crash'; readonly worker: number }
  | { readonly what: 'dot'; readonly worker: number; readonly server: ServerDoes }
  | { readonly what: 'lease-runs-out' | 'wait-ends' | 'evidence' | 'cancel' | 'send-again' | 'it-went-out' | 'overdue' | 'send-late' | 'another-time' }

/** One letter, its mail server, and workers that know only what they can know. */
function aWorld(may: Rule, calledBack: typeof stateWhenCalledBack) {
  let state: DeliveryState = 'due'
  let fence = 0
  let leased = false
  const workers = [0, 1].map(() => ({ phase: 'idle' as Phase, fence: 0, server: 'never-gets-it' as ServerDoes }))
  const truth = { accepted: 0, asksToSendAgain: 0, saysItWentOut: 0 }
  const been: DeliveryState[] = [state]

  const move = (to: DeliveryState, mover: Mover): boolean => {
    const moved = may(state, to, mover)
    if (moved) been.push((state = to))
    return moved
  }
  const settle = (worker: { phase: Phase; fence: number }, outcome: AttemptOutcome): void => {
    worker.phase = 'idle'
    const isInDoubt = state === 'unknown' || state === 'ask'
    // An acceptance counts for whichever copy it is; nothing else counts once another worker has the letter.
    if (outcome.result === 'accepted' && (worker.fence !== fence || !isInDoubt)) return void (move('sent', 'worker') || move('sent', 'evidence'))
    if (worker.fence !== fence) return
    if (state === 'claimed' || state === 'committed' || isInDoubt) move(stateAfter(outcome, true), isInDoubt ? 'evidence' : 'worker')
  }
  const at = (event: Event & { readonly worker: number }, phase: Phase) => {
    const worker = workers[event.worker]
    return worker?.phase === phase ? worker : undefined
  }

  function happen(event: Event): void {
    switch (event.what) {
      case 'claim': {
        const worker = at(event, 'idle')
        if (!worker || !move('claimed', 'worker')) return
        fence += 1
        leased = true
        Object.assign(worker, { phase: 'before-gate', fence })
        return
      }
      case 'gate': {
        const worker = at(event, 'before-gate')
        if (!worker) return
        const ours = leased && worker.fence === fence && state === 'claimed'
        worker.phase = ours && move('committed', 'worker') ? 'gate-passed' : 'idle'
        return
      }
      case 'dot': {
        const worker = at(event, 'gate-passed')
        if (!worker) return
        Object.assign(worker, { phase: 'dot-sent', server: event.server })
        if (event.server === 'accepts') truth.accepted += 1
        return
      }
      case 'fails': {
        const worker = at(event, 'before-gate') ?? at(event, 'gate-passed')
        if (worker) settle(worker, { result: 'not-sent', reason: 'The line broke.', trouble: 'connection' })
        return
      }
      case 'hears': {
        const worker = at(event, 'dot-sent')
        if (worker?.server === 'accepts') settle(worker, { result: 'accepted', reply: '250 ok' })
        if (worker?.server === 'refuses') settle(worker, { result: 'refused', reply: '550 no' })
        return
      }
      case 'hears-nothing': {
        const worker = at(event, 'dot-sent')
        if (worker) settle(worker, { result: 'unknown', reason: 'No answer.' })
        return
      }
      case 'crash': {
        const worker = workers[event.worker]
        if (worker) worker.phase = 'idle'
        return
      }
      case 'lease-runs-out':
        leased = false
        return void ((state === 'claimed' || state === 'committed') && (move('due', 'clock') || move('unknown', 'clock')))
      case 'wait-ends':
        return void ((state === 'unknown' || state === 'ask') && (move('due', 'clock') || move('ask', 'clock')))
      case 'evidence':
        if (truth.accepted > 0 && state !== 'sent' && !move('sent', 'evidence')) throw new Error(`It arrived, that is proved, and it stays ${state}.`)
        return
      case 'cancel':
        return void move(calledBack(been), 'person')
      case 'send-again':
        if ((state === 'unknown' || state === 'ask') && move('due', 'person')) truth.asksToSendAgain += 1
        return
      case 'overdue':
        return void move('late', 'clock')
      case 'send-late':
        return void (state === 'late' && move('due', 'person'))
      case 'another-time':
        return void (state === 'due' && move('due', 'person'))
      case 'it-went-out':
        if (move('sent', 'person')) truth.saysItWentOut += 1
    }
  }
  return { happen, truth, state: () => state }
}

const worker = fc.integer({ min: 0, max: 1 })
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constantFrom('claim', 'gate', 'fails', 'hears', 'hears-nothing', 'crash'), worker }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('dot'), worker, server: fc.constantFrom('accepts', 'refuses', 'never-gets-it') }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constantFrom('lease-runs-out', 'wait-ends', 'evidence', 'cancel', 'send-again', 'it-went-out', 'overdue', 'send-late', 'another-time') }),
  },
)

/** Both workers die, then one works on in peace until nothing is left for it to do. */
const quietEnd: readonly Event[] = [
  { what: 'crash', worker: 0 },
  { what: 'crash', worker: 1 },
  { what: 'lease-runs-out' },
  { what: 'claim', worker: 0 },
  { what: 'gate', worker: 0 },
  { what: 'dot', worker: 0, server: 'accepts' },
  { what: 'hears', worker: 0 },
  { what: 'wait-ends' },
]

/** It arrived, nobody heard of it, and the second copy is in hand. */
const inSecondHands: readonly Event[] = [
  { what: 'claim', worker: 0 },
  { what: 'gate', worker: 0 },
  { what: 'dot', worker: 0, server: 'accepts' },
  { what: 'lease-runs-out' },
  { what: 'send-again' },
  { what: 'claim', worker: 1 },
]

function check(may: Rule, numRuns: number, { calledBack = stateWhenCalledBack, before = [] }: { readonly calledBack?: typeof stateWhenCalledBack; readonly before?: readonly Event[] } = {}): fc.RunDetails<[Event[]]> {
  return fc.check(
    fc.property(fc.array(event, { maxLength: 60, size: 'max' }), (events) => {
      const world = aWorld(may, calledBack)
      for (const next of [...before, ...events, ...quietEnd]) {
        world.happen(next)
        const { accepted, asksToSendAgain, saysItWentOut } = world.truth
        if (accepted > 1 + asksToSendAgain) throw new Error('It arrived twice, and nobody asked for that.')
        if (world.state() === 'sent' && accepted + saysItWentOut === 0) throw new Error('It is called sent and never arrived.')
        const refused = world.state() === 'refused' && asksToSendAgain === 0
        if (accepted > 0 && (refused || world.state() === 'cancelled')) throw new Error('It is called off and arrived.')
      }
      world.happen({ what: 'evidence' })
      const isOpen = !['sent', 'refused', 'cancelled', 'ask', 'late'].includes(world.state())
      if (isOpen) throw new Error(`It is lost: nobody is told, and it stays ${world.state()}.`)
    }),
    { numRuns, seed: 20261120 },
  )
}

test('in no order of events does a letter arrive twice unasked, get lost, or be called what it is not', () => {
  expect(check(canMove, 10_000)).toMatchObject({ failed: false, counterexample: null })
  expect(check(canMove, 10_000, { before: inSecondHands })).toMatchObject({ failed: false, counterexample: null })
})

test.each([
  ['resending when a wait ends', 'unknown'],
  ['resending what was committed when the lease ran out', 'committed'],
  ['resending what was asked about', 'ask'],
] as const)('the model would notice %s', (_, state) => {
  const careless: Rule = (from, to, mover) => canMove(from, to, mover) || (from === state && to === 'due' && mover === 'clock')
  expect(check(careless, 10_000)).toMatchObject({ failed: true })
})

test('the model would notice a letter that is called back as if it had never been sent', () => {
  expect(check(canMove, 10_000, { calledBack: () => 'cancelled' })).toMatchObject({ failed: true })
})

test.each(['refused', 'claimed', 'committed'] as const)('the model would notice that proof is lost on a letter that is %s', (state) => {
  const deaf: Rule = (from, to, mover) => canMove(from, to, mover) && !(from === state && to === 'sent' && mover === 'evidence')
  expect(check(deaf, 10_000, { before: inSecondHands })).toMatchObject({ failed: true })
})

const forgetful: Rule = (from, to, mover) => canMove(from, to, mover) && to !== 'ask'

test('the model would notice a letter that nobody asks about', () => {
  expect(check(forgetful, 10_000)).toMatchObject({ failed: true })
})
