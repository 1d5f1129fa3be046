import { sql } from 'kysely'
import type { Cohort } from '../../core/centre/cohort.ts'
import type { Look, Places } from '../ports/places.ts'
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
    inProgramme: (programmeId) => inTransaction(async (tx) => {
      const rows = await tx.selectFrom('programme_member as p').innerJoin('member as m', 'm.owner_id', 'p.owner_id').select(['m.owner_id', 'm.email', 'm.name', 'm.role'])
        .where('p.programme_id', '=', programmeId).orderBy('m.email').execute()
      return rows.map((row) => ({ ownerId: row.owner_id, email: row.email, name: row.name, role: row.role }))
    }),
    cohort: ({ programmeId, since, until, names }) => inTransaction(async (tx) => {
      const { seen, ...cohort } = await cohortOf(tx, { programmeId, since: fromInstant(since), until: fromInstant(until), withNames: names !== undefined })
      if (names) await writeDown(tx, seen, { look: names, what: 'name-seen', subjectId: programmeId })
      return cohort
    }),
    sums: (programmeId, { from, to }) => inTransaction((tx) => sumsOf(tx, programmeId, [fromInstant(from), fromInstant(to)])),
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
    uncounted: (programmeId) => inTransaction((tx) => uncounted(tx, programmeId)),
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

/** The students of a programme, each with the consent that they give it now, if any. */
function studentsOf(tx: Tx, programmeId: string) {
  return tx.selectFrom('programme_member as p')
    .innerJoin('member as m', 'm.owner_id', 'p.owner_id')
    .leftJoin('consent as c', (join) => join.onRef('c.owner_id', '=', 'p.owner_id').onRef('c.programme_id', '=', 'p.programme_id').on('c.until', 'is', null))
    .where('p.programme_id', '=', programmeId).where('m.role', '=', 'student').where('m.disabled_at', 'is', null)
}

/**
 * True of a student (as p) in the programme that they count in: the one they joined first. So no two counts hold the
 * same person, and nothing is had by taking one from another, whatever programmes somebody makes up.
 */
const countsHere = sql<boolean>`not exists (select 1 from programme_member e where e.owner_id = p.owner_id and (e.joined_at < p.joined_at or (e.joined_at = p.joined_at and e.programme_id < p.programme_id)))`

async function cohortOf(tx: Tx, { programmeId, since, until, withNames }: { programmeId: string; since: number; until: number; withNames: boolean }): Promise<Cohort & { readonly seen: readonly string[] }> {
  const size = await studentsOf(tx, programmeId).select([sql<number>`cast(count(*) as integer)`.as('students'), sql<number>`cast(count(c.owner_id) as integer)`.as('named')]).where(countsHere).executeTakeFirst()
  const rows = await studentsOf(tx, programmeId).innerJoin('progress as g', 'g.owner_id', 'p.owner_id')
    .select(['p.owner_id', 'g.ended_at', 'g.people', 'g.thanked', 'g.waived'])
    // Where there is no consent, the name does not even leave the database.
    .select(sql<string | null>`case when c.owner_id is not null then m.name end`.as('name'))
    .select(sql<number>`case when ${countsHere} then 1 else 0 end`.as('counts'))
    .where('g.ended_at', '>', since).where('g.ended_at', '<=', until).whereRef('g.people', '>', sql<number>`g.thanked + g.waived`).orderBy('g.ended_at').orderBy('p.owner_id').execute()
  const numbers = new Map([...new Set(rows.map((row) => row.owner_id))].map((ownerId, number) => [ownerId, number]))
  const isSeen = (row: { readonly name: string | null }): boolean => withNames && row.name !== null
  return {
    students: size?.students ?? 0,
    named: size?.named ?? 0,
    open: rows.map((row) => ({ student: numbers.get(row.owner_id) ?? 0, endedAt: row.ended_at, people: row.people, thanked: row.thanked, waived: row.waived, isNamed: row.name !== null, isCounted: row.counts === 1, ...(isSeen(row) && { name: row.name ?? '' }) })),
    seen: [...new Set(rows.filter(isSeen).map((row) => row.owner_id))],
  }
}

async function sumsOf(tx: Tx, programmeId: string, [from, to]: readonly [number, number]) {
  const sum = (column: 'people' | 'thanked' | 'thanked_in_time' | 'answered' | 'has_next_round' | 'has_offer') => sql<number>`cast(coalesce(sum(${sql.ref(`g.${column}`)}), 0) as integer)`
  const row = await tx.selectFrom('programme_member as p').innerJoin('member as m', 'm.owner_id', 'p.owner_id').innerJoin('progress as g', 'g.owner_id', 'p.owner_id')
    .select([
      sql<number>`cast(count(distinct p.owner_id) as integer)`.as('students'), sql<number>`cast(count(*) as integer)`.as('interviews'),
      sum('people').as('people'), sum('thanked').as('thanked'), sum('thanked_in_time').as('thankedInTime'), sum('answered').as('answered'), sum('has_next_round').as('nextRounds'), sum('has_offer').as('offers'),
    ])
    .where('p.programme_id', '=', programmeId).where(countsHere).where('m.role', '=', 'student').where('g.ended_at', '>=', from).where('g.ended_at', '<', to).where('g.people', '>', 0).executeTakeFirstOrThrow()
  return row
}

async function uncounted(tx: Tx, programmeId: string | undefined) {
  const rows = await tx.selectFrom('interview as i')
    .leftJoin('progress as g', (join) => join.onRef('g.owner_id', '=', 'i.owner_id').onRef('g.interview_id', '=', 'i.id'))
    .select(['i.owner_id', 'i.id'])
    .where('i.removed_at', 'is', null).where('i.sample', '=', 0)
    .where((eb) => eb.or([
      eb('g.owner_id', 'is', null),
      eb('g.moves', '<>', eb.selectFrom('delivery as d').select(sql<number>`cast(coalesce(sum(d.moves), 0) as integer)`.as('n')).whereRef('d.owner_id', '=', 'i.owner_id').whereRef('d.interview_id', '=', 'i.id')),
    ]))
    .$if(programmeId !== undefined, (query) => query.where((eb) => eb.exists(eb.selectFrom('programme_member as p').select('p.owner_id').whereRef('p.owner_id', '=', 'i.owner_id').where('p.programme_id', '=', programmeId ?? ''))))
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
