import { Refusal } from '../../api/refusal.ts'
import type { Desk, Records } from '../ports.ts'
import { findLetter, findPerson, openFolder } from './folder.ts'

export interface MessageFile {
  /** ASCII letters, digits, hyphens and '.eml'. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Gives a letter as a file that the person's own mail program opens as a draft. */
export async function messageFile(desk: Desk, ownerId: string, { letterId }: { readonly letterId: string }): Promise<MessageFile> {
  const { letter, person, from } = await desk.store.read(ownerId, async (records) => {
    const found = await findLetter(records, letterId)
    const { record } = await openFolder(records, found.interviewId)
    return { letter: found, person: findPerson(record, found.personId), from: await senderOf(records, record.caseFile.candidate) }
  })
  if (!person.email?.trim()) throw new Refusal('no-address', `There is no e-mail address for ${person.name} yet.`)
  const { bytes } = await desk.messages.freeze({
    from,
    to: { name: person.name, address: person.email.trim() },
    subject: letter.subject,
    body: letter.body,
    at: desk.clock.now(),
    idSeed: desk.ids.next(),
  })
  return { name: `thank-you-${plainName(person.name)}.eml`, bytes: asDraft(bytes) }
}

/** X-Unsent makes mail programs open it for sending, not as something that came in. */
function asDraft(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from('X-Unsent: 1\r\n'), bytes])
}

async function senderOf(
  records: Records,
  candidate: { readonly name: string; readonly email?: string | undefined },
): Promise<{ name: string; address: string }> {
  const [mailbox] = await records.mailboxes()
  const address = candidate.email?.trim() || mailbox?.address
  if (!address) throw new Refusal('no-profile', 'Regards does not know your e-mail address yet: add it to your profile.')
  return { name: candidate.name, address }
}

function plainName(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    letters
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'letter'
  )
}
