import { Refusal } from '../../api/refusal.ts'
import type { Candidate } from '../../core/model/case-file.ts'
import type { InterviewRecord, Records } from '../ports.ts'
import type { Tx } from './dialect.ts'
import { answersDocument, candidateDocument, earlierLettersDocument, interviewDocument, personDocument } from './documents.ts'
import { fromInstant, toInstant } from './instants.ts'
import type { Tables } from './tables.ts'

type InterviewRecords = Pick<Records, 'profile' | 'saveProfile' | 'interviews' | 'interview' | 'saveInterview'>

/** Reads and keeps one owner's profile and interviews. */
export function interviewRecords(tx: Tx, ownerId: string): InterviewRecords {
  return {
    profile: () => profileOf(tx, ownerId),
    saveProfile: async (candidate) => {
      const row = { owner_id: ownerId, candidate: candidateDocument.write(candidate) }
      await tx.insertInto('profile').values(row).onConflict((conflict) => conflict.column('owner_id').doUpdateSet(row)).execute()
    },
    interviews: async () => {
      const rows = await tx.selectFrom('interview').selectAll().where('owner_id', '=', ownerId).where('removed_at', 'is', null)
        .orderBy('ends_at', 'desc').orderBy('id').execute()
      return withPeople(tx, ownerId, rows)
    },
    interview: async (id) => {
      const rows = await tx.selectFrom('interview').selectAll().where('owner_id', '=', ownerId).where('id', '=', id).execute()
      return (await withPeople(tx, ownerId, rows))[0]
    },
    saveInterview: (record) => saveInterview(tx, ownerId, record),
  }
}

async function profileOf(tx: Tx, ownerId: string): Promise<Candidate | undefined> {
  const row = await tx.selectFrom('profile').select('candidate').where('owner_id', '=', ownerId).executeTakeFirst()
  return row && candidateDocument.read(row.candidate)
}

async function withPeople(tx: Tx, ownerId: string, rows: readonly Tables['interview'][]): Promise<InterviewRecord[]> {
  const [first] = rows
  if (!first) return []
  const people = await tx.selectFrom('person').select(['interview_id', 'person']).where('owner_id', '=', ownerId)
    .$if(rows.length === 1, (query) => query.where('interview_id', '=', first.id))
    .orderBy('interview_id').orderBy('position').execute()
  const peopleByInterview = Map.groupBy(people, (person) => person.interview_id)
  const profile = await profileOf(tx, ownerId)
  return rows.map((row) => interviewOf(row, peopleByInterview.get(row.id) ?? [], profile))
}

function interviewOf(row: Tables['interview'], people: readonly { readonly person: string }[], profile: Candidate | undefined): InterviewRecord {
  return {
    id: row.id,
    caseFile: {
      version: 1,
      // Without a profile nothing is known of the candidate yet; an empty name says so.
      candidate: row.candidate === null ? (profile ?? { name: '' }) : candidateDocument.read(row.candidate),
      interview: interviewDocument.read(row.interview),
      people: people.map(({ person }) => personDocument.read(person)),
      ...(row.earlier_letters === null ? {} : { earlierLetters: earlierLettersDocument.read(row.earlier_letters) }),
    },
    ownCandidate: row.candidate !== null,
    endsAt: toInstant(row.ends_at),
    answers: answersDocument.read(row.answers),
    dialect: row.dialect ?? undefined,
    revision: row.revision,
    createdAt: toInstant(row.created_at),
    updatedAt: toInstant(row.updated_at),
    removedAt: row.removed_at === null ? undefined : toInstant(row.removed_at),
    sample: row.sample === 1,
  }
}

async function saveInterview(tx: Tx, ownerId: string, record: InterviewRecord): Promise<void> {
  const row = rowOf(ownerId, record)
  const { numInsertedOrUpdatedRows } = await tx.insertInto('interview').values(row)
    .onConflict((conflict) => conflict.columns(['owner_id', 'id']).doUpdateSet(row).where('interview.revision', '<', record.revision))
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) throw new Refusal('changed-meanwhile')
  await tx.deleteFrom('person').where('owner_id', '=', ownerId).where('interview_id', '=', record.id).execute()
  const people = record.caseFile.people.map((person, position) => ({ owner_id: ownerId, interview_id: record.id, id: person.id, position, person: personDocument.write(person) }))
  if (people.length > 0) await tx.insertInto('person').values(people).execute()
}

function rowOf(ownerId: string, record: InterviewRecord): Tables['interview'] {
  const { candidate, interview, earlierLetters } = record.caseFile
  return {
    owner_id: ownerId,
    id: record.id,
    interview: interviewDocument.write(interview),
    candidate: record.ownCandidate ? candidateDocument.write(candidate) : null,
    earlier_letters: earlierLetters ? earlierLettersDocument.write(earlierLetters) : null,
    answers: answersDocument.write(record.answers),
    dialect: record.dialect ?? null,
    ends_at: fromInstant(record.endsAt),
    revision: record.revision,
    created_at: fromInstant(record.createdAt),
    updated_at: fromInstant(record.updatedAt),
    removed_at: record.removedAt ? fromInstant(record.removedAt) : null,
    sample: record.sample ? 1 : 0,
  }
}
