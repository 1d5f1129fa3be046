import type { ListenMark } from '../ports/postbox.ts'
import type { OutcomeRecord, ReplyRecord, ReplyRecords } from '../ports/replies.ts'
import type { Tx } from './dialect.ts'
import { fromInstant, toInstant } from './instants.ts'
import type { ListenMarkRow, OutcomeRow, ReplyRow } from './reply-rows.ts'

/** Reads and keeps what came back on one owner's letters, and how far their mailboxes were read. */
export function replyRecords(tx: Tx, ownerId: string): ReplyRecords {
  return { ...messages(tx, ownerId), ...words(tx, ownerId), ...marks(tx, ownerId), ...seen(tx, ownerId) }
}

function messages(tx: Tx, ownerId: string): Pick<ReplyRecords, 'replies' | 'reply' | 'addReply' | 'saveReply' | 'removeReply'> {
  return {
    replies: async (interviewId) => {
      const rows = await tx.selectFrom('reply').selectAll().where('owner_id', '=', ownerId).where('interview_id', '=', interviewId).orderBy('at').orderBy('id').execute()
      return rows.map(replyOf)
    },
    reply: async (id) => {
      const row = await tx.selectFrom('reply').selectAll().where('owner_id', '=', ownerId).where('id', '=', id).executeTakeFirst()
      return row && replyOf(row)
    },
    addReply: async (record) => {
      const added = await tx.insertInto('reply').values({ owner_id: ownerId, ...rowOf(record) })
        .onConflict((conflict) => conflict.columns(['owner_id', 'interview_id', 'source']).doNothing()).returning('id').executeTakeFirst()
      return added !== undefined
    },
    saveReply: async (record) => {
      await tx.updateTable('reply').set(rowOf(record)).where('owner_id', '=', ownerId).where('id', '=', record.id).execute()
    },
    removeReply: async (id) => {
      await tx.deleteFrom('reply').where('owner_id', '=', ownerId).where('id', '=', id).execute()
    },
  }
}

function words(tx: Tx, ownerId: string): Pick<ReplyRecords, 'outcomes' | 'saveOutcome' | 'removeOutcome'> {
  return {
    outcomes: async (interviewId) => {
      const rows = await tx.selectFrom('outcome').selectAll().where('owner_id', '=', ownerId).where('interview_id', '=', interviewId).orderBy('at').orderBy('person_id').execute()
      return rows.map(outcomeOf)
    },
    saveOutcome: async ({ interviewId, personId, heard, at, note }) => {
      const row = { owner_id: ownerId, interview_id: interviewId, person_id: personId, heard, at: fromInstant(at), note: note ?? null }
      await tx.insertInto('outcome').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'interview_id', 'person_id']).doUpdateSet(row)).execute()
    },
    removeOutcome: async (interviewId, personId) => {
      await tx.deleteFrom('outcome').where('owner_id', '=', ownerId).where('interview_id', '=', interviewId).where('person_id', '=', personId).execute()
    },
  }
}

function marks(tx: Tx, ownerId: string): Pick<ReplyRecords, 'listenMarks' | 'saveListenMarks' | 'forgetListenMarks'> {
  return {
    listenMarks: async (mailboxId) => {
      const rows = await tx.selectFrom('listen_mark').selectAll().where('owner_id', '=', ownerId).where('mailbox_id', '=', mailboxId).orderBy('folder').execute()
      return rows.map(markOf)
    },
    saveListenMarks: async (mailboxId, all) => {
      for (const { folder, uidValidity, uidNext, modseq } of all) {
        const row = { owner_id: ownerId, mailbox_id: mailboxId, folder, uid_validity: uidValidity, uid_next: uidNext, modseq: modseq ?? null }
        await tx.insertInto('listen_mark').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'mailbox_id', 'folder']).doUpdateSet(row)).execute()
      }
    },
    forgetListenMarks: async (mailboxId) => {
      await tx.deleteFrom('listen_mark').where('owner_id', '=', ownerId).where('mailbox_id', '=', mailboxId).execute()
    },
  }
}

function seen(tx: Tx, ownerId: string): Pick<ReplyRecords, 'knownId' | 'saveKnownId' | 'mailboxReading' | 'saveMailboxReading'> {
  return {
    knownId: async (deliveryId) => {
      const row = await tx.selectFrom('known_id').select('message_id').where('owner_id', '=', ownerId).where('delivery_id', '=', deliveryId).executeTakeFirst()
      return row?.message_id
    },
    saveKnownId: async (deliveryId, messageId) => {
      const row = { owner_id: ownerId, delivery_id: deliveryId, message_id: messageId }
      await tx.insertInto('known_id').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'delivery_id']).doUpdateSet(row)).execute()
    },
    mailboxReading: async (mailboxId) => {
      const row = await tx.selectFrom('mailbox_reading').selectAll().where('owner_id', '=', ownerId).where('mailbox_id', '=', mailboxId).executeTakeFirst()
      return row && { mailboxId, at: toInstant(row.at), trouble: row.trouble ?? undefined, detail: row.detail ?? undefined }
    },
    saveMailboxReading: async ({ mailboxId, at, trouble, detail }) => {
      const row = { owner_id: ownerId, mailbox_id: mailboxId, at: fromInstant(at), trouble: trouble ?? null, detail: detail ?? null }
      await tx.insertInto('mailbox_reading').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'mailbox_id']).doUpdateSet(row)).execute()
    },
  }
}

function replyOf(row: ReplyRow): ReplyRecord {
  return {
    id: row.id,
    interviewId: row.interview_id,
    personId: row.person_id ?? undefined,
    deliveryId: row.delivery_id ?? undefined,
    kind: row.kind,
    at: toInstant(row.at),
    from: row.sender,
    subject: row.subject,
    text: row.body,
    status: row.status ?? undefined,
    reason: row.reason ?? undefined,
    until: row.until ?? undefined,
    source: row.source,
    judged: row.judged ?? undefined,
  }
}

function rowOf(record: ReplyRecord): ReplyRow {
  return {
    id: record.id,
    interview_id: record.interviewId,
    person_id: record.personId ?? null,
    delivery_id: record.deliveryId ?? null,
    kind: record.kind,
    at: fromInstant(record.at),
    sender: record.from,
    subject: record.subject,
    body: record.text,
    status: record.status ?? null,
    reason: record.reason ?? null,
    until: record.until ?? null,
    source: record.source,
    judged: record.judged ?? null,
  }
}

function outcomeOf(row: OutcomeRow): OutcomeRecord {
  return { interviewId: row.interview_id, personId: row.person_id, heard: row.heard, at: toInstant(row.at), note: row.note ?? undefined }
}

function markOf(row: ListenMarkRow): ListenMark {
  return { folder: row.folder, uidValidity: row.uid_validity, uidNext: row.uid_next, modseq: row.modseq ?? undefined }
}
