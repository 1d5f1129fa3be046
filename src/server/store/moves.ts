import { sql } from 'kysely'
import type { ExpressionBuilder, RawBuilder, UpdateObject } from 'kysely'
import type { DeliveryState, MailboxTrouble } from '../../core/model/delivery.ts'
import type { Tx } from './dialect.ts'
import { setErrandsAfter } from './errands.ts'
import { unleased } from './leases.ts'
import type { Tables } from './tables.ts'

/** States in which a delivery no longer counts: the same letter may be queued anew. As in the index delivery_once. */
export const isOver = sql<boolean>`state in ('cancelled', 'refused')`

/** See core/send/evidence.ts. */
const FIRST_LOOK_MS = 5_000

/** True for a delivery whose fate was unknown at some time. */
export function hasBeenUnknown(eb: ExpressionBuilder<Tables, 'delivery'>) {
  return eb.exists(eb.selectFrom('delivery_event').select('number')
    .whereRef('delivery_event.owner_id', '=', 'delivery.owner_id').whereRef('delivery_event.delivery_id', '=', 'delivery.id').where('to_state', 'in', ['unknown', 'ask']))
}

/** True for a delivery beside which the same letter was queued anew. */
export function hasAnother(eb: ExpressionBuilder<Tables, 'delivery'>) {
  return eb.exists(eb.selectFrom('delivery as other').select('other.id')
    .whereRef('other.owner_id', '=', 'delivery.owner_id').whereRef('other.person_id', '=', 'delivery.person_id').whereRef('other.interview_id', '=', 'delivery.interview_id')
    .whereRef('other.kind', '=', 'delivery.kind').whereRef('other.id', '<>', 'delivery.id').where('other.state', 'not in', ['cancelled', 'refused']))
}

/** Rows of one insert; both databases bound the number of parameters. */
const EVENTS_AT_ONCE = 500

/** Where a delivery goes. */
export interface Move {
  readonly to: DeliveryState
  readonly at: number | RawBuilder<number>
  readonly detail?: string | undefined
  readonly trouble?: MailboxTrouble | undefined
}

/** What an UPDATE gives back of each row that it moved, for its event. */
export const movedColumns = ['delivery.owner_id', 'delivery.id', 'delivery.previous_state', 'delivery.state', 'delivery.moves', 'delivery.updated_at', 'delivery.detail'] as const

export type Moved = Pick<Tables['delivery'], 'owner_id' | 'id' | 'previous_state' | 'state' | 'moves' | 'updated_at' | 'detail'>

/** Gives what every move writes into the delivery's row; the lease ends unless the caller sets one. */
export function moved({ to, at, detail, trouble }: Move) {
  return {
    previous_state: sql<DeliveryState>`delivery.state`,
    state: to,
    moves: sql<number>`delivery.moves + 1`,
    updated_at: at,
    detail: detail ?? null,
    trouble: trouble ?? null,
    ...unleased,
  } satisfies UpdateObject<Tables, 'delivery'>
}

/** What a claim counted that came to no attempt. */
export const oneAttemptLess = { attempts: sql<number>`delivery.attempts - 1` } satisfies UpdateObject<Tables, 'delivery'>

/** Writes the event of each move, and what follows from it; belongs into the transaction of the move. */
export async function recordMoves(tx: Tx, rows: readonly Moved[]): Promise<void> {
  for (let from = 0; from < rows.length; from += EVENTS_AT_ONCE) {
    const some = rows.slice(from, from + EVENTS_AT_ONCE)
    await tx.insertInto('delivery_event').values(some.map(eventOf)).execute()
    // Whoever makes a letter's fate unknown makes sure, in the same transaction, that somebody looks into it.
    await setErrandsAfter(tx, 'look-for-evidence', some.filter(({ state }) => state === 'unknown').map(({ owner_id, id, updated_at }) => ({ owner_id, subject: id, at: updated_at, waitMs: FIRST_LOOK_MS })))
  }
}

function eventOf(row: Moved) {
  return { owner_id: row.owner_id, delivery_id: row.id, number: row.moves, at: row.updated_at, from_state: row.previous_state, to_state: row.state, detail: row.detail }
}
