import { readFileSync, readdirSync } from 'node:fs'
import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { readInvitation, type InvitationContext, type InvitationDraft } from './invitation.ts'

const folder = new URL('../../../test/invitations/', import.meta.url)
const file = (name: string): string => readFileSync(new URL(`${name}.ics`, folder), 'utf8')
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.ics') ? [name.slice(0, -4)] : []))

function draftOf(text: string, context?: InvitationContext): InvitationDraft {
  const reading = readInvitation(text, context)
  if (!reading.ok) throw new Error(reading.why)
  return reading.draft
}

function whyNot(text: string): string {
  const reading = readInvitation(text)
  return reading.ok ? 'it was read' : reading.why
}

const event = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
const confirmed = { spelling: 'confirmed', source: 'invitation' }
const unconfirmed = { spelling: 'unconfirmed', source: 'invitation' }
const brianna = { ownEmails: ['Brianna.Castellanos@students.example.edu'] }

test.each([
  ['google-meet', brianna, { start: '2026-11-19T14:00', end: '2026-11-19T15:15', timeZone: 'America/New_York', format: 'video' }],
  ['outlook-teams', brianna, { start: '2026-11-19T14:00', end: '2026-11-19T15:15', timeZone: 'America/New_York', format: 'video' }],
  ['outlook-german', {}, { start: '2026-03-31T10:00', end: '2026-03-31T11:30', timeZone: 'Europe/Berlin', format: 'in-person' }],
  ['exchange-internal-address', {}, { start: '2026-06-15T09:00', end: '2026-06-15T10:00', timeZone: 'America/New_York' }],
  ['apple-icloud', {}, { start: '2026-09-02T10:30', end: '2026-09-02T11:30', timeZone: 'America/Los_Angeles', format: 'in-person' }],
  ['zoom', {}, { start: '2026-05-06T16:30', end: '2026-05-06T17:15', timeZone: 'Asia/Kolkata', format: 'video' }],
  ['calendly', {}, { start: '2026-03-05T15:00', end: '2026-03-05T15:30', timeZone: 'UTC', format: 'video' }],
  [
    'calendly',
    { homeZone: 'Europe/Oslo' },
    { start: '2026-03-05T16:00', end: '2026-03-05T16:30', timeZone: 'Europe/Oslo', format: 'video' },
  ],
  ['greenhouse-loop', {}, { start: '2026-09-17T10:00', end: '2026-09-17T13:00', timeZone: 'America/Chicago', format: 'in-person' }],
  ['lever-phone', {}, { start: '2026-02-12T17:30', end: '2026-02-12T18:00', timeZone: 'UTC', format: 'phone' }],
  ['workday-floating', {}, { start: '2026-03-04T09:00', end: '2026-03-04T09:45' }],
  ['all-day', {}, {}],
  ['weekly-hostile', {}, { start: '2026-03-02T09:00', end: '2026-03-02T09:30', timeZone: 'Europe/Rome' }],
  ['mozilla-zone', {}, { start: '2026-03-02T09:00', end: '2026-03-02T09:30', timeZone: 'Europe/Berlin' }],
  ['custom-zone-sydney', {}, { start: '2026-12-10T11:00', end: '2026-12-10T12:00', timeZone: 'Australia/Sydney' }],
  ['two-zones', {}, { start: '2026-07-10T09:00', end: '2026-07-10T10:00', timeZone: 'Europe/London' }],
  ['updated', {}, { start: '2026-07-11T13:00', end: '2026-07-11T14:00', timeZone: 'Asia/Tokyo' }],
  ['lost-folding', {}, { start: '2026-07-10T09:00', end: '2026-07-10T10:00', timeZone: 'America/Los_Angeles', format: 'in-person' }],
  ['group-and-declined', {}, { start: '2026-07-10T09:00', end: '2026-07-10T10:00', timeZone: 'Europe/Warsaw', format: 'video' }],
  ['forwarded', {}, { start: '2026-07-10T09:00', end: '2026-07-10T10:00', timeZone: 'America/Toronto' }],
  ['place-and-link', {}, { start: '2026-07-10T09:00', end: '2026-07-10T10:00', timeZone: 'Europe/Dublin', format: 'in-person' }],
] as const)('%s: when and how, for %j', (name, context, interview) => {
  expect(draftOf(file(name), context).interview).toEqual(interview)
})

test.each([
  [
    'google-meet',
    brianna,
    [
      { name: 'Adaeze Okonkwo', email: 'adaeze.okonkwo@northwind.example', ...confirmed },
      { name: 'Tom Baker', email: 'tom.baker@northwind.example', ...unconfirmed },
    ],
  ],
  [
    'outlook-teams',
    brianna,
    [
      { name: 'Marc Delacroix', givenName: 'Marc', familyName: 'Delacroix', email: 'marc@ashworthlindqvist.example', ...confirmed },
      {
        name: "Siobhán O'Reilly-Nakagawa",
        givenName: 'Siobhán',
        familyName: "O'Reilly-Nakagawa",
        email: 'soreilly@ashworthlindqvist.example',
        ...confirmed,
      },
    ],
  ],
  [
    'outlook-german',
    { ownName: 'Jonas Weiss' },
    [
      { name: 'Katrin Müller', givenName: 'Katrin', familyName: 'Müller', email: 'k.mueller@lindenwerk.example', ...confirmed },
      { name: 'Jonas Weiß', email: 'jonas.weiss@post.example', ...confirmed },
      { name: 'Anke Schröder', honorific: 'Dr', email: 'a.schroeder@lindenwerk.example', ...confirmed },
    ],
  ],
  [
    'exchange-internal-address',
    {},
    [
      { name: 'Sam Whitfield', email: 'sam.whitfield@corvid.example', ...confirmed },
      { name: 'Ruth Adler', ...confirmed },
      { name: 'Lee Wong', ...confirmed },
    ],
  ],
  ['apple-icloud', { ownName: 'Kai Nakamura' }, [{ name: 'Renée Fontaine', email: 'renee@studiofern.example', ...confirmed }]],
  ['zoom', {}, []],
  [
    'calendly',
    { ownName: 'Lukas Berg' },
    [{ name: 'Noor Haddad', email: 'noor@tidewater.example', title: 'Talent Partner', role: 'recruiter', ...confirmed }],
  ],
  [
    'greenhouse-loop',
    {},
    [
      { name: 'Maja Lindqvist', title: 'Head of Engineering', ...unconfirmed },
      { name: 'Ravi Pillai', title: 'Staff Engineer', ...unconfirmed },
      { name: 'Jordan Ellis', title: 'Recruiting Coordinator', role: 'coordinator', ...unconfirmed },
    ],
  ],
  [
    'lever-phone',
    {},
    [
      {
        name: 'Hanna Ostrowska',
        title: 'Talent Acquisition',
        role: 'recruiter',
        email: 'hanna.ostrowska@quillworks.example',
        ...unconfirmed,
      },
    ],
  ],
  ['workday-floating', {}, [{ name: 'GRACE HOLLOWAY', email: 'GRACE.HOLLOWAY@PELICAN.EXAMPLE', ...unconfirmed }]],
  [
    'custom-zone-sydney',
    {},
    [{ name: 'Thi Minh Nguyen', givenName: 'Thi Minh', familyName: 'Nguyen', email: 'minh@wattle.example', ...confirmed }],
  ],
  ['two-zones', {}, [{ name: 'Zoë Adams-Núñez', pronouns: 'she', email: 'zoe@kite.example', ...confirmed }]],
  ['updated', {}, [{ name: '山田 太郎', email: 't.yamada@sakura.example', ...confirmed }]],
  [
    'lost-folding',
    {},
    [
      { name: 'Beatriz Solano', title: 'Art Director', email: 'beatriz@copperkettle.example', ...confirmed },
      { name: 'Hugh Penn', ...unconfirmed },
      { name: 'Mei-Ling Cho', ...unconfirmed },
    ],
  ],
  [
    'group-and-declined',
    {},
    [
      { name: 'Marek Zieliński', email: 'marek@bursztyn.example', ...confirmed },
      { name: 'Łukasz Żak', email: 'lukasz@bursztyn.example', ...confirmed },
    ],
  ],
  ['forwarded', {}, [{ name: 'Étienne Côté', email: 'etienne@erable.example', ...confirmed }]],
] as const)('%s: who was met, for %j', (name, context, people) => {
  expect(draftOf(file(name), context).people).toEqual(people.map((person, index) => ({ id: `p${index + 1}`, ...person })))
})

test.each(names)('%s reads the same with every kind of line end and a byte order mark', (name) => {
  const text = file(name)
  const expected = draftOf(text)
  expect(draftOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(expected)
  expect(draftOf(text.replaceAll('\n', '\r'))).toEqual(expected)
})

test.each([
  ['cancelled', /^This is a cancellation/],
  ['all-day', /only the day, 6 May 2026/],
  ['weekly-hostile', /repeats; only its first date/],
  ['custom-zone-sydney', /“Customized Time Zone”.* Australia\/Sydney/],
  ['workday-floating', /does not say in which time zone/],
  ['calendly', /in UTC only/],
  ['zoom', /names nobody/],
  ['google-meet', /“Tom Baker”/],
  ['apple-icloud', /If kai@mail.example is you/],
  ['group-and-declined', /Ewa Nowak declined/],
  ['group-and-declined', /“All Engineering” is a mailing list/],
  ['place-and-link', /names a place \(3 Harcourt Street, Dublin 2\) and a video link/],
])('%s: a remark says what is open (%s)', (name, remark) => {
  expect(draftOf(file(name)).remarks).toContainEqual(expect.stringMatching(remark))
})

test.each([
  ['2026-07-13T00:00:00Z', '2026-07-14T10:00'],
  ['2026-07-14T11:00:00Z', '2026-07-14T10:00'],
  ['2026-07-21T14:30:00Z', '2026-07-21T14:00'],
  ['2026-12-01T00:00:00Z', '2026-07-21T14:00'],
])('of several appointments, at %s it is the interview of %s', (now, start) => {
  const draft = draftOf(file('google-export'), { now: Temporal.Instant.from(now) })
  expect(draft.interview.start).toBe(start)
  expect(draft.remarks).toContainEqual(expect.stringContaining('This file holds 3 appointments.'))
})

test('whose calendar it is, is not among the people met', () => {
  expect(draftOf(file('google-export')).people.map((person) => person.email)).toEqual(['priya@harbourlight.example'])
})

test('the candidate is not among the people that the description names either', () => {
  const lines = [
    'DESCRIPTION:Participants: Jo Hart (Editor)\\, Ana Reyes\\nPanel: Sam Lee (Candidate)\\, Kim Roe',
    'ORGANIZER;CN=Jo Hart:mailto:jo@fern.example',
  ]
  expect(draftOf(event(...lines), { ownName: 'Ana Reyes' }).people.map((person) => person.name)).toEqual(['Jo Hart', 'Kim Roe'])
})

test("the company's domain is the organiser's, where that is a company's", () => {
  expect(draftOf(file('google-meet')).companyDomain).toBe('northwind.example')
  expect(draftOf(file('calendly')).companyDomain).toBeUndefined()
  expect(draftOf(event('ORGANIZER;CN=Jo Hart:mailto:jo@gmail.com')).companyDomain).toBeUndefined()
})

test.each([
  ['', 'empty'],
  ['hello', 'There is no appointment in this text'],
  ['BEGIN:VCARD\nFN:Jo\nEND:VCARD', 'business card'],
  ['<!doctype html><html>', 'web page'],
  ['Content-Type: text/calendar\nContent-Transfer-Encoding: base64\n\nQkVHSU46VkNBTEVOREFS', 'whole e-mail'],
  ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260510T100000Z', 'breaks off: the line END:VCALENDAR is missing'],
  ['BEGIN:VEVENT\nDTSTART:20260510T100000Z', 'breaks off: the line END:VEVENT is missing'],
  ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'This calendar file is empty'],
  ['BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:x\nEND:VTODO\nEND:VCALENDAR', 'no appointment but something else'],
  ['BEGIN:VCALENDAR\n' + 'BEGIN:X\n'.repeat(50), 'nests appointments'],
  ['x'.repeat(1024 * 1024 + 1), 'larger than 1 MB'],
  ['BEGIN:VCALENDAR\n' + 'A:\n'.repeat(60_000), 'more than 50000 lines'],
])('what is no invitation is told what it is, and what to do: %#', (text, words) => {
  expect(whyNot(text)).toContain(words)
})

test('a line that cannot be read costs that line and not the file', () => {
  const draft = draftOf(
    event(
      'DTSTART;TZID=Europe/Rome:20260510T100000',
      'DTEND;TZID=Europe/Rome:20260510T110000',
      'ATTENDEE;CN="Jo:mailto:jo@x.example',
      'ATTENDEE;CN=Al Moss:mailto:al@x.example',
    ),
  )
  expect(draft.people.map((person) => person.name)).toEqual(['Al Moss'])
  expect(draft.remarks).toContain('One line of the file could not be read and was passed over.')
})

test.each([
  [['DTSTART:20260510T100000Z', 'DTEND:20260510T090000Z'], 'ends before it begins'],
  [['DTSTART:20260510T100000Z'], 'does not say when the interview ended'],
  [['DTSTART:20260510T100000Z', 'DURATION:PT90X'], 'does not say when the interview ended'],
  [['DTSTART:99999999T999999Z'], 'cannot be read'],
  [['SUMMARY:x'], 'has no time in it'],
  [['DTSTART;TZID=Middle Earth:20260510T100000', 'DTEND;TZID=Middle Earth:20260510T110000'], '“Middle Earth”, which no list knows'],
  [['DTSTART:20260510T100000Z', 'DTEND:20260512T100000Z'], 'lasted 48 hours'],
])('a time that is not certain is left open: %j', (lines, words) => {
  expect(draftOf(event(...lines)).remarks.join(' ')).toContain(words)
})

test('guests beyond a number are counted and not read', () => {
  const crowd = Array.from(
    { length: 500 },
    (_, index) => `ATTENDEE;CN=Guest${String.fromCharCode(65 + (index % 26))} Person:mailto:g${index}@x.example`,
  )
  const draft = draftOf(event(...crowd))
  expect(draft.people).toHaveLength(60)
  expect(draft.remarks).toContain('The invitation lists 500 guests; the first 60 were read.')
})

test('no text makes it fail: it reads something or says why not', () => {
  const piece = constantFrom(
    'BEGIN:',
    'END:',
    'VCALENDAR',
    'VEVENT',
    'VTIMEZONE',
    'STANDARD',
    'DTSTART',
    'DTEND',
    'ATTENDEE',
    ';CN=',
    '"',
    ':',
    ';',
    'TZID=',
    'mailto:a@b.example',
    'RRULE:FREQ=YEARLY',
    ';BYMONTH=2',
    ';BYDAY=-1SU',
    '20260229T250000',
    'T',
    'Z',
    '\r\n',
    '\n ',
    '\\n',
    '0',
    '-',
    '\u0000',
    'é',
  )
  assert(
    property(array(piece, { maxLength: 60 }), (pieces) => {
      const reading = readInvitation(`BEGIN:VCALENDAR\nBEGIN:VEVENT\n${pieces.join('')}\nEND:VEVENT\nEND:VCALENDAR`)
      expect(reading.ok ? reading.draft.remarks : [reading.why]).not.toEqual([])
    }),
    { numRuns: 500 },
  )
})
