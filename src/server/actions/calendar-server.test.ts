/** A calendar on a real server: its interview is offered, taken, and its people come along. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { hasRadicale, type Radicale, startRadicale } from '../../../test/radicale.ts'
import { openCalendars } from '../calendars/calendars.ts'
import { findContacts } from './find-contacts.ts'
import { followCalendar } from './followed-calendars.ts'
import { takeAppointment } from './take-appointment.ts'

const appointment = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//x//y//EN',
  'BEGIN:VEVENT',
  'UID:interview-1',
  'DTSTAMP:20261101T000000Z',
  'DTSTART;TZID=America/New_York:20261120T140000',
  'DTEND;TZID=America/New_York:20261120T150000',
  'SUMMARY:Interview: PR Intern',
  'ORGANIZER;CN=Adaeze Okonkwo:mailto:adaeze@northwind.example',
  'ATTENDEE;CN="Baker, Tom":mailto:tom@northwind.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n')

const contact = 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Siobhán Halloran\r\nN:Halloran;Siobhán;;;\r\nEMAIL:siobhan@northwind.example\r\nEND:VCARD\r\n'

describe.skipIf(!hasRadicale())('a calendar on a server', () => {
  let radicale: Radicale

  beforeAll(async () => {
    radicale = await startRadicale()
    await radicale.makeCollection('/brianna/work/', 'calendar', 'Work')
    await radicale.makeCollection('/brianna/people/', 'address-book', 'People')
    await radicale.put('/brianna/work/1.ics', appointment, 'text/calendar; charset=utf-8')
    await radicale.put('/brianna/people/1.vcf', contact, 'text/vcard; charset=utf-8')
  })

  afterAll(() => radicale.stop())

  test('its interview is offered, taken, and its people come along; its address book knows the others', async () => {
    const { desk } = await aDesk({ calendars: openCalendars({ allowsLocal: true }) })
    const { calendars, appointments } = await followCalendar(desk, OWNER, {
      address: radicale.url,
      user: radicale.user,
      password: radicale.password,
      local: true,
    })
    expect(calendars).toMatchObject([{ name: 'Work', kind: 'caldav' }])
    const [found] = appointments
    expect(found).toMatchObject({ title: 'Interview: PR Intern', people: [{ name: 'Adaeze Okonkwo' }, { name: 'Tom Baker' }] })
    if (!found) throw new Error('Nothing was offered.')
    const interview = { position: 'PR Intern', company: { name: 'Northwind' }, end: '2026-11-20T15:00', timeZone: 'America/New_York' }
    const taken = await takeAppointment(desk, OWNER, { calendarId: found.calendarId, uid: found.uid, interview, people: found.people })
    expect(taken.caseFile.people.map(({ name, email }) => `${name} <${email}>`)).toEqual([
      'Adaeze Okonkwo <adaeze@northwind.example>',
      'Tom Baker <tom@northwind.example>',
    ])
    expect(await findContacts(desk, OWNER, { words: 'halloran' })).toMatchObject({ people: [{ name: { value: 'Siobhán Halloran', sure: true } }] })
  })

  test('the app password is sealed where it is kept', async () => {
    const { desk } = await aDesk({ calendars: openCalendars({ allowsLocal: true }) })
    await followCalendar(desk, OWNER, { address: radicale.url, user: radicale.user, password: radicale.password, local: true })
    const kept = await desk.store.read(OWNER, (records) => records.followedCalendars())
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(kept)).not.toContain(radicale.password.slice(0, 12))
  })
})
