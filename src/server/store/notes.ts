import { Refusal } from '../../api/refusal.ts'
import type { OwnLetter } from '../../core/note/own-hand.ts'
import type { NoteRecord, NoteRecords } from '../ports/notes.ts'
import type { Tx } from './dialect.ts'
import { fromInstant, toInstant } from './instants.ts'
import { noteDocument, ownLetterDocument } from './note-documents.ts'
import type { Tables } from './tables.ts'

/** Reads and keeps one owner's notes by hand, and the hand that they drew. */
export function noteRecords(tx: Tx, ownerId: string): NoteRecords {
  return { ...notes(tx, ownerId), ...ownHand(tx, ownerId) }
}

function notes(tx: Tx, ownerId: string): Pick<NoteRecords, 'notes' | 'note' | 'saveNote' | 'lastSender'> {
  return {
    notes: async (interviewId) => {
      const rows = await tx.selectFrom('note').selectAll().where('owner_id', '=', ownerId).where('interview_id', '=', interviewId).orderBy('person_id').execute()
      return rows.map(noteOf)
    },
    note: async (interviewId, personId) => {
      const row = await tx.selectFrom('note').selectAll().where('owner_id', '=', ownerId).where('interview_id', '=', interviewId).where('person_id', '=', personId).executeTakeFirst()
      return row && noteOf(row)
    },
    saveNote: async (record) => {
      const row = rowOf(ownerId, record)
      const { numInsertedOrUpdatedRows } = await tx.insertInto('note').values(row)
        .onConflict((conflict) => conflict.columns(['owner_id', 'interview_id', 'person_id']).doUpdateSet(row).where('note.revision', '<', record.revision))
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows === 0n) throw new Refusal('changed-meanwhile')
    },
    lastSender: async () => {
      const row = await tx.selectFrom('note').select('sender').where('owner_id', '=', ownerId).where('sender', '!=', '').orderBy('moved_at', 'desc').orderBy('person_id').executeTakeFirst()
      return row?.sender ?? ''
    },
  }
}

function ownHand(tx: Tx, ownerId: string): Pick<NoteRecords, 'ownHand' | 'saveOwnLetter' | 'eraseOwnHand'> {
  return {
    ownHand: async () => {
      const rows = await tx.selectFrom('own_letter').selectAll().where('owner_id', '=', ownerId).orderBy('letter').execute()
      return { letters: Object.fromEntries(rows.map(({ letter, ways }): [string, readonly OwnLetter[]] => [letter, ownLetterDocument.read(ways)])) }
    },
    saveOwnLetter: async (letter, ways, at) => {
      if (ways.length === 0) {
        await tx.deleteFrom('own_letter').where('owner_id', '=', ownerId).where('letter', '=', letter).execute()
        return
      }
      const row = { owner_id: ownerId, letter, ways: ownLetterDocument.write(ways), drawn_at: fromInstant(at) }
      await tx.insertInto('own_letter').values(row).onConflict((conflict) => conflict.columns(['owner_id', 'letter']).doUpdateSet(row)).execute()
    },
    eraseOwnHand: async () => {
      await tx.deleteFrom('own_letter').where('owner_id', '=', ownerId).execute()
    },
  }
}

function noteOf(row: Tables['note']): NoteRecord {
  return {
    ...noteDocument.read(row.note),
    from: row.sender,
    interviewId: row.interview_id,
    personId: row.person_id,
    state: row.state,
    movedAt: toInstant(row.moved_at),
    postedOn: row.posted_on ?? undefined,
    because: row.because ?? undefined,
    revision: row.revision,
  }
}

function rowOf(ownerId: string, record: NoteRecord): Tables['note'] {
  const { text, sentences, nothingNew, edited, seed, hand, card, cover, to } = record
  return {
    owner_id: ownerId,
    interview_id: record.interviewId,
    person_id: record.personId,
    state: record.state,
    note: noteDocument.write({ text, sentences, nothingNew, edited, seed, hand, card, cover, to }),
    sender: record.from,
    moved_at: fromInstant(record.movedAt),
    posted_on: record.postedOn ?? null,
    because: record.because ?? null,
    revision: record.revision,
  }
}
