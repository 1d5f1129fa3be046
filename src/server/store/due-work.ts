import { sql } from 'kysely'
import type { ExpressionBuilder, ExpressionWrapper, SqlBool, UpdateObject } from 'kysely'
import { asksForNews } from '../../core/model/delivery.ts'
import type { Abandoned, Claim, ClaimOptions, DueWork } from '../ports.ts'
import type { Database, SqlDialect, Tx } from './dialect.ts'
import { ensureErrandsAfter, setErrandsAfter } from './errands.ts'
import { toInstant } from './instants.ts'
import { after, leased } from './leases.ts'
import { mailboxOf } from './mailboxes.ts'
import { messageOf } from './messages.ts'
import { hasAnother, hasBeenUnknown, moved, movedColumns, oneAttemptLess, recordMoves } from './moves.ts'
import type { Moved } from './moves.ts'
import { outcomeMove } from './outcome.ts'
import type { OutcomeMove } from './outcome.ts'
import type { Tables } from './tables.ts'
import { mayGoOn } from './shut-out.ts'
import { together, type InTransaction } from './together.ts'

/** Deliveries that one transaction moves at most, so that none is long. */
const MOVES_AT_ONCE = 500

/** A provider that files what it sends has done so by then: some take half a minute, and a second copy beside theirs puzzles. */
const COPY_AFTER_MS = 45_000

const LISTEN_AFTER_MS = 60_000

type Condition = (eb: ExpressionBuilder<Tables, 'delivery'>) => ExpressionWrapper<Tables, 'delivery', SqlBool>
type Change = UpdateObject<Tables, 'delivery'>
type Key = Pick<Tables['delivery'], 'owner_id' | 'id'>

interface Desk {
  readonly db: Database
  readonly dialect: SqlDialect
  /** For the small moves of single deliveries, of which many come at once. */
  readonly inTransaction: InTransaction
}

/** Hands out the due deliveries of all owners, by the database's clock. */
export function dueWork(db: Database, dialect: SqlDialect): DueWork {
  const desk = { db, dialect, inTransaction: together(db) }
  return {
    claim: (options) => claim(desk, options),
    commit: (held) => commit(desk, held),
    settle: (held, outcome, retryAfter) => settle(desk, held, outcomeMove(outcome, retryAfter)),
    recover: (abandoned) => recover(desk, abandoned),
    late: (olderThanMs) => late(desk, olderThanMs),
    ask: (olderThanMs) => ask(desk, olderThanMs),
    nextDueAt: () => nextDueAt(db),
  }
}

function claim({ db, dialect }: Desk, { workerId, limit, leaseMs, notLaterThanMs, notFrom = [] }: ClaimOptions): Promise<readonly Claim[]> {
  const set: Change = {
    ...moved({ to: 'claimed', at: dialect.now() }),
    ...leased(dialect, { workerId, leaseMs }),
    fence: sql<number>`delivery.fence + 1`,
    attempts: sql<number>`delivery.attempts + 1`,
  }
  return db.transaction().execute(async (tx) => {
    const rows = await moveEarliest(tx, dialect, {
      where: (eb) => eb.and([
        eb('state', '=', 'due'), eb('due_at', '<=', dialect.now()), mayGoOn('delivery'),
        ...(notLaterThanMs === undefined ? [] : [eb('due_at', '>', sql<number>`${dialect.now()} - ${notLaterThanMs}`)]),
        ...notFrom.map(({ ownerId, mailboxId }) => eb.not(eb.and([eb('owner_id', '=', ownerId), eb('mailbox_id', '=', mailboxId)]))),
      ]),
      by: 'due_at',
      limit: Math.min(limit, MOVES_AT_ONCE),
      set,
    })
    return rows.length === 0 ? [] : claimsOf(tx, dialect, rows)
  })
}

/** Reads what a worker needs of the rows it took. One that cannot be sent at all is refused here: it would be claimed for ever. */
async function claimsOf(tx: Tx, dialect: SqlDialect, keys: readonly Key[]): Promise<Claim[]> {
  const rows = await tx.selectFrom('delivery')
    .innerJoin('message', (join) => join.onRef('message.owner_id', '=', 'delivery.owner_id').onRef('message.delivery_id', '=', 'delivery.id'))
    .select(['delivery.owner_id', 'delivery.id', 'delivery.mailbox_id', 'delivery.fence', 'delivery.attempts', 'delivery.message_id'])
    .select('delivery.kind').select((eb) => eb.exists(eb.selectFrom('put_back').select('put_back.put_back_at').whereRef('put_back.owner_id', '=', 'delivery.owner_id')).as('is_behind_copy'))
    .select(['message.envelope_from', 'message.envelope_to', 'message.bytes', 'message.sha256'])
    .where((eb) => eb.or(keys.map((key) => eb.and({ 'delivery.owner_id': key.owner_id, 'delivery.id': key.id }))))
    .orderBy('delivery.due_at').orderBy('delivery.id').execute()
  const mailboxes = await tx.selectFrom('mailbox').selectAll()
    .where((eb) => eb.or(rows.map((row) => eb.and({ owner_id: row.owner_id, id: row.mailbox_id })))).execute()
  const claims: Claim[] = []
  for (const row of rows) {
    const mailbox = mailboxes.find(({ owner_id, id }) => owner_id === row.owner_id && id === row.mailbox_id)
    const message = messageOf(row)
    if (mailbox && message) claims.push({ ownerId: row.owner_id, deliveryId: row.id, fence: row.fence, attempts: row.attempts, mailbox: mailboxOf(mailbox), message, wantsLook: asksForNews(row.kind) || Boolean(row.is_behind_copy) })
    else await refuse(tx, dialect, row, mailbox ? 'The kept message is damaged, so it was not sent. Send the letter again.' : 'The mailbox it was to be sent from was removed. Choose another mailbox and send the letter again.')
  }
  return claims
}

async function refuse(tx: Tx, dialect: SqlDialect, key: Key, detail: string): Promise<void> {
  const rows = await tx.updateTable('delivery').set(moved({ to: 'refused', at: dialect.now(), detail }))
    .where('owner_id', '=', key.owner_id).where('id', '=', key.id).returning(movedColumns).execute()
  await recordMoves(tx, rows)
}

function commit({ dialect, inTransaction }: Desk, held: Claim): Promise<boolean> {
  return moveHeld(inTransaction, held, {
    // Whoever was shut out since it was claimed: it does not leave.
    where: (eb) => eb.and([eb('state', '=', 'claimed'), eb('fence', '=', held.fence), eb('lease_until', '>', dialect.now()), mayGoOn('delivery')]),
    // The lease and its holder stay: the worker still waits for the server's answer.
    set: { ...moved({ to: 'committed', at: dialect.now() }), lease_until: sql<number>`delivery.lease_until`, worker_id: sql<string>`delivery.worker_id` },
  })
}

function settle({ dialect, inTransaction }: Desk, held: Claim, { from, fromSecond, dueAfter, untried, ...move }: OutcomeMove): Promise<boolean> {
  return moveHeld(inTransaction, held, {
    mailbox: held.mailbox.imapHost === undefined ? undefined : held.mailbox.id,
    where: (eb) => eb.or([
      eb.and([eb('state', 'in', from), eb('fence', '=', held.fence)]),
      // Only after 'send again' can the answer be to a first copy: it spares the second one, or outlives its refusal.
      ...(fromSecond.length === 0 ? [] : [eb.and([eb('state', 'in', fromSecond), eb('fence', '>=', held.fence), hasBeenUnknown(eb), eb.or([eb('state', '<>', 'refused'), eb.not(hasAnother(eb))])])]),
    ]),
    set: { ...moved({ ...move, at: dialect.now() }), ...(untried ? oneAttemptLess : dueAfter && { due_at: stillHeld(dialect, dueAfter) }) },
  })
}

/** A worker that slept past its lease must not make a letter punctual that is late by now: then the old time stays. */
function stillHeld(dialect: SqlDialect, dueAfter: Temporal.Duration) {
  return sql<number>`case when delivery.lease_until > ${dialect.now()} then ${after(dialect, dueAfter)} else delivery.due_at end`
}

/** Moves the delivery of a claim, where it is as `where` says; what another worker has taken since is not its own any more. */
function moveHeld(inTransaction: InTransaction, held: Claim, { where, set, mailbox }: { where: Condition; set: Change; mailbox?: string | undefined }): Promise<boolean> {
  return inTransaction(async (tx) => {
    const rows = await tx.updateTable('delivery').set(set)
      .where('owner_id', '=', held.ownerId).where('id', '=', held.deliveryId).where(where)
      .returning(movedColumns).execute()
    await recordMoves(tx, rows)
    if (mailbox !== undefined) await readMailboxAfter(tx, mailbox, rows)
    return rows.length === 1
  })
}

/** What left, or may have left, through a mailbox that can be read is listened for; what left is filed there. */
async function readMailboxAfter(tx: Tx, mailbox: string, rows: readonly Moved[]): Promise<void> {
  const each = (state: 'sent' | 'unknown', subjectOf: (row: Moved) => string, waitMs: number) =>
    rows.filter((row) => row.state === state).map((row) => ({ owner_id: row.owner_id, subject: subjectOf(row), at: row.updated_at, waitMs }))
  await setErrandsAfter(tx, 'file-copy', each('sent', ({ id }) => id, COPY_AFTER_MS))
  await ensureErrandsAfter(tx, 'listen', [...each('sent', () => mailbox, LISTEN_AFTER_MS), ...each('unknown', () => mailbox, LISTEN_AFTER_MS)])
}

async function recover(desk: Desk, abandoned: Abandoned | undefined): Promise<{ due: number; unknown: number }> {
  const { dialect } = desk
  const ranOut = (state: 'claimed' | 'committed'): Condition => (eb) => {
    const isOver = eb('lease_until', '<=', dialect.now())
    return eb.and([eb('state', '=', state), abandoned ? eb.or([isOver, eb('worker_id', '=', abandoned.workerId)]) : isOver])
  }
  const back = abandoned ? await takeBackWhatNeverLeft(desk, abandoned) : 0
  const due = await moveInTurns(desk, {
    where: ranOut('claimed'), by: 'lease_until',
    set: moved({ to: 'due', at: dialect.now(), detail: 'The worker that held it stopped before anything was sent.' }),
  })
  const unknown = await moveInTurns(desk, {
    where: ranOut('committed'), by: 'lease_until',
    set: moved({ to: 'unknown', at: dialect.now(), detail: 'The worker stopped, or the mail server fell silent, just as the letter was handed over.' }),
  })
  return { due: due + back, unknown }
}

async function takeBackWhatNeverLeft({ dialect, inTransaction }: Desk, { workerId, neverLeft = () => false }: Abandoned): Promise<number> {
  return inTransaction(async (tx) => {
    const held = await tx.selectFrom('delivery').select(['owner_id', 'id', 'fence']).where('state', '=', 'committed').where('worker_id', '=', workerId).execute()
    const back = held.filter(({ owner_id, id, fence }) => neverLeft({ ownerId: owner_id, deliveryId: id, fence }))
    const set = moved({ to: 'due', at: dialect.now(), detail: 'Regards ended suddenly, just before the letter left.' })
    for (const { owner_id, id, fence } of back) {
      const rows = await tx.updateTable('delivery').set(set)
        .where('owner_id', '=', owner_id).where('id', '=', id).where('fence', '=', fence).where('state', '=', 'committed')
        .returning(movedColumns).execute()
      await recordMoves(tx, rows)
    }
    return back.length
  })
}

function late(desk: Desk, olderThanMs: number): Promise<number> {
  const { dialect } = desk
  return moveInTurns(desk, {
    where: (eb) => eb.and([eb('state', '=', 'due'), eb('due_at', '<=', sql<number>`${dialect.now()} - ${olderThanMs}`), mayGoOn('delivery')]),
    by: 'due_at',
    set: moved({ to: 'late', at: dialect.now(), detail: 'Regards was not running, or not online, when this letter was to leave. It has not left.' }),
  })
}

function ask(desk: Desk, olderThanMs: number): Promise<number> {
  const { dialect } = desk
  return moveInTurns(desk, {
    where: (eb) => eb.and([eb('state', '=', 'unknown'), eb('updated_at', '<=', sql<number>`${dialect.now()} - ${olderThanMs}`)]),
    by: 'updated_at',
    set: { ...moved({ to: 'ask', at: dialect.now() }), detail: sql<string>`delivery.detail` },
  })
}

interface EarliestMove {
  readonly where: Condition
  readonly by: 'due_at' | 'lease_until' | 'updated_at'
  readonly set: Change
}

async function moveInTurns({ db, dialect }: Desk, move: EarliestMove): Promise<number> {
  let all = 0
  for (;;) {
    const rows = await db.transaction().execute((tx) => moveEarliest(tx, dialect, { ...move, limit: MOVES_AT_ONCE }))
    all += rows.length
    if (rows.length < MOVES_AT_ONCE) return all
  }
}

async function moveEarliest(tx: Tx, dialect: SqlDialect, { where, by, set, limit }: EarliestMove & { limit: number }): Promise<readonly Moved[]> {
  const rows = await tx
    .with('picked', (db) => dialect.skipLocked(db.selectFrom('delivery').select(['owner_id', 'id']).where(where).orderBy(by).limit(limit)))
    .updateTable('delivery').from('picked').set(set)
    .whereRef('delivery.owner_id', '=', 'picked.owner_id').whereRef('delivery.id', '=', 'picked.id')
    .returning(movedColumns).execute()
  await recordMoves(tx, rows)
  return rows
}

async function nextDueAt(db: Database): Promise<Temporal.Instant | undefined> {
  const row = await db.transaction().setAccessMode('read only').execute((tx) =>
    tx.selectFrom('delivery').select('due_at').where('state', '=', 'due').where(mayGoOn('delivery')).orderBy('due_at').limit(1).executeTakeFirst())
  return row && toInstant(row.due_at)
}
