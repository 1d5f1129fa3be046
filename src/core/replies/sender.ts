import { addressIn } from './address-in-text.ts'
import { headerOf, type Mail } from './mail.ts'

const DAEMON =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|post ?master|mdaemon|mail[-_.]?delivery|delivery[-_.]?(?:status|report|failure)|bounces?|undeliver\w*|microsoftexchange\w*)/i
const DAEMON_NAME =
  /mail(?:er)? ?(?:delivery|daemon|administrator|system\b)|delivery (?:sub)?(?:system|service)|post ?master|mailer-daemon/i

/**
 * Tells whether a message comes from a mail system and from no person.
 * @example
 * isFromMailSystem({ headers: [{ name: 'from', value: 'MAILER-DAEMON@mx.example (Mail Delivery System)' }], parts: [] })
 * // => true
 */
export function isFromMailSystem({ headers }: Mail): boolean {
  const from = headerOf(headers, 'from') ?? headerOf(headers, 'sender') ?? ''
  const address = addressIn(from)
  const name = address === undefined ? from : from.replace(address, ' ')
  return DAEMON.test(address ?? from.trim()) || DAEMON_NAME.test(name) || headerOf(headers, 'x-failed-recipients') !== undefined
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
