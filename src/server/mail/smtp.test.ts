import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { CertificateKind } from '../../../test/smtp/certificates.ts'
import type { Fault, FaultAction, FaultPhase } from '../../../test/smtp/fault.ts'
import { aDraft, aMailbox } from '../../../test/smtp/letters.ts'
import { startSmtp, type Smtp, type SmtpOptions } from '../../../test/smtp/start.ts'
import type { AttemptOutcome } from '../../core/model/delivery.ts'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import { emlWriter } from './eml.ts'
import { smtpMailer } from './smtp.ts'
import type { Timeouts } from './timeouts.ts'

/** Serves all tests that need nothing special. */
let usual: Smtp
beforeAll(async () => {
  usual = await startSmtp()
})
afterAll(() => usual.stop())

const running: Smtp[] = []
afterEach(async () => {
  for (const smtp of running.splice(0)) await smtp.stop()
})

async function aServer(options: SmtpOptions = {}): Promise<Smtp> {
  const smtp = await startSmtp(options)
  running.push(smtp)
  return smtp
}

const open = async (): Promise<boolean> => true

/** Which limit runs out when the server falls silent at a point. */
const limitAt: Readonly<Record<FaultPhase, keyof Timeouts>> = {
  connect: 'greeting',
  banner: 'greeting',
  ehlo: 'greeting',
  starttls: 'greeting',
  auth: 'signIn',
  mail: 'envelope',
  rcpt: 'envelope',
  data: 'envelope',
  body: 'body',
  dot: 'dot',
  accepted: 'dot',
}

/** Waits but shortly where it is told to, and long enough for a busy machine everywhere else. */
function aMailer(smtp: Smtp, silentAt?: FaultPhase) {
  const shortly = silentAt === undefined ? {} : { [limitAt[silentAt]]: 150 }
  return smtpMailer({ ca: readFileSync(smtp.caFile, 'utf8'), timeouts: shortly })
}

interface Try {
  readonly gate?: () => Promise<boolean>
  readonly silentAt?: FaultPhase | undefined
}

async function send(smtp: Smtp, { gate = open, silentAt }: Try = {}): Promise<AttemptOutcome> {
  const message = await emlWriter().freeze(aDraft())
  return aMailer(smtp, silentAt).attempt(aMailbox(smtp), smtp.password, message, gate)
}

/** Says how many letters the usual server takes while something is done. */
async function taken(work: () => Promise<unknown>): Promise<number> {
  const before = usual.delivered.length
  await work()
  return usual.delivered.length - before
}

test.each(['implicit', 'starttls'] as const)('a letter is handed over with TLS %s, byte for byte as it was frozen', async (tls) => {
  const smtp = await aServer()
  const message = await emlWriter().freeze(aDraft())
  expect(await aMailer(smtp).attempt(aMailbox(smtp, tls), smtp.password, message, open)).toEqual({ result: 'accepted', reply: '250 2.0.0 taken' })
  expect(smtp.delivered).toHaveLength(1)
  expect(smtp.delivered[0]).toMatchObject({ user: smtp.user, envelope: { from: 'candidate@example.test', to: ['adaeze.okonkwo@halden.test'] } })
  expect(smtp.delivered[0]?.bytes.equals(message.bytes)).toBe(true)
})

test.each([
  '.',
  '.\n..\n...\n.hidden\n.',
  'A line.\n.\nA line after a lonely dot.\n',
  `${'.'.repeat(200)}\n${'x'.repeat(5000)}\n.`,
  'Dots at the very end\n.\n.\n.\n.\n.',
  'Köszönöm szépen, Zoë — naïve “quotes” 👍',
  '\n\n\nIt begins with nothing',
])('whatever stands at the beginning of lines, all of it arrives: %j', async (body) => {
  const message = await emlWriter().freeze(aDraft({ body }))
  expect(await aMailer(usual).attempt(aMailbox(usual), usual.password, message, open)).toMatchObject({ result: 'accepted' })
  expect(usual.delivered.at(-1)?.text).toBe(Buffer.from(message.bytes).toString('utf8'))
})

test('wherever the held-back bytes are cut, dots and line ends arrive as they are', async () => {
  const { envelope, messageId, sha256 } = await emlWriter().freeze(aDraft())
  const tails = Array.from({ length: 17 }, (_, gap) => `${'x'.repeat(gap)}\r\n.\r\n..\r\n.a\r\n`)
  for (const tail of tails) {
    const bytes = Buffer.from(`Subject: cut\r\n\r\n.first\r\n${tail}`)
    expect(await aMailer(usual).attempt(aMailbox(usual), usual.password, { envelope, messageId, sha256, bytes }, open)).toMatchObject({ result: 'accepted' })
    expect(usual.delivered.at(-1)?.text).toBe(bytes.toString())
  }
})

test('nothing is delivered while the gate is shut', async () => {
  const reached = await taken(async () => expect(await send(usual, { gate: async () => false })).toMatchObject({ result: 'not-sent', trouble: 'lease-lost' }))
  expect(reached).toBe(0)
})

test('a gate that fails keeps the letter back', async () => {
  const reached = await taken(async () => expect(await send(usual, { gate: () => Promise.reject(new Error('disk full')) })).toMatchObject({ result: 'not-sent' }))
  expect(reached).toBe(0)
})

test('a limit that runs out while the gate opens keeps the letter back', async () => {
  const never = new Promise<boolean>(() => undefined)
  const reached = await taken(async () => expect(await send(usual, { gate: () => never, silentAt: 'body' })).toMatchObject({ result: 'not-sent', trouble: 'connection' }))
  expect(reached).toBe(0)
})

// ── Every fault at the wire ──────────────────────────────────────────────────────────────────────

const breaks: readonly FaultAction[] = ['close', 'reset', 'stall', { raw: '25' }, { reply: '421 4.3.2 closing' }]
const early = ['connect', 'banner', 'ehlo', 'auth', 'mail', 'rcpt', 'data'] satisfies FaultPhase[]
const beforeBody = early.flatMap((at) => breaks.map((does): Fault => ({ at, does }))).filter(({ at, does }) => at !== 'connect' || typeof does === 'string')

test.each(beforeBody)('when the line breaks at $at ($does), nothing was sent, and the next try succeeds', async (fault) => {
  usual.fail(fault)
  const silentAt = fault.does === 'stall' ? fault.at : undefined
  expect(await taken(async () => expect(await send(usual, { silentAt })).toMatchObject({ result: 'not-sent' }))).toBe(0)
  expect(await taken(async () => expect(await send(usual)).toMatchObject({ result: 'accepted' }))).toBe(1)
})

test.each(breaks.filter((does) => does !== 'stall'))('when the line breaks in mid letter (%j) before the gate has opened, nothing was sent', async (does) => {
  const smtp = await aServer({ faults: [{ at: 'body', does }] })
  const gate = async (): Promise<boolean> => {
    while (smtp.open().now > 0) await nextTurn()
    return true
  }
  expect(await send(smtp, { gate })).toMatchObject({ result: 'not-sent' })
  expect(smtp.delivered).toHaveLength(0)
})

test.each(breaks)('when the line breaks at the dot (%j), the outcome is unknown: this side cannot tell', async (does) => {
  usual.fail({ at: 'dot', does })
  expect(await taken(async () => expect(await send(usual, does === 'stall' ? { silentAt: 'dot' } : {})).toMatchObject({ result: 'unknown' }))).toBe(0)
})

test.each([
  'close',
  'reset',
  'stall',
  { reply: '421 4.3.2 closing' },
  { reply: '451 4.3.0 try again' },
  { reply: '2?0 ok' },
  { reply: '25O ok' },
  { reply: '354 more?' },
  { raw: '250 ok, but no line end' },
  { raw: '250-and' },
  { raw: '550 no, but no line end' },
] satisfies FaultAction[])('when the server has taken the letter and its answer is %j, the outcome is unknown', async (does) => {
  usual.fail({ at: 'accepted', does })
  const silence = does === 'stall' ? ({ silentAt: 'dot' } as const) : {}
  const reached = await taken(async () => expect(await send(usual, silence)).toMatchObject({ result: 'unknown', reason: expect.stringContaining('may have arrived') }))
  expect(reached).toBe(1)
})

test.each([
  ['banner', '554 5.3.2 No mail here'],
  ['mail', '550 5.7.1 Not allowed as sender'],
  ['rcpt', '550 5.1.1 No such user here'],
  ['rcpt', '553 5.1.3 Bad address'],
  ['data', '554 5.7.1 No'],
  ['dot', '550 5.7.1 Looks like spam'],
  ['dot', '554-5.7.1 Looks like spam\r\n554 5.7.1 See our page'],
] as const)('a plain no at %s (%s) is a refusal, with the words of the server', async (at, reply) => {
  usual.fail({ at, does: { reply } })
  expect(await taken(async () => expect(await send(usual)).toEqual({ result: 'refused', reply: reply.replaceAll('\r\n', ' ') }))).toBe(0)
})

test.each([
  ['mail', '451 4.7.1 Greylisted'],
  ['rcpt', '450 4.2.0 Greylisted, try later'],
  ['data', '451 4.3.0 Later'],
  ['data', '503 5.5.1 Bad sequence'],
] as const)('a "later" at %s (%s) delivers nothing and may be tried again', async (at, reply) => {
  usual.fail({ at, does: { reply } })
  const reached = await taken(async () => expect(await send(usual)).toMatchObject({ result: 'not-sent', trouble: 'temporary', reason: expect.stringContaining(reply) }))
  expect(reached).toBe(0)
})

test.each([
  ['552 5.3.4 Too big', 'refused'],
  ['452 4.3.1 No room', 'not-sent'],
  ['250 2.0.0 thanks', 'not-sent'],
] as const)('an answer in mid letter (%s) ends the attempt before the gate: %s', async (reply, result) => {
  usual.fail({ at: 'body', does: { reply } })
  const never = new Promise<boolean>(() => undefined)
  expect(await taken(async () => expect(await send(usual, { gate: () => never })).toMatchObject({ result }))).toBe(0)
})

test('a slow server is waited for', async () => {
  for (const at of ['banner', 'rcpt', 'accepted'] as const) usual.fail({ at, does: { delayMs: 100 } })
  expect(await send(usual)).toMatchObject({ result: 'accepted' })
})

test.each([
  { from: 'candidate@example.test', to: 'a@halden.test, b@halden.test' },
  { from: 'candidate@example.test', to: 'a@halden.test>\r\nRCPT TO:<b@halden.test' },
  { from: 'candidate@example.test', to: '' },
  { from: '', to: 'a@halden.test' },
])('an envelope that is not one sender and one recipient never reaches the wire: %j', async (envelope) => {
  const before = usual.connections()
  const message = { ...(await emlWriter().freeze(aDraft())), envelope }
  expect(await aMailer(usual).attempt(aMailbox(usual), usual.password, message, open)).toMatchObject({ result: 'refused' })
  expect(usual.connections()).toBe(before)
})

// ── What can be wrong with a mailbox ─────────────────────────────────────────────────────────────

interface Wrong {
  readonly server?: SmtpOptions & { readonly fault?: Fault }
  readonly mailbox?: Partial<MailboxSettings>
  readonly password?: string
  readonly tls?: MailboxSettings['tls']
}

const troubles: readonly [string, Wrong, string][] = [
  ['a wrong password', { password: 'guess' }, 'wrong-password'],
  ['a wrong user name', { mailbox: { user: 'somebody-else' } }, 'wrong-password'],
  ['535 at sign-in', { server: { fault: { at: 'auth', does: { reply: '535 5.7.8 No' } } } }, 'wrong-password'],
  ['534 at sign-in', { server: { fault: { at: 'auth', does: { reply: '534 5.7.9 App password required' } } } }, 'wrong-password'],
  ['530 at sign-in', { server: { fault: { at: 'auth', does: { reply: '530 5.7.0 First sign in' } } } }, 'wrong-password'],
  ['454 at sign-in', { server: { fault: { at: 'auth', does: { reply: '454 4.7.0 Too many tries' } } } }, 'sign-in-later'],
  ['421 at the greeting', { server: { fault: { at: 'banner', does: { reply: '421 4.3.2 Busy' } } } }, 'temporary'],
  ['a certificate that has run out', { server: { certificate: 'expired' } }, 'certificate-expired'],
  ['a certificate of another server', { server: { certificate: 'wrong-name' } }, 'certificate-name'],
  ['a certificate that nobody knows', { server: { certificate: 'unknown' } }, 'certificate-unknown'],
  ['no certificate at all', { server: { offersTls: false }, tls: 'starttls' }, 'no-tls'],
  ['a line that breaks', { server: { fault: { at: 'banner', does: 'reset' } } }, 'connection'],
  ['silence', { server: { fault: { at: 'banner', does: 'stall' } }, tls: 'implicit' }, 'wrong-port'],
  ['silence before STARTTLS', { server: { fault: { at: 'banner', does: 'stall' } }, tls: 'starttls' }, 'silent'],
  ['a name that no server has', { mailbox: { host: 'no such host' } }, 'wrong-host'],
]

test.each(troubles)('%s is told apart, by the test and by an attempt', async (_, { server = {}, mailbox = {}, password, tls }, trouble) => {
  for (const way of tls ? [tls] : (['implicit', 'starttls'] as const)) {
    const smtp = await aServer({ ...server, faults: (phase) => (phase === server.fault?.at ? server.fault.does : undefined) })
    const settings = { ...aMailbox(smtp, way), ...mailbox }
    const [secret, message] = [password ?? smtp.password, await emlWriter().freeze(aDraft())]
    const mailer = aMailer(smtp, server.fault?.does === 'stall' ? server.fault.at : undefined)
    expect(await mailer.test(settings, secret)).toMatchObject({ ok: false, trouble })
    expect(await mailer.attempt(settings, secret, message, open)).toMatchObject({ result: 'not-sent', trouble })
    expect(smtp.delivered).toEqual([])
  }
})

test.each(['expired', 'wrong-name', 'unknown'] satisfies CertificateKind[])('with a certificate that is %s the password never leaves', async (certificate) => {
  const phases: FaultPhase[] = []
  const smtp = await aServer({ certificate, faults: (phase) => void phases.push(phase) })
  for (const tls of ['implicit', 'starttls'] as const) await aMailer(smtp).test(aMailbox(smtp, tls), smtp.password)
  expect(phases).not.toContain('auth')
})

test('a port where nobody listens is told apart', async () => {
  const closed = createServer()
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
  const address = closed.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await new Promise((resolve) => closed.close(resolve))
  const smtp = await aServer()
  expect(await aMailer(smtp).test({ ...aMailbox(smtp), port }, smtp.password)).toMatchObject({ ok: false, trouble: 'wrong-port' })
})

test('the two ways of TLS taken for each other are told apart', async () => {
  const smtp = await aServer()
  expect(await aMailer(smtp).test({ ...aMailbox(smtp), port: smtp.startTlsPort }, smtp.password)).toMatchObject({ ok: false, trouble: 'no-tls' })
  expect(await aMailer(smtp, 'banner').test({ ...aMailbox(smtp, 'starttls'), port: smtp.port }, smtp.password)).toMatchObject({ ok: false, trouble: 'silent' })
})

test('a good mailbox passes its test, and nothing is sent', async () => {
  const smtp = await aServer()
  expect(await aMailer(smtp).test(aMailbox(smtp), smtp.password)).toEqual({ ok: true })
  expect(smtp.delivered).toEqual([])
})

test('a server inside the network is not reached where only public ones may be, and the words give nothing away', async () => {
  const smtp = await aServer()
  const mailer = smtpMailer({ ca: readFileSync(smtp.caFile, 'utf8'), mayConnect: (address) => !/^(127\.|::1$)/.test(address) })
  for (const host of ['localhost', '127.0.0.1']) {
    expect(await mailer.test({ ...aMailbox(smtp), host }, smtp.password)).toMatchObject({ ok: false, trouble: 'wrong-host' })
  }
  expect(smtp.connections()).toBe(0)
})
