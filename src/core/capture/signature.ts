import type { CapturedField, CapturedPerson, CapturedPhone } from './captured-person.ts'
import { type Oneself, folded, isOneself } from './invited-people.ts'
import { isAddressLine, isCountry, titleWord } from './line-words.ts'
import { type Sender, splitMailText, type WrittenMessage } from './mail-text.ts'
import { mailAddressIn } from './mail-address.ts'
import { companyDomainOf, isDeskAddress } from './mail-domains.ts'
import { findSignature } from './signature-block.ts'
import { companyAmong, isWitness, titleAmong } from './signature-fields.ts'
import { phonesIn, websiteIn } from './signature-numbers.ts'
import { isSoundName, readWrittenName, type WrittenName } from './written-name.ts'

export interface SignatureContext {
  /** Who sent the mail, by its head. */
  readonly from?: Sender | undefined
  /** The candidate, whose own signature is nobody met. */
  readonly oneself?: Oneself | undefined
}

/**
 * Reads the person behind a signature: pasted by itself, or a whole mail that was pasted or forwarded. Quoted text and
 * what mail programs add are cut off first; titles and companies are taken only where they give themselves away.
 *
 * @example
 * readSignature('Best,\nAda Okonkwo\nHead of PR, Northwind Traders\nada.okonkwo@northwind.example')
 * // => { source: 'signature', name: { value: 'Ada Okonkwo', sure: true }, title: { value: 'Head of PR', sure: true }, company: { value: 'Northwind Traders', sure: true }, email: { value: 'ada.okonkwo@northwind.example', sure: true } }
 */
export function readSignature(text: string, context: SignatureContext = {}): CapturedPerson | undefined {
  const messages = splitMailText(text.slice(0, 200_000))
  const [top, ...below] = messages
  const all = top ? [{ ...top, from: top.from ?? context.from }, ...below] : below
  // What somebody passed on is what they mean to show; their own few words above it are not.
  const inOrder = [...all.filter(({ isForwarded }) => isForwarded), ...all.filter(({ isForwarded }) => !isForwarded)]
  const read = inOrder.filter(({ from }) => !isOwn(from, context.oneself)).map(personIn)
  return read.find(
    (person) => person !== undefined && !isOwn({ name: person.name?.value ?? '', email: person.email?.value ?? '' }, context.oneself),
  )
}

function isOwn(sender: Sender | undefined, oneself: Oneself | undefined): boolean {
  return sender !== undefined && oneself !== undefined && isOneself({ email: sender.email, shown: sender.name }, oneself)
}

function personIn({ lines, from: head }: WrittenMessage): CapturedPerson | undefined {
  const from = personBehind(head)
  const { lines: block, isMarked } = findSignature(lines)
  const pieces = block.flatMap(piecesOf)
  const email = pieces.map(emailIn).find((address) => address !== undefined) ?? (from?.email || undefined)
  const phones = pieces.flatMap(phonesIn)
  const website = pieces.map(websiteIn).find((address) => address !== undefined)
  const named = nameIn(pieces, { from, email })
  const hasSomething = phones.length > 0 || website !== undefined || pieces.some((piece) => emailIn(piece) !== undefined)
  if (!named || !(hasSomething || isMarked || from?.name)) return undefined
  const rest = pieces.slice(named.at + 1).filter((piece) => isWords(piece))
  const domain =
    companyDomainOf(email) || companyDomainOf(`x@${(website ?? '').replace(/^https?:\/\/|\/.*$/gi, '').replace(/^www\./i, '')}`)
  const title = titleAmong(rest, domain)
  const company = companyAmong(rest, { title, domain })
  const address = pieces.filter((line) => isAddressLine(withoutLabel(line)) && phonesIn(line).length === 0).map(withoutLabel)
  return {
    source: 'signature',
    ...nameFields(named, { from, email, hasMore: hasSomething || title !== undefined }),
    ...(title ? { title: { value: title.value, sure: title.sure } } : {}),
    ...(company ? { company } : {}),
    ...(email ? { email: { value: email, sure: true } } : {}),
    ...(phones.length > 0 ? { phones: distinct(phones) } : {}),
    ...(website ? { website: { value: website, sure: true } } : {}),
    ...(address.some((line) => !isCountry(line)) ? { address: { lines: address, sure: address.length > 1 } } : {}),
  }
}

/** Desks and programs send mail under a person's name at times; their address is nobody's, and 'Shop' is nobody. */
function personBehind(sender: Sender | undefined): Sender | undefined {
  if (sender === undefined || !isDeskAddress(sender.email)) return sender
  const name = readWrittenName(sender.name)
  return name && isSoundName(name.name) ? { name: sender.name, email: '' } : undefined
}

/** Signatures set several things on one line: ' | ', ' · ', tabs, wide gaps. */
function piecesOf(line: string): string[] {
  return line
    .split(/\s+[|•·∙◆►‖¦]{1,2}\s+|\s*\|\s*|\t+| {3,}|\s+[–—]\s+/)
    .map((piece) => piece.trim().replace(/^[\s•·*|>–-]+|[\s|*•·]+$/g, ''))
    .filter((piece) => piece !== '' && !isPacked(piece))
}

/** Attachments and marks that a broken mail shows as text. */
function isPacked(piece: string): boolean {
  return (
    /^<[!/a-z]/i.test(piece) || piece.split(' ').some((word) => word.length > 45 && !/[@:/]/.test(word)) || /^[\w+/=]{60,}$/.test(piece)
  )
}

function emailIn(piece: string): string | undefined {
  const [, found = ''] = /([^\s<>()[\]",;:|]{1,64}@[^\s<>()[\]",;:|]{1,200}\.[\p{L}\d-]{2,30})/u.exec(piece) ?? []
  return mailAddressIn(found)
}

interface Named extends WrittenName {
  readonly at: number
}

interface Witnesses {
  readonly from: Sender | undefined
  readonly email: string | undefined
}

/** The name stands first, or is who the mail says it is from. Only the first name: the rest is taken from there. */
function nameIn(pieces: readonly string[], { from, email }: Witnesses): Named | undefined {
  const sender = from && from.name !== '' ? readWrittenName(from.name) : undefined
  const read = pieces.slice(0, 8).map((piece) => nameOf(piece))
  const agreeing = read.findIndex(
    (name) => name !== undefined && ((sender !== undefined && folded(sender.name) === folded(name.name)) || isWitness(name.name, email)),
  )
  const first = read.findIndex((name) => name !== undefined && name.name.includes(' '))
  const at = agreeing >= 0 ? agreeing : first >= 0 && first <= 2 ? first : -1
  // Words that only look like a name give way to who the mail says it is from.
  const isStranger = agreeing < 0 && sender?.name.includes(' ') === true && !shareWord(sender.name, read[at]?.name ?? '')
  const found = isStranger ? undefined : read[at]
  const pronouns = pieces
    .slice(0, 5)
    .map((piece) => /^[([]?((?:she|he|they)\s?\/\s?\w+(?:\s?\/\s?\w+)?)[)\]]?$/i.exec(piece)?.[1])
    .find((each) => each !== undefined)
  if (found?.name.includes(' ')) return { ...(pronouns ? { pronouns: pronouns.toLowerCase() } : {}), ...found, at }
  const short = pieces.findIndex(
    (piece) =>
      sender !== undefined &&
      folded(sender.name)
        .split(' ')
        .includes(folded(piece.replace(/[,.!]$/, ''))),
  )
  return sender && (sender.name.includes(' ') || short >= 0) ? { ...sender, at: short } : undefined
}

function shareWord(name: string, other: string): boolean {
  const words = folded(other).split(' ')
  return folded(name)
    .split(' ')
    .some((word) => word.length > 1 && words.includes(word))
}

function nameOf(line: string): WrittenName | undefined {
  // 'i. A.' and 'ppa.' say by whose authority.
  const piece = line.replace(/^(?:i\.\s?[AV]\.|ppa\.?)\s*/, '')
  // 'Ada Okonkwo, Head of PR': the name is what comes before the first comma that begins something else.
  for (const text of [piece, piece.split(/\s*,\s*/)[0] ?? '', piece.replace(/\s*[([].*$/, '')]) {
    const name = /[\d@/]|:\s/.test(text.replace(/\b\w+\/\w+\b/, '')) ? undefined : readWrittenName(text)
    if (name && !titleWord.test(name.name) && isSoundName(`${withSmallLetters(name.name)} Xy`)) return name
  }
  return undefined
}

/** Names in capitals are names, to be looked at. */
function withSmallLetters(name: string): string {
  return name === name.toUpperCase()
    ? name.replace(/(\p{L})(\p{L}+)/gu, (_, first: string, others: string) => first + others.toLowerCase())
    : name
}

function nameFields(named: Named, { from, email, hasMore }: Witnesses & { readonly hasMore: boolean }): Partial<CapturedPerson> {
  const sent = from ? readWrittenName(from.name)?.name : undefined
  const differs = sent !== undefined && sent !== named.name && folded(sent) === folded(named.name)
  const sure =
    named.isAsWritten &&
    isSoundName(named.name) &&
    !differs &&
    (isWitness(named.name, email) || (sent === named.name && named.at >= 0) || (hasMore && named.at === 0))
  const name: CapturedField = { value: named.name, sure, ...(differs ? { readings: [named.name, sent] } : {}) }
  const field = (key: 'honorific' | 'credentials' | 'pronouns' | 'goesBy'): Partial<CapturedPerson> =>
    named[key] === undefined ? {} : { [key]: { value: named[key], sure: true } }
  return { name, ...field('goesBy'), ...field('honorific'), ...field('credentials'), ...field('pronouns') }
}

function isWords(piece: string): boolean {
  return (
    emailIn(piece) === undefined &&
    phonesIn(piece).length === 0 &&
    (websiteIn(piece) === undefined || titleWord.test(piece)) &&
    !isAddressLine(withoutLabel(piece))
  )
}

function withoutLabel(line: string): string {
  return line.replace(/^(?:address|anschrift|adresse|direcci[óo]n|office|a)\s*:\s*/i, '').trim()
}

function distinct(phones: readonly CapturedPhone[]): CapturedPhone[] {
  const digits = (phone: CapturedPhone): string => phone.value.replace(/\D/g, '')
  return phones.filter((phone, index) => phones.findIndex((other) => digits(other) === digits(phone)) === index).slice(0, 8)
}
