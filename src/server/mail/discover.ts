import { Resolver } from 'node:dns/promises'
import { domainToASCII } from 'node:url'
import { providerOf, providerOfMx, type MailProvider } from '../../core/send/mail-providers.ts'
import { domainOf } from '../../core/send/address.ts'
import type { MailDiscovery, MailboxProposal, ProposalSource } from '../ports/discovery.ts'
import type { MayConnect } from './connect.ts'
import { readAutoconfig } from './autoconfig.ts'
import { fetchText } from './fetch-text.ts'
import { probeServers } from './probe.ts'
import { knownToNodemailer } from './well-known.ts'

export interface DiscoveryOptions {
  readonly dns?: Pick<Resolver, 'resolveMx' | 'resolveSrv'> | undefined
  /** Fetches a file over HTTPS; undefined where there is none. */
  readonly fetchFile?: ((url: string) => Promise<string | undefined>) | undefined
  /** As for mail servers: where given, only addresses that pass are connected to. */
  readonly mayConnect?: MayConnect | undefined
  readonly probe?: typeof probeServers | undefined
}

/** Makes who finds out from an address how its mailbox is reached: what is written down first, then what the domain says, then what answers. */
export function mailDiscovery({ dns = new Resolver({ timeout: 3_000, tries: 2 }), mayConnect, fetchFile = (url) => fetchText(url, mayConnect), probe = probeServers }: DiscoveryOptions = {}): MailDiscovery {
  return {
    find: async (given) => {
      const address = given.trim()
      const domain = domainToASCII(domainOf(address))
      if (domain === '') return []
      const table = providerOf(address)
      if (table) return [proposalOf(table, 'table', address)]
      const written = knownToNodemailer(address)
      const [byMx, byFile, bySrv] = await Promise.all([askMx(dns, domain, address), askFiles(fetchFile, domain, address), askSrv(dns, domain, address)])
      const found = [byMx, byFile, bySrv, written].filter((each) => each !== undefined)
      if (found.length > 0) return found
      const probed = await probe(domain, address, mayConnect)
      return probed ? [probed] : []
    },
  }
}

function proposalOf({ name, smtp, imap, signIn }: MailProvider, source: ProposalSource, address: string): MailboxProposal {
  return { source, name, ...smtp, user: address, imapHost: imap.host, imapPort: imap.port, imapTls: imap.tls, signIn }
}

async function askMx(dns: Pick<Resolver, 'resolveMx'>, domain: string, address: string): Promise<MailboxProposal | undefined> {
  const hosts = await quietly(async () => (await dns.resolveMx(domain)).map(({ exchange }) => exchange))
  const provider = providerOfMx((hosts ?? []).slice(0, 20))
  return provider && proposalOf(provider, 'mx', address)
}

/** Only the domain itself is asked, and not told whose mailbox it is about. */
async function askFiles(fetchFile: (url: string) => Promise<string | undefined>, domain: string, address: string): Promise<MailboxProposal | undefined> {
  const urls = [`https://autoconfig.${domain}/mail/config-v1.1.xml`, `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`]
  const files = await Promise.all(urls.map(fetchFile))
  return files.map((file) => (file === undefined ? undefined : readAutoconfig(file, address))).find((each) => each !== undefined)
}

/** RFC 6186, RFC 8314. */
async function askSrv(dns: Pick<Resolver, 'resolveSrv'>, domain: string, address: string): Promise<MailboxProposal | undefined> {
  const first = async (service: string) => {
    const records = await quietly(() => dns.resolveSrv(`${service}._tcp.${domain}`))
    // A name of '.' says that there is none.
    const [best] = (records ?? []).filter(({ name }) => /^(?=.*[a-z])[a-z0-9.-]{1,253}$/i.test(name) && name !== '.').toSorted((a, b) => a.priority - b.priority || b.weight - a.weight)
    return best && { host: best.name.replace(/\.$/, '').toLowerCase(), port: best.port }
  }
  const [submissions, submission, imaps, imap] = await Promise.all(['_submissions', '_submission', '_imaps', '_imap'].map(first))
  const smtp = submissions ?? submission
  if (!smtp) return undefined
  const read = imaps ?? imap
  return {
    source: 'srv', ...smtp, tls: submissions ? 'implicit' : 'starttls', user: address,
    ...(read && { imapHost: read.host, imapPort: read.port, imapTls: imaps ? 'implicit' : 'starttls' }),
  }
}

/** A name that does not exist, and a name server that does not answer, mean the same: nothing is known this way. */
async function quietly<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
