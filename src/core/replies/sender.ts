import { addressIn } from './address-in-text.ts'
import { headerOf, type Mail, type MailHeader } from './mail.ts'

const DAEMON = /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|mdaemon|post ?master|mail[-_.]?delivery|undeliver\w*|microsoftexchange[\da-f]*)$/i
const DAEMON_NAME = /mail(?:er)? ?(?:delivery|daemon|administrator|system\b)|post ?master|mailer-daemon/i

/**
 * Tells whether a message comes from the address of a mail system, or bears the header that only they write.
 * @example
 * isFromMailSystem({ headers: [{ name: 'from', value: 'MAILER-DAEMON@mx.example (Mail Delivery System)' }], parts: [] })
 * // => true
 */
export function isFromMailSystem({ headers }: Mail): boolean {
  const { address, name } = senderOf(headers)
  const local = address?.slice(0, address.lastIndexOf('@')) ?? name.replace(/[<>"]/g, '').trim()
  return DAEMON.test(local) || headerOf(headers, 'x-failed-recipients') !== undefined
}

/**
 * Tells whether a sender only calls itself a mail system: many are, and some that write about mail are not.
 * @example
 * isNamedMailSystem({ headers: [{ name: 'from', value: 'Mail Delivery Service <info@x.example>' }], parts: [] })
 * // => true
 */
export function isNamedMailSystem({ headers }: Mail): boolean {
  return DAEMON_NAME.test(senderOf(headers).name)
}

const NO_REPLY = /^(?:.*[-_.])?(?:no|do[-_.]?not|dont|ne)[-_.]?(?:reply|respond|antwort\w*|repondre)(?:[-_.+\d].*)?$/i

/**
 * Tells whether a sender's address takes no answer.
 * @example
 * isNoReplySender({ headers: [{ name: 'from', value: 'Careers <no-reply@x.example>' }], parts: [] })
 * // => true
 * isNoReplySender({ headers: [{ name: 'from', value: 'Noreen Plya <noreen.plya@x.example>' }], parts: [] })
 * // => false
 */
export function isNoReplySender({ headers }: Mail): boolean {
  const { address = '' } = senderOf(headers)
  return NO_REPLY.test(address.slice(0, address.lastIndexOf('@')))
}

function senderOf(headers: readonly MailHeader[]): { address: string | undefined; name: string } {
  const from = headerOf(headers, 'from') ?? headerOf(headers, 'sender') ?? ''
  const address = addressIn(from)
  return { address, name: address === undefined ? from : from.replace(address, ' ') }
}

/**
 * Tells whether a message may not be answered: its envelope names no sender, as that of every bounce and most absences.
 * @example
 * hasNoReturnPath({ headers: [{ name: 'return-path', value: '<>' }], parts: [] })
 * // => true
 */
export function hasNoReturnPath({ headers }: Mail): boolean {
  return /^<\s*>$/.test(headerOf(headers, 'return-path')?.trim() ?? '')
}
