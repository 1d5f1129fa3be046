/** Looks into a followed calendar and takes over what changed. */
import { Refusal } from '../../api/refusal.ts'
import { CALLED_OFF, calendarChange, NOT_THERE, type Times } from '../../core/prepare/calendar-news.ts'
import { isCalledInterview, type SplitAppointment, splitCalendar } from '../../core/prepare/split-calendar.ts'
import { endInstant } from '../../core/send/deadline.ts'
import type { Desk, Records } from '../ports.ts'
import type { ErrandClaim } from '../ports/errands.ts'
import type { AppointmentRecord, FollowedCalendar } from '../ports/followed-calendars.ts'
import { calendarsOf, openAccess } from './calendar-access.ts'
import { callBackPutOff } from './call-back.ts'
import { keepReminders } from './keep-reminders.ts'

/** A calendar is asked every hour; one that cannot be read ever more seldom, once a day at the end. */
const EVERY_HOURS = 1
const LEAST_OFTEN_HOURS = 24
/** So far ahead interviews are looked for. */
const AHEAD = { hours: 24 * 120 }
/** More interviews at once has nobody. */
const MOST_APPOINTMENTS = 60

/** Does the errand of looking into a calendar, and says when to look again; undefined: it is followed no more. */
export async function readCalendar(desk: Desk, { ownerId, subject }: ErrandClaim): Promise<Temporal.Instant | undefined> {
  const calendar = await lookInto(desk, ownerId, subject)
  if (!calendar) return undefined
  const hours = Math.min(LEAST_OFTEN_HOURS, EVERY_HOURS * 2 ** calendar.failures)
  return desk.clock.now().add({ hours })
}

/** Looks into a calendar now. Gives it as it is kept afterwards; undefined where it is followed no more. */
export async function lookInto(desk: Desk, ownerId: string, calendarId: string): Promise<FollowedCalendar | undefined> {
  const calendar = await desk.store.read(ownerId, (records) => records.followedCalendar(calendarId))
  if (!calendar) return undefined
  const reading = await read(desk, ownerId, calendar)
  return desk.store.change(ownerId, async (records) => {
    const kept = await records.followedCalendar(calendarId)
    if (!kept) return undefined
    const after = outcomeOf(kept, reading, desk.clock.now())
    if (reading.is === 'read') await takeOver(desk, records, { calendarId, found: reading.appointments })
    await records.saveFollowedCalendar(after)
    return after
  })
}

type Found = Pick<AppointmentRecord, 'title' | 'interview' | 'people' | 'remarks'> & { readonly uid: string; readonly cancelled: boolean; readonly endsAt: Temporal.Instant }

type Reading =
  | { readonly is: 'read'; readonly appointments: readonly Found[]; readonly tag: string | undefined }
  | { readonly is: 'unchanged' }
  | { readonly is: 'trouble'; readonly detail: string }

function outcomeOf(calendar: FollowedCalendar, reading: Reading, now: Temporal.Instant): FollowedCalendar {
  if (reading.is === 'trouble') return { ...calendar, failures: calendar.failures + 1, trouble: reading.detail }
  const { trouble: _, ...sound } = calendar
  return { ...sound, failures: 0, readAt: now, tag: reading.is === 'read' ? reading.tag : calendar.tag }
}

async function read(desk: Desk, ownerId: string, calendar: FollowedCalendar): Promise<Reading> {
  try {
    const texts = await fetchTexts(desk, ownerId, calendar)
    if (texts.is !== 'texts') return texts
    const split = texts.texts.flatMap(splitCalendar).filter((each) => isWorthReading(each, desk.clock.now()))
    return { is: 'read', tag: texts.tag, appointments: await draftsOf(desk, ownerId, split.slice(0, MOST_APPOINTMENTS)) }
  } catch (error) {
    // No room to ask is no trouble of the calendar: whoever asked is told, and the errand comes again.
    if (error instanceof Refusal && error.code !== 'too-many') return { is: 'trouble', detail: error.message }
    throw error
  }
}

type Texts = Exclude<Reading, { is: 'read' }> | { readonly is: 'texts'; readonly texts: readonly string[]; readonly tag: string | undefined }

async function fetchTexts(desk: Desk, ownerId: string, calendar: FollowedCalendar): Promise<Texts> {
  const { address, calendarUrl, user, password, local } = openAccess(desk, ownerId, calendar)
  if (user === undefined || calendarUrl === undefined) {
    const feed = await calendarsOf(desk).feed(address, { local, tag: calendar.tag })
    if (!feed.ok) return { is: 'trouble', detail: feed.detail }
    return feed.isNew ? { is: 'texts', texts: [feed.text], tag: feed.tag } : { is: 'unchanged' }
  }
  const now = desk.clock.now()
  const access = { url: address, user, password: password ?? '', local }
  const answer = await calendarsOf(desk).appointments(access, calendarUrl, { from: now.subtract({ hours: 48 }), to: now.add(AHEAD) })
  return answer.ok ? { is: 'texts', texts: answer.objects.map(({ text }) => text), tag: undefined } : { is: 'trouble', detail: answer.detail }
}

/** Called an interview, and not long past: by the day alone, which is never more than a day off whatever the zone. */
function isWorthReading({ summary, day }: SplitAppointment, now: Temporal.Instant): boolean {
  const utc = (at: Temporal.Instant) => at.toString().slice(0, 10).replaceAll('-', '')
  return isCalledInterview(summary) && day >= utc(now.subtract({ hours: 72 })) && day <= utc(now.add(AHEAD))
}

async function draftsOf(desk: Desk, ownerId: string, split: readonly SplitAppointment[]): Promise<Found[]> {
  const { profile, mailboxes, zone } = await desk.store.read(ownerId, async (records) => ({ profile: await records.profile(), mailboxes: await records.mailboxes(), zone: (await records.reminderSettings()).zone }))
  const ownEmails = [profile?.email ?? '', ...mailboxes.map(({ address }) => address)].filter((address) => address !== '')
  const found: Found[] = []
  for (const { uid, summary, cancelled, text } of split) {
    const draft = await draftOf(desk, text(), { ownEmails, ownName: profile?.name, homeZone: zone, now: desk.clock.now() })
    // In one's own calendar an hour without a zone is of one's own clock.
    const { start, end, timeZone = zone } = draft?.interview ?? {}
    // Without an hour and a zone nothing could be said about it in time.
    if (draft && start !== undefined && timeZone !== undefined) {
      const times = { start, end: end ?? anHourAfter(start), timeZone }
      found.push({ uid, title: summary, cancelled, interview: { ...draft.interview, ...times }, people: draft.people, remarks: draft.remarks, endsAt: endInstant(times) })
    }
  }
  return found
}

/** One that nobody can read costs only itself. */
async function draftOf({ invitations }: Desk, text: string, context: Parameters<Desk['invitations']['read']>[1]) {
  try {
    return await invitations.read(text, context)
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'too-many') return undefined
    throw error
  }
}

function anHourAfter(local: string): string {
  return Temporal.PlainDateTime.from(local).add({ hours: 1 }).toString({ smallestUnit: 'minute' })
}

interface TakingOver {
  readonly calendarId: string
  readonly found: readonly Found[]
}

async function takeOver(desk: Desk, records: Records, { calendarId, found }: TakingOver): Promise<void> {
  const now = desk.clock.now()
  const known = (await records.appointments()).filter((each) => each.calendarId === calendarId)
  for (const { cancelled, ...each } of found) {
    const before = known.find(({ uid }) => uid === each.uid)
    const record: AppointmentRecord = { ...each, calendarId, state: before?.state ?? 'offered', interviewId: before?.interviewId, news: before?.news }
    if (before?.state === 'taken') await follow(records, { before, record, cancelled, now })
    else if (cancelled) await records.removeAppointment(calendarId, each.uid)
    else await records.saveAppointment(record)
  }
  for (const before of known) if (!found.some(({ uid }) => uid === before.uid)) await missing(records, before, now)
}

interface Following {
  readonly before: AppointmentRecord
  readonly record: AppointmentRecord
  readonly cancelled: boolean
  readonly now: Temporal.Instant
}

/** An interview that was taken goes where the calendar goes, as long as nobody else moved it. */
async function follow(records: Records, { before, record, cancelled, now }: Following): Promise<void> {
  const kept = before.interviewId === undefined ? undefined : await records.interview(before.interviewId)
  if (!kept || kept.removedAt) return records.saveAppointment(record)
  const { interview } = kept.caseFile
  const [had, has] = [timesOf(before), timesOf(record)]
  const change = had && has ? calendarChange({ had, has, recorded: interview }) : { is: 'same' as const }
  const isNewlyOff = cancelled && !before.news?.startsWith(CALLED_OFF) && !interview.calledOff
  const next = { ...interview, ...(change.is === 'moved' && has), ...(isNewlyOff && { calledOff: true }) }
  const news = isNewlyOff ? CALLED_OFF : change.is === 'same' ? before.news : change.news
  await records.saveAppointment({ ...record, news })
  if (change.is !== 'moved' && !isNewlyOff) return
  await records.saveInterview({ ...kept, caseFile: { ...kept.caseFile, interview: next }, endsAt: endInstant(next), revision: kept.revision + 1, updatedAt: now })
  await callBackPutOff(records, { id: kept.id, before: interview, after: next }, now)
  await keepReminders(records, kept.id, now)
}

/** What is past leaves every window; what is ahead and gone may have been called off. */
async function missing(records: Records, before: AppointmentRecord, now: Temporal.Instant): Promise<void> {
  if (before.state !== 'taken') return records.removeAppointment(before.calendarId, before.uid)
  const isAhead = Temporal.Instant.compare(before.endsAt, now) > 0
  if (isAhead && before.news === undefined) await records.saveAppointment({ ...before, news: NOT_THERE })
}

function timesOf({ interview: { start, end, timeZone } }: AppointmentRecord): Times | undefined {
  return end === undefined || timeZone === undefined ? undefined : { start, end, timeZone }
}
