/** The main job through everything that is real: HTTP, store, Harper, the worker, and a mail server with TLS. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aBrowser } from '../../test/api-client.ts'
import { aCaseFile, aLetter, aPerson } from '../../test/builders.ts'
import { startSmtp, type Smtp } from '../../test/smtp/start.ts'
import { smtpMailer } from './mail/smtp.ts'
import { type Running, start } from './start.ts'

let home = ''
let smtp: Smtp
let running: Running
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'regards-main-job-'))
  smtp = await startSmtp()
  running = await run()
})
afterEach(async () => {
  await running.stop()
  await smtp.stop()
  rmSync(home, { recursive: true })
})

function run(): Promise<Running> {
  const config = { home, port: 0, services: ['web', 'worker'] as const, holdSeconds: 0, opensBrowser: false }
  return start(config, { log: () => {}, mailer: smtpMailer({ ca: readFileSync(smtp.caFile, 'utf8') }) })
}

test('an interview goes in, a checked letter comes out at the mail server, once, and the ring stops', async () => {
  const knock = await aBrowser(running)
  const { id: interviewId } = await knock('importCaseFile', {}, { caseFile: aCaseFile({ people: [aPerson()] }) })
  const { letters } = await knock('composeLetters', { interviewId }, {})
  const letterId = letters[0].id
  const slip = await knock(
    'saveLetter',
    { letterId },
    { revision: 1, ...aLetter({ body: aLetter().body.replace('Dear Mae', 'Dear Mea').replace('decision', 'desicion') }) },
  )
  expect(
    slip.check.findings
      .filter((finding: { severity: string }) => finding.severity === 'error')
      .map((finding: { suggestions: string[] }) => finding.suggestions[0]),
  ).toEqual(['Mae', 'decision'])
  const mailbox = { address: smtp.user, displayName: 'Ana Reyes', host: smtp.host, port: smtp.port, user: smtp.user, tls: 'implicit' }
  expect(await knock('testMailbox', {}, { ...mailbox, password: 'wrong' })).toMatchObject({ ok: false, trouble: 'wrong-password' })
  const { id: mailboxId } = await knock('addMailbox', {}, { ...mailbox, password: smtp.password })
  expect(await knock('testMailbox', {}, { ...mailbox, mailboxId })).toEqual({ ok: true, words: '' })
  expect(await knock('sendLetters', { interviewId }, { mailboxId })).toMatchObject({ error: { code: 'letter-held' } })
  await knock('saveLetter', { letterId }, { revision: 2, ...aLetter() })
  await knock('sendLetters', { interviewId }, { mailboxId })
  await knock('sendLetters', { interviewId }, { mailboxId })
  await vi.waitFor(
    async () => expect(await knock('readInterview', { interviewId })).toMatchObject({ over: true, deliveries: [{ state: 'sent' }] }),
    { timeout: 10_000 },
  )
  expect(smtp.delivered.map(({ envelope }) => envelope.to)).toEqual([['mae.lindqvist@fernfield.example']])
  expect(await knock('home')).toMatchObject({ interviews: [{ over: true, thanks: [{ state: 'thanked' }] }] })
})
