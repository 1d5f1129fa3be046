import { Refusal } from '../../api/refusal.ts'
import type { LetterRecord, Records } from '../ports.ts'
import type { Tx } from './dialect.ts'
import { letterDocument } from './documents.ts'
import { fromInstant, toInstant } from './instants.ts'
import type { Tables } from './tables.ts'

/** Reads and keeps one owner's letters. */
export function letterRecords(tx: Tx, ownerId: string): Pick<Records, 'letters' | 'letter' | 'saveLetter'> {
  return {
    letters: async (interviewId) => {
      const rows = await tx.selectFrom('letter').selectAll('letter')
        .leftJoin('person', (join) => join.onRef('person.owner_id', '=', 'letter.owner_id').onRef('person.interview_id', '=', 'letter.interview_id').onRef('person.id', '=', 'letter.person_id'))
        .where('letter.owner_id', '=', ownerId).where('letter.interview_id', '=', interviewId)
        // As the panel is listed. Letters to a person who was taken out stand first, and on both databases alike.
        .orderBy((eb) => eb.fn.coalesce('person.position', eb.lit(-1))).orderBy('letter.kind').orderBy('letter.id').execute()
      return rows.map(letterOf)
    },
    letter: async (id) => {
      const row = await tx.selectFrom('letter').selectAll().where('owner_id', '=', ownerId).where('id', '=', id).executeTakeFirst()
      return row && letterOf(row)
    },
    saveLetter: async (record) => {
      const row = rowOf(ownerId, record)
      const { numInsertedOrUpdatedRows } = await tx.insertInto('letter').values(row)
        .onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(row).where('letter.revision', '<', record.revision))
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows === 0n) throw new Refusal('changed-meanwhile')
    },
  }
}

function letterOf(row: Tables['letter']): LetterRecord {
  return {
    ...letterDocument.read(row.letter),
    id: row.id,
    interviewId: row.interview_id,
    personId: row.person_id,
    kind: row.kind,
    revision: row.revision,
    updatedAt: toInstant(row.updated_at),
    handled: row.handled_how === null || row.handled_at === null ? undefined : { how: row.handled_how, at: toInstant(row.handled_at) },
  }
}

function rowOf(ownerId: string, record: LetterRecord): Tables['letter'] {
  const { subject, body, sentences, leftOut, questions, route, short, basis, edited, seed } = record
  return {
    owner_id: ownerId,
    id: record.id,
    interview_id: record.interviewId,
    person_id: record.personId,
    kind: record.kind,
    letter: letterDocument.write({ subject, body, sentences, leftOut, questions, route, short, basis, edited, seed }),
    revision: record.revision,
    updated_at: fromInstant(record.updatedAt),
    handled_how: record.handled?.how ?? null,
    handled_at: record.handled ? fromInstant(record.handled.at) : null,
  }
}
