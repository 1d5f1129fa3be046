/** Calendars that are looked into for interviews: followed, read now, followed no more. */
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { Desk, Records } from '../ports.ts'
import type { Calendars } from '../ports/calendars.ts'
import { type CalendarAccess, calendarsOf, sealAccess } from './calendar-access.ts'
import { lookInto } from './read-calendar.ts'
import { viewAppointment } from './view-appointment.ts'

type View = Output<'readCalendars'>

/** Nobody has more; each is asked every hour. */
const MOST_CALENDARS = 20

const NOT_FOLLOWED = 'This calendar is not followed (any more).'

/** Shows the calendars and what was found in them. */
export async function readCalendars({ store }: Desk, ownerId: string): Promise<View> {
  return store.read(ownerId, viewCalendars)
}

/** Looks into a calendar from now on, and at once; on a server into all calendars that one has there. */
export async function followCalendar(desk: Desk, ownerId: string, given: Given<'followCalendar'>): Promise<View> {
  const calendars = calendarsOf(desk)
  const { address, user, password, name, local = false } = given
  const access: CalendarAccess = { address, local, ...(user?.trim() && { user: user.trim(), password: password ?? '' }) }
  const found = access.user === undefined ? [{ name: name || hostOf(address), access }] : await collectionsOf(calendars, access)
  const made = await desk.store.change(ownerId, async (records) => {
    const known = await records.followedCalendars()
    if (known.length + found.length > MOST_CALENDARS) throw new Refusal('calendar-trouble', `Regards follows at most ${MOST_CALENDARS} calendars.`)
    const ids: string[] = []
    for (const each of found) ids.push(await keep(desk, records, { ownerId, ...each }))
    return ids
  })
  for (const id of made) await lookOrLeave(desk, ownerId, id)
  const [first] = await desk.store.read(ownerId, (records) => Promise.all(made.slice(0, 1).map((id) => records.followedCalendar(id))))
  if (first?.trouble !== undefined && access.user === undefined) {
    await desk.store.change(ownerId, (records) => forget(records, first.id))
    throw new Refusal('calendar-trouble', first.trouble, { at: 'address' })
  }
  desk.wake()
  return readCalendars(desk, ownerId)
}

/** Looks into it now; where too many are asked already, the worker does so as soon as there is room. */
async function lookOrLeave(desk: Desk, ownerId: string, id: string): Promise<void> {
  try {
    await lookInto(desk, ownerId, id)
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'too-many')) throw error
    await desk.store.change(ownerId, (records) => records.setErrand({ kind: 'read-calendar', subject: id, dueAt: desk.clock.now() }))
  }
}

/** Looks into a calendar at once. */
export async function readCalendarNow(desk: Desk, ownerId: string, { calendarId }: Given<'readCalendarNow'>): Promise<View> {
  if (!(await lookInto(desk, ownerId, calendarId))) throw new Refusal('not-found', NOT_FOLLOWED)
  return readCalendars(desk, ownerId)
}

/** Looks into it no more. Interviews that were taken from it stay. */
export async function unfollowCalendar(desk: Desk, ownerId: string, { calendarId }: Given<'unfollowCalendar'>): Promise<View> {
  await desk.store.change(ownerId, async (records) => {
    if (!(await records.followedCalendar(calendarId))) throw new Refusal('not-found', NOT_FOLLOWED)
    await forget(records, calendarId)
  })
  return readCalendars(desk, ownerId)
}

async function forget(records: Records, calendarId: string): Promise<void> {
  await records.removeFollowedCalendar(calendarId)
  await records.cancelErrand('read-calendar', calendarId)
}

async function keep(desk: Desk, records: Records, { ownerId, name, access }: { ownerId: string; name: string; access: CalendarAccess }): Promise<string> {
  const id = desk.ids.next()
  const now = desk.clock.now()
  const sealed = sealAccess(desk, ownerId, { id, access })
  await records.saveFollowedCalendar({ id, name, kind: access.user === undefined ? 'feed' : 'caldav', sealed, failures: 0, createdAt: now })
  await records.setErrand({ kind: 'read-calendar', subject: id, dueAt: now.add({ hours: 1 }) })
  return id
}

async function collectionsOf(calendars: Calendars, access: CalendarAccess): Promise<{ name: string; access: CalendarAccess }[]> {
  const reached = await calendars.connect({ url: access.address, user: access.user ?? '', password: access.password ?? '', local: access.local })
  if (!reached.ok) throw new Refusal('calendar-trouble', reached.detail, { at: 'address' })
  const found = reached.collections.filter(({ kind }) => kind === 'calendar')
  if (found.length === 0) throw new Refusal('calendar-trouble', 'Regards signed in, and there is no calendar.', { at: 'address' })
  return found.map(({ name, url }) => ({ name: name || hostOf(url), access: { ...access, calendarUrl: url } }))
}

/** The address itself is a secret and is never shown again; its host tells which one it is. */
function hostOf(address: string): string {
  const url = URL.parse(address.replace(/^webcal:/i, 'https:'))
  return url?.hostname || 'Calendar'
}

async function viewCalendars(records: Records): Promise<View> {
  const nextById = new Map((await records.errands('read-calendar')).map(({ subject, dueAt }) => [subject, dueAt]))
  const calendars = (await records.followedCalendars()).map(({ id, name, kind, readAt, trouble }) => {
    const next = nextById.get(id)
    return { id, name, kind, ...(readAt && { readAt: readAt.toString() }), ...(next && { nextAt: next.toString() }), ...(trouble !== undefined && { trouble }) }
  })
  return { calendars, appointments: (await records.appointments()).map(viewAppointment) }
}
