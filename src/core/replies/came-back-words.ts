import type { Reason } from './reason.ts'

/** What a report of failure means for the person, and what they can do. */
const words: Partial<Readonly<Record<Reason, string>>> = {
  'user-unknown': 'there is no such mailbox. Look at the address, letter by letter.',
  moved: 'the mailbox has moved to another address. Look for the new one.',
  'mailbox-disabled': 'the mailbox has been closed. Look for another address.',
  'host-unknown': 'there is no such domain, so the part after the @ cannot be right.',
  'too-large': 'it was too large for their server.',
  content: 'their server did not like how the message is made.',
  virus: 'their server took it for something harmful.',
  syntax: 'their server did not understand the address as it is written.',
  'mailbox-full': 'the mailbox is full. Try again later, or another way.',
  'not-accepting': 'this domain takes no mail at all. Look for another address.',
  policy: 'their server takes no mail from you by its own rules. Try another mailbox of yours, or another way.',
  spam: 'their server took it for spam. Try another mailbox of yours, or another way.',
  reputation: 'their server does not trust your mail provider. Try another mailbox of yours.',
  authentication: 'their server could not make sure that the letter is from you. Try another mailbox of yours.',
  'relay-denied': 'the server that was asked does not take mail for this address. Look at the part after the @.',
  'too-many': 'their server has had too much mail for now. Try again later.',
  network: 'their server could not be reached.',
  expired: 'their server could not be reached for so long that yours gave up.',
  system: 'something is broken at one of the servers. Try again later.',
}

/**
 * Says in plain words why a letter came back or is late.
 * @example
 * cameBackWords('mailbox-full')
 * // => 'the mailbox is full. Try again later, or another way.'
 * cameBackWords(undefined)
 * // => 'no reason was given. Look at the address.'
 */
export function cameBackWords(reason: Reason | undefined): string {
  return (reason && words[reason]) ?? 'no reason was given. Look at the address.'
}
