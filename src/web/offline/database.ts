/** The memory of this device: what waits to go up, and what was read last. Each Regards that ever answered at this address has one of its own. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { QueueStore } from './outbox.ts'
import type { Queue } from './queue.ts'
import { dataHere } from '../state/data-here.ts'
import { dropDraft } from '../state/new-draft.ts'

interface Memory extends DBSchema {
  /** One value under one key, so that whatever is done to it is done at once. */
  queue: { key: 'ops'; value: Queue }
  views: { key: string; value: unknown }
}

/** Counts up when what the server answers takes another shape: what was remembered of the old one is then forgotten. */
const SHAPE = 1

/** What was written down before any Regards had answered here. */
const UNBOUND = 'regards'

let opened: { readonly name: string; readonly database: Promise<IDBPDatabase<Memory>> } | undefined

/** Looked up anew each time: another tab may have heard meanwhile whose data these are. */
function database(): Promise<IDBPDatabase<Memory>> {
  const data = dataHere()
  const name = data === undefined ? UNBOUND : `${UNBOUND}-${data}`
  if (opened && opened.name !== name) void forgetDatabase()
  opened ??= { name, database: open(name) }
  return opened.database
}

function open(name: string): Promise<IDBPDatabase<Memory>> {
  return openDB<Memory>(name, SHAPE, {
    upgrade(db, before) {
      if (before === 0) db.createObjectStore('queue')
      else db.deleteObjectStore('views')
      db.createObjectStore('views')
    },
    // Another tab brought a newer page: this one must not stand in its way.
    blocking: () => void forgetDatabase(),
    terminated: () => (opened = undefined),
  })
}

async function forgetDatabase(): Promise<void> {
  const old = opened
  opened = undefined
  ;(await old?.database)?.close()
}

/** Reads and changes the queue. A change is on the disk, not only in memory, when its promise resolves. */
export const queueStore: QueueStore = {
  read: async () => (await (await database()).get('queue', 'ops')) ?? [],
  update: async (work) => {
    const tx = (await database()).transaction('queue', 'readwrite', { durability: 'strict' })
    const before = (await tx.store.get('ops')) ?? []
    const { queue, give } = work(before)
    if (queue !== before) await tx.store.put(queue, 'ops')
    await tx.done
    return give
  },
}

/** Takes what was written down before anybody had answered along to the data that answer; done twice, or broken off in the middle, it loses nothing. */
export async function takeUnbound(): Promise<void> {
  const before = await open(UNBOUND)
  const waiting = (await before.get('queue', 'ops')) ?? []
  if (waiting.length > 0) {
    await queueStore.update((queue) => ({ queue: [...queue, ...waiting.filter(({ id }) => !queue.some((each) => each.id === id))], give: undefined }))
    await before.clear('queue')
  }
  before.close()
}

/** Gives what was remembered under a name. */
export async function remembered(name: string): Promise<unknown> {
  return (await database()).get('views', name)
}

/** Remembers what was read. */
export async function remember(name: string, view: unknown): Promise<void> {
  await (await database()).put('views', view, name)
}

/** Forgets all of it, what waits to go up too: somebody else has signed in. */
export async function forgetEverything(): Promise<void> {
  await (await database()).clear('queue')
  await forgetViews()
}

/** Forgets all that was read, and what was being typed; what waits to go up stays. */
export async function forgetViews(): Promise<void> {
  dropDraft()
  await (await database()).clear('views')
}
