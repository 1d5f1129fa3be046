/** What a student's advisers see of them, and the switch for it. */
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { namedSince } from '../../core/centre/consent.ts'
import type { Desk } from '../ports.ts'
import { CENTRE, type Signed } from '../ports/centre.ts'
import type { ConsentRecord } from '../ports/places.ts'
import { lineOf, viewProgramme } from './programmes.ts'
import { viewShares } from './share-letters.ts'

type MyCentre = Output<'readMyCentre'>
const MOST_LOOKS = 50

/** Shows somebody their programmes, what is seen of them there, and by whom it was. */
export async function readMyCentre(desk: Desk, { ownerId, role }: Signed): Promise<MyCentre> {
  const { store } = desk
  const programmes = await store.read(CENTRE, (records) => records.programmes())
  const mine = await store.read(ownerId, async (records) => ({ in: await records.memberships(), consents: await records.consents(), shared: await records.sharedLetters(), log: await records.audits('looks') }))
  const own = programmes.filter(({ id }) => mine.in.some(({ programmeId }) => programmeId === id))
  const advisers = await store.places.advisers(own.map(({ id }) => id))
  return {
    role,
    programmes: own.map((programme) => ({
      ...viewProgramme(programme),
      advisers: advisers.filter(({ programmeId }) => programmeId === programme.id).map(({ ownerId: id, name }) => ({ id, name })),
      ...consentView(mine.consents.filter(({ programmeId }) => programmeId === programme.id)),
    })),
    shared: await viewShares(desk, ownerId, mine.shared),
    looks: await looksIn(desk, mine.log),
  }
}

/** Lets the advisers of a programme see one's name. */
export async function giveConsent(desk: Desk, signed: Signed, { programmeId }: Given<'giveConsent'>): Promise<MyCentre> {
  await desk.store.change(signed.ownerId, async (records) => {
    if (!(await records.memberships()).some((each) => each.programmeId === programmeId)) throw new Refusal('not-found')
    await records.giveConsent(programmeId, desk.clock.now())
    await records.audit(lineOf(desk, signed.ownerId, 'consent-given', programmeId))
  })
  return readMyCentre(desk, signed)
}

/** Takes that back. */
export async function withdrawConsent(desk: Desk, signed: Signed, { programmeId }: Given<'withdrawConsent'>): Promise<MyCentre> {
  await desk.store.change(signed.ownerId, async (records) => {
    if (!(await records.memberships()).some((each) => each.programmeId === programmeId)) throw new Refusal('not-found')
    if (await records.withdrawConsent(programmeId, desk.clock.now())) await records.audit(lineOf(desk, signed.ownerId, 'consent-withdrawn', programmeId))
  })
  return readMyCentre(desk, signed)
}

function consentView(periods: readonly ConsentRecord[]): Pick<MyCentre['programmes'][number], 'namedSince' | 'history'> {
  const since = namedSince(periods.map((period) => ({ since: period.since.epochMilliseconds, until: period.until?.epochMilliseconds })))
  return {
    ...(since !== undefined && { namedSince: Temporal.Instant.fromEpochMilliseconds(since).toString() }),
    history: periods.toReversed().map((period) => ({ since: String(period.since), ...(period.until && { until: String(period.until) }) })),
  }
}

async function looksIn({ store }: Desk, log: readonly { readonly at: Temporal.Instant; readonly what: string; readonly actorId: string }[]): Promise<MyCentre['looks']> {
  const looks = log.flatMap(({ at, what, actorId }) => (what === 'name-seen' || what === 'shared-letter-read' ? [{ at, what, actorId } as const] : [])).slice(0, MOST_LOOKS)
  const names = new Map<string, string>()
  for (const { actorId } of looks) if (!names.has(actorId)) names.set(actorId, (await store.members.of(actorId))?.name ?? '')
  return looks.map(({ at, what, actorId }) => ({ at: String(at), what, by: names.get(actorId) ?? '' }))
}
