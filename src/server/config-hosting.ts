/** What makes a Regards of many people with accounts: an address, a mailbox for links, who may sign up. See docs/hosting.md. */
import { isIP } from 'node:net'
import { parseAddress } from '../core/send/address.ts'
import type { MailServerInside } from './site-reach.ts'

export interface HostingSettings {
  /** Where people reach it, without a path: 'https://thanks.uni.example'. */
  readonly publicUrl: string
  /** The mailbox that links to sign in are sent from. */
  readonly siteMail?: SiteMail | undefined
  /** Whoever has an address there may sign up: 'uni.example', or '.uni.example' for all below it. */
  readonly signUpDomains: readonly string[]
  /** The university's own sign-in (OpenID Connect). */
  readonly university?: University | undefined
  /** In place of the key file: its lines, the same for all processes. */
  readonly keyLines?: string | undefined
  /** Mail servers of the site's own network that people's mailboxes may be at; all else in there is out of reach. */
  readonly mailInside?: readonly MailServerInside[] | undefined
}

export interface SiteMail {
  readonly host: string
  readonly port: number
  /** none: on this machine only. */
  readonly tls: 'implicit' | 'starttls' | 'none'
  readonly user?: string | undefined
  readonly password?: string | undefined
  /** As in From: 'Careers Service <careers@uni.example>'. */
  readonly from: string
}

export interface University {
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret?: string | undefined
  /** It has verified every address of the sign-up domains, and does not say so in its ID tokens. */
  readonly verifiedEmails: boolean
}

export type HostingReading = { readonly ok: true; readonly hosting: HostingSettings | undefined } | { readonly ok: false; readonly why: string }

type Environment = Readonly<Record<string, string | undefined>>

const loopback = ['127.0.0.1', '[::1]', 'localhost']

/** Reads what a Regards of many people needs; nothing where REGARDS_PUBLIC_URL is not set. Or says in a sentence what is wrong. */
export function readHosting(env: Environment): HostingReading {
  const said = env['REGARDS_PUBLIC_URL']
  if (!said) return { ok: true, hosting: undefined }
  const publicUrl = originOf(said)
  if (publicUrl === undefined) return wrong('REGARDS_PUBLIC_URL must be the address people open, with https and without a path, like https://thanks.uni.example. http is for trying on this machine: http://localhost:7420.')
  const siteMail = siteMailOf(env)
  if (siteMail && 'why' in siteMail) return wrong(siteMail.why)
  const university = universityOf(env)
  if (university && 'why' in university) return wrong(university.why)
  if (!siteMail && !university) return wrong('With REGARDS_PUBLIC_URL people need a way in: set REGARDS_SITE_MAIL for links by mail, or REGARDS_OIDC_ISSUER for the university’s own sign-in.')
  const signUpDomains = (env['REGARDS_SIGN_UP_DOMAINS'] ?? '').split(',').map((domain) => domain.trim().toLowerCase()).filter((domain) => domain !== '')
  const odd = signUpDomains.find((domain) => !/^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain))
  if (odd !== undefined) return wrong(`REGARDS_SIGN_UP_DOMAINS lists domains with commas between, like uni.example,.uni.example, not "${odd}".`)
  const mailInside = mailInsideOf(env['REGARDS_MAIL_SERVERS_INSIDE'])
  if (mailInside === 'wrong') return wrong('REGARDS_MAIL_SERVERS_INSIDE lists addresses with their ports and commas between, like 10.4.0.25:465,10.4.0.25:993 or [fd12::25]:465; names are not taken.')
  return { ok: true, hosting: { publicUrl, siteMail, university, signUpDomains, keyLines: env['REGARDS_KEYS']?.replaceAll(',', '\n') || undefined, ...(mailInside.length > 0 && { mailInside }) } }
}

function wrong(why: string): HostingReading {
  return { ok: false, why }
}

function originOf(said: string): string | undefined {
  if (!URL.canParse(said)) return undefined
  const url = new URL(said)
  const isSound = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.includes(url.hostname))
  return isSound && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' ? url.origin : undefined
}

function siteMailOf(env: Environment): SiteMail | { readonly why: string } | undefined {
  const said = env['REGARDS_SITE_MAIL']
  if (!said) return undefined
  const url = URL.canParse(said) ? new URL(said) : undefined
  // The address itself holds a password, so it is not repeated.
  if (!url || !['smtps:', 'smtp:'].includes(url.protocol) || url.hostname === '') return { why: 'REGARDS_SITE_MAIL must look like smtps://user:password@smtp.uni.example, with special characters as in a web address, @ of the user as %40.' }
  const [user, password] = [decodeURIComponent(url.username) || undefined, decodeURIComponent(url.password) || undefined]
  const from = env['REGARDS_SITE_MAIL_FROM'] || user || ''
  if (!parseAddress(/<([^<>]*)>\s*$/.exec(from)?.[1] ?? from).ok) return { why: 'REGARDS_SITE_MAIL_FROM must be the address that links come from, like "Careers Service <careers@uni.example>".' }
  const tls = url.protocol === 'smtps:' ? 'implicit' : loopback.includes(url.hostname) ? 'none' : 'starttls'
  return { host: url.hostname, port: Number(url.port) || (tls === 'implicit' ? 465 : 587), tls, user, password, from }
}

function mailInsideOf(said = ''): readonly MailServerInside[] | 'wrong' {
  const each = said.split(',').map((place) => place.trim()).filter((place) => place !== '')
  const read = each.map((place) => {
    const [, six, four, port] = /^(?:\[([0-9a-f:.]+)\]|([0-9.]+)):(\d{1,5})$/i.exec(place) ?? []
    return { address: six ?? four ?? '', port: Number(port) }
  })
  return read.every(({ address, port }) => isIP(address) !== 0 && port > 0 && port <= 65_535) ? read : 'wrong'
}

function universityOf(env: Environment): University | { readonly why: string } | undefined {
  const issuer = env['REGARDS_OIDC_ISSUER']
  if (!issuer) return undefined
  const clientId = env['REGARDS_OIDC_CLIENT_ID']
  if (!URL.canParse(issuer) || !(issuer.startsWith('https://') || loopback.includes(new URL(issuer).hostname))) return { why: 'REGARDS_OIDC_ISSUER must be the https address under which the university publishes .well-known/openid-configuration.' }
  if (!clientId) return { why: 'REGARDS_OIDC_ISSUER needs REGARDS_OIDC_CLIENT_ID: what the university’s identity service calls this site.' }
  const verified = env['REGARDS_OIDC_VERIFIED_EMAILS'] || 'off'
  if (verified !== 'on' && verified !== 'off') return { why: 'REGARDS_OIDC_VERIFIED_EMAILS is on or off: on only where nobody can write their own address at the university.' }
  return { issuer: issuer.replace(/\/$/, ''), clientId, clientSecret: env['REGARDS_OIDC_CLIENT_SECRET'] || undefined, name: env['REGARDS_OIDC_NAME'] || 'your university', verifiedEmails: verified === 'on' }
}
