import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { Refusal } from '../../api/refusal.ts'
import { openFileReader, type FileReaderOptions } from './file-reader.ts'
import { openInvitationReader } from './invitation-reader.ts'

const google = readFileSync(new URL('../../../test/invitations/google-meet.ics', import.meta.url), 'utf8')
const several = readFileSync(new URL('../../../test/invitations/google-export.ics', import.meta.url), 'utf8')

function aReader(options: FileReaderOptions = {}) {
  return openInvitationReader(openFileReader(options))
}

function aWorker(code: string): URL {
  const directory = mkdtempSync(join(tmpdir(), 'regards-worker-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const file = join(directory, 'worker.mjs')
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${code}`)
  return pathToFileURL(file)
}

const fill = (piece: string): string => piece.repeat(Math.floor((1024 * 1024 - 200) / piece.length))
const hangs = "parentPort.on('message', () => { for (;;); })\nparentPort.postMessage({ kind: 'ready' })"

test('an invitation becomes a draft, without the candidate', async () => {
  const draft = await aReader().read(google, { ownEmails: ['brianna.castellanos@students.example.edu'] })
  expect(draft.people.map((person) => person.name)).toEqual(['Adaeze Okonkwo', 'Tom Baker'])
})

test('the clock tells which of several appointments is meant', async () => {
  const draft = await aReader().read(several, { now: Temporal.Instant.from('2026-07-21T14:30:00Z') })
  expect(draft.interview.start).toBe('2026-07-21T14:00')
})

test('what cannot be read is refused in a sentence', async () => {
  const reading = aReader().read('hello')
  await expect(reading).rejects.toMatchObject({ code: 'bad-invitation', message: expect.stringContaining('no appointment') })
  await expect(reading).rejects.toBeInstanceOf(Refusal)
})

test('more than 1 MB is refused before anything is read', async () => {
  await expect(aReader({ workerUrl: aWorker(hangs) }).read('é'.repeat(600 * 1024))).rejects.toThrow(/at most 1 MB/)
})

test('a file that keeps the parser busy is given up, the next one is read, and nobody else waited', async () => {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const reader = aReader({ workerUrl: aWorker(hangs), limitMs: 300 })
  delay.enable()
  await expect(reader.read(google)).rejects.toMatchObject({ code: 'bad-invitation' })
  delay.disable()
  expect(delay.percentile(99) / 1e6).toBeLessThan(50)
  await expect(aReader().read(google)).resolves.toMatchObject({ interview: { timeZone: 'America/New_York' } })
})

test('a file that eats memory takes its worker with it and nothing else', async () => {
  const eats =
    "parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1e5).fill(0)) })\nparentPort.postMessage({ kind: 'ready' })"
  await expect(aReader({ workerUrl: aWorker(eats), limitMs: 10_000 }).read(google)).rejects.toMatchObject({
    code: 'bad-invitation',
  })
})

test('the largest hostile texts end in time, one way or the other', async () => {
  const reader = aReader()
  const begin = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260510T100000Z\n'
  const end = '\nEND:VEVENT\nEND:VCALENDAR'
  const texts = [
    begin + fill('ATTENDEE;CN="a:mailto:b\n') + end,
    `${begin}DESCRIPTION:${fill('Interviewers: A B, ')}${end}`,
    `${begin}ATTENDEE;CN=${fill('a ')}:mailto:a@b.example${end}`,
    `${begin}ATTENDEE;${fill('X="\\";')}:mailto:a@b.example${end}`,
    begin + fill('RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\n') + end,
    `${begin}DTSTART;TZID=${fill('/Europe/')}:20260510T100000${end}`,
    `BEGIN:VCALENDAR\n${fill('BEGIN:VEVENT\nDTSTART:20260510T100000Z\nEND:VEVENT\n')}END:VCALENDAR`,
  ]
  for (const text of texts) {
    const outcome = await reader.read(text).then(
      () => 'read',
      (refusal: unknown) => (refusal instanceof Refusal ? refusal.code : refusal),
    )
    expect(['read', 'bad-invitation']).toContain(outcome)
  }
}, 60_000)
