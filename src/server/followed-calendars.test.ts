/** Calendars that are followed: with a server that a test writes, and with Radicale. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDesk, OWNER, type TestDesk } from '../../test/desk.ts'
import { hasRadicale, type Radicale, startRadicale } from '../../test/radicale.ts'
import { followCalendar, readCalendarNow, readCalendars, unfollowCalendar } from './actions/followed-calendars.ts'
import { changeInterview } from './actions/change-interview.ts'
import { readHome } from './actions/read-home.ts'
import { readCalendar } from './actions/read-calendar.ts'
import { passOver, seenNews, takeAppointment } from './actions/take-appointment.ts'
import { openCalendars } from './calendars/calendars.ts'
import { openFileReader } from './capture/file-reader.ts'
import { openInvitationReader } from './capture/invitation-reader.ts'
import type { Desk } from './ports.ts'
import type { Calendars, Feed, FeedOptions } from './ports/calendars.ts'

interface Event {
  readonly uid: string
  readonly start: string
  readonly end: string
  readonly summary?: string
  readonly more?: string
}

const zone = 'BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\nEND:VTIMEZONE'
const eventText = ({ uid, start, end, summary = 'Interview: Editor, Fern & Field', more = '' }: Event): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, `DTSTART;TZID=Europe/London:${start}`, `DTEND;TZID=Europe/London:${end}`, `SUMMARY:${summary}`, 'ATTENDEE;CN=Mae Lindqvist:mailto:mae@fernfield.example', ...(more ? [more] : []), 'END:VEVENT'].join('\r\n')
const calendarText = (...events: readonly Event[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', zone, ...events.map(eventText), 'END:VCALENDAR', ''].join('\r\n')
const interview: Event = { uid: 'u1', start: '20270328T003000', end: '20270328T013000' }

/** A published calendar that says what it is told to say. */
function aFeed() {
  const asked: FeedOptions[] = []
  const feed = { says: (): Feed | Awaited<ReturnType<Calendars['feed']>> => ({ ok: true, isNew: true, text: calendarText(interview), tag: '"1"' }), asked }
  const unused = () => Promise.reject(new Error('This is a feed.'))
  const calendars: Calendars = { connect: unused, appointments: unused, contacts: unused, feed: async (_, options) => (asked.push(options), feed.says()) }
  return { feed, calendars }
}

async function aFollowingDesk(): Promise<TestDesk & { readonly feed: ReturnType<typeof aFeed>['feed'] }> {
  const { feed, calendars } = aFeed()
  const own = await aDesk({ calendars, invitations: openInvitationReader(openFileReader()) })
  own.clock.set('2027-03-20T12:00:00Z')
  await followCalendar(own.desk, OWNER, { address: 'https://calendar.example/private-secret/basic.ics' })
  return { ...own, feed }
}

const only = async (desk: Desk) => {
  const { calendars, appointments } = await readCalendars(desk, OWNER)
  return { calendar: calendars[0], appointment: appointments[0], id: calendars[0]?.id ?? '' }
}

async function taken(desk: Desk) {
  const { appointment, id } = await only(desk)
  const { start, end = '', timeZone = '' } = appointment?.interview ?? {}
  const interviewNow = { position: 'Editor', company: { name: 'Fern & Field' }, start, end, timeZone }
  return { id, view: await takeAppointment(desk, OWNER, { calendarId: id, uid: 'u1', interview: interviewNow, people: appointment?.people ?? [] }) }
}

const plannedOver = async ({ store }: TestDesk) => (await store.read(OWNER, (records) => records.reminders())).find(({ kind }) => kind === 'over')?.at.toString()

test('what is called an interview is offered with its people, and nothing else is; the address is kept sealed', async () => {
  const { desk, feed, store } = await aFollowingDesk()
  feed.says = () => ({ ok: true, isNew: true, text: calendarText(interview, { ...interview, uid: 'u2', summary: 'Dentist' }, { ...interview, uid: 'u3', start: '20250101T100000', end: '20250101T110000' }) })
  const { id } = await only(desk)
  const { appointments } = await readCalendarNow(desk, OWNER, { calendarId: id })
  expect(appointments).toMatchObject([{ uid: 'u1', state: 'offered', interview: { start: '2027-03-28T00:30', end: '2027-03-28T01:30', timeZone: 'Europe/London' }, people: [{ name: 'Mae Lindqvist' }] }])
  expect((await readHome(desk, OWNER)).offers).toHaveLength(1)
  expect(JSON.stringify(await store.read(OWNER, (records) => records.followedCalendars()))).not.toContain('private-secret')
  expect((await passOver(desk, OWNER, { calendarId: id, uid: 'u1', pass: true })).appointments).toMatchObject([{ state: 'passed-over' }])
  expect((await readHome(desk, OWNER)).offers).toEqual([])
})

test('one that is taken follows the calendar, across a change of clocks, and says so until it was read', async () => {
  const own = await aFollowingDesk()
  const { id, view } = await taken(own.desk)
  own.feed.says = () => ({ ok: true, isNew: true, text: calendarText({ ...interview, start: '20270328T030000', end: '20270328T040000' }) })
  await readCalendarNow(own.desk, OWNER, { calendarId: id })
  const [moved] = (await readHome(own.desk, OWNER)).interviews
  expect(moved).toMatchObject({ startsAt: '2027-03-28T02:00:00Z', endsAt: '2027-03-28T03:00:00Z', news: { words: expect.stringContaining('from Sunday 28 March, 00:30 to Sunday 28 March, 03:00 (Europe/London). The reminders moved') } })
  expect(await plannedOver(own)).toBe('2027-03-28T07:00:00Z')
  await seenNews(own.desk, OWNER, { calendarId: id, uid: 'u1' })
  expect((await readHome(own.desk, OWNER)).interviews[0]?.news).toBeUndefined()
  await readCalendarNow(own.desk, OWNER, { calendarId: id })
  expect((await readHome(own.desk, OWNER)).interviews[0]).toMatchObject({ id: view.id, endsAt: '2027-03-28T03:00:00Z' })
  expect((await readHome(own.desk, OWNER)).interviews[0]?.news).toBeUndefined()
})

test('a time that the candidate set stands, whatever the calendar moves, and that is said', async () => {
  const own = await aFollowingDesk()
  const { id, view } = await taken(own.desk)
  const mine = { ...view.caseFile.interview, start: '2027-03-29T10:00', end: '2027-03-29T11:00' }
  await changeInterview(own.desk, OWNER, { interviewId: view.id, revision: view.revision, interview: mine, people: view.caseFile.people })
  own.feed.says = () => ({ ok: true, isNew: true, text: calendarText({ ...interview, start: '20270330T030000', end: '20270330T040000' }) })
  await readCalendarNow(own.desk, OWNER, { calendarId: id })
  expect((await readHome(own.desk, OWNER)).interviews[0]).toMatchObject({ startsAt: '2027-03-29T09:00:00Z', news: { words: expect.stringContaining('that one stands') } })
})

test('one that the calendar cancels is called off, once; the candidate’s word that it takes place stands', async () => {
  const own = await aFollowingDesk()
  const { id, view } = await taken(own.desk)
  own.feed.says = () => ({ ok: true, isNew: true, text: calendarText({ ...interview, more: 'STATUS:CANCELLED' }) })
  await readCalendarNow(own.desk, OWNER, { calendarId: id })
  const [off] = (await readHome(own.desk, OWNER)).interviews
  expect(off).toMatchObject({ calledOff: true, over: true, news: { words: expect.stringContaining('called off') } })
  expect(await own.store.read(OWNER, (records) => records.errands('remind'))).toEqual([])
  const { caseFile } = view
  await changeInterview(own.desk, OWNER, { interviewId: view.id, revision: view.revision + 1, ...caseFile, interview: { ...caseFile.interview, calledOff: undefined } })
  await readCalendarNow(own.desk, OWNER, { calendarId: id })
  expect((await readHome(own.desk, OWNER)).interviews[0]?.calledOff).toBeUndefined()
})

test('one that is simply gone from the calendar stays, and that is said', async () => {
  const own = await aFollowingDesk()
  const { id } = await taken(own.desk)
  own.feed.says = () => ({ ok: true, isNew: true, text: calendarText() })
  await readCalendarNow(own.desk, OWNER, { calendarId: id })
  expect((await readHome(own.desk, OWNER)).interviews[0]).toMatchObject({ over: false, news: { words: expect.stringContaining('no longer in your calendar') } })
})

test('a calendar is asked politely: with its tag, once an hour, ever more seldom while it cannot be read, with words for it', async () => {
  const { desk, clock, feed, store } = await aFollowingDesk()
  const { id } = await only(desk)
  const next = async () => {
    const [claim] = (await store.read(OWNER, (records) => records.errands('read-calendar'))).map((errand) => ({ ...errand, ownerId: OWNER, fence: 1, attempts: 1 }))
    if (!claim) throw new Error('Nothing is planned.')
    return (await readCalendar(desk, claim))?.since(clock.now()).total('hours')
  }
  feed.says = () => ({ ok: true, isNew: false })
  expect(await next()).toBe(1)
  expect(feed.asked.at(-1)?.tag).toBe('"1"')
  feed.says = () => ({ ok: false, trouble: 'not-reached', detail: 'This server does not answer.' })
  expect([await next(), await next(), await next(), await next(), await next(), await next()]).toEqual([2, 4, 8, 16, 24, 24])
  expect(await only(desk)).toMatchObject({ calendar: { trouble: 'This server does not answer.' }, appointment: { uid: 'u1' } })
  feed.says = () => ({ ok: true, isNew: true, text: calendarText(interview) })
  expect(await next()).toBe(1)
  expect((await only(desk)).calendar?.trouble).toBeUndefined()
  await unfollowCalendar(desk, OWNER, { calendarId: id })
  expect(await store.read(OWNER, (records) => records.errands('read-calendar'))).toEqual([])
})

test.each([
  ['nothing', ''],
  ['no calendar', '<html>Sign in</html>'],
  ['half a calendar', calendarText(interview).slice(0, 120)],
  ['an appointment that nobody can read', calendarText({ ...interview, start: 'soon', end: 'later' })],
  ['a year of noise', `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nSUMMARY:Interview\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\nEND:VEVENT\r\n'.repeat(20_000)}END:VCALENDAR`],
])('a feed of %s harms nothing that is known', async (_, text) => {
  const own = await aFollowingDesk()
  const { id } = await taken(own.desk)
  own.feed.says = () => ({ ok: true, isNew: true, text })
  await readCalendarNow(own.desk, OWNER, { calendarId: id })
  expect((await readHome(own.desk, OWNER)).interviews).toMatchObject([{ startsAt: '2027-03-28T00:30:00Z', over: false }])
})

test('a feed that cannot be read at all is not followed', async () => {
  const { calendars } = aFeed()
  const { desk } = await aDesk({ calendars: { ...calendars, feed: async () => ({ ok: false, trouble: 'local-address', detail: 'It is in your own network.' }) } })
  await expect(followCalendar(desk, OWNER, { address: 'http://10.0.0.1/x.ics' })).rejects.toMatchObject({ code: 'calendar-trouble', at: 'address', message: 'It is in your own network.' })
  expect((await readCalendars(desk, OWNER)).calendars).toEqual([])
})

describe.skipIf(!hasRadicale())('with Radicale', () => {
  let radicale: Radicale

  beforeAll(async () => {
    radicale = await startRadicale()
    await radicale.makeCollection('/brianna/work/', 'calendar', 'Work')
    await radicale.put('/brianna/work/u1.ics', calendarText(interview).replace(`${zone}\r\n`, '').replaceAll(';TZID=Europe/London', ''), 'text/calendar; charset=utf-8')
  })

  afterAll(() => radicale.stop())

  test('an interview in a calendar there is offered, taken, and follows when it is moved', async () => {
    const own = await aDesk({ calendars: openCalendars({ allowsLocal: true }), invitations: openInvitationReader(openFileReader()) })
    own.clock.set('2027-03-20T12:00:00Z')
    await own.store.change(OWNER, (records) => records.saveReminderSettings({ mail: true, push: true, runThrough: false, zone: 'Europe/London' }))
    await followCalendar(own.desk, OWNER, { address: radicale.url, user: radicale.user, password: radicale.password, local: true })
    const { id } = await taken(own.desk)
    expect(await only(own.desk)).toMatchObject({ calendar: { kind: 'caldav', name: 'Work' }, appointment: { state: 'taken', people: [{ name: 'Mae Lindqvist' }] } })
    const moved = { ...interview, start: '20270329T090000', end: '20270329T100000' }
    await radicale.put('/brianna/work/u1.ics', calendarText(moved).replace(`${zone}\r\n`, ''), 'text/calendar; charset=utf-8')
    await readCalendarNow(own.desk, OWNER, { calendarId: id })
    expect((await readHome(own.desk, OWNER)).interviews[0]).toMatchObject({ startsAt: '2027-03-29T08:00:00Z', news: { words: expect.stringContaining('moved it') } })
  })
})
