import { Refusal } from '../../api/refusal.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { readMail } from '../../core/replies/read-mail.ts'
import { parseMessage } from '../parsing/parse-message.ts'
import { type MessageReaderOptions, openMessageReader } from './read-message.ts'

const lines = (...each: readonly string[]): string => each.join('\r\n')
const bounce = lines(
  'Return-Path: <>',
  'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
  'Subject: Undelivered Mail Returned to Sender',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain',
  '',
  'Sorry.',
  '--b1',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mx.example',
  '',
  'Final-Recipient: rfc822; mae@x.example',
  'Action: failed',
  'Status: 5.1.1',
  '',
  '--b1',
  'Content-Type: message/rfc822',
  '',
  'Message-ID: <letter-1@me.example>',
  'Content-Type: multipart/mixed; boundary=b2',
  '',
  '--b2',
  '',
  'Dear Mae',
  '--b2--',
  '--b1--',
  '',
)
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1')

function aReader(options?: MessageReaderOptions) {
  const reader = openMessageReader(options)
  onTestFinished(() => reader[Symbol.asyncDispose]())
  return reader
}

function aWorker(code: string): URL {
  const directory = mkdtempSync(join(tmpdir(), 'regards-worker-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const file = join(directory, 'worker.mjs')
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${code}\nparentPort.postMessage({ kind: 'ready' })`)
  return pathToFileURL(file)
}

test('a bounce as bytes is read, with the letter it returns', async () => {
  expect(await aReader().read(bytesOf(bounce))).toMatchObject({
    kind: 'bounce',
    recipient: 'mae@x.example',
    status: '5.1.1',
    reason: 'user-unknown',
    messageIds: ['<letter-1@me.example>'],
  })
})

test('line ends, an mbox line before it and a truncated end change nothing', async () => {
  const reader = aReader()
  const whole = await reader.read(bytesOf(bounce))
  for (const text of [
    bounce.replaceAll('\r\n', '\n'),
    `From MAILER-DAEMON Mon Jan  1 00:00:00 2026\n${bounce}`,
    bounce.slice(0, bounce.indexOf('Dear')),
  ])
    expect(await reader.read(bytesOf(text))).toEqual(whole)
})

test('encodings and charsets are undone, and a wrong one is survived', async () => {
  const message = (charset: string, encoding: string, body: string) =>
    parseMessage(
      bytesOf(
        lines(
          'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=',
          `Content-Type: text/plain; charset=${charset}`,
          `Content-Transfer-Encoding: ${encoding}`,
          '',
          body,
        ),
      ),
    )
  const texts = await Promise.all([
    message('utf-8', 'quoted-printable', 'Gr=C3=BC=\r\n=C3=9Fe'),
    message('utf-8', 'base64', 'R3LDvMOfZQ=='),
    message('iso-8859-1', '8bit', 'Gr\u00fc\u00dfe'),
    message('x-unknown', '8bit', 'Gr\u00fc\u00dfe'),
    message('utf-8', '8bit', 'Gr\u00fc\u00dfe'),
  ])
  expect(texts.map(({ parts }) => parts[0]?.text)).toEqual(Array(5).fill('Grüße'))
  expect(texts[0]?.headers).toContainEqual({ name: 'subject', value: 'Grüße' })
})

test('a multipart whose boundary never comes is read as text', async () => {
  const text = bounce.replaceAll(/^--b1.*\r\n(?:Content-Type: .*\r\n)?/gm, '')
  expect(await aReader().read(bytesOf(text))).toMatchObject({ kind: 'bounce', recipient: 'mae@x.example', status: '5.1.1' })
})

const fill = (piece: string, bytes = 5 * 1024 * 1024): string => piece.repeat(Math.floor(bytes / piece.length))
const head = lines('From: MAILER-DAEMON@x.example', 'Subject: failure notice')
const nested = Array.from({ length: 3000 }, (_, depth) => `Content-Type: multipart/mixed; boundary=n${depth}\r\n\r\n--n${depth}\r\n`).join(
  '',
)

test.each([
  ['nothing', ''],
  ['no head', fill('no headers here\r\n', 20_000)],
  ['one line of 10 MB', `${head}\r\n\r\n${fill('a', 10 * 1024 * 1024)}`],
  ['one header of 5 MB', `Subject: ${fill('=?utf-8?q?a?= ')}`],
  ['a head without end', fill('X: y\r\n')],
  ['3000 multiparts in one another', nested],
  ['100,000 parts', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${fill('--b\r\n\r\nx\r\n')}`],
  ['dashes', `${head}\r\n\r\n${fill('-')}`],
  ['announcements without end', `${head}\r\n\r\n${fill('The following recipient deliver deliver to\r\n')}`],
  ['addresses', `${head}\r\n\r\n${fill('a@')}`],
  ['angles', `${head}\r\nContent-Type: text/html\r\n\r\n${fill('<style <')}`],
  ['days', `${head.replace('MAILER-DAEMON', 'mae')}\r\nAuto-Submitted: auto-replied\r\n\r\n${fill('until 1 May 1 ')}`],
  ['delivery fields', `Content-Type: message/delivery-status\r\n${head}\r\n\r\n${fill('Final-Recipient: rfc822; a@b\r\n\r\n')}`],
  ['NUL', fill('\0')],
  ['spaces', `${head}\r\n\r\n${fill(' \t')}`],
])('hostile input, %s: read in time', async (_, text) => {
  const bytes = bytesOf(text)
  const started = process.cpuUsage().user
  const reading = await aReader().read(bytes)
  expect(reading.kind).toBeTypeOf('string')
  expect(process.cpuUsage().user - started).toBeLessThan(3_500_000)
})

test('whatever the bytes, something is read and nothing is thrown', async () => {
  const pieces = fc.constantFrom(
    '\r\n',
    '\r\n\r\n',
    '--b1',
    '--b1--',
    'Content-Type: ',
    'multipart/report; boundary=b1',
    'message/rfc822',
    'text/html; charset="',
    'base64',
    '=?iso-2022-jp?B?',
    '?=',
    'From: ',
    'MAILER-DAEMON@x.example',
    'Final-Recipient: ',
    'Action: ',
    'rfc822;',
    '<',
    '>',
    ': ',
    '\0',
    'é',
    'until ',
    '31 ',
    'May ',
    '=',
    '@',
  )
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 80 }).map((each) => each.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
    cutBounce(),
  )
  await fc.assert(
    fc.asyncProperty(text, async (each) => {
      expect(readMail(await parseMessage(Buffer.from(each))).kind).toBeTypeOf('string')
    }),
    { numRuns: 500, seed: 5 },
  )
})

/** The bounce with a piece taken out and another put in. */
function cutBounce(): fc.Arbitrary<string> {
  const place = fc.nat({ max: bounce.length })
  return fc.tuple(place, place, fc.string({ maxLength: 20 })).map(([from, to, put]) => bounce.slice(0, from) + put + bounce.slice(to))
}

test('a message that keeps the parser busy is given up, the next one is read, and nobody else waited', async () => {
  const hangsOnce =
    "parentPort.on('message', (bytes) => { while (bytes.length > 1); parentPort.postMessage({ kind: 'read', message: { reading: { kind: 'ordinary' } } }) })"
  const reader = aReader({ workerUrl: aWorker(hangsOnce), limitMs: 300 })
  let ticks = 0
  const ticking = setInterval(() => (ticks += 1), 10)
  const [busy, next] = await Promise.allSettled([reader.read(bytesOf('xx')), reader.read(bytesOf('x'))])
  clearInterval(ticking)
  expect(busy).toMatchObject({ status: 'rejected', reason: { code: 'bad-input' } })
  expect(next).toMatchObject({ status: 'fulfilled', value: { kind: 'ordinary' } })
  // A parser in this thread would have let none through; a busy machine still lets some.
  expect(ticks).toBeGreaterThan(5)
})

test('a message that breaks its worker takes nothing else along', async () => {
  const breaks =
    "parentPort.on('message', (bytes) => { if (bytes.length > 1) throw new Error('broken'); parentPort.postMessage({ kind: 'read', message: { reading: { kind: 'ordinary' } } }) })"
  const reader = aReader({ workerUrl: aWorker(breaks) })
  await expect(reader.read(bytesOf('xx'))).rejects.toMatchObject({ code: 'bad-input' })
  await expect(reader.read(bytesOf('x'))).resolves.toMatchObject({ kind: 'ordinary' })
})

test('a worker that does not start is not the message’s doing: it is asked again another time', async () => {
  const error = await aReader({ workerUrl: new URL('./gone-after-an-update.js', import.meta.url) }).open(Buffer.from('Subject: x\r\n\r\nhello')).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(Error)
  expect(error).not.toBeInstanceOf(Refusal)
})
