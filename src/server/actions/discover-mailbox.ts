import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { addressWords, parseAddress } from '../../core/send/address.ts'
import { worryAbout } from '../../core/send/mail-worry.ts'
import type { Desk } from '../ports.ts'

/** Finds out how the mailbox of an address is reached, and whether it is a wise one to send from. */
export async function discoverMailbox({ store, discovery }: Desk, ownerId: string, given: Given<'discoverMailbox'>): Promise<Output<'discoverMailbox'>> {
  const parsed = parseAddress(given.address)
  if (!parsed.ok) throw new Refusal('bad-address', addressWords[parsed.why], { at: 'address' })
  const [found, who] = await Promise.all([
    discovery.find(parsed.address),
    store.read(ownerId, async (records) => ({
      name: (await records.profile())?.name ?? '',
      companies: (await records.interviews()).flatMap(({ caseFile, sample }) => (sample ? [] : (caseFile.interview.company.domain?.toLowerCase() ?? []))),
    })),
  ])
  const worry = worryAbout(parsed.address, who)
  return { found: [...found], ...(worry && { worry }) }
}
