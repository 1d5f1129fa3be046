import { domainToASCII } from 'node:url'
import { parseAddress } from '../../core/send/address.ts'
import type { AttemptOutcome, FrozenMessage } from '../../core/model/delivery.ts'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import type { Mailer, MailboxTest } from '../ports.ts'
import { trusting, type ConnectOptions } from './connect.ts'
import { handOver, type HandOver } from './hand-over.ts'
import { outcomeBeforeDot, outcomeOf } from './outcome.ts'
import { closeSession, openSession } from './session.ts'
import { keptSessions, type Session, type Sessions } from './sessions.ts'
import { usualTimeouts, type Timeouts } from './timeouts.ts'
import { troubleOf, type MailError } from './trouble.ts'

export interface SmtpMailerOptions extends Partial<Pick<ConnectOptions, 'mayConnect'>> {
  /** Authorities to trust besides those this computer trusts, as PEM. */
  readonly ca?: string | undefined
  readonly timeouts?: Partial<Timeouts> | undefined
}

/** Makes the mailer that hands letters to a person's own mail server by SMTP, over TLS and nothing else. */
export function smtpMailer({ timeouts, ca, mayConnect }: SmtpMailerOptions = {}): Mailer {
  const options: ConnectOptions = { secureContext: trusting(ca), mayConnect, timeouts: { ...usualTimeouts, ...timeouts } }
  const sessions = keptSessions(options)
  return {
    attempt: (mailbox, password, message, gate) => attempt({ mailbox, password, message, gate }, { sessions, timeouts: options.timeouts }),
    test: (mailbox, password) => test(mailbox, password, options),
  }
}

interface Attempt {
  readonly mailbox: MailboxSettings
  readonly password: string
  readonly message: FrozenMessage
  readonly gate: () => Promise<boolean>
}

interface Way {
  readonly sessions: Sessions
  readonly timeouts: Timeouts
}

async function attempt(given: Attempt, way: Way): Promise<AttemptOutcome> {
  const { mailbox, password, message } = given
  if (!isOneToOne(message)) return { result: 'refused', reply: 'The envelope of this letter is not one sender and one recipient. It was not sent.' }
  try {
    const session = await way.sessions.take(mailbox, password)
    const handedOver = await over(session, given, way)
    // A connection that was kept may have been closed meanwhile, and a server may not know what it says it does
    // (RFC 3461): while the gate has not been reached nothing has left, so it is done once more, plainly.
    const again = handedOver.gate === 'not-reached' && (session.letters > 0 || mindsReports(handedOver.error))
    return outcomeOf(again ? await over(await way.sessions.open(mailbox, password), given, { ...way, plainly: mindsReports(handedOver.error) }) : handedOver, mailbox)
  } catch (error) {
    return outcomeBeforeDot(asMailError(error), mailbox)
  }
}

async function over(session: Session, { message, gate }: Attempt, { sessions, timeouts, plainly = false }: Way & { readonly plainly?: boolean }): Promise<HandOver> {
  const handedOver = await handOver(session.connection, message, { gate, timeouts, asksForReports: !plainly })
  // An answer that came before the whole letter had left leaves the conversation in the middle of it.
  if (handedOver.answer === undefined || handedOver.gate !== 'passed') session.connection.close()
  else sessions.keep(session)
  return handedOver
}

/** RFC 5321 4.2.3: parameters of MAIL or RCPT that a server does not understand. */
function mindsReports(error: MailError | undefined): boolean {
  return /^(?:501|504|555)\b/.test(error?.response ?? '') && /^(?:MAIL|RCPT)/.test(error?.command ?? '')
}

async function test(mailbox: MailboxSettings, password: string, options: ConnectOptions): Promise<MailboxTest> {
  try {
    closeSession(await openSession(mailbox, password, options))
    return { ok: true }
  } catch (error) {
    const { trouble, detail } = troubleOf(asMailError(error), mailbox)
    return { ok: false, trouble, detail }
  }
}

/** The envelope goes out byte for byte as it was frozen, so it must be two plain addresses before anything is opened. */
function isOneToOne({ envelope }: FrozenMessage): boolean {
  return [envelope.from, envelope.to].every((text) => {
    const parsed = parseAddress(text)
    const domain = text.slice(text.lastIndexOf('@') + 1)
    return parsed.ok && parsed.address === text && domainToASCII(domain) === domain.toLowerCase()
  })
}

function asMailError(error: unknown): MailError {
  return error instanceof Error ? error : new Error(String(error))
}
