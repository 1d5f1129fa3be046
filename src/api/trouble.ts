import type { MailboxTrouble } from '../core/model/delivery.ts'
import type { MailboxSettings } from '../core/model/mailbox.ts'
import { filled } from '../core/model/said.ts'

interface Reached extends Pick<MailboxSettings, 'host' | 'port' | 'tls'> {
  /** True where it is about reading (IMAP) and not about sending. */
  readonly isRead?: boolean | undefined
}

/** What is wrong with a mailbox and what to do about it; a page in another language recognises it and says it anew. */
export const troubleSentences = {
  'wrong-host': 'There is no server called {host}. Check the name: your mail provider lists it as the outgoing or SMTP server.',
  'wrong-host-read': 'There is no server called {host}. Check the name: your mail provider lists it as the incoming or IMAP server.',
  'wrong-port': 'Nothing that takes letters answers at port {port} of {host}. Most servers use 465 with TLS from the start, or 587 with STARTTLS.',
  'wrong-port-read': 'Nothing that gives mail answers at port {port} of {host}. Most servers use 993 with TLS from the start, or 143 with STARTTLS.',
  'no-tls-from-start': '{host} does not begin with TLS at port {port}. Choose STARTTLS for this port, or port {other}.',
  'no-tls': '{host} offers no encryption at port {port}, and Regards gives no password away without it. Try port {other} with TLS from the start.',
  'certificate-unknown': 'The certificate of {host} is signed by nobody this computer knows, so Regards did not sign in. Ask whoever runs the server; somebody may be listening in.',
  'certificate-expired': 'The certificate of {host} has run out. If the date of this computer is right, whoever runs the server has to renew it.',
  'certificate-name': 'The server that answered bears another name than {host}. Check the name of the server, letter by letter.',
  'wrong-password': '{host} did not accept the user name or the password. Many providers want an app password here: you make one in the security settings of your account.',
  'passwords-off': '{host} takes no passwords from other programs. Sign in with the provider instead, where Regards offers that; the mail file (.eml) and your own mail program always work.',
  silent: 'Somebody answers at port {port} of {host} and says nothing. That port may begin with TLS: choose TLS from the start for it, or port {other} with STARTTLS.',
  'sign-in-later': '{host} lets nobody sign in just now. The password may well be right: wait some minutes.',
  temporary: '{host} asks to try again later.',
  throttled: '{host} says that this mailbox has been asked too much for now. Nothing is wrong with it: Regards waits and tries again.',
  'signed-out': '{host} no longer accepts the sign-in that Regards was given. Sign in again: your letters wait meanwhile.',
  'not-read': 'Regards only sends through this mailbox. To see answers, add where it is read (IMAP).',
  connection: 'The connection to {host} could not be made or broke off. Check that this computer is online.',
  'lease-lost': 'It was called back, or taken over by another worker, before anything was sent.',
} as const

/** The name of a sentence about a mailbox. */
export type TroubleCode = keyof typeof troubleSentences

/** Says what is wrong with a mailbox, and what to do, in a sentence or two for the person. */
export function troubleWords(trouble: MailboxTrouble, mailbox: Reached): string {
  const { host, port } = mailbox
  return filled(troubleSentences[codeOf(trouble, mailbox)], { host, port: String(port), other: String(otherPort(trouble, mailbox.isRead)) })
}

function codeOf(trouble: MailboxTrouble, { isRead, tls }: Reached): TroubleCode {
  if (trouble === 'wrong-host' && isRead) return 'wrong-host-read'
  if (trouble === 'wrong-port' && isRead) return 'wrong-port-read'
  return trouble === 'no-tls' && tls === 'implicit' ? 'no-tls-from-start' : trouble
}

/** The port that is worth a try instead: with STARTTLS where the server keeps silent, else with TLS from the start. */
function otherPort(trouble: MailboxTrouble, isRead = false): number {
  if (trouble === 'silent') return isRead ? 143 : 587
  return isRead ? 993 : 465
}
