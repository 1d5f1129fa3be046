import type { MailboxSettings } from '../../src/core/model/mailbox.ts'
import type { MessageDraft } from '../../src/server/ports.ts'
import type { Smtp } from './start.ts'

/** Settings of a mailbox at a test server. */
export function aMailbox(smtp: Pick<Smtp, 'host' | 'port' | 'startTlsPort' | 'user'>, tls: MailboxSettings['tls'] = 'implicit'): MailboxSettings {
  const { host, user } = smtp
  return { address: user, displayName: 'Maya Ellison', host, port: tls === 'implicit' ? smtp.port : smtp.startTlsPort, user, tls }
}

/** A letter that is ready to be frozen. */
export function aDraft(change: Partial<MessageDraft> = {}): MessageDraft {
  return {
    from: { name: 'Maya Ellison', address: 'candidate@example.test' },
    to: { name: 'Adaeze Okonkwo', address: 'adaeze.okonkwo@halden.test' },
    subject: 'Thank you for Friday',
    body: 'Dear Ms Okonkwo,\n\nThank you for your time on Friday.\n\nMaya Ellison',
    at: Temporal.Instant.from('2026-11-20T18:00:00Z'),
    idSeed: 'k3yQ2mZ8r1Tn5vXw',
    ...change,
  }
}
