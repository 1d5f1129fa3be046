import { sql } from 'kysely'
import type { SqlBool } from 'kysely'
import type { DeliveryState, FrozenMessage } from '../../core/model/delivery.ts'
import type { DeliveryEvent, DeliveryMove, DeliveryRecord, NewDelivery, Records } from '../ports.ts'
import type { Tx } from './dialect.ts'
import { fromInstant, toInstant } from './instants.ts'
import { messageOf } from './messages.ts'
import { hasBeenUnknown, isOver, moved, movedColumns, oneAttemptLess, recordMoves } from './moves.ts'
import type { Tables } from './tables.ts'

type DeliveryRecords = Pick<Records, 'deliveries' | 'delivery' | 'addDelivery' | 'moveDelivery' | 'noteDelivery' | 'deliveryEvents' | 'message'>

/** Reads and keeps one owner's deliveries: what the person queued, called back or decided. */
export function deliveryRecords(tx: Tx, ownerId: string): DeliveryRecords {
  return {
    deliveries: async (interviewId) => {
      const rows = await tx.selectFrom('delivery').selectAll().select((eb) => hasBeenUnknown(eb).as('has_been_unknown')).where('owner_id', '=', ownerId).where('interview_id', '=', interviewId)
        .orderBy('created_at').orderBy('id').execute()
      return rows.map(deliveryOf)
    },
    delivery: async (id) => {
      const row = await tx.selectFrom('delivery').selectAll().select((eb) => hasBeenUnknown(eb).as('has_been_unknown')).where('owner_id', '=', ownerId).where('id', '=', id).executeTakeFirst()
      return row && deliveryOf(row)
    },
    addDelivery: (record) => addDelivery(tx, ownerId, record),
    moveDelivery: (id, from, move) => moveDelivery(tx, { ownerId, id, from }, move),
    noteDelivery: (id, note) => noteDelivery(tx, { ownerId, id }, note),
    deliveryEvents: async (deliveryId) => {
      const rows = await tx.selectFrom('delivery_event').selectAll().where('owner_id', '=', ownerId).where('delivery_id', '=', deliveryId).orderBy('number').execute()
      return rows.map((row) => ({ at: toInstant(row.at), from: row.from_state ?? undefined, to: row.to_state, detail: row.detail ?? undefined }))
    },
    message: (deliveryId) => keptMessage(tx, ownerId, deliveryId),
  }
}

async function addDelivery(tx: Tx, ownerId: string, record: NewDelivery): Promise<boolean> {
  const added = await tx.insertInto('delivery').values(rowOf(ownerId, record))
    .onConflict((conflict) => conflict.columns(['owner_id', 'person_id', 'interview_id', 'kind']).where(sql<boolean>`not ${isOver}`).doNothing())
    .returning(movedColumns).executeTakeFirst()
  if (!added) return false
  const { envelope, bytes, sha256 } = record.message
  await tx.insertInto('message').values({ owner_id: ownerId, delivery_id: record.id, envelope_from: envelope.from, envelope_to: envelope.to, bytes, sha256 }).execute()
  await recordMoves(tx, [added])
  return true
}

async function moveDelivery(tx: Tx, { ownerId, id, from }: { ownerId: string; id: string; from: readonly DeliveryState[] }, move: DeliveryMove): Promise<boolean> {
  const row = await tx.updateTable('delivery')
    .set({ ...moved({ to: move.to, at: fromInstant(move.at), detail: move.detail, trouble: move.trouble }), ...(move.dueAt && { due_at: fromInstant(move.dueAt) }), ...(move.untried && oneAttemptLess) })
    .where('owner_id', '=', ownerId).where('id', '=', id).where('state', 'in', from)
    .returning(movedColumns).executeTakeFirst()
  if (!row) return false
  await recordMoves(tx, [row])
  return true
}

async function noteDelivery(tx: Tx, { ownerId, id }: { ownerId: string; id: string }, { at, detail }: Pick<DeliveryEvent, 'at' | 'detail'>): Promise<void> {
  const row = await tx.updateTable('delivery').set({ moves: sql<number>`delivery.moves + 1` })
    .where('owner_id', '=', ownerId).where('id', '=', id).returning(movedColumns).executeTakeFirst()
  if (row) await tx.insertInto('delivery_event').values({ owner_id: ownerId, delivery_id: id, number: row.moves, at: fromInstant(at), from_state: row.state, to_state: row.state, detail: detail ?? null }).execute()
}

async function keptMessage(tx: Tx, ownerId: string, deliveryId: string): Promise<FrozenMessage | undefined> {
  const row = await tx.selectFrom('message')
    .innerJoin('delivery', (join) => join.onRef('delivery.owner_id', '=', 'message.owner_id').onRef('delivery.id', '=', 'message.delivery_id'))
    .select(['message.envelope_from', 'message.envelope_to', 'message.bytes', 'message.sha256', 'delivery.message_id'])
    .where('message.owner_id', '=', ownerId).where('message.delivery_id', '=', deliveryId).executeTakeFirst()
  if (!row) return undefined
  const message = messageOf(row)
  if (!message) throw new Error(`The frozen message of delivery ${deliveryId} is damaged: its bytes do not match their checksum.`)
  return message
}

function deliveryOf(row: Tables['delivery'] & { has_been_unknown: SqlBool }): DeliveryRecord {
  return {
    id: row.id,
    interviewId: row.interview_id,
    personId: row.person_id,
    letterId: row.letter_id,
    kind: row.kind,
    mailboxId: row.mailbox_id,
    state: row.state,
    previousState: row.previous_state ?? undefined,
    messageId: row.message_id,
    to: row.recipient,
    dueAt: toInstant(row.due_at),
    attempts: row.attempts,
    detail: row.detail ?? undefined,
    trouble: row.trouble ?? undefined,
    mayHaveArrived: Boolean(row.has_been_unknown),
    updatedAt: toInstant(row.updated_at),
    ...(row.imported_at !== null && { importedAt: toInstant(row.imported_at) }),
  }
}

function rowOf(ownerId: string, record: NewDelivery): Tables['delivery'] {
  return {
    owner_id: ownerId,
    id: record.id,
    interview_id: record.interviewId,
    person_id: record.personId,
    letter_id: record.letterId,
    kind: record.kind,
    mailbox_id: record.mailboxId,
    state: 'due',
    previous_state: null,
    moves: 1,
    message_id: record.message.messageId,
    recipient: record.message.envelope.to,
    due_at: fromInstant(record.dueAt),
    lease_until: null,
    fence: 0,
    worker_id: null,
    attempts: 0,
    detail: record.detail ?? null,
    trouble: record.trouble ?? null,
    created_at: fromInstant(record.updatedAt),
    updated_at: fromInstant(record.updatedAt),
    imported_at: record.importedAt ? fromInstant(record.importedAt) : null,
  }
}
