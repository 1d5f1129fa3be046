import type { CapturedField } from './captured-person.ts'
import { folded } from './invited-people.ts'
import { companyWord, legalForm, titleWord } from './line-words.ts'

export interface FoundTitle extends CapturedField {
  /** What stood behind it on the line: 'Head of PR, Northwind Traders'. */
  readonly behind?: string | undefined
  readonly at: number
}

/** Finds the job title among the pieces of a signature: one of its words must be a word of titles. */
export function titleAmong(pieces: readonly string[], domain = ''): FoundTitle | undefined {
  const cuts = pieces.map((piece) => cutCompany(piece.replace(/,$/, ''), { domain, others: pieces.filter((other) => other !== piece) }))
  const at = pieces.findIndex(
    (piece, index) =>
      titleWord.test(cuts[index]?.title ?? '') &&
      !legalForm.test(cuts[index]?.title ?? '') &&
      piece.length <= 110 &&
      !/[.!?]$/.test((cuts[index]?.title ?? '').replace(/\b(?:Sr|Jr|Dept|Mgr|Asst|Comm)\.$/, '')),
  )
  const piece = pieces[at]
  const cut = cuts[at]
  if (piece === undefined || cut === undefined) return undefined
  // A long title goes on below: 'Vice President,' and 'Global Supply Chain'.
  const next = pieces[at + 1] ?? ''
  const goesOn = /(?:,|&|\band|\bof|\bfor)$/i.test(piece) && next !== '' && !legalForm.test(next) && /^[\p{L} ,&/-]+$/u.test(next)
  return goesOn
    ? { value: `${piece} ${next}`, sure: true, at: at + 1 }
    : { value: cut.title, sure: true, at, ...(cut.company ? { behind: cut.company } : {}) }
}

function cutCompany(
  piece: string,
  { domain, others }: { readonly domain: string; readonly others: readonly string[] },
): { readonly title: string; readonly company?: string | undefined } {
  const [, title = '', company = ''] = /^(.*?)(?:\s+(?:at|@|bei|chez)\s+|\s+[-–—]\s+)(\p{Lu}.*)$/u.exec(piece) ?? []
  if (title !== '' && titleWord.test(title) && !titleWord.test(company)) return { title, company }
  const halves = piece.split(/\s*,\s*/)
  const last = halves.at(-1) ?? ''
  const withForm = halves.length > 2 && legalForm.test(` ${last}`) && last.length < 12 ? `${halves.at(-2)}, ${last}` : last
  const before = halves.slice(0, withForm === last ? -1 : -2).join(', ')
  // 'Director, Clinical Services' is a title whole, unless no other line can be the company.
  const elsewhere = others.some((other) => legalForm.test(other) || isOfDomain(other, domain) || companyWord.test(other))
  const isNamed =
    legalForm.test(withForm) || isOfDomain(withForm, domain) || (companyWord.test(withForm) && withForm.includes(' ') && !elsewhere)
  return before !== '' && titleWord.test(before) && !titleWord.test(withForm) && isNamed
    ? { title: before, company: withForm }
    : { title: piece }
}

/**
 * Finds the company among the pieces of a signature. It is taken where the domain, a legal form or a word of companies
 * says so; the piece right below the title is taken, too, but is not sure.
 */
export function companyAmong(
  pieces: readonly string[],
  { title, domain }: { readonly title: FoundTitle | undefined; readonly domain: string },
): CapturedField | undefined {
  const candidates = [
    ...(title?.behind ? [title.behind] : []),
    ...pieces.filter((piece, index) => index !== title?.at && piece !== title?.value),
  ].filter((piece) => isNameLike(piece) || isOfDomain(piece, domain))
  const witnessed = candidates.find((piece) => isOfDomain(piece, domain))
  if (witnessed) return { value: witnessed, sure: true }
  const formed =
    candidates.find((piece) => legalForm.test(piece)) ??
    (title?.behind && isNameLike(title.behind) ? title.behind : undefined) ??
    candidates.find((piece) => companyWord.test(piece) && !/\b(?:department|team|division|dept)\b/i.test(piece))
  if (formed) return { value: formed, sure: legalForm.test(formed) || formed === title?.behind }
  const below = title ? pieces[title.at + 1] : undefined
  return below !== undefined && isNameLike(below) && below.split(' ').length <= 4 && !/\b(?:department|team|division|dept)\b/i.test(below)
    ? { value: below, sure: false }
    : undefined
}

function isNameLike(piece: string): boolean {
  return (
    piece.length <= 80 &&
    piece.length >= 2 &&
    /^\p{Lu}|^\p{Ll}+\p{Lu}|^\d/u.test(piece) &&
    !/[!?:"“”]|\.{2}/.test(piece) &&
    (legalForm.test(piece) || !/\p{L}{4}\.$/u.test(piece)) &&
    !(titleWord.test(piece) && !legalForm.test(piece) && !companyWord.test(piece)) &&
    /\p{L}{2}/u.test(piece)
  )
}

/**
 * Tells whether a company's name and a domain witness one another: the name run together, its first words, or its initials.
 *
 * @example
 * isOfDomain('Ashworth & Lindqvist LLP', 'ashworth-lindqvist.example')
 * // => true
 * isOfDomain('Human Resources', 'northwind.example')
 * // => false
 */
export function isOfDomain(company: string, domain: string): boolean {
  const label = folded(
    domain
      .split('.')
      .slice(0, /\.(?:co|com|org|ac|gov|edu)\.\w{2,}$/.test(domain) ? -2 : -1)
      .at(-1) ?? '',
  ).replace(/[^a-z0-9]/g, '')
  if (label.length < 2) return false
  const words = folded(company)
    .replace(legalForm, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'the' && word !== 'and')
  const joined = words.join('')
  const initials = words.map((word) => word[0]).join('')
  return (
    joined === label ||
    (label.length >= 4 && (joined.startsWith(label) || (label.startsWith(joined) && joined.length >= 4) || words[0] === label)) ||
    (label.length >= 5 && words.includes(label)) ||
    (initials.length >= 2 && initials === label)
  )
}

/**
 * Tells whether an address witnesses a name: its parts, its initials with the family name, or both run together.
 *
 * @example
 * isWitness('Adaeze Okonkwo', 'a.okonkwo@northwind.example')
 * // => true
 * isWitness('Adaeze Okonkwo', 'press@northwind.example')
 * // => false
 */
export function isWitness(name: string, email: string | undefined): boolean {
  const local = folded(email?.split('@')[0] ?? '').replace(/\d+$/, '')
  const words = folded(plainLetters(name))
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^a-z]/g, ''))
    .filter((word) => word !== '')
  const [given = ''] = words
  const family = words.at(-1) ?? ''
  const joined = local.replace(/[^a-z]/g, '')
  if (words.length < 2 || joined.length < 3) return false
  const forms = [
    given + family,
    family + given,
    given.charAt(0) + family,
    family + given.charAt(0),
    given + family.charAt(0),
    words.join(''),
    given.charAt(0) + words.slice(1).join(''),
    ...(family.length > 3 ? [family] : []),
    ...(given.length > 3 ? [given] : []),
  ]
  return forms.includes(joined)
}

/** Letters that folding leaves as they are, written as addresses write them. */
function plainLetters(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[đĐ]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/œ/gi, 'oe')
}
