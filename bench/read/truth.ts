/**
 * What is true of the messages of the sets, found by means that share no code with what is measured: plain patterns
 * over the raw bytes. Kind: by the set, and by the Action fields (a warning is a delay, a report of success is neither).
 * Recipient: the report's Original-Recipient, else Final-Recipient; without a report X-Failed-Recipients; else the
 * quoted letter's To. Status: the report's field, or a code that the same report's words make more exact; without a
 * report the codes in the text; where no code stands anywhere, only the class can be judged, or nothing.
 */
export interface Truth {
  readonly kind: 'bounce' | 'delay' | 'neither'
  /** Any of these is right; none: cannot be judged. */
  readonly recipients: readonly string[]
  /** Any of these is right; one that ends in '.' gives only the class; none: cannot be judged. */
  readonly statuses: readonly string[]
}

const address = /(?:"[^"\n]+"|[^\s<>;:,"|()]+)@[^\s<>;:,"|()]+/

export function truthOf(set: string, bytes: Buffer): Truth {
  const raw = bytes
    .toString('latin1')
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
  const plain = /^content-transfer-encoding: *quoted-printable/im.test(raw) ? raw.replace(/=\n/g, '') : raw
  const groups = reportGroups(plain)
  const failed = groups.filter((group) => /^action: *failed/im.test(group))
  const about = failed.length > 0 ? failed : groups
  return { kind: kindOf(set, plain, groups), recipients: recipientsOf(plain, about), statuses: statusesOf(plain, about) }
}

function reportGroups(plain: string): string[] {
  return plain.split(/\n[ \t]*\n/).filter((group) => /^final-recipient:/im.test(group))
}

function kindOf(set: string, plain: string, groups: readonly string[]): Truth['kind'] {
  const actions = groups.flatMap((group) => /^action: *([a-z]+)/im.exec(group)?.[1]?.toLowerCase() ?? [])
  if (actions.includes('failed')) return 'bounce'
  if (actions.includes('delayed')) return 'delay'
  if (actions.length > 0 || (set === 'ordinary' && !/^from:.*mailer-daemon/im.test(plain))) return 'neither'
  return /WARNING MESSAGE ONLY|^subject:.*\bdelay/im.test(plain) ? 'delay' : 'bounce'
}

function recipientsOf(plain: string, about: readonly string[]): string[] {
  for (const name of ['original-recipient', 'final-recipient']) {
    const found = about.flatMap((group) => address.exec(new RegExp(`^${name}:[^;\n]*;(.*)`, 'im').exec(group)?.[1] ?? '')?.[0] ?? [])
    if (found.length > 0) return found
  }
  const named = /^x-failed-recipients:(.*)/im.exec(plain)?.[1] ?? ''
  if (named !== '') return named.match(new RegExp(address, 'g')) ?? []
  const tos = [...plain.matchAll(/^[> \t]*to:(.*)/gim)].slice(1)
  return address.exec(tos.at(-1)?.[1] ?? '') ?? []
}

function statusesOf(plain: string, about: readonly string[]): string[] {
  const fields = about.flatMap((group) => /^status: *([245]\.\d+\.\d+)/im.exec(group)?.[1] ?? [])
  const said = about.length > 0 ? about.join('\n') : plain.slice(plain.indexOf('\n\n'))
  const codes = [...said.matchAll(/(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.]\d)/g)].map(([code]) => code)
  if (fields.some((field) => !field.endsWith('.0.0'))) return fields
  if (fields.length + codes.length > 0)
    return [...fields, ...codes.filter((code) => fields.length === 0 || fields.some((field) => field[0] === code[0]))]
  const reply = /(?:^|[\s:])([45])[0-5]\d[ -]/.exec(said)?.[1]
  return reply === undefined ? [] : [`${reply}.`]
}
