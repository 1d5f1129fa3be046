import { domainToASCII } from 'node:url'
import { parseAddress } from '../../core/send/address.ts'
import type { AttemptOutcome, FrozenMessage } from '../../core/model/delivery.ts'
import type { MailboxSettings } from '../../core/model/mailbox.ts'
import type { Mailer, MailboxTest } from '../ports.ts'
import { trusting, type ConnectOptions } from './connect.ts'
import { handOver } from './hand-over.ts'
import { outcomeBeforeDot, outcomeOf } from './outcome.ts'
import { closeSession, openSession } from './session.ts'
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
  return {
    attempt: (mailbox, password, message, gate) => attempt({ mailbox, password, message, gate }, options),
    test: (mailbox, password) => test(mailbox, password, options),
  }
}

interface Attempt {
  readonly mailbox: MailboxSettings
  readonly password: string
  readonly message: FrozenMessage
  readonly gate: () => Promise<boolean>
}

async function attempt({ mailbox, password, message, gate }: Attempt, options: ConnectOptions): Promise<AttemptOutcome> {
  if (!isOneToOne(message)) return { result: 'refused', reply: 'The envelope of this letter is not one sender and one recipient. It was not sent.' }
  try {
    const connection = await openSession(mailbox, password, options)
    const handedOver = await handOver(connection, message, { gate, timeouts: options.timeouts })
    if (handedOver.answer === undefined) connection.close()
    else closeSession(connection)
    return outcomeOf(handedOver, mailbox)
  } catch (error) {
    return outcomeBeforeDot(asMailError(error), mailbox)
  }
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
