import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Op } from './op.ts'
import { openOutbox, type Outbox, type Outcome, type QueueStore } from './outbox.ts'
import { dismiss, enqueue, type Queue, settle, shownHere, takeBack } from './queue.ts'

/** A memory that outlives the page: what it took is there after a kill. */
function aMemory(): QueueStore & { queue: Queue } {
  const memory = {
    queue: [] as Queue,
    read: async () => memory.queue,
    update: async <T>(work: (queue: Queue) => { queue: Queue; give: T }) => {
      const { queue, give } = work(memory.queue)
      memory.queue = queue
      return give
    },
  }
  return memory
}

/** A server that keeps words under a revision, sends orders, and carries out each name once. */
function aServer() {
  const words = new Map<string, { text: string; revision: number }>()
  const sent: string[] = []
  const done = new Map<string, Outcome>()
  const carryOut = (op: Op): Outcome => {
    const known = done.get(op.id)
    if (op.takenBack) {
      if (known) {
        if (sent.includes(op.id)) sent.splice(sent.indexOf(op.id), 1)
      } else done.set(op.id, { kind: 'refused', trouble: { code: 'bad-input', words: 'Taken back.' }, later: false })
      return { kind: 'done', value: undefined, now: {} }
    }
    if (known) return known
    const outcome = act(op)
    if (outcome.kind === 'done') done.set(op.id, outcome)
    return outcome
  }
  const act = (op: Op): Outcome => {
    if (op.door === 'sendLetters') {
      sent.push(op.id)
      return { kind: 'done', value: undefined, now: {} }
    }
    const letterId = op.input.params?.['letterId'] ?? ''
    const kept = words.get(letterId) ?? { text: '', revision: 1 }
    if (op.input.body?.['revision'] !== kept.revision) return { kind: 'refused', trouble: { code: 'changed-meanwhile', words: 'Changed.' }, later: false }
    // A server may count in its own way: the outbox must follow it.
    const revision = kept.revision + 1 + (kept.revision % 2)
    words.set(letterId, { text: String(op.input.body?.['text']), revision })
    return { kind: 'done', value: undefined, now: { [letterId]: revision } }
  }
  return { words, sent, carryOut }
}

type Line = () => 'good' | 'lost' | 'answer-lost'

function page(memory: QueueStore, server: ReturnType<typeof aServer>, line: Line): { outbox: Outbox; killAfter: (touches: number) => void } {
  let left = Infinity
  let turn: Promise<unknown> = Promise.resolve()
  const dead = new Promise<never>(() => undefined)
  const store: QueueStore = {
    read: () => (left-- > 0 ? memory.read() : dead),
    update: (work) => (left-- > 0 ? memory.update(work) : dead),
  }
  const send = async (op: Op): Promise<Outcome> => {
    const how = line()
    if (how === 'lost') return { kind: 'unreachable' }
    const outcome = server.carryOut(op)
    return how === 'answer-lost' ? { kind: 'unreachable' } : outcome
  }
  const alone = <T>(task: () => Promise<T>): Promise<T> => {
    const mine = turn.then(task, task)
    turn = mine.catch(() => undefined)
    return mine
  }
  return { outbox: openOutbox({ store, send, alone }), killAfter: (touches) => (left = touches) }
}

const anOp = (id: string, door: Op['door'], about: string, input: Op['input']): Op => ({ id, at: 0, door, about, input, tries: 0 })

type Step =
  | { readonly do: 'write'; readonly letter: number; readonly text: string }
  | { readonly do: 'order' }
  | { readonly do: 'undo' }
  | { readonly do: 'flush' }
  /** The page dies while it sends, after so many touches of its memory. */
  | { readonly do: 'kill'; readonly after: number }

const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), letter: fc.nat(2), text: fc.string({ minLength: 1, maxLength: 5 }) }) },
    { weight: 2, arbitrary: fc.constant({ do: 'order' } as const) },
    { weight: 1, arbitrary: fc.constant({ do: 'undo' } as const) },
    { weight: 3, arbitrary: fc.constant({ do: 'flush' } as const) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('kill' as const), after: fc.nat(5) }) },
  ),
  { maxLength: 40 },
) satisfies fc.Arbitrary<Step[]>
const lines = fc.infiniteStream(fc.constantFrom('good' as const, 'lost' as const, 'answer-lost' as const))

test('whatever is lost on the way, and whenever the page is killed: the server ends with the last words, and every order once', async () => {
  await fc.assert(
    fc.asyncProperty(steps, lines, async (all, weather) => {
      const memory = aMemory()
      const server = aServer()
      let isGood = false
      const line: Line = () => (isGood ? 'good' : weather.next().value)
      let open = page(memory, server, line)
      const mine = new Map<string, { text: string; revision: number }>()
      const orders = new Set<string>()
      for (const [at, step] of all.entries()) {
        if (step.do === 'kill') {
          open.killAfter(step.after)
          void open.outbox.flush()
          await new Promise((resolve) => setImmediate(resolve))
          open = page(memory, server, line)
        } else if (step.do === 'flush') await open.outbox.flush()
        else if (step.do === 'order') {
          orders.add(`order-${at}`)
          await open.outbox.add(anOp(`order-${at}`, 'sendLetters', 'i1', { body: {} }))
        } else if (step.do === 'undo') {
          const last = [...orders].at(-1)
          // Only an order that is still in the queue can be taken back there.
          if (last && memory.queue.some(({ id }) => id === last)) {
            await memory.update((queue) => ({ queue: takeBack(queue, last), give: undefined }))
            orders.delete(last)
          }
        } else await write(open.outbox, memory, mine, { letterId: `l${step.letter}`, text: step.text, id: `w${at}` }, server)
      }
      isGood = true
      await open.outbox.flush()
      expect(memory.queue).toEqual([])
      for (const [letterId, { text }] of mine) expect([letterId, server.words.get(letterId)?.text]).toEqual([letterId, text])
      expect(server.sent.toSorted()).toEqual([...orders].toSorted())
    }),
    { numRuns: 400 },
  )
})

/** As the page does it: based on what it shows, which is the queue's own last words, else the server's. */
async function write(outbox: Outbox, memory: QueueStore & { queue: Queue }, mine: Map<string, { text: string; revision: number }>, { letterId, text, id }: { letterId: string; text: string; id: string }, server: ReturnType<typeof aServer>): Promise<void> {
  const last = memory.queue.findLast((op) => op.shown?.[letterId] !== undefined)
  const revision = last?.shown?.[letterId] ?? server.words.get(letterId)?.revision ?? 1
  mine.set(letterId, { text, revision: revision + 1 })
  const kept = await outbox.add(anOp(id, 'saveLetter', 'i1', { params: { letterId }, body: { text, revision } }))
  const base = Number(kept.input.body?.['revision'])
  await memory.update((queue) => ({ queue: shownHere(queue, kept.id, { [letterId]: base + 1000 }), give: undefined }))
}

test('words over words that never left are one change, under the first name and on the first base', () => {
  const first = anOp('a', 'saveLetter', 'i1', { params: { letterId: 'l1' }, body: { text: 'one', revision: 3 } })
  const second = anOp('b', 'saveLetter', 'i1', { params: { letterId: 'l1' }, body: { text: 'two', revision: 4 } })
  expect(enqueue(enqueue([], first), second)).toMatchObject([{ id: 'a', input: { body: { text: 'two', revision: 3 } } }])
})

test('words behind an order to send are a change of their own: what was ordered stays what it was', () => {
  const words = (id: string) => anOp(id, 'saveLetter', 'i1', { params: { letterId: 'l1' }, body: { text: id, revision: 3 } })
  const order = anOp('order', 'sendLetters', 'i1', { body: {} })
  expect([words('a'), order, words('b')].reduce(enqueue, [] as Queue).map(({ id }) => id)).toEqual(['a', 'order', 'b'])
})

test('a change that was refused while nobody looked stays, holds back what follows about the same, and nothing else', async () => {
  const memory = aMemory()
  const server = aServer()
  server.words.set('l1', { text: 'theirs', revision: 7 })
  const { outbox } = page(memory, server, () => 'good')
  await outbox.add(anOp('a', 'saveLetter', 'i1', { params: { letterId: 'l1' }, body: { text: 'mine', revision: 3 } }))
  await outbox.add(anOp('order', 'sendLetters', 'i1', { body: {} }))
  await outbox.add(anOp('other', 'sendLetters', 'i2', { body: {} }))
  await outbox.flush()
  expect(server.sent).toEqual(['other'])
  expect(memory.queue.map(({ id, refused }) => [id, refused?.code])).toEqual([['a', 'changed-meanwhile'], ['order', undefined]])
  expect(server.words.get('l1')?.text).toBe('theirs')
})

test('of two versions the one that is kept goes up, and the letters do not leave by the order that was given before', async () => {
  const memory = aMemory()
  const server = aServer()
  server.words.set('l1', { text: 'theirs', revision: 7 })
  const { outbox } = page(memory, server, () => 'good')
  await outbox.add(anOp('a', 'saveLetter', 'i1', { params: { letterId: 'l1' }, body: { text: 'mine', revision: 3 } }))
  await outbox.add(anOp('order', 'sendLetters', 'i1', { body: {} }))
  await outbox.flush()
  await memory.update((queue) => ({ queue: settle(queue, 'a', { id: 'again', revision: 7 }), give: undefined }))
  await outbox.flush()
  expect([server.words.get('l1')?.text, server.sent, memory.queue]).toEqual(['mine', [], []])
})

test('a refused change that is taken out takes the order behind it along: it was given for letters with that change', async () => {
  const memory = aMemory()
  const server = aServer()
  server.words.set('l1', { text: 'theirs', revision: 7 })
  const { outbox } = page(memory, server, () => 'good')
  await outbox.add(anOp('a', 'saveLetter', 'i1', { params: { letterId: 'l1' }, body: { text: 'mine', revision: 3 } }))
  await outbox.add(anOp('order', 'sendLetters', 'i1', { body: {} }))
  await outbox.add(anOp('other', 'saveLetter', 'i1', { params: { letterId: 'l2' }, body: { text: 'kept', revision: 1 } }))
  await outbox.flush()
  await memory.update((queue) => ({ queue: dismiss(queue, 'a'), give: undefined }))
  await outbox.flush()
  expect([server.sent, server.words.get('l2')?.text, memory.queue]).toEqual([[], 'kept', []])
})

test('an order that was pressed while a save before it was being refused is refused with it', async () => {
  const memory = aMemory()
  const server = aServer()
  server.words.set('l1', { text: 'theirs', revision: 7 })
  const { outbox } = page(memory, server, () => 'good')
  const save = outbox.carryOut(anOp('a', 'saveLetter', 'i1', { params: { letterId: 'l1' }, body: { text: 'mine', revision: 3 } }))
  const order = outbox.carryOut(anOp('order', 'sendLetters', 'i1', { body: {} }))
  expect([await save, await order].map(({ outcome }) => outcome.kind)).toEqual(['refused', 'refused'])
  expect([server.sent, memory.queue]).toEqual([[], []])
})

test('a refused order that is taken out leaves the one that was given after it', () => {
  const order = (id: string) => anOp(id, 'sendLetters', 'i1', { body: {} })
  expect(dismiss([{ ...order('a'), refused: { code: 'too-old', words: '' } }, order('b')], 'a')).toEqual([order('b')])
})

test('an order that is taken back while it is on its way is called back', async () => {
  const memory = aMemory()
  const server = aServer()
  const order = anOp('order', 'sendLetters', 'i1', { body: {} })
  const alone = <T>(task: () => Promise<T>): Promise<T> => task()
  const outbox = openOutbox({
    store: memory,
    alone,
    send: async (op) => {
      const outcome = server.carryOut(op)
      if (!op.takenBack) await memory.update((queue) => ({ queue: takeBack(queue, 'order'), give: undefined }))
      return outcome
    },
  })
  await outbox.add(order)
  await outbox.flush()
  expect([server.sent, memory.queue]).toEqual([[], []])
})

test('what is refused while the person waits for the answer is told to them, and kept nowhere', async () => {
  const memory = aMemory()
  const server = aServer()
  server.words.set('l1', { text: 'theirs', revision: 7 })
  const { outbox } = page(memory, server, () => 'good')
  const { outcome } = await outbox.carryOut(anOp('a', 'saveLetter', 'i1', { params: { letterId: 'l1' }, body: { text: 'mine', revision: 3 } }))
  expect(outcome).toMatchObject({ kind: 'refused', trouble: { code: 'changed-meanwhile' } })
  expect(memory.queue).toEqual([])
})
