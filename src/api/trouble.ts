import type { MailboxTrouble } from '../core/model/delivery.ts'
import type { MailboxSettings } from '../core/model/mailbox.ts'

interface Reached extends Pick<MailboxSettings, 'host' | 'port' | 'tls'> {
  /** True where it is about reading (IMAP) and not about sending. */
  readonly isRead?: boolean | undefined
}

/** What is wrong with a mailbox and what to do about it, by trouble. */
const words: Readonly<Record<MailboxTrouble, (mailbox: Reached) => string>> = {
  'wrong-host': ({ host, isRead }) =>
    `There is no server called ${host}. Check the name: your mail provider lists it as the ${isRead ? 'incoming or IMAP' : 'outgoing or SMTP'} server.`,
  'wrong-port': ({ host, port, isRead }) =>
    isRead
      ? `Nothing that gives mail answers at port ${port} of ${host}. Most servers use 993 with TLS from the start, or 143 with STARTTLS.`
      : `Nothing that takes letters answers at port ${port} of ${host}. Most servers use 465 with TLS from the start, or 587 with STARTTLS.`,
  'no-tls': ({ host, port, tls, isRead }) =>
    tls === 'implicit'
      ? `${host} does not begin with TLS at port ${port}. Choose STARTTLS for this port, or port ${isRead ? 993 : 465}.`
      : `${host} offers no encryption at port ${port}, and Regards gives no password away without it. Try port ${isRead ? 993 : 465} with TLS from the start.`,
  'certificate-unknown': ({ host }) =>
    `The certificate of ${host} is signed by nobody this computer knows, so Regards did not sign in. Ask whoever runs the server; somebody may be listening in.`,
  'certificate-expired': ({ host }) =>
    `The certificate of ${host} has run out. If the date of this computer is right, whoever runs the server has to renew it.`,
  'certificate-name': ({ host }) =>
    `The server that answered bears another name than ${host}. Check the name of the server, letter by letter.`,
  'wrong-password': ({ host }) =>
    `${host} did not accept the user name or the password. Many providers want an app password here: you make one in the security settings of your account.`,
  'passwords-off': ({ host }) =>
    `${host} takes no passwords from other programs. Sign in with the provider instead, where Regards offers that; the mail file (.eml) and your own mail program always work.`,
  silent: ({ host, port, isRead }) =>
    `Somebody answers at port ${port} of ${host} and says nothing. That port may begin with TLS: choose TLS from the start for it, or port ${isRead ? 143 : 587} with STARTTLS.`,
  'sign-in-later': ({ host }) => `${host} lets nobody sign in just now. The password may well be right: wait some minutes.`,
  temporary: ({ host }) => `${host} asks to try again later.`,
  throttled: ({ host }) => `${host} says that this mailbox has been asked too much for now. Nothing is wrong with it: Regards waits and tries again.`,
  'signed-out': ({ host }) => `${host} no longer accepts the sign-in that Regards was given. Sign in again: your letters wait meanwhile.`,
  'not-read': () => 'Regards only sends through this mailbox. To see answers, add where it is read (IMAP).',
  connection: ({ host }) => `The connection to ${host} could not be made or broke off. Check that this computer is online.`,
  'lease-lost': () => 'It was called back, or taken over by another worker, before anything was sent.',
}

/** Says what is wrong with a mailbox, and what to do, in a sentence or two for the person. */
export function troubleWords(trouble: MailboxTrouble, mailbox: Reached): string {
  return words[trouble](mailbox)
}
