/** A site as an operator runs it: a page and workers in processes of their own behind PgBouncer, watched, logged and stopped. */
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { type Config } from '../../src/server/config.ts'
import { start } from '../../src/server/start.ts'
import { aBrowser } from '../api-client.ts'
import { aCaseFile, aPerson } from '../builders.ts'
import { pgbouncerMissing, throughPgbouncer } from '../pgbouncer.ts'
import { freshDatabase, postgresMissing } from '../postgres.ts'
import { type Smtp, startSmtp } from '../smtp/start.ts'
import { aDirectory, startCli } from './run-cli.ts'

const missing = postgresMissing ?? pgbouncerMissing
const TOKEN = 'a-token-of-the-site-test'
const people = [aPerson(), aPerson({ id: 'p2', name: 'Tomasz Okafor', email: 'tomasz@fernfield.example', notes: ['asked how I would choose the last poem of book nine'] })]
const serving = z.looseObject({ operationsPort: z.number() })

interface Site {
  readonly home: string
  readonly databaseUrl: string
}

async function aSite(): Promise<Site> {
  return { home: aDirectory(), databaseUrl: await throughPgbouncer((await freshDatabase()).url, 4) }
}

/** The page, in this process, so that every line it logs can be read. */
async function servePage({ home, databaseUrl }: Site) {
  const logged: string[] = []
  const operations = { host: '127.0.0.1', port: 0, token: TOKEN }
  const config: Config = { home, databaseUrl, port: 0, services: ['web'], holdSeconds: 0, opensBrowser: false, site: { operations, logsJson: true, cardReaders: 1, proofreaders: 1, lettersAtOnce: 8, drainSeconds: 1 } }
  const running = await start(config, { log: (line) => logged.push(line) })
  onTestFinished(() => running.stop())
  return { ...running, logged }
}

/** A worker as a process of its own. */
async function startWorker({ home, databaseUrl }: Site, smtp: Smtp) {
  const env = { REGARDS_DATABASE_URL: databaseUrl, REGARDS_LOG: 'json', REGARDS_OPERATIONS: '0', NODE_EXTRA_CA_CERTS: smtp.caFile }
  const child = startCli(['serve', '--services', 'worker', '--json'], { home, env })
  let [said, logged] = ['', '']
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  child.stderr.on('data', (chunk) => (logged += String(chunk)))
  await vi.waitFor(() => expect(said).toContain('\n'), { timeout: 20_000, interval: 20 })
  const ended = new Promise((resolve) => child.once('close', resolve))
  return { port: serving.parse(JSON.parse(said)).operationsPort, logged: () => logged, stop: () => child.kill('SIGTERM'), ended }
}

async function ask(port: number | undefined, path: string, token?: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })
  return { status: response.status, text: await response.text() }
}

describe.skipIf(missing)(`a site${missing ? ` (${missing})` : ''}`, () => {
  test('a worker stopped in mid letter hands back what has not left, waits for what has, and its log names nobody', async () => {
    const smtp = await startSmtp({ faults: [{ at: 'data', does: 'stall' }, { at: 'accepted', does: { delayMs: 1_500 } }] })
    onTestFinished(() => smtp.stop())
    const site = await aSite()
    const [page, worker] = [await servePage(site), await startWorker(site, smtp)]
    const knock = await aBrowser(page)
    const { id: interviewId } = await knock('importCaseFile', {}, { caseFile: aCaseFile({ people }) })
    const { letters } = await knock('composeLetters', { interviewId }, {})
    const mailbox = { address: smtp.user, displayName: 'Ana Reyes', host: smtp.host, port: smtp.port, user: smtp.user, tls: 'implicit' }
    const { id: mailboxId } = await knock('addMailbox', {}, { ...mailbox, password: smtp.password })
    expect(await knock('sendLetters', { interviewId }, { mailboxId })).not.toHaveProperty('error')
    const states = async (): Promise<string[]> => (await knock('readInterview', { interviewId })).deliveries.map(({ state }: { state: string }) => state).toSorted()

    await vi.waitFor(async () => expect(await states()).toEqual(['claimed', 'committed']), { timeout: 15_000, interval: 50 })
    expect(await ask(worker.port, '/ready')).toMatchObject({ status: 200 })
    const figures = await ask(worker.port, '/metrics')
    expect(figures.text).toMatch(/^regards_letters\{state="committed"\} 1$/m)
    expect(figures.text).toMatch(/^regards_letters\{state="claimed"\} 1$/m)
    const asked = performance.now()
    worker.stop()
    await vi.waitFor(async () => expect(await ask(worker.port, '/ready').catch(() => ({ status: 503 }))).toMatchObject({ status: 503 }))
    expect(await worker.ended).toBe(0)
    expect(performance.now() - asked).toBeLessThan(15_000)
    expect(await states()).toEqual(['due', 'sent'])

    const next = await startWorker(site, smtp)
    await vi.waitFor(async () => expect(await states()).toEqual(['sent', 'sent']), { timeout: 15_000, interval: 50 })
    next.stop()
    expect(await next.ended).toBe(0)
    expect(smtp.delivered.map(({ envelope }) => envelope.to[0]).toSorted()).toEqual(people.map(({ email }) => email).toSorted())
    await expectWatched(page)

    const lines = [...page.logged, ...`${worker.logged()}${next.logged()}`.split('\n').filter((line) => line !== '' && !line.startsWith('(node:'))]
    expect(lines.every((line) => 'at' in JSON.parse(line) && 'level' in JSON.parse(line))).toBe(true)
    expect(lines.filter((line) => line.includes('"what":"request"')).length).toBeGreaterThan(8)
    const words = letters.flatMap(({ body, subject }: { body: string; subject: string }) => `${subject} ${body}`.match(/\p{L}{3,} \p{L}{4,}/gu) ?? [])
    const secrets = ['@', 'Ana', 'Reyes', 'Lindqvist', 'Tomasz', 'Okafor', 'Fern', smtp.password, interviewId, mailboxId, ...words]
    expect(secrets.filter((secret) => lines.some((line) => line.includes(secret)))).toEqual([])
  }, 90_000)
})

/** Figures and health in full are for whoever knows the token; a process that stops says so before it does. */
async function expectWatched(page: Awaited<ReturnType<typeof servePage>>): Promise<void> {
  const { operationsPort: port } = page
  expect(await ask(port, '/health')).toEqual({ status: 200, text: '{"ok":true}' })
  expect([(await ask(port, '/metrics')).status, (await ask(port, '/standing', 'another')).status, (await ask(port, '/elsewhere')).status]).toEqual([401, 401, 404])
  const { text } = await ask(port, '/metrics', TOKEN)
  for (const line of [/^regards_request_seconds_count\{method="GET",door="\/api\/interviews\/:interviewId",status="200"\} \d/m, /^regards_findings_total\{/m, /^regards_pool\{pool="cards",what="waiting"\} 0$/m, /^regards_database_up 1$/m, /^process_resident_memory_bytes /m]) expect(text).toMatch(line)
  expect(JSON.parse((await ask(port, '/standing', TOKEN)).text)).toMatchObject({ services: ['web'], letters: { due: 0, ask: 0 }, database: { engine: expect.stringMatching(/^PostgreSQL \d/) }, pools: [{ name: 'cards' }, { name: 'proofreading' }, { name: 'files' }, { name: 'mail' }, { name: 'calendars' }] })
  const stopped = page.stop()
  expect((await ask(port, '/ready')).status).toBe(503)
  expect((await fetch(`${page.url}/api/health`)).status).toBe(200)
  await stopped
  await expect(fetch(`${page.url}/api/health`)).rejects.toThrow('fetch failed')
}
