import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CapturedPerson } from '../../core/capture/captured-person.ts'
import { openFileReader } from './file-reader.ts'

/** What a fixture says of one person: values by name, phones with their kind, and which fields are not sure. */
type Expected = Readonly<Record<string, unknown>>

const reader = openFileReader()
const fixture = (path: string): Buffer => readFileSync(new URL(`../../../test/${path}`, import.meta.url))
const listed = (path: string): [string, Expected & readonly Expected[]][] => Object.entries(JSON.parse(fixture(path).toString()))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const plainFields = ['name', 'goesBy', 'honorific', 'credentials', 'pronouns', 'title', 'company', 'email', 'website'] as const

function shown(person: CapturedPerson): Expected {
  const fields = plainFields.flatMap((key) => (person[key] ? [[key, person[key].value]] : []))
  return {
    ...Object.fromEntries(fields),
    ...(person.phones ? { phones: person.phones.map(({ kind, value }) => `${kind} ${value}`) } : {}),
    ...(person.address ? { address: person.address.lines } : {}),
  }
}

function unsure(person: CapturedPerson): string[] {
  return plainFields.filter((key) => person[key]?.sure === false)
}

test.each([...listed('contacts/expected.json'), ...listed('contacts/expected-unseen.json')])(
  'the contacts of %s are read whole',
  async (file, people) => {
    const reading = await reader.read(fixture(`contacts/${file}`))
    const found = reading.people.map((person) => ({ ...shown(person), ...(person.name?.sure === false ? { sure: false } : {}) }))
    expect(found).toEqual(people)
    expect(reading.kind).toBe('vcard')
  },
)

test.each(listed('invitations/expected.json'))(
  'the invitation %s says when, how and with whom',
  async (file, { me, name, remark, ...expected }) => {
    const context = { ownEmails: me === undefined ? [] : [String(me)], ownName: name === undefined ? undefined : String(name) }
    const reading = await reader.read(fixture(`invitations/${file}`), context)
    if (reading.kind !== 'invitation') throw new Error(`It was read as ${reading.kind}.`)
    const { interview, suggested = {}, people, remarks } = reading.draft
    const { start, end, timeZone: zone, format } = interview
    const named = people.map(
      (each) =>
        `${each.name}${each.title ? ` (${each.title})` : ''}${each.spelling === 'confirmed' ? '' : '?'}${each.email ? ` <${each.email}>` : ''}`,
    )
    expect({ start, end, zone, ...(format ? { format } : {}), ...suggested, people: named }).toEqual(expected)
    if (remark !== undefined) expect(remarks).toContainEqual(expect.stringContaining(String(remark)))
  },
)

test.each([
  ...listed('signatures/expected.json'),
  ...listed('signatures/expected-unseen.json'),
  ...listed('signatures/expected-unseen-2.json'),
])('the signature of %s is read whole, and nothing is made up', async (file, { me, nobody, unsure: doubted = [], ...person }) => {
  const reading = reader.read(fixture(`signatures/${file}`), me === undefined ? {} : { ownName: String(me) })
  if (nobody) return expect(reading).rejects.toMatchObject({ code: 'nobody-found' })
  const { people } = await reading
  expect(people.map(shown)).toEqual([person])
  expect(people.flatMap(unsure)).toEqual(doubted)
})

const mail = (parts: string): string =>
  `Return-Path: <ada@northwind.example>\r\nFrom: =?utf-8?q?Adaeze_Okonkw=C3=B3?= <ada@northwind.example>\r\nTo: me@post.example\r\nSubject: Invitation: Interview\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${parts.replaceAll('\n', '\r\n')}\r\n--b--\r\n`

const invitation =
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261120T140000Z\nDTEND:20261120T150000Z\nSUMMARY:Interview\nORGANIZER;CN=Adaeze Okonkwo:mailto:adaeze@northwind.example\nEND:VEVENT\nEND:VCALENDAR\n'
const packed = (text: string): string => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')

test.each([
  [
    'its calendar part',
    `--b\nContent-Type: text/plain\n\nSee you\n--b\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\nContent-Transfer-Encoding: base64\n\n${packed(invitation)}`,
  ],
  [
    'an attachment without a type',
    `--b\nContent-Type: text/plain\n\nSee you\n--b\nContent-Type: application/octet-stream; name="invite.ics"\nContent-Disposition: attachment; filename="invite.ics"\nContent-Transfer-Encoding: base64\n\n${packed(invitation)}`,
  ],
  [
    'a message passed on as an attachment',
    `--b\nContent-Type: message/rfc822\n\nFrom: x@y.example\nMIME-Version: 1.0\nContent-Type: text/calendar\n\n${invitation}`,
  ],
])('a whole mail gives the invitation that is packed into %s', async (_, parts) => {
  const reading = await reader.read(bytes(mail(parts)))
  expect(reading).toMatchObject({
    kind: 'invitation',
    draft: { interview: { start: '2026-11-20T14:00' }, people: [{ name: 'Adaeze Okonkwo' }] },
  })
})

test('a whole mail gives the contact that is attached to it', async () => {
  const attached = `--b\nContent-Type: text/x-vcard; name="ada.vcf"\nContent-Transfer-Encoding: base64\n\n${packed('BEGIN:VCARD\nVERSION:2.1\nFN:Adaeze Okonkwo\nEND:VCARD\n')}`
  expect(await reader.read(bytes(mail(attached)))).toMatchObject({
    kind: 'vcard',
    people: [{ name: { value: 'Adaeze Okonkwo', sure: true } }],
  })
})

test('a whole mail gives who signed it, with the name that its head has', async () => {
  const signed = '--b\nContent-Type: text/html\n\n<p>Hi</p><p>Best regards,<br>Adaeze Okonkwó<br>Head of PR</p>'
  expect(await reader.read(bytes(mail(signed)))).toMatchObject({
    kind: 'signature',
    people: [{ name: { value: 'Adaeze Okonkwó', sure: true }, title: { value: 'Head of PR' }, email: { value: 'ada@northwind.example' } }],
  })
})

test('what no field can hold is cut: line ends, control characters, length', async () => {
  const text = `BEGIN:VCARD\nVERSION:3.0\nFN:Ada\\nOkonkwo\u0007\nTITLE:${'Head '.repeat(400)}\nTEL:+1 215 555 0134${' 1'.repeat(100)}\nEND:VCARD`
  const { people } = await reader.read(bytes(text))
  expect(people[0]?.name?.value).toBe('Ada Okonkwo')
  expect(people[0]?.title?.value.length).toBeLessThanOrEqual(250)
  expect(people[0]?.phones?.[0]?.value.length).toBeLessThanOrEqual(60)
})

test('a contact with ten thousand numbers is somebody, and is read in time', async () => {
  const numbers = Array.from({ length: 10_000 }, (_, at) => `TEL;TYPE=cell:+44 7700 ${String(900_000 + at)}`)
  const { people } = await reader.read(bytes(['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ann Lee', ...numbers, 'END:VCARD'].join('\r\n')))
  expect(people.map(({ name, phones }) => [name?.value, phones?.length])).toEqual([['Ann Lee', 10]])
})

test('a file above 5 MB is refused before it is read', async () => {
  await expect(reader.read(new Uint8Array(5 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'too-large' })
})

const fill = (piece: string, size = 4 * 1024 * 1024): string => piece.repeat(Math.floor(size / piece.length))

test.each([
  ['begins without an end', fill('BEGIN:VCARD\n')],
  ['soft line breaks', `BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:${fill('=\n')}\nEND:VCARD`],
  ['semicolons', `BEGIN:VCARD\nTEL${fill(';A=')}:1\nEND:VCARD`],
  ['quotes', `BEGIN:VCARD\nTEL;X=${fill('"')}:1\nEND:VCARD`],
  ['many contacts', fill('BEGIN:VCARD\nFN:Ada Okonkwo\nEND:VCARD\n')],
  ['one long name', `BEGIN:VCARD\nFN:${fill('Ada ')}\nEND:VCARD`],
  ['a MECARD of commas', `MECARD:N:${fill(',')};;`],
  ['sign-offs', fill('Best regards,\n')],
  ['quote marks', fill('> ')],
  ['numbers', `Best,\nAda Okonkwo\n${fill('+1 2 3 4 5 6 7 8 9 0 ')}`],
  ['phone digits on many lines', `Best,\nAda Okonkwo\n${fill('123-456-')}`],
  ['addresses', `Best,\nAda Okonkwo\n${fill('a@')}`],
  ['header lines', fill('From: a\nSent: b\nTo: c\n')],
  ['wrote', fill('On On wrote On ')],
  ['marks', `Return-Path: a\nFrom: a\nContent-Type: text/html\n\n${fill('<p ')}`],
])('a hostile file of %s ends in time, one way or the other', async (_, text) => {
  const begun = performance.now()
  const outcome = await reader.read(bytes(text)).then(
    ({ kind }) => kind,
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  )
  expect(['vcard', 'qr', 'signature', 'nobody-found', 'bad-file']).toContain(outcome)
  expect(performance.now() - begun).toBeLessThan(20_000)
})
