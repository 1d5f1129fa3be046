/** The product on PostgreSQL, in processes as an operator starts them. */
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { aBrowser } from '../api-client.ts'
import { aCaseFile, aPerson } from '../builders.ts'
import { freshDatabase, postgresMissing } from '../postgres.ts'
import { type Smtp, startSmtp } from '../smtp/start.ts'
import { aDirectory, aFile, regards, startCli } from './run-cli.ts'

const full = aCaseFile({ people: [aPerson()] })
const listening = z.strictObject({ url: z.string().optional(), launchUrl: z.string().optional() })

/** A home for the key alone: everything else is in the database. */
async function anInstallation(smtp: Smtp) {
  const { url } = await freshDatabase()
  return { home: aDirectory(), env: { REGARDS_DATABASE_URL: url, NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_HOLD_SECONDS: '0' } }
}

type Installation = Awaited<ReturnType<typeof anInstallation>>

async function serve(services: string, at: Installation) {
  const child = startCli(['serve', '--port', '0', '--services', services, '--json'], at)
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
    if (said.includes('\n')) break
  }
  const stop = () => new Promise((resolve) => void child.once('close', resolve).kill('SIGTERM'))
  return { ...listening.parse(JSON.parse(said)), stop }
}

function mailboxOf(smtp: Smtp) {
  return { address: smtp.user, displayName: 'Ana Reyes', host: smtp.host, port: smtp.port, user: smtp.user, tls: 'implicit' }
}

describe.skipIf(postgresMissing)(`on PostgreSQL${postgresMissing ? ` (${postgresMissing})` : ''}`, () => {
  test('a page in one process and a worker in another send on one database, once, and everything is kept', async () => {
    const smtp = await startSmtp()
    const at = await anInstallation(smtp)
    const web = await serve('web', at)
    const knock = await aBrowser(web)
    const { id: interviewId } = await knock('importCaseFile', {}, { caseFile: full })
    await knock('composeLetters', { interviewId }, {})
    const { id: mailboxId } = await knock('addMailbox', {}, { ...mailboxOf(smtp), password: smtp.password })
    await knock('sendLetters', { interviewId }, { mailboxId })
    expect(smtp.connections()).toBe(0)
    const worker = await serve('worker', at)
    expect(worker.url).toBeUndefined()
    await vi.waitFor(async () => expect(await knock('readInterview', { interviewId })).toMatchObject({ over: true }), {
      timeout: 20_000,
      interval: 100,
    })
    expect(await Promise.all([web.stop(), worker.stop()])).toEqual([0, 0])

    const again = await serve('web,worker', at)
    const later = await aBrowser(again)
    expect(await later('home')).toMatchObject({ hasMailbox: true, interviews: [{ over: true }] })
    await later('sendLetters', { interviewId }, { mailboxId })
    expect((await later('readInterview', { interviewId })).deliveries).toMatchObject([{ state: 'sent' }])
    expect(await again.stop()).toBe(0)
    expect(JSON.parse((await regards(['export'], at)).stdout)).toEqual(full)
    expect(smtp.delivered.map(({ envelope }) => envelope.to)).toEqual([[full.people[0]?.email]])
    await smtp.stop()
  }, 90_000)

  test('commands work on it as on a file, and need no data of their own', async () => {
    const smtp = await startSmtp()
    const at = await anInstallation(smtp)
    const { address, host, port } = mailboxOf(smtp)
    const words = ['--address', address, '--name', 'Ana', '--host', host, '--port', String(port), '--tls', 'implicit', '--password-stdin']
    expect(await regards(['mailbox', 'add', ...words], { ...at, input: smtp.password })).toMatchObject({ code: 0 })
    expect(await regards(['send', '--case', aFile(full), '--yes'], at)).toMatchObject({ code: 0 })
    expect((await regards(['interviews'], at)).stdout).toContain('1 of 1 thanked')
    expect(smtp.delivered).toHaveLength(1)
    await smtp.stop()
  }, 60_000)

  test('with the key of another machine a mailbox asks for its password again', async () => {
    const smtp = await startSmtp()
    const at = await anInstallation(smtp)
    const server = await serve('web', at)
    const { id: mailboxId } = await (await aBrowser(server))('addMailbox', {}, { ...mailboxOf(smtp), password: smtp.password })
    await server.stop()
    const elsewhere = await serve('web', { ...at, home: aDirectory() })
    const knock = await aBrowser(elsewhere)
    expect(await knock('testMailbox', {}, { ...mailboxOf(smtp), mailboxId })).toMatchObject({ error: { code: 'key-lost', at: 'password' } })
    expect(await knock('testMailbox', {}, { ...mailboxOf(smtp), password: smtp.password })).toMatchObject({ ok: true })
    await elsewhere.stop()
    await smtp.stop()
  }, 60_000)

  test('a database that lets nobody in, or is not there, is said in a sentence without the password', async () => {
    const { url } = await freshDatabase()
    const nobody = new URL(url)
    nobody.username = 'nobody'
    nobody.password = 'secret-word'
    const nowhere = new URL(url)
    nowhere.pathname = '/nothing'
    for (const [address, says] of [
      [nobody.href, 'does not let this user in'],
      [nowhere.href, 'There is no database named nothing'],
      ['postgres://me:secret-word@127.0.0.1:9/x', 'Nothing answers at 127.0.0.1:9'],
    ] as const) {
      const ran = await regards(['serve', '--port', '0'], { home: aDirectory(), env: { REGARDS_DATABASE_URL: address } })
      expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(says) })
      expect(ran.stderr).not.toMatch(/secret-word|\n\s+at /)
    }
  }, 60_000)
})
