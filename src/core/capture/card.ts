/** From the lines of a business card to the person it names. */
import { parse } from 'tldts'
import { editDistance } from '../text/edit-distance.ts'
import type { CapturedAddress, CapturedField, CapturedPerson } from './captured-person.ts'
import { findAddress, type FoundAddress, isWholeAddress } from './card-address.ts'
import { domainByCompany, findCompany, findTitle, type FoundCompany } from './card-company.ts'
import { accentedName } from './card-accented-names.ts'
import { countryOf } from './card-country.ts'
import { cutOutAround, inReadingOrder } from './card-layout.ts'
import { isUnread, languagesOfCountry } from './card-languages.ts'
import type { CardLine, SeenLetter } from './card-line.ts'
import { findName, type NamePiece, type Piece } from './card-name.ts'
import { findPhones, type FoundPhone } from './card-phones.ts'
import { mendPostcode } from './card-postcode.ts'
import { mailWithName } from './card-mail.ts'
import { certainName, isReadTwice } from './card-sure.ts'
import { joinReadings, type TextLine } from './card-text.ts'
import { findAddresses, type FoundMail, type FoundSite } from './card-web.ts'
import { openMailDomain } from './card-words.ts'
import { localsToHear } from './card-witness.ts'
import { legalForm, titleWord } from './line-words.ts'

/** What was found on a card, line by line, before it is told as a person. */
interface CardParts {
  readonly country: string | undefined
  readonly mails: readonly FoundMail[]
  readonly sites: readonly FoundSite[]
  readonly phones: readonly FoundPhone[]
  readonly address: FoundAddress | undefined
  readonly name: { readonly name: NamePiece; readonly lead: number } | undefined
  readonly company: FoundCompany | undefined
  readonly title: Piece | undefined
}

/** So many lines are read twice; more would take too long. */
const MOST_READ_AGAIN = 9
const MOST_OF_WEB = 1

/** What the second reader is asked to look at. */
export interface SecondLook {
  readonly lines: readonly CardLine[]
  /** Of all these lines. */
  readonly language: string
  /** Of them, those of the name, which may be read in these languages besides. */
  readonly nameLines: readonly CardLine[]
  readonly nameLanguages: readonly string[]
}

/**
 * Picks the lines that a second reader should look at, whatever may be name, title, company or address, and the
 * languages in which it should: that of the card's country, and for a name that stays in doubt also those it may come from.
 */
export function linesToReadAgain(lines: readonly CardLine[]): SecondLook {
  const texts = lines.map(joinReadings)
  const { country, mails, sites, phones, name, company, title } = partsOf(texts)
  const chosen = [...(name?.name.lines ?? []), ...(company?.lines ?? []), ...(title?.lines ?? [])]
  const told = new Set([...mails, ...sites, ...phones].map(({ line }) => line))
  const others = texts
    .filter((line) => !told.has(line) && !chosen.includes(line) && /\p{L}{2}/u.test(line.text))
    .toSorted((a, b) => b.line.height - a.line.height)
  const [language = 'eng', ...neighbours] = languagesOfCountry(country)
  const foreign = (name?.name.words ?? []).flatMap(({ text }) => accentedName(text)?.language ?? [])
  const web = [...mails.slice(0, MOST_OF_WEB), ...sites.slice(0, MOST_OF_WEB)].map(({ line }) => line)
  return {
    lines: [...new Set([...[...chosen, ...others].slice(0, MOST_READ_AGAIN), ...web])].map(({ line }) => line),
    language,
    nameLines: (name?.name.lines ?? []).map(({ line }) => line),
    nameLanguages: [...new Set([...neighbours, ...foreign])].filter((other) => other !== language).slice(0, 2),
  }
}

/** Tells whether the name stands without a doubt, so that its lines need not be read in more languages. */
export function isNameClear(lines: readonly CardLine[]): boolean {
  return readCard(lines)?.name?.sure === true
}

/** Makes a person of the lines of one card; undefined where they name nobody who has a post or can be reached: a back, a poster. */
export function readCard(lines: readonly CardLine[]): CapturedPerson | undefined {
  const parts = partsOf(lines.map(joinReadings))
  const { name, mails, phones, title } = parts
  const isSomebody = mails.length > 0 || (name !== undefined && (phones.length > 0 || title !== undefined))
  return isSomebody ? personOf(parts) : undefined
}

function partsOf(unordered: readonly TextLine[]): CardParts {
  const lines = inReadingOrder(unordered)
  const { mails, sites, rest } = findAddresses(lines)
  const domains = [...mails.map(({ domain }) => domain), ...sites.map(({ host }) => host)]
  const country = countryOf(
    lines.map(({ text }) => text),
    domains,
  )
  const labels = domains
    .filter((domain) => !openMailDomain.test(domain))
    .map((domain) => parse(domain).domainWithoutSuffix?.replace(/[^a-z0-9]/g, '') ?? '')
    .filter((label) => label !== '')
  const phones = findPhones(rest, country)
  const withoutPhones = rest.filter((line) => !phones.some((phone) => phone.line.line === line.line))
  const address = findAddress(withoutPhones, labels)
  const free = withoutPhones.filter((line) => !address?.lines.includes(line))
  const locals = localsToHear(mails)
  const plainTitle = free.find(({ text }) => titleWord.test(text) && !legalForm.test(text))
  const name = findName(free, { locals, labels, title: plainTitle })
  const afterName = free.filter((line) => !name?.name.lines.includes(line))
  const company = findCompany(afterName, labels)
  const title = findTitle(
    afterName.filter((line) => !company?.lines.includes(line)),
    name?.name.lines ?? [],
  )
  return { country, phones, address, name, company, title, ...byCompany({ mails, sites }, company) }
}

/** Domains with one letter misread, mended by the company's name; they are looked at. */
function byCompany(
  { mails, sites }: Pick<CardParts, 'mails' | 'sites'>,
  company: FoundCompany | undefined,
): Pick<CardParts, 'mails' | 'sites'> {
  const mended = (domain: string): string => (company ? domainByCompany(domain, company.text) : domain)
  return {
    mails: mails.map((mail) =>
      mended(mail.domain) === mail.domain ? mail : { ...mail, domain: mended(mail.domain), readDomain: mail.domain, isWitnessed: false },
    ),
    sites: sites.map((site) =>
      mended(site.host) === site.host ? site : { ...site, address: site.address.replace(site.host, mended(site.host)), isWitnessed: false },
    ),
  }
}

function personOf({ country, mails, sites, phones, address, name, company, title }: CardParts): CapturedPerson {
  const [mail] = mails
  const [site] = sites
  const isOne = areOfOneHouse(mails, sites)
  const email = mail && mailWithName(mail, name?.name)
  return {
    source: 'photo',
    ...(name ? namesOf(name, mails) : {}),
    ...(title ? { title: told(title, isOne && isReadTwice(title)) } : {}),
    ...(company
      ? { company: told({ ...company, text: tidyCompany(company.text) }, isOne && isReadTwice(company) && company.score > 2) }
      : {}),
    ...(email ? { email } : {}),
    ...(phones.length > 0
      ? { phones: phones.map(({ value, kind, sure, line }) => ({ value, kind, sure: isOne && sure, cutOut: line.line.cutOut })) }
      : {}),
    ...(site ? { website: { value: site.address, sure: site.isWitnessed, cutOut: site.line.line.cutOut } } : {}),
    ...(address ? { address: toldAddress(address, isOne && !isUnread(country)) } : {}),
  }
}

/** Addresses of two houses are two cards in one photo, or one card with something else beside it. */
function areOfOneHouse(mails: readonly FoundMail[], sites: readonly FoundSite[]): boolean {
  const hosts = [...mails.map(({ domain }) => domain), ...sites.map(({ host }) => host)].filter((host) => !openMailDomain.test(host))
  const labels = hosts.map((host) => parse(host).domainWithoutSuffix?.replace(/[^a-z0-9]/g, '') ?? '').filter((label) => label !== '')
  return labels.every((one) => labels.every((two) => one.includes(two) || two.includes(one) || editDistance(one, two, 3) <= 3))
}

function toldAddress(address: FoundAddress, isOne: boolean): CapturedAddress {
  const { lines, texts } = address
  const sure = isOne && isReadTwice(address) && isWholeAddress(texts) && lines.every(({ text }) => mendPostcode(text) === text)
  const readings = sure ? [] : otherReadings(lines, texts, '\n')
  return { lines: texts, sure, ...(readings.length > 0 ? { readings } : {}), cutOut: cutOutAround(lines) }
}

function namesOf(found: { readonly name: NamePiece; readonly lead: number }, mails: readonly FoundMail[]): Partial<CapturedPerson> {
  const { name } = found
  const cutOut = cutOutAround(name.lines)
  const field = (value: string): CapturedField => ({ value, sure: isReadTwice(name), cutOut })
  return {
    name: { ...certainName(found, mails), cutOut },
    ...(name.honorific ? { honorific: field(name.honorific) } : {}),
    ...(name.credentials.length > 0 ? { credentials: field(name.credentials.join(', ')) } : {}),
    ...(name.pronouns ? { pronouns: field(name.pronouns) } : {}),
  }
}

function told(piece: Piece, sure: boolean): CapturedField {
  const readings = sure ? [] : otherReadings(piece.lines, piece.text.split('\n'), ' ')
  return { value: piece.text, sure, ...(readings.length > 0 ? { readings } : {}), cutOut: cutOutAround(piece.lines) }
}

/** What is asked is shown with the letters that the second reader saw otherwise, so that one need not look at all of them. */
function otherReadings(lines: readonly TextLine[], told: readonly string[], between: string): readonly string[] {
  const value = told.join(between)
  const seen = lines.map(({ text }) => text).join(between)
  const other = lines.map(({ letters }) => letters.map(asOtherwise).join('')).join(between)
  return seen === value && other !== value && other.trim() !== '' ? [value, other] : []
}

function asOtherwise({ letter, agreed, other }: SeenLetter): string {
  return agreed === false && other !== undefined ? other : letter
}

/** Legal forms whose letters look alike: 'lnc.', '1td'. */
function tidyCompany(text: string): string {
  return text
    .replace(/\b[Il1]td\b/g, (_, at: number, all: string) => (/co\.?,? ?$/.test(all.slice(0, at)) ? 'ltd' : 'Ltd'))
    .replace(/\b[Il1]nc\b/g, 'Inc')
    .replace(/\bL[Il1]C\b/g, 'LLC')
    .replace(/\b(S\.r\.)1\b/gi, '$1l')
    .replace(/\s+([,.])/g, '$1')
}
