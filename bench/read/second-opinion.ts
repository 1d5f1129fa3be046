import { readFileSync } from 'node:fs'
import type { Read } from './run.ts'

/** The reader's words for a reason, and which of ours say the same. */
const same: Readonly<Record<string, string>> = {
  userunknown: 'user-unknown mailbox-disabled',
  mailboxfull: 'mailbox-full',
  hostunknown: 'host-unknown',
  hasmoved: 'moved',
  suspend: 'mailbox-disabled',
  filtered: 'user-unknown policy unknown mailbox-disabled not-accepting',
  emailtoolarge: 'too-large',
  spamdetected: 'spam',
  virusdetected: 'virus',
  blocked: 'reputation policy',
  requireptr: 'reputation',
  badreputation: 'reputation',
  authfailure: 'authentication',
  policyviolation: 'policy content',
  securityerror: 'policy authentication',
  rejected: 'policy syntax',
  norelaying: 'relay-denied',
  toomanyconn: 'too-many',
  speeding: 'too-many',
  networkerror: 'network',
  failedstarttls: 'network',
  expired: 'expired network',
  systemerror: 'system',
  systemfull: 'system',
  mailererror: 'system unknown',
  contenterror: 'content',
  notcompliantrfc: 'content syntax authentication policy',
  syntaxerror: 'syntax',
  notaccept: 'not-accepting',
  delivered: 'delivered',
  undefined: 'unknown',
}

/** Compares status and reason with another reader's: lines of file, status, reason. Its own inner codes (x.9.xxx, x.0.9xx) say only the class. */
export function printSecondOpinion(path: string, all: readonly Read[]): void {
  const lines = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
  for (const half of [false, true]) {
    const pairs = lines.flatMap(([file, status = '', reason = '']) =>
      all.filter((each) => each.isHeldOut === half && each.file === file).map((each) => ({ each, status, reason })),
    )
    const sameStatus = pairs.filter(({ each, status }) =>
      /^\d\.(?:9|0\.9\d\d)/.test(status) ? each.reading.status?.[0] === status[0] : each.reading.status === status,
    )
    const differ = pairs.filter(({ each, reason }) => !same[reason]?.split(' ').includes(each.reading.reason ?? ''))
    console.log(
      `\nbeside the other reader, ${half ? 'held out' : 'seen'}: same status ${sameStatus.length} of ${pairs.length}, same reason ${pairs.length - differ.length} of ${pairs.length}`,
    )
    if (!half)
      for (const { each, status, reason } of differ)
        console.log(`  ${each.file}: ${reason} (${status}), read as ${each.reading.reason} (${each.reading.status})`)
  }
}
