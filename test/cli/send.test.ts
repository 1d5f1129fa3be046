import { afterEach, beforeEach, expect, test } from 'vitest'
import { aCaseFile } from '../builders.ts'
import { certificates } from '../smtp/certificates.ts'
import { type Smtp, startSmtp } from '../smtp/start.ts'
import { aDirectory, aFile, regards } from './run-cli.ts'

let smtp: Smtp
beforeEach(async () => {
  smtp = await startSmtp()
})
afterEach(() => smtp.stop())

const env = () => ({ NODE_EXTRA_CA_CERTS: certificates().caFile })

async function aHomeWithMailbox(): Promise<string> {
  const home = aDirectory()
  const words = [
    '--address',
    smtp.user,
    '--name',
    'Ana Reyes',
    '--host',
    smtp.host,
    '--port',
    String(smtp.port),
    '--tls',
    'implicit',
    '--password-stdin',
    '--untested',
  ]
  expect((await regards(['mailbox', 'add', ...words], { home, input: smtp.password })).code).toBe(0)
  return home
}

test('the letters of a case file leave once, however often they are sent', async () => {
  const home = await aHomeWithMailbox()
  const file = aFile(aCaseFile())
  const first = await regards(['send', '--case', file, '--yes', '--json'], { home, env: env() })
  expect([first.code, first.stderr]).toEqual([0, expect.stringContaining('Mae Lindqvist')])
  const { interview, letters } = JSON.parse(first.stdout)
  expect(letters).toMatchObject([
    { to: 'p1', address: 'mae.lindqvist@fernfield.example', state: 'sent' },
    { to: 'p2', state: 'sent' },
  ])
  expect(smtp.delivered.flatMap(({ envelope }) => envelope.to).toSorted()).toEqual([
    'mae.lindqvist@fernfield.example',
    't.okafor@fernfield.example',
  ])

  const again = await regards(['send', '--case', file, '--yes', '--json'], { home, env: env() })
  expect(JSON.parse(again.stdout).interview).toBe(interview)
  expect(smtp.delivered).toHaveLength(2)
  const changed = await regards(
    ['send', '--case', aFile(aCaseFile({ interview: { ...aCaseFile().interview, nextStep: 'a call' } })), '--yes'],
    { home, env: env() },
  )
  expect(changed).toMatchObject({ code: 1, stderr: expect.stringContaining(`recorded already, with other details, as ${interview}`) })
  expect(smtp.delivered).toHaveLength(2)

  const shown = await regards(['show', interview, '--json'], { home })
  const { deliveries } = JSON.parse(shown.stdout)
  expect(deliveries).toHaveLength(2)
  expect(deliveries[0].events.at(-1)).toMatchObject({ to: 'sent' })
  expect((await regards(['show', letters[0].delivery], { home })).stdout).toMatch(/^mae\.lindqvist@fernfield\.example: taken by your mail server\n {2}\d{4}-/)
  expect((await regards(['interviews'], { home })).stdout).toContain('2 of 2 thanked')
}, 60_000)

test('a signature other than the name in From is said before it leaves', async () => {
  const home = await aHomeWithMailbox()
  const file = aFile(aCaseFile({ candidate: { ...aCaseFile().candidate, name: 'Tomasz Nowak' } }))
  const ran = await regards(['send', '--case', file, '--to', 'p2', '--yes'], { home, env: env() })
  expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('Signed Tomasz Nowak, but From will say Ana Reyes') })
  const corrected = await regards(['send', '--case', aFile(aCaseFile()), '--yes'], { home, env: env() })
  expect(corrected).toMatchObject({ code: 1, stderr: expect.stringContaining('recorded already, with other details') })
  expect(smtp.delivered).toHaveLength(1)
}, 60_000)

test('--to sends to these people only', async () => {
  const home = await aHomeWithMailbox()
  const { code } = await regards(['send', '--case', aFile(aCaseFile()), '--to', 'p2', '--yes'], { home, env: env() })
  expect(code).toBe(0)
  expect(smtp.delivered.flatMap(({ envelope }) => envelope.to)).toEqual(['t.okafor@fernfield.example'])
}, 60_000)

test('a dry run shows the exact bytes, and records and sends nothing', async () => {
  const home = await aHomeWithMailbox()
  const dry = await regards(['send', '--case', aFile(aCaseFile()), '--to', 'p1', '--dry-run'], { home, env: env() })
  expect([dry.code, dry.stderr]).toEqual([0, expect.stringContaining('Nothing was recorded or sent.')])
  expect(dry.stdout).toMatch(/^From: Ana Reyes <.+>\r\n/m)
  expect(dry.stdout).toMatch(/^To: Mae Lindqvist <mae\.lindqvist@fernfield\.example>\r\n/m)
  expect(dry.stdout).toContain('\r\n\r\nDear Mae,')
  const asJson = await regards(['send', '--case', aFile(aCaseFile()), '--dry-run', '--json'], { home, env: env() })
  const { messages } = JSON.parse(asJson.stdout)
  expect(messages.map(({ to }: { to: string }) => to)).toEqual(['mae.lindqvist@fernfield.example', 't.okafor@fernfield.example'])
  expect(Buffer.from(messages[0].base64, 'base64').toString()).toContain(`Message-ID: ${messages[0].messageId}`)
  expect(JSON.parse((await regards(['interviews', '--json'], { home })).stdout)).toEqual({ interviews: [] })
  expect(smtp.delivered).toEqual([])
}, 60_000)

test('without a mailbox a dry run shows what would leave, and sending is refused', async () => {
  const home = aDirectory()
  const dry = await regards(['send', '--case', aFile(aCaseFile()), '--to', 'p1', '--dry-run'], { home })
  expect([dry.code, dry.stderr]).toEqual([0, expect.stringContaining('No mailbox is kept yet')])
  expect(dry.stdout).toContain('From: Ana Reyes <ana.reyes@example.org>')
  const refused = await regards(['send', '--case', aFile(aCaseFile()), '--yes'], { home })
  expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('"regards mailbox add" adds one') })
  expect(JSON.parse((await regards(['mailbox', 'list', '--json'], { home })).stdout)).toEqual({ mailboxes: [] })
}, 60_000)

test('an address that is none holds the letter back, and the server that refuses is quoted', async () => {
  const home = await aHomeWithMailbox()
  const [mae, tomasz] = aCaseFile().people
  const broken = aCaseFile({ people: [{ ...mae, id: 'p1', name: 'Mae Lindqvist', email: 'mae at fern' }] })
  expect(await regards(['send', '--case', aFile(broken), '--yes'], { home, env: env() })).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Mae Lindqvist'),
  })
  smtp.fail({ at: 'rcpt', does: { reply: '550 5.1.1 nobody of that name' } })
  const refused = await regards(
    ['send', '--case', aFile(aCaseFile({ people: [{ ...tomasz, id: 'p2', name: 'Tomasz Okafor' }] })), '--yes', '--json'],
    { home, env: env() },
  )
  expect(refused.code).toBe(1)
  expect(JSON.parse(refused.stdout).letters).toMatchObject([
    { to: 'p2', state: 'refused', detail: expect.stringContaining('nobody of that name') },
  ])
  expect(smtp.delivered).toEqual([])
}, 60_000)
