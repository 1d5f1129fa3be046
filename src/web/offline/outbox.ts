import type { Trouble } from '../state/trouble.ts'
import type { Op, Revisions } from './op.ts'
import { dismiss, done, enqueue, nextOf, type Queue, refused, sending } from './queue.ts'

/** Where the queue lies. What `update` gave is durable when its promise resolves, and no other tab came between. */
export interface QueueStore {
  read(): Promise<Queue>
  update<T>(work: (queue: Queue) => { readonly queue: Queue; readonly give: T }): Promise<T>
}

/** What came of sending one change. */
export type Outcome =
  | { readonly kind: 'done'; readonly value: unknown; readonly now: Revisions }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly trouble: Trouble; readonly later: boolean }

export interface OutboxParts {
  readonly store: QueueStore
  /** Sends one change. Never throws. */
  readonly send: (op: Op) => Promise<Outcome>
  /** Runs `work` while no other tab of this browser runs its own. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>
  /** Told after a change is out of the queue, or refused in it. */
  readonly settled?: (op: Op, outcome: Outcome) => Promise<void> | void
}

export interface Outbox {
  /** Writes a change down. It is durable when the promise resolves. */
  add(op: Op): Promise<Op>
  /** Sends what waits, in order, until nothing does or nobody answers. */
  flush(): Promise<void>
  /** Writes down, sends, and gives what came of this change, under the name that it has in the queue. */
  carryOut(op: Op): Promise<{ readonly id: string; readonly outcome: Outcome }>
}

/** Opens the outbox: one change after the other goes up, each once. */
export function openOutbox(parts: OutboxParts): Outbox {
  const { store, alone } = parts
  const asked = new Set<string>()
  const outcomes = new Map<string, Outcome>()
  const flush = (): Promise<void> => alone(() => sendAll(parts, asked, outcomes))
  const add = (op: Op): Promise<Op> =>
    store.update((queue) => {
      const longer = enqueue(queue, op)
      return { queue: longer, give: longer.findLast((each) => each.about === op.about) ?? op }
    })
  return {
    add,
    flush,
    async carryOut(op) {
      const { id } = await add(op)
      asked.add(id)
      try {
        await flush()
        return { id, outcome: outcomes.get(id) ?? (await outcomeElsewhere(store, id)) }
      } finally {
        asked.delete(id)
        outcomes.delete(id)
      }
    },
  }
}

async function sendAll({ store, send, settled }: OutboxParts, asked: ReadonlySet<string>, outcomes: Map<string, Outcome>): Promise<void> {
  for (;;) {
    const op = await store.update((queue) => {
      const next = nextOf(queue)
      return { queue: next ? sending(queue, next.id) : queue, give: next }
    })
    if (!op) return
    const outcome = await send(op)
    const isAsked = asked.has(op.id)
    if (isAsked) outcomes.set(op.id, outcome)
    if (outcome.kind === 'unreachable' || (outcome.kind === 'refused' && outcome.later && !isAsked)) return
    const gone = await store.update((queue) => {
      const left = afterwards(queue, op, outcome, isAsked)
      return { queue: left, give: queue.filter(({ id }) => id !== op.id && !left.some((each) => each.id === id)) }
    })
    // An order that was pressed meanwhile is out with the change before it: whoever waits for it hears the same.
    for (const { id } of gone) if (asked.has(id)) outcomes.set(id, outcome)
    await settled?.(op, outcome)
    if (outcome.kind === 'refused' && outcome.later) return
  }
}

/** What is refused while somebody waits for the answer is told to them, and needs not be kept. */
function afterwards(queue: Queue, op: Op, outcome: Exclude<Outcome, { kind: 'unreachable' }>, isAsked: boolean): Queue {
  const isTakenBack = queue.some(({ id, takenBack }) => id === op.id && takenBack)
  // Taken back while it was on its way: it stays, for the server to be told.
  if (isTakenBack && !op.takenBack && outcome.kind === 'done') return queue
  if (outcome.kind === 'done') return done(queue, op.id, outcome.now)
  return isAsked ? dismiss(queue, op.id) : refused(queue, op.id, outcome.trouble)
}

/** Another tab may have sent it. */
async function outcomeElsewhere(store: QueueStore, id: string): Promise<Outcome> {
  const op = (await store.read()).find((each) => each.id === id)
  if (!op) return { kind: 'done', value: undefined, now: {} }
  if (!op.refused) return { kind: 'unreachable' }
  const { refused: trouble } = op
  await store.update((queue) => ({ queue: queue.filter((each) => each.id !== id), give: undefined }))
  return { kind: 'refused', trouble, later: false }
}
