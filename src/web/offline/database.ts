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

let opened: Promise<IDBPDatabase<Memory>> | undefined

function database(): Promise<IDBPDatabase<Memory>> {
  const data = dataHere()
  opened ??= openDB<Memory>(data === undefined ? 'regards' : `regards-${data}`, SHAPE, {
    upgrade(db, before) {
      if (before === 0) db.createObjectStore('queue')
      else db.deleteObjectStore('views')
      db.createObjectStore('views')
    },
    // Another tab brought a newer page: this one must not stand in its way.
    blocking: () => void forgetDatabase(),
    terminated: () => (opened = undefined),
  })
  return opened
}

async function forgetDatabase(): Promise<void> {
  const old = await opened
  opened = undefined
  old?.close()
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

/** Takes what was written down before anybody had answered along into the memory that is used from `change` on; a kill in the middle loses nothing. */
export async function moveQueueTo(change: () => void): Promise<void> {
  const before = await database()
  const queue = (await before.get('queue', 'ops')) ?? []
  opened = undefined
  change()
  if (queue.length > 0) await queueStore.update((kept) => ({ queue: [...kept, ...queue.filter(({ id }) => !kept.some((each) => each.id === id))], give: undefined }))
  await before.clear('queue')
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
