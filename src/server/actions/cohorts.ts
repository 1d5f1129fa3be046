/** What advisers and admins see of programmes: counts, names by consent only, and never a word of a letter. */
import type { Output } from '../../api/rows.ts'
import { type Cohort, cohortView } from '../../core/centre/cohort.ts'
import { figuresOf, totalOf } from '../../core/centre/figures.ts'
import { mayDo } from '../../core/centre/roles.ts'
import { HOURS_TO_THANK } from '../../core/send/deadline.ts'
import type { Desk } from '../ports.ts'
import { CENTRE, type Signed } from '../ports/centre.ts'
import type { Look, Programme } from '../ports/places.ts'
import { countAnew } from './keep-progress.ts'
import { viewProgramme } from './programmes.ts'

const EPOCH = Temporal.Instant.fromEpochMilliseconds(0)

/** Shows who was interviewed in the last 24 hours and has not thanked everyone. */
export async function readCohorts(desk: Desk, signed: Signed): Promise<Output<'readCohorts'>> {
  const at = desk.clock.now()
  const names = mayDo(signed.role, 'see-names') ? lookOf(desk, signed) : undefined
  const programmes = await programmesOf(desk, signed)
  const programmeIds = programmes.map(({ id }) => id)
  const since = at.subtract({ hours: HOURS_TO_THANK })
  await countAnew(desk, { programmeIds, endedAfter: since })
  const cohorts = await desk.store.places.cohorts({ programmeIds, since, until: at, names })
  return { at: String(at), programmes: cohorts.flatMap((cohort, place) => viewCohort(programmes[place], cohort)) }
}

function viewCohort(programme: Programme | undefined, cohort: Cohort): Output<'readCohorts'>['programmes'] {
  if (!programme) return []
  const { named, ...counts } = cohortView(cohort)
  const thankBy = (programme.thankByHours ?? HOURS_TO_THANK) * 3_600_000
  return [{
    ...viewProgramme(programme),
    ...counts,
    named: named.map(({ name, endedAt, left, people }) => ({ name, left, people, endedAt: textOf(endedAt), dueAt: textOf(endedAt + thankBy) })),
  }]
}

/** Shows what each programme came to: interviews whose 24 hours are over, since only of those can be said what came of them. */
export async function readFigures(desk: Desk, signed: Signed): Promise<Output<'readFigures'>> {
  const at = desk.clock.now()
  const to = at.subtract({ hours: HOURS_TO_THANK })
  const programmes = await programmesOf(desk, signed)
  const programmeIds = programmes.map(({ id }) => id)
  await countAnew(desk, { programmeIds })
  const sums = await desk.store.places.sums(programmeIds, { from: EPOCH, to })
  const figures = sums.map((each, place) => figuresOf(programmes[place]?.name ?? '', each))
  const total = totalOf(figures)
  return { at: String(to), programmes: figures, ...(total && { total }) }
}

/** Gives the programmes that somebody advises; to an admin all. */
async function programmesOf({ store }: Desk, { ownerId, role }: Signed): Promise<readonly Programme[]> {
  const all = await store.read(CENTRE, (records) => records.programmes())
  if (role === 'admin') return all
  const own = new Set((await store.read(ownerId, (records) => records.memberships())).map(({ programmeId }) => programmeId))
  return all.filter(({ id }) => own.has(id))
}

/** Says who looks, for the log. */
export function lookOf({ clock, ids }: Desk, { ownerId }: Signed): Look {
  return { actorId: ownerId, at: clock.now(), nextId: () => ids.next() }
}

function textOf(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()
}
