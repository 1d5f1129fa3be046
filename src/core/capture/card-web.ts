/** E-mail and web addresses of a card, each repaired by the other. */
import { parse } from 'tldts'
import { editDistance } from '../text/edit-distance.ts'
import { type TextLine, textLine } from './card-text.ts'
import { joinBrokenMails } from './card-web-lines.ts'
import { asAddress, isDomain, likelierOf, withAtBefore } from './card-web-readings.ts'
import { networkDomain } from './card-words.ts'

export interface FoundMail {
  readonly line: TextLine
  readonly local: string
  readonly domain: string
  /** As it was read, where something else on the card spells it otherwise. */
  readonly readDomain?: string | undefined
  /** The local part without what may be a label glued to it: 'mjane' behind 'M'. */
  readonly unlabelled?: string | undefined
  /** What the second reader saw before the @, where it is something else. */
  readonly otherLocal?: string | undefined
  /** False where domain and website of the card were read differently, and by two readers too. */
  readonly isWitnessed: boolean
  /** Two readers saw the same before the @. */
  readonly isLocalTwice: boolean
}

export interface FoundSite {
  readonly line: TextLine
  /** As printed. */
  readonly address: string
  readonly host: string
  readonly isWitnessed: boolean
}

export interface FoundAddresses {
  readonly mails: readonly FoundMail[]
  readonly sites: readonly FoundSite[]
  readonly rest: readonly TextLine[]
}

/** Finds e-mail and web addresses, in one line or broken over two. */
export function findAddresses(lines: readonly TextLine[]): FoundAddresses {
  const whole = joinBrokenMails(lines)
  const known = whole.flatMap(({ text }) => /^w{2,4}\.([a-z0-9-]+(?:\.[a-z]{2,})+)$/i.exec(text)?.[1]?.toLowerCase() ?? [])
  const read = whole.flatMap((line) => mailsOf(line, known))
  const sites = whole.flatMap((line) => sitesOf(line, read))
  const mails = read.map((mail) => completed(mail, sites)).filter(({ domain }) => domain.includes('.'))
  const repaired = repairDomains(mails, sites, whole)
  const isTold = (line: TextLine): boolean => isOfAddress(line, sites) || mails.some((mail) => mail.line === line)
  return { ...repaired, rest: whole.flatMap((line) => (isTold(line) ? remainder(line) : [line])) }
}

function isOfAddress(line: TextLine, sites: readonly FoundSite[]): boolean {
  return line.text.includes('@') || sites.some((site) => site.line === line) || profile.test(line.text)
}

/** On a network, which is no website of the company. */
const profile = /\b(?:linkedin|twitter|facebook|instagram|xing|github)\. ?(?:com|de|net)\b/i

/** A domain that was cut off or lost a dot, where the card's website begins alike. */
function completed(mail: FoundMail, sites: readonly FoundSite[]): FoundMail {
  if (isDomain(mail.domain)) return mail
  const bare = sites.map(({ host }) => host.replace(/^www\./, ''))
  const same =
    bare.find((host) => host.replace(/[.-]/g, '') === mail.domain.replace(/[.-]/g, '')) ??
    bare.find((host) => commonStart(host, mail.domain) >= Math.max(6, mail.domain.replace(/[.-]+$/, '').length * 0.7))
  if (same !== undefined) return { ...mail, domain: same }
  // 'juniperie': the dot before a country's end is the smallest letter of the line.
  const dotted = mail.domain.replace(/(?<=[a-z]{4})(?=(?:com|org|net|ie|uk|de|fr|es|pt|pl|cz|hu|ro|dk|se|no|in|ca|au|us)$)/, '.')
  return isDomain(dotted) ? { ...mail, domain: dotted } : mail
}

function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

const mailPattern = /([A-Za-z0-9._%+-]+(?: ?[._] ?[A-Za-z0-9_%+-]+)*)@([A-Za-z0-9-]+(?: ?[.,] ?[A-Za-z0-9-]+)*)/g

/** The mails of a line by both readers; where they see several, or the second sees none, the first has the word. */
function mailsOf(line: TextLine, known: readonly string[]): FoundMail[] {
  // Before the domain of the card's website stands an @, whatever was read there.
  const isSite = /^w{2,4}\./i.test(line.text)
  const first = mailsIn(
    line,
    known.reduce((text, domain) => (isSite ? text : withAtBefore(text, domain)), line.text),
  )
  const [second, ...more] = secondTexts(line).flatMap((text) => mailsIn(line, first[0] ? withAtBefore(text, first[0].domain) : text))
  if (!second || more.length > 0 || first.length > 1) return first
  const [mail = second] = first
  if (mail === second) return isDomain(second.domain) && isAlike(line.text, `${second.local}@${second.domain}`) ? [second] : []
  const domain = likelierOf(mail.domain, second.domain, isDomain)
  const local = likelierOf(mail.local, second.local, (text) => text !== '')
  return [
    {
      ...mail,
      domain: domain.text,
      ...(domain.other === undefined || !isDomain(domain.other) ? {} : { readDomain: domain.other }),
      otherLocal: second.local === mail.local ? undefined : second.local,
      isWitnessed: domain.isTwice,
      isLocalTwice: local.isTwice,
    },
  ]
}

function secondTexts({ line }: TextLine): readonly string[] {
  return (line.seconds ?? []).slice(0, 1).map(({ text }) => asAddress(text))
}

function isAlike(one: string, two: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return editDistance(bare(one), bare(two), 5) <= 4
}

function mailsIn(line: TextLine, read: string): FoundMail[] {
  const text = read.replace(/\s*@\s*/g, '@').replace(/\((?:at|@)\)/i, '@')
  return [...text.matchAll(mailPattern)].map((match) => {
    const [, before = '', after = ''] = match
    const local = before.replace(/ /g, '').replace(/^[._]+/, '')
    const startsWord = match.index === 0 || /[\s|:]/.test(text.charAt(match.index - 1))
    const glued = startsWord ? /^(?:e-?mail|mail|email|e[.:]|e|m)[.:]?(?=[a-z0-9])(.{2,})$/i.exec(local) : null
    const isWord = /^(?:e-?mail|email)/i.test(local) && glued !== null
    return {
      line,
      local: isWord ? (glued[1] ?? local) : local,
      domain: soundDomain(after),
      ...(glued && !isWord ? { unlabelled: glued[1] } : {}),
      isWitnessed: false,
      isLocalTwice: false,
    }
  })
}

/** Mends what readers make of a domain's end, where that makes it one. */
function soundDomain(read: string): string {
  const domain = read
    .replace(/ /g, '')
    .replace(/,/g, '.')
    .replace(/\.+/g, '.')
    .replace(/[.-]+$/, '')
    .toLowerCase()
  if (isDomain(domain)) return domain
  const mended = domain
    .replace(/\.c[o0](?:rn|m\w|n)$|\.c0m$|\.corm$/, '.com')
    .replace(/\.1o$|\.l0$|\.lo$/, '.io')
    .replace(/\.(com|org|net|edu)[a-z]$/, '.$1')
    .replace(/\.(co\.\w\w)\w$/, '.$1')
    .replace(/\.(\w\w)l$/, '.$1')
  return isDomain(mended) ? mended : domain
}

const sitePattern = /((?:https?:\/\/)?(?:www\.)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+(?:\/[\w\-./%]*)?)/gi

function sitesOf(line: TextLine, mails: readonly FoundMail[]): FoundSite[] {
  if (mails.some((mail) => mail.line === line) && !line.text.includes('@')) return []
  const first = sitesIn(line, line.text, mails)
  const [second, ...more] = secondTexts(line).flatMap((text) => sitesIn(line, text, mails))
  if (!second || more.length > 0 || first.length > 1 || (first.length === 0 && !isAlike(line.text, second.address))) return first
  const [site] = first
  if (!site) return mails.some((mail) => mail.line === line) ? [] : [second]
  const host = likelierOf(site.host, second.host, isDomain)
  return [host.text === site.host ? { ...site, isWitnessed: host.isTwice } : second]
}

function sitesIn(line: TextLine, read: string, mails: readonly FoundMail[]): FoundSite[] {
  const text = read
    .replace(/\S+\s?@\s?\S+/g, (mail) => ' '.repeat(mail.length))
    .replace(/\s*\.\s*(?=[a-z]{2,})/g, (dot, at: number, all: string) => (/www|http/i.test(all.slice(0, at + 5)) ? '.' : dot))
    .replace(/h[t1l]{1,2}ps?[:;]\s?\/{0,2}\s?/i, (scheme) => (/s/i.test(scheme) ? 'https://' : 'http://'))
  return [...text.matchAll(sitePattern)].flatMap(([found]) => {
    const address = found
      .replace(/[.,/]+$/, (end) => (end === '/' ? '/' : ''))
      .replace(/^(?:url|web(?:site)?|w[.:|il]?)(?=https?:|www\.)/i, '')
      .replace(/^(?:w{4,5}|vvww|wvw|wwvw|ww)\./i, 'www.')
      .replace(/^www(?=[a-z0-9-]{3,}\.[a-z])/i, 'www.')
    const whole = withoutGluedLabel(address, mails)
    const host = hostOf(whole)
    return isSite(whole, host) ? [{ line, address: whole, host, isWitnessed: false }] : []
  })
}

/** 'wbrightwater.co.in' behind an icon or a label W, where the e-mail's domain is 'brightwater.co.in'. */
function withoutGluedLabel(address: string, mails: readonly FoundMail[]): string {
  const host = hostOf(address)
  const mail = mails.find(
    ({ domain }) => host !== domain && host.endsWith(domain) && /^(?:w[.il|]?|web|o|e|@)$/.test(host.slice(0, -domain.length)),
  )
  return mail ? address.slice(address.toLowerCase().indexOf(mail.domain)) : address
}

function isSite(address: string, host: string): boolean {
  const { isIcann, domainWithoutSuffix: label } = parse(host)
  if (isIcann !== true || !label || networkDomain.test(host)) return false
  if (/www|http/i.test(address)) return true
  return /[a-z]{3}/i.test(label) && !/^[A-Z][a-z]+\.[A-Z]|^[A-Z]+\.[A-Z]+$/.test(address) && !/^\d+$/.test(label)
}

function hostOf(address: string): string {
  return (
    address
      .replace(/^https?:\/\//i, '')
      .split('/')[0]
      ?.toLowerCase() ?? ''
  )
}

/** E-mail and website of one card mostly share a domain: read the same twice it is right; read differently, the likelier one mends the other. */
function repairDomains(
  mails: readonly FoundMail[],
  sites: readonly FoundSite[],
  lines: readonly TextLine[],
): Pick<FoundAddresses, 'mails' | 'sites'> {
  let [mendedMails, mendedSites] = [mails, sites]
  for (const mail of mails)
    for (const site of sites) {
      const bare = site.host.replace(/^www\./, '')
      if (mail.domain === bare) {
        mendedMails = mendedMails.map((each) => (each.domain === bare ? { ...each, isWitnessed: true } : each))
        mendedSites = mendedSites.map((each) => (each.host === site.host ? { ...each, isWitnessed: true } : each))
      } else if (bare.length > 5 && editDistance(mail.domain, bare, 2) <= 2) {
        if (weightOf(bare, mail.domain, { line: site.line, lines }) > weightOf(mail.domain, bare, { line: mail.line, lines }))
          mendedMails = mendedMails.map((each) => (each === mail ? { ...each, domain: bare } : each))
        else
          mendedSites = mendedSites.map((each) =>
            each === site
              ? {
                  ...each,
                  host: each.host.replace(bare, mail.domain),
                  address: each.address.replace(new RegExp(escaped(bare), 'i'), mail.domain),
                }
              : each,
          )
      }
    }
  return { mails: mendedMails, sites: mendedSites }
}

/** A domain that exists, that other lines spell alike, that was read clearly. A line that spells the longer of two spells not the shorter. */
function weightOf(
  domain: string,
  rival: string,
  { line, lines }: { readonly line: TextLine; readonly lines: readonly TextLine[] },
): number {
  const [label, other] = [labelOf(domain), labelOf(rival)]
  const texts = lines.map(({ text }) => text.toLowerCase().replace(/[^a-z0-9]/g, ''))
  const echoes = texts.filter((text) => label.length > 3 && text.includes(label) && !(other.includes(label) && text.includes(other))).length
  return (isDomain(domain) ? 10 : 0) + echoes + line.p
}

function labelOf(domain: string): string {
  return parse(domain).domainWithoutSuffix?.replace(/[^a-z0-9]/g, '') ?? ''
}

/** What else a line of addresses holds: a phone number beside the e-mail. */
function remainder(line: TextLine): TextLine[] {
  const text = line.text
  const spans = [...text.matchAll(/\S+\s?@\s?\S+|(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?/gi)].map(
    ({ 0: found, index }) => [index, index + found.length] as const,
  )
  // One JavaScript character a letter: what the readers know has no others.
  const left = line.letters.filter((_, at) => !spans.some(([from, to]) => at >= from && at < to))
  const rest = textLine(line.line, left)
  return /\d{3}.*\d{3}|\p{L}{3}.*\p{L}{3}/u.test(rest.text.replace(/e-?mail|web(?:site)?|url|tel|fax|mobile|phone/gi, '')) ? [rest] : []
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')
}
