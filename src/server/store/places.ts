import { type RawBuilder, sql } from 'kysely'
import type { Cohort } from '../../core/centre/cohort.ts'
import type { ProgrammeSums } from '../../core/centre/figures.ts'
import type { Look, Places, Uncounted } from '../ports/places.ts'
import type { Database, Tx } from './dialect.ts'
import { fromInstant, toInstant } from './instants.ts'

const MOST_UNCOUNTED = 500
/** Lines of the log of one insert. */
const LINES_AT_ONCE = 500

/**
 * Reads over all owners what advisers and admins may see. Each statement joins tables where their owners are the same
 * only, and holds its own rule: no name without consent, no letter but one that is shared with whoever asks.
 */
export function places(db: Database): Places {
  const inTransaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.transaction().execute(work)
  return {
    advisers: async (programmeIds) => (programmeIds.length === 0 ? [] : inTransaction((tx) => advisers(tx, programmeIds))),
    inProgrammes: async (programmeIds) => (programmeIds.length === 0 ? [] : inTransaction(async (tx) => {
      const rows = await tx.selectFrom('programme_member as p').innerJoin('member as m', 'm.owner_id', 'p.owner_id').select(['m.owner_id', 'm.email', 'm.name', 'm.role', 'p.programme_id'])
        .where('p.programme_id', 'in', programmeIds).orderBy('m.email').execute()
      return rows.map((row) => ({ ownerId: row.owner_id, email: row.email, name: row.name, role: row.role, programmeId: row.programme_id }))
    })),
    endProgramme: (programmeId, countsUntil) => inTransaction(async (tx) => {
      await tx.updateTable('programme_member').set({ counts_until: fromInstant(countsUntil) }).where('programme_id', '=', programmeId).execute()
    }),
    cohorts: async ({ programmeIds, since, until, names }) => (programmeIds.length === 0 ? [] : inTransaction(async (tx) => {
      const cohorts = await cohortsOf(tx, { programmeIds, since: fromInstant(since), until: fromInstant(until), withNames: names !== undefined })
      if (names) for (const { programmeId, seen } of cohorts) await writeDown(tx, seen, { look: names, what: 'name-seen', subjectId: programmeId })
      return cohorts.map(({ students, named, open }) => ({ students, named, open }))
    })),
    sums: async (programmeIds, { from, to }) => (programmeIds.length === 0 ? [] : inTransaction((tx) => sumsOf(tx, programmeIds, [fromInstant(from), fromInstant(to)]))),
    sharedWith: (adviserId, look) => inTransaction(async (tx) => {
      const rows = await tx.selectFrom('shared_letter as s').innerJoin('member as m', 'm.owner_id', 's.owner_id').select(['s.owner_id', 's.id', 's.shared_at', 'm.name'])
        .select((eb) => eb.selectFrom('remark as r').select(sql<number>`cast(count(*) as integer)`.as('n')).whereRef('r.owner_id', '=', 's.owner_id').whereRef('r.share_id', '=', 's.id').where('r.answers', 'is', null).where('r.resolved_at', 'is', null).as('open'))
        .where('s.adviser_id', '=', adviserId).where('s.withdrawn_at', 'is', null).where(isTheirs).orderBy('s.shared_at', 'desc').orderBy('s.id').limit(500).execute()
      await writeDown(tx, [...new Set(rows.map((row) => row.owner_id))], { look, what: 'name-seen' })
      return rows.map((row) => ({ ownerId: row.owner_id, name: row.name, id: row.id, sharedAt: toInstant(row.shared_at), open: row.open ?? 0 }))
    }),
    ownerOfShared: (id, adviserId) => inTransaction(async (tx) => {
      const row = await tx.selectFrom('shared_letter as s').select('s.owner_id').where('s.id', '=', id).where('s.adviser_id', '=', adviserId).where('s.withdrawn_at', 'is', null).where(isTheirs).executeTakeFirst()
      return row?.owner_id
    }),
    forgetCounts: () => inTransaction(async (tx) => {
      await tx.deleteFrom('progress').execute()
    }),
    uncounted: async (which) => (which.programmeIds?.length === 0 ? [] : inTransaction((tx) => uncounted(tx, which))),
  }
}

/** True of a shared letter (as s) whose writer has this adviser still: both are in one programme, and neither is shut out. */
const isTheirs = sql<boolean>`exists (
  select 1 from programme_member w
  join programme_member a on a.programme_id = w.programme_id and a.owner_id = s.adviser_id
  join member wm on wm.owner_id = w.owner_id and wm.disabled_at is null
  join member am on am.owner_id = a.owner_id and am.disabled_at is null and am.role = 'adviser'
  where w.owner_id = s.owner_id)`

async function advisers(tx: Tx, programmeIds: readonly string[]) {
  const rows = await tx.selectFrom('programme_member as p').innerJoin('member as m', 'm.owner_id', 'p.owner_id').select(['m.owner_id', 'm.name', 'p.programme_id'])
    .where('p.programme_id', 'in', programmeIds).where('m.role', '=', 'adviser').where('m.disabled_at', 'is', null).orderBy('m.name').orderBy('m.owner_id').execute()
  return rows.map((row) => ({ ownerId: row.owner_id, name: row.name, programmeId: row.programme_id }))
}

/** The students of programmes, each with the consent that they give there now, if any. */
function studentsOf(tx: Tx, programmeIds: readonly string[]) {
  return tx.selectFrom('programme_member as p')
    .innerJoin('member as m', 'm.owner_id', 'p.owner_id')
    .leftJoin('consent as c', (join) => join.onRef('c.owner_id', '=', 'p.owner_id').onRef('c.programme_id', '=', 'p.programme_id').on('c.until', 'is', null))
    .where('p.programme_id', 'in', programmeIds).where('m.role', '=', 'student').where('m.disabled_at', 'is', null)
}

/**
 * True of a student (as p) in the programme that they count in at a moment: the one they joined first among those that
 * are not over by then. So no two counts hold the same interview, and nothing is had by taking one from another,
 * whatever programmes somebody makes up; and who goes on in another year's programme counts there from then on.
 */
function countsHere(at: RawBuilder<number>): RawBuilder<boolean> {
  return sql<boolean>`((p.counts_until is null or p.counts_until > ${at}) and not exists (select 1 from programme_member e where e.owner_id = p.owner_id and (e.counts_until is null or e.counts_until > ${at}) and (e.joined_at < p.joined_at or (e.joined_at = p.joined_at and e.programme_id < p.programme_id))))`
}

const whenItEnded = sql<number>`g.ended_at`

interface CohortAsk {
  readonly programmeIds: readonly string[]
  readonly since: number
  readonly until: number
  readonly withNames: boolean
}

async function cohortsOf(tx: Tx, { programmeIds, since, until, withNames }: CohortAsk): Promise<readonly (Cohort & { readonly programmeId: string; readonly seen: readonly string[] })[]> {
  const sizes = await studentsOf(tx, programmeIds).select(['p.programme_id', sql<number>`cast(count(*) as integer)`.as('students'), sql<number>`cast(count(c.owner_id) as integer)`.as('named')])
    .where(countsHere(sql<number>`${sql.lit(until)}`)).groupBy('p.programme_id').execute()
  const rows = await studentsOf(tx, programmeIds).innerJoin('progress as g', 'g.owner_id', 'p.owner_id')
    .select(['p.programme_id', 'p.owner_id', 'g.ended_at', 'g.people', 'g.thanked', 'g.waived'])
    // Where there is no consent, the name does not even leave the database.
    .select(sql<string | null>`case when c.owner_id is not null then m.name end`.as('name'))
    .select(sql<number>`case when ${countsHere(whenItEnded)} then 1 else 0 end`.as('counts'))
    .where('g.ended_at', '>', since).where('g.ended_at', '<=', until).whereRef('g.people', '>', sql<number>`g.thanked + g.waived`).orderBy('g.ended_at').orderBy('p.owner_id').execute()
  const rowsOf = Map.groupBy(rows, ({ programme_id }) => programme_id)
  const isSeen = (row: { readonly name: string | null }): boolean => withNames && row.name !== null
  return programmeIds.map((programmeId) => {
    const { students = 0, named = 0 } = sizes.find((size) => size.programme_id === programmeId) ?? {}
    const open = rowsOf.get(programmeId) ?? []
    const numbers = new Map([...new Set(open.map((row) => row.owner_id))].map((ownerId, number) => [ownerId, number]))
    return {
      programmeId,
      students,
      named,
      open: open.map((row) => ({ student: numbers.get(row.owner_id) ?? 0, endedAt: row.ended_at, people: row.people, thanked: row.thanked, waived: row.waived, isNamed: row.name !== null, isCounted: row.counts === 1, ...(isSeen(row) && { name: row.name ?? '' }) })),
      seen: [...new Set(open.filter(isSeen).map((row) => row.owner_id))],
    }
  })
}

const noSums: ProgrammeSums = { students: 0, interviews: 0, people: 0, thanked: 0, thankedInTime: 0, answered: 0, nextRounds: 0, offers: 0 }

async function sumsOf(tx: Tx, programmeIds: readonly string[], [from, to]: readonly [number, number]): Promise<readonly ProgrammeSums[]> {
  const sum = (column: 'people' | 'thanked' | 'thanked_in_time' | 'answered' | 'has_next_round' | 'has_offer') => sql<number>`cast(sum(${sql.ref(`g.${column}`)}) as integer)`
  const rows = await tx.selectFrom('programme_member as p').innerJoin('member as m', 'm.owner_id', 'p.owner_id').innerJoin('progress as g', 'g.owner_id', 'p.owner_id')
    .select([
      'p.programme_id', sql<number>`cast(count(distinct p.owner_id) as integer)`.as('students'), sql<number>`cast(count(*) as integer)`.as('interviews'),
      sum('people').as('people'), sum('thanked').as('thanked'), sum('thanked_in_time').as('thankedInTime'), sum('answered').as('answered'), sum('has_next_round').as('nextRounds'), sum('has_offer').as('offers'),
    ])
    .where('p.programme_id', 'in', programmeIds).where(countsHere(whenItEnded)).where('m.role', '=', 'student').where('g.ended_at', '>=', from).where('g.ended_at', '<', to).where('g.people', '>', 0)
    .groupBy('p.programme_id').execute()
  const sums = new Map(rows.map(({ programme_id, ...some }) => [programme_id, some]))
  return programmeIds.map((programmeId) => sums.get(programmeId) ?? noSums)
}

/** Joined and added up in one go: for many programmes the database reads each table once, and does not ask for each interview. */
async function uncounted(tx: Tx, { programmeIds, endedAfter }: Uncounted) {
  const rows = await tx.selectFrom('interview as i')
    .leftJoin('progress as g', (join) => join.onRef('g.owner_id', '=', 'i.owner_id').onRef('g.interview_id', '=', 'i.id'))
    .leftJoin('delivery as d', (join) => join.onRef('d.owner_id', '=', 'i.owner_id').onRef('d.interview_id', '=', 'i.id'))
    .select(['i.owner_id', 'i.id'])
    .where('i.removed_at', 'is', null).where('i.sample', '=', 0)
    .$if(endedAfter !== undefined, (query) => query.where('i.ends_at', '>', endedAfter ? fromInstant(endedAfter) : 0))
    .$if(programmeIds !== undefined, (query) => query.where((eb) => eb.exists(eb.selectFrom('programme_member as p').select('p.owner_id').whereRef('p.owner_id', '=', 'i.owner_id').where('p.programme_id', 'in', programmeIds ?? []))))
    .groupBy(['i.owner_id', 'i.id', 'g.owner_id', 'g.moves'])
    .having((eb) => eb.or([eb('g.owner_id', 'is', null), eb('g.moves', '<>', sql<number>`cast(coalesce(sum(d.moves), 0) as integer)`)]))
    .orderBy('i.owner_id').orderBy('i.id').limit(MOST_UNCOUNTED).execute()
  return rows.map((row) => ({ ownerId: row.owner_id, interviewId: row.id }))
}

interface Line {
  readonly look: Look
  readonly what: 'name-seen'
  readonly subjectId?: string | undefined
}

/** Once a day: reloading a page makes no more lines, and pushes none out of sight. */
async function writeDown(tx: Tx, ownerIds: readonly string[], { look, what, subjectId }: Line): Promise<void> {
  const since = fromInstant(look.at.toZonedDateTimeISO('UTC').startOfDay().toInstant())
  for (let from = 0; from < ownerIds.length; from += LINES_AT_ONCE) {
    const some = ownerIds.slice(from, from + LINES_AT_ONCE)
    const rows = await tx.selectFrom('audit').select('owner_id').where('owner_id', 'in', some).where('at', '>=', since).where('actor_id', '=', look.actorId).where('what', '=', what)
      .where('subject_id', subjectId === undefined ? 'is' : '=', subjectId ?? null).execute()
    const written = new Set(rows.map((row) => row.owner_id))
    const lines = some.filter((ownerId) => !written.has(ownerId)).map((ownerId) => ({ owner_id: ownerId, id: look.nextId(), at: fromInstant(look.at), actor_id: look.actorId, what, subject_id: subjectId ?? null }))
    if (lines.length > 0) await tx.insertInto('audit').values(lines).execute()
  }
}
