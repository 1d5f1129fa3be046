import type { Reason } from './reason.ts'

const NEAR_REPLY = /\b[45]\d\d[ \-#]{1,3}#?([245]\.\d{1,3}\.\d{1,3})(?![\d.]\d)/
const ALONE = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d]|\.\d)/

/**
 * Finds the status (RFC 3463) that a server's words name. One right behind a reply code is surer than any other.
 * @example
 * statusIn('host mx.example [192.0.2.1] said: 554 5.7.1 Access denied')
 * // => '5.7.1'
 */
export function statusIn(words: string): string | undefined {
  return (NEAR_REPLY.exec(words) ?? ALONE.exec(words))?.[1]
}

/**
 * Tells by the first reply code in a server's words whether it failed for now (4) or for good (5).
 * @example
 * replyClassIn('said: 452 try later')
 * // => '4'
 */
export function replyClassIn(words: string): '4' | '5' | undefined {
  const found = /(?:^|[\s:;(>])([45])[0-5]\d(?=[\s\-:#]|$)/.exec(words)?.[1]
  return found === '4' || found === '5' ? found : undefined
}

/** The detail that RFC 3463 has for a reason; what has none is left unspecified. */
const details: Partial<Record<Reason, string>> = {
  'user-unknown': '1.1',
  'host-unknown': '1.2',
  moved: '1.6',
  'not-accepting': '1.10',
  'mailbox-disabled': '2.1',
  'mailbox-full': '2.2',
  'too-large': '3.4',
  network: '4.1',
  expired: '4.7',
  content: '6.0',
  policy: '7.1',
  spam: '7.1',
  virus: '7.1',
  reputation: '7.1',
  'relay-denied': '7.1',
  authentication: '7.1',
}

/** A server that gave up waiting, or could not get through, calls that transient even when it is over. */
const transient: readonly Reason[] = ['expired', 'network']

/**
 * Makes the status of a failure that names none, from what is known of it.
 * @example
 * statusFrom({ reason: 'mailbox-full', replyClass: '4', isFinal: false })
 * // => '4.2.2'
 */
export function statusFrom({
  reason,
  replyClass,
  isFinal,
}: {
  reason: Reason
  replyClass: '4' | '5' | undefined
  isFinal: boolean
}): string {
  const byNature = isFinal && !transient.includes(reason) ? '5' : '4'
  return `${replyClass ?? byNature}.${details[reason] ?? '0.0'}`
}

/**
 * Chooses between the status of a report's field and the one in the server's words: a field that only says
 * 'something failed' gives way to words that say what.
 * @example
 * betterStatus('5.0.0', '5.7.1')
 * // => '5.7.1'
 */
export function betterStatus(field: string | undefined, words: string | undefined): string | undefined {
  if (field === undefined) return words
  return /^\d\.0\.0$/.test(field) && words !== undefined && words[0] === field[0] ? words : field
}
