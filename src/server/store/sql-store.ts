import { AsyncLocalStorage } from 'node:async_hooks'
import type { Records, Store } from '../ports.ts'
import { centreRecords, members } from './centre.ts'
import { deliveryRecords } from './deliveries.ts'
import type { Database, SqlDialect, Tx } from './dialect.ts'
import { dueWork } from './due-work.ts'
import { doneOnceRecords } from './done-once.ts'
import { errandRecords, errands } from './errands.ts'
import { interviewRecords } from './interviews.ts'
import { letterRecords } from './letters.ts'
import { mailboxRecords } from './mailboxes.ts'
import { followedCalendarRecords } from './followed-calendars.ts'
import { reminderRecords } from './reminders.ts'
import { noteRecords } from './notes.ts'
import { places } from './places.ts'
import { putBackRecords } from './put-backs.ts'
import { replyRecords } from './replies.ts'
import { sessionRecords } from './sessions.ts'
import { modelRecords } from './model-addresses.ts'
import { settingsRecords } from './settings.ts'
import { signInRecords } from './sign-ins.ts'
import { tipRecords } from './tips.ts'
import { storeWatch } from './watch.ts'

interface OpenDatabase {
  readonly db: Database
  /** The same database, through a door that sees the rows of all owners. */
  readonly ofAll: Database
  readonly dialect: SqlDialect
  close(): Promise<void>
}

/** Makes the store of an open, migrated database. */
export function sqlStore({ db, ofAll, dialect, close }: OpenDatabase): Store {
  const notNested = refuseNesting()
  const inTurn = turnsByOwner()
  let closed: Promise<void> | undefined
  return {
    read: (ownerId, work) => notNested(() => db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(async (tx) => {
      await dialect.enter(tx, ownerId, 'read')
      return work(recordsOf(tx, ownerId, dialect))
    })),
    change: (ownerId, work) => notNested(() => inTurn(ownerId, () => db.transaction().execute(async (tx) => {
      await dialect.enter(tx, ownerId, 'change')
      return work(recordsOf(tx, ownerId, dialect))
    }))),
    due: dueWork(ofAll, dialect),
    errands: errands(ofAll, dialect),
    members: members(ofAll, { dialect, recordsOf: (tx, ownerId) => recordsOf(tx, ownerId, dialect) }),
    places: places(ofAll),
    watch: storeWatch(ofAll, dialect),
    close: () => (closed ??= close()),
  }
}

function recordsOf(tx: Tx, ownerId: string, dialect: SqlDialect): Records {
  return {
    ...interviewRecords(tx, ownerId),
    ...letterRecords(tx, ownerId),
    ...deliveryRecords(tx, ownerId),
    ...mailboxRecords(tx, ownerId),
    ...sessionRecords(tx, ownerId),
    ...settingsRecords(tx, ownerId),
    ...modelRecords(tx, ownerId),
    ...reminderRecords(tx, ownerId),
    ...followedCalendarRecords(tx, ownerId),
    ...replyRecords(tx, ownerId),
    ...putBackRecords(tx, ownerId),
    ...noteRecords(tx, ownerId),
    ...signInRecords(tx, ownerId, dialect),
    ...tipRecords(tx, ownerId),
    ...doneOnceRecords(tx, ownerId),
    ...centreRecords(tx, ownerId),
    ...errandRecords(tx, ownerId, dialect),
  }
}

/** A transaction opened inside another waits for it for ever; it is answered with a sentence instead. */
function refuseNesting() {
  const around = new AsyncLocalStorage<{ open: boolean }>()
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (around.getStore()?.open) throw new Error('A transaction of the store was opened inside another. Use the records that are at hand.')
    const mark = { open: true }
    return around.run(mark, work).finally(() => {
      mark.open = false
    })
  }
}

/** Changes of one owner wait here and not with a connection in hand: nobody can take all connections by asking for many at once. */
function turnsByOwner() {
  const last = new Map<string, Promise<unknown>>()
  return async <T>(ownerId: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(ownerId) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(ownerId, mine)
    try {
      return await mine
    } finally {
      if (last.get(ownerId) === mine) last.delete(ownerId)
    }
  }
}
