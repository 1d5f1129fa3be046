/** Each way in which a mailbox can be wrong, made to happen on loopback, and what the person then reads. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { testMailbox } from '../../src/server/actions/test-mailbox.ts'
import { emlWriter } from '../../src/server/mail/eml.ts'
import { imapPostbox } from '../../src/server/mail/postbox.ts'
import { smtpMailer } from '../../src/server/mail/smtp.ts'
import type { MailboxSettings } from '../../src/core/model/mailbox.ts'
import type { Desk } from '../../src/server/ports.ts'
import { aMailbox } from '../builders.ts'
import { freePort } from '../e2e/product.ts'
import { certificates } from '../smtp/certificates.ts'
import type { FaultAction, FaultPhase } from '../smtp/fault.ts'
import { aDraft } from '../smtp/letters.ts'
import { type Smtp, type SmtpOptions, startSmtp } from '../smtp/start.ts'
import { type Dovecot, type DovecotOptions, startDovecot } from './dovecot.ts'

export interface Wrong {
  /** What is wrong, for the table. */
  readonly fault: string
  readonly side: 'sending' | 'letter' | 'reading'
  /** Makes it happen and gives what is read. */
  readonly happen: () => Promise<string>
}

const ca = (): string => readFileSync(certificates().caFile, 'utf8')
const timeouts = { connect: 700, greeting: 700, signIn: 700, envelope: 700, body: 700, dot: 700 }
const limits = { connect: 700, greeting: 700, silence: 2_000, call: 4_000 }
const user = 'candidate@example.test'

/** What testing needs; nothing of it is kept anywhere. */
function aTestingDesk(): Desk {
  const desk: Partial<Desk> = { mailer: smtpMailer({ ca: ca(), timeouts }), postbox: imapPostbox({ ca: ca(), limits }) }
  // The test of a mailbox with a typed password asks for nothing else.
  return desk as Desk
}

async function tested(mailbox: MailboxSettings, password = 'app-password') {
  const { words, reading } = await testMailbox(aTestingDesk(), 'me', { ...mailbox, password })
  return { words, reading: reading?.words ?? '' }
}

async function withSmtp<T>(options: SmtpOptions, use: (smtp: Smtp) => Promise<T>): Promise<T> {
  const smtp = await startSmtp({ users: { [user]: 'app-password' }, ...options })
  try {
    return await use(smtp)
  } finally {
    await smtp.stop()
  }
}

const boxAt = (smtp: Smtp, change: Partial<MailboxSettings> = {}): MailboxSettings => aMailbox({ address: user, user, host: smtp.host, port: smtp.port, ...change })

/** The test of a mailbox whose outgoing server is wrong in one way. */
function sending(fault: string, options: SmtpOptions, change: (smtp: Smtp) => Partial<MailboxSettings> = () => ({}), password?: string): Wrong {
  return { fault, side: 'sending', happen: () => withSmtp(options, async (smtp) => tidy((await tested(boxAt(smtp, change(smtp)), password)).words, smtp)) }
}

/** A letter on its way that something happens to. */
function letter(fault: string, at: FaultPhase, does: FaultAction): Wrong {
  const happen = () =>
    withSmtp({ faults: [{ at, does }] }, async (smtp) => {
      const message = await emlWriter().freeze(aDraft({ from: { name: 'Ana Reyes', address: user } }))
      const outcome = await smtpMailer({ ca: ca(), timeouts }).attempt(boxAt(smtp), 'app-password', message, async () => true)
      const said = outcome.result === 'accepted' || outcome.result === 'refused' ? outcome.reply : outcome.reason
      return tidy(`${{ accepted: 'Sent.', refused: 'Refused; nothing was delivered:', 'not-sent': 'Tried again by itself:', unknown: 'Looked into, never sent again unasked:' }[outcome.result]} ${said}`, smtp)
    })
  return { fault, side: 'letter', happen }
}

/** The test of a mailbox whose incoming server is wrong in one way. */
function reading(fault: string, options: DovecotOptions, change: (server: Dovecot) => Partial<MailboxSettings> = () => ({}), password?: string): Wrong {
  const happen = async (): Promise<string> => {
    const server = await startDovecot(options)
    try {
      const { user: account } = server.account()
      const box = aMailbox({ address: account, user: account, host: 'localhost', port: 1, imapHost: server.host, imapPort: server.port, imapTls: 'implicit', ...change(server) })
      return tidy((await tested(box, password)).reading, server)
    } finally {
      await server.stop()
    }
  }
  return { fault, side: 'reading', happen }
}

/** Sentences as they are read elsewhere: with the names and ports that people know. */
function tidy(words: string, { port, startTlsPort }: { readonly port: number; readonly startTlsPort: number }): string {
  const isMail = words.includes('gives mail') || /\b(?:993|143)\b/.test(words)
  return words
    .replaceAll('localhost', 'mail.example.org')
    .replaceAll(String(port), isMail ? '993' : '465')
    .replaceAll(String(startTlsPort), isMail ? '143' : '587')
}

const starttls = ({ startTlsPort }: { readonly startTlsPort: number }) => ({ port: startTlsPort, tls: 'starttls' as const })

/** All of them, in the order of the table. */
export const wrongs: readonly Wrong[] = [
  sending('a server name that does not exist', {}, () => ({ host: 'smtp.nowhere.invalid' })),
  { fault: 'a port where nobody answers', side: 'sending', happen: async () => (await tested(aMailbox({ host: 'localhost', port: await freePort() }))).words.replace(/port \d+/, 'port 466').replace('localhost', 'mail.example.org') },
  { fault: 'a port where somebody answers who says nothing', side: 'sending', happen: silentServer },
  sending('TLS from the start, at the port of STARTTLS', {}, ({ startTlsPort }) => ({ port: startTlsPort })),
  sending('STARTTLS, at the port of TLS from the start', {}, () => ({ tls: 'starttls' })),
  sending('a server without any encryption', { offersTls: false }, starttls),
  sending('a certificate that nobody vouches for', { certificate: 'unknown' }),
  sending('a certificate of another name', { certificate: 'wrong-name' }),
  sending('a certificate that ran out', { certificate: 'expired' }),
  sending('a wrong password', {}, undefined, 'wrong'),
  sending('a provider that wants an app password', { faults: [{ at: 'auth', does: { reply: '534-5.7.9 Application-specific password required.\r\n534 5.7.9 https://support.example.org/app-passwords' } }] }),
  sending('a provider that has passwords switched off', { faults: [{ at: 'auth', does: { reply: '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.' } }] }),
  sending('signing in that fails for now (454)', { faults: [{ at: 'auth', does: { reply: '454 4.7.0 Temporary authentication failure' } }] }),
  sending('too many sign-ins (421)', { faults: [{ at: 'auth', does: { reply: '421 4.7.0 Too many login attempts, please try again later' } }] }),
  letter('greylisting', 'rcpt', { reply: '450 4.2.0 Greylisted, see you in five minutes' }),
  letter('throttling', 'mail', { reply: '451 4.7.1 Sending rate limit exceeded, try again later' }),
  letter('an address that does not exist', 'rcpt', { reply: '550 5.1.1 <mae@fernfield.example>: Recipient address rejected: User unknown' }),
  letter('a letter that is refused for its words', 'accepted', { reply: '554 5.7.1 Message rejected as spam' }),
  letter('a line that breaks before the letter', 'data', 'reset'),
  letter('a line that breaks after the last word', 'accepted', 'reset'),
  reading('a wrong password', {}, undefined, 'wrong'),
  reading('TLS from the start, at the port of STARTTLS', {}, ({ startTlsPort }) => ({ imapPort: startTlsPort })),
  reading('STARTTLS, at the port of TLS from the start', {}, () => ({ imapTls: 'starttls' })),
  reading('a certificate that nobody vouches for', { certificate: 'unknown' }),
  reading('a certificate of another name', { certificate: 'wrong-name' }),
  reading('a certificate that ran out', { certificate: 'expired' }),
  reading('a server name that does not exist', {}, () => ({ imapHost: 'imap.nowhere.invalid' })),
  reading('a port where nobody answers', {}, () => ({ imapPort: 1 })),
]

async function silentServer(): Promise<string> {
  const server = createServer(() => {})
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { words } = await tested(aMailbox({ host: 'localhost', port, tls: 'starttls' }))
  server.close()
  return words.replace(`port ${port}`, 'port 25').replace('localhost', 'mail.example.org')
}

/** Gives the table as it stands in docs/mailboxes.md. */
export async function faultTable(): Promise<string> {
  const titles = { sending: 'When a mailbox is tested: sending', letter: 'When a letter leaves', reading: 'When a mailbox is tested: reading' }
  const parts: string[] = []
  for (const side of ['sending', 'letter', 'reading'] as const) {
    const rows: string[] = []
    for (const wrong of wrongs.filter((each) => each.side === side)) rows.push(`| ${wrong.fault} | ${(await wrong.happen()).replaceAll('|', '\\|')} |`)
    parts.push(`### ${titles[side]}\n\n| what is wrong | what the person reads |\n|---|---|\n${rows.join('\n')}`)
  }
  return parts.join('\n\n')
}
