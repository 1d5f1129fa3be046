import { domainOf } from './address.ts'
import { isAcademic, providerOf } from './mail-providers.ts'

/** interviewer: the mailbox is at a company one has interviewed with · work: it may be one's employer's · employer: it is, as was said before. */
export type MailboxWorry = 'interviewer' | 'work' | 'employer'

export interface WhoAsks {
  /** The candidate. */
  readonly name: string
  /** Domains of the companies one has interviewed with. */
  readonly companies: readonly string[]
  /** What they said of domains before. */
  readonly said?: Readonly<Record<string, 'employer' | 'own'>> | undefined
}

/**
 * Says whether a mailbox is one that letters to another company had better not leave from. An employer reads along,
 * and the new one sees where the letter comes from; of a domain that is neither a provider's, a university's nor the
 * candidate's own it can only be asked.
 * @example
 * worryAbout('a.reyes@bigbank.example', { name: 'Ana Reyes', companies: [] })
 * // => 'work'
 * worryAbout('ana@ana-reyes.example', { name: 'Ana Reyes', companies: [] })
 * // => undefined
 */
export function worryAbout(address: string, { name, companies, said = {} }: WhoAsks): MailboxWorry | undefined {
  const domain = domainOf(address)
  const before = Object.hasOwn(said, domain) ? said[domain] : undefined
  if (before === 'employer') return 'employer'
  if (companies.some((company) => company !== '' && (domain === company || domain.endsWith(`.${company}`)))) return 'interviewer'
  if (before === 'own' || providerOf(address) || isAcademic(domain) || isNamedAfter(domain, name)) return undefined
  return 'work'
}

function isNamedAfter(domain: string, name: string): boolean {
  const parts = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/[^\p{L}]+/u)
  return parts.some((part) => part.length > 3 && domain.includes(part))
}
