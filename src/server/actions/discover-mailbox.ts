import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { addressWords, domainOf, parseAddress } from '../../core/send/address.ts'
import { worryAbout } from '../../core/send/mail-worry.ts'
import type { Desk } from '../ports.ts'

/** Finds out how the mailbox of an address is reached, and whether it is a wise one to send from. */
export async function discoverMailbox({ store, discovery }: Desk, ownerId: string, given: Given<'discoverMailbox'>): Promise<Output<'discoverMailbox'>> {
  const parsed = parseAddress(given.address)
  if (!parsed.ok) throw new Refusal('bad-address', addressWords[parsed.why], { at: 'address' })
  if (given.domainIs !== undefined) await keepDomain(store, ownerId, { domain: domainOf(parsed.address), is: given.domainIs })
  const [found, who] = await Promise.all([
    discovery.find(parsed.address),
    store.read(ownerId, async (records) => ({
      name: (await records.profile())?.name ?? '',
      said: (await records.settings()).domains,
      companies: (await records.interviews()).flatMap(({ caseFile, sample }) => (sample ? [] : (caseFile.interview.company.domain?.toLowerCase() ?? []))),
    })),
  ])
  const worry = worryAbout(parsed.address, who)
  return { found: [...found], ...(worry && { worry }) }
}

async function keepDomain(store: Desk['store'], ownerId: string, { domain, is }: { readonly domain: string; readonly is: 'employer' | 'own' }): Promise<void> {
  await store.change(ownerId, async (records) => {
    const settings = await records.settings()
    await records.saveSettings({ ...settings, domains: { ...settings.domains, [domain]: is } })
  })
}
