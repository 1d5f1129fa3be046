import { createServer, type RequestListener } from 'node:http'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { hasRadicale, type Radicale, startRadicale } from '../../../test/radicale.ts'
import { openCalendars } from './calendars.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { isPublicAddress } from './reach.ts'

const calendars = openCalendars({ allowsLocal: true })
const appointment = (uid: string, more: string): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20261101T000000Z\r\n${more}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
const contact = (uid: string, name: string, email: string): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${uid}\r\nFN:${name}\r\nN:${name.split(' ').toReversed().join(';')};;;\r\nEMAIL:${email}\r\nEND:VCARD\r\n`

describe.skipIf(!hasRadicale())('against Radicale', () => {
  let radicale: Radicale
  const access = () => ({ url: radicale.url, user: radicale.user, password: radicale.password, local: true })

  beforeAll(async () => {
    radicale = await startRadicale()
    await radicale.makeCollection('/brianna/work/', 'calendar', 'Work &amp; interviews')
    await radicale.makeCollection('/brianna/people/', 'address-book', 'People')
    const interview =
      'SUMMARY:Interview: PR Intern\r\nDTSTART:20261120T140000Z\r\nDTEND:20261120T150000Z\r\nORGANIZER;CN=Adaeze Okonkwo:mailto:adaeze@northwind.example\r\nATTENDEE;CN=Tom Baker:mailto:tom@northwind.example'
    await radicale.put('/brianna/work/1.ics', appointment('1', interview), 'text/calendar; charset=utf-8')
    await radicale.put(
      '/brianna/work/2.ics',
      appointment('2', 'SUMMARY:Long ago\r\nDTSTART:20240101T100000Z\r\nDTEND:20240101T110000Z'),
      'text/calendar; charset=utf-8',
    )
    await radicale.put(
      '/brianna/work/3.ics',
      appointment('3', 'SUMMARY:Every day\r\nDTSTART:20260101T100000Z\r\nDTEND:20260101T110000Z\r\nRRULE:FREQ=DAILY'),
      'text/calendar; charset=utf-8',
    )
    await radicale.put('/brianna/people/1.vcf', contact('1', 'Siobhán Halloran', 'siobhan@blackthorn.example'), 'text/vcard; charset=utf-8')
    await radicale.put('/brianna/people/2.vcf', contact('2', 'Tom Baker', 'tom@northwind.example'), 'text/vcard; charset=utf-8')
  })

  afterAll(() => radicale.stop())

  test('from the address of the server alone, calendars and address books are found', async () => {
    const found = await calendars.connect(access())
    expect(found).toMatchObject({
      ok: true,
      collections: [
        { name: 'Work & interviews', kind: 'calendar' },
        { name: 'People', kind: 'address-book' },
      ],
    })
  })

  test('the appointments of a week come as they are written; one that repeats comes once', async () => {
    const between = { from: Temporal.Instant.from('2026-11-16T00:00:00Z'), to: Temporal.Instant.from('2026-11-23T00:00:00Z') }
    const answer = await calendars.appointments(access(), `${radicale.url}/brianna/work/`, between)
    const texts = answer.ok ? answer.objects.map(({ text }) => /SUMMARY:(.*)/.exec(text)?.[1]?.trim()) : []
    expect(texts.toSorted()).toEqual(['Every day', 'Interview: PR Intern'])
  })

  test('a person is looked up by name or address, whatever its case', async () => {
    const book = `${radicale.url}/brianna/people/`
    for (const words of ['halloran', 'blackthorn']) {
      const answer = await calendars.contacts(access(), book, words)
      expect(answer).toMatchObject({ ok: true, objects: [{ text: expect.stringContaining('FN:Siobhán Halloran') }] })
    }
    expect(await calendars.contacts(access(), book, 'nobody <here> & "there"')).toEqual({ ok: true, objects: [] })
  })

  test('a wrong password is told as such', async () => {
    expect(await calendars.connect({ ...access(), password: 'wrong' })).toMatchObject({
      ok: false,
      trouble: 'not-let-in',
      detail: expect.stringContaining('app password'),
    })
  })

  test('a calendar that is not there is told as such', async () => {
    const between = { from: Temporal.Instant.from('2026-11-16T00:00:00Z'), to: Temporal.Instant.from('2026-11-23T00:00:00Z') }
    expect(await calendars.appointments(access(), `${radicale.url}/brianna/none/`, between)).toMatchObject({
      ok: false,
      trouble: 'nothing-there',
    })
  })

  test('without the person’s word the local network is not reached', async () => {
    expect(await calendars.connect({ ...access(), local: false })).toMatchObject({ ok: false, trouble: 'local-address' })
  })

  test('where strangers are let in, nobody’s word opens the local network', async () => {
    expect(await openCalendars({ allowsLocal: false }).connect(access())).toMatchObject({ ok: false, trouble: 'not-reached' })
  })
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

test('a published calendar is fetched once, and not again while it is as it was', async () => {
  const url = await serve((request, response) => {
    if (request.headers['if-none-match'] === '"7"') return void response.writeHead(304).end()
    response.writeHead(200, { etag: '"7"' }).end(appointment('1', 'SUMMARY:x'))
  })
  const first = await calendars.feed(url, { local: true })
  expect(first).toMatchObject({ ok: true, isNew: true, tag: '"7"', text: expect.stringContaining('SUMMARY:x') })
  expect(await calendars.feed(url, { local: true, tag: '"7"' })).toEqual({ ok: true, isNew: false })
})

test('where strangers ask, an address inside is answered like one that does not exist: nobody maps the network by asking', async () => {
  const site = openCalendars({ allowsLocal: false })
  const answers = await Promise.all(['https://localhost/x.ics', 'https://127.0.0.1/x.ics'].map((url) => site.feed(url, { local: false })))
  expect(answers.map((answer) => !answer.ok && [answer.trouble, /in your own network|allow/.test(answer.detail)])).toEqual([['not-reached', false], ['not-reached', false]])
})

test('an answer without an end is given up', async () => {
  const url = await serve((_, response) => {
    const more = (): void => void (response.write('BEGIN:VCALENDAR\n'.repeat(10_000)) ? setImmediate(more) : response.once('drain', more))
    more()
  })
  expect(await calendars.feed(url, { local: true })).toMatchObject({ ok: false, trouble: 'too-much' })
})

test('a server that never answers is given up', async () => {
  const url = await serve(() => {})
  const impatient = openCalendars({ allowsLocal: true, limitMs: 400 })
  expect(await impatient.feed(url, { local: true })).toMatchObject({ ok: false, trouble: 'too-much' })
})

test('XML that was made to grow does not', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`).join('')}]><multistatus xmlns="DAV:"><response><href>&j;</href></response></multistatus>`
  const url = await serve((_, response) => void response.writeHead(207, { 'content-type': 'application/xml' }).end(bomb))
  const answer = await openCalendars({ allowsLocal: true, limitMs: 10_000 }).connect({ url, user: 'a', password: 'b', local: true })
  expect(answer.ok).toBe(false)
})

test('a redirect to another host is not followed, and the password does not go there', async () => {
  const seen: unknown[] = []
  const other = await serve((request, response) => {
    seen.push(request.headers.authorization)
    response.end()
  })
  const url = await serve((_, response) => void response.writeHead(301, { location: other.replace('127.0.0.1', 'localhost') }).end())
  expect(await calendars.feed(url, { local: true })).toMatchObject({ ok: false, trouble: 'not-reached' })
  expect(await calendars.connect({ url, user: 'a', password: 'b', local: true })).toMatchObject({ ok: false })
  expect(seen).toEqual([])
})

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '192.168.1.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  '::ffff:10.0.0.1',
  '2001:db8::1',
  '2002:a00:1::',
  'ff02::1',
  'nonsense',
])('%s is no public address', (address) => expect(isPublicAddress(address)).toBe(false))

test.each(['8.8.8.8', '192.0.3.1', '2606:4700:4700::1111'])('%s is a public address', (address) =>
  expect(isPublicAddress(address)).toBe(true),
)

test.each([
  'https://localhost/',
  'https://[::1]/',
  'https://127.1/',
  'https://2130706433/',
  'http://93.184.216.34/',
  'https://93.184.216.34:8443/',
  'https://[::ffff:127.0.0.1]/',
])('without the person’s word nothing is asked of %s', async (url) => {
  const fetch = guardedFetch({ local: false, home: new URL(url).hostname })
  await expect(fetch(url)).rejects.toMatchObject({ trouble: 'local-address' })
})
