/** Which line of a card is the company, and which the job title. */
import { isRightBelow } from './card-layout.ts'
import { type Piece, piecesOf } from './card-name.ts'
import type { TextLine } from './card-text.ts'
import { accentedTitle, department, englishTitle } from './card-words.ts'
import { parse } from 'tldts'
import { editDistance } from '../text/edit-distance.ts'
import { foldAccents } from '../text/fold.ts'
import { witnessOfCompany } from './card-witness.ts'
import { companyWord, legalForm, titleWord } from './line-words.ts'

export interface FoundCompany extends Piece {
  readonly witness: number
  readonly score: number
}

/** Finds the company: agreement with the domain, legal form, a word of its trade, size. It may run along the side. */
export function findCompany(lines: readonly TextLine[], labels: readonly string[]): FoundCompany | undefined {
  const tallest = Math.max(1, ...lines.map(({ line }) => line.height))
  const pieces = [
    ...piecesOf(lines.filter(({ line, text }) => !line.isSideways && !isAside(text))),
    ...lines.filter(({ line }) => line.isSideways).map((line) => ({ lines: [line], text: line.text })),
  ]
  const [best] = pieces.map((piece) => scored(piece, labels, tallest)).toSorted((a, b) => b.score - a.score)
  return best && best.score > 0.6 ? { ...best, text: withoutLogo(best.text, labels) } : undefined
}

/** A logo's single letter before the name that begins with it. */
function withoutLogo(text: string, labels: readonly string[]): string {
  const [, letter = '', rest = ''] = /^(\p{Lu})\s+(.{4,})$/u.exec(text) ?? []
  return letter !== '' && rest.startsWith(letter) && witnessOfCompany(rest, labels) >= witnessOfCompany(text, labels) ? rest : text
}

function scored(piece: Piece, labels: readonly string[], tallest: number): FoundCompany {
  const { text, lines } = piece
  const witness = witnessOfCompany(text, labels)
  const hasForm = legalForm.test(text)
  const score =
    2.5 * witness +
    (hasForm ? 2 : 0) +
    (companyWord.test(text) ? 1 : 0) +
    (1.2 * Math.max(...lines.map(({ line }) => line.height))) / tallest -
    (titleWord.test(text) && !hasForm && witness < 0.7 ? 2 : 0) -
    // 'Investor Relations Manager': what stands last is what it is.
    (titleWord.test(text.split(' ').at(-1) ?? '') && !hasForm && witness < 0.7 ? 1 : 0) -
    (department.test(text) && !hasForm ? 0.8 : 0) -
    (/^(?:head|director|vice president|chief|manager|lead|president) (?:of|for)\b/i.test(text) ? 4 : 0) -
    (/[.!?]$/.test(text) && !hasForm ? 1.5 : 0) -
    (text.length < 3 ? 2 : 0) -
    costOfJoining(piece, labels) +
    (Math.min(...lines.map(({ p }) => p)) - 0.9) * 2
  return { ...piece, witness, score }
}

/** Two lines are one company where the legal form stands on the second, or both together spell the domain. */
function costOfJoining({ lines, text }: Piece, labels: readonly string[]): number {
  if (lines.length === 1) return 0
  const [first, ...others] = lines
  const formIsLast = legalForm.test(text) && !lines.slice(0, -1).some((line) => legalForm.test(line.text))
  const spellsMore = witnessOfCompany(text, labels) > Math.max(...lines.map((line) => witnessOfCompany(line.text, labels)))
  const hasTitle = lines.some((line) => titleWord.test(line.text) && !companyWord.test(line.text) && !legalForm.test(line.text))
  const isRagged = first !== undefined && others.some(({ line }) => Math.abs(line.height - first.line.height) > first.line.height * 0.25)
  return (formIsLast || spellsMore ? -0.25 : 0.7) + (hasTitle ? 2 : 0) + (isRagged ? 0.6 : 0) + 0.3 * (lines.length - 2)
}

/** Finds the job title among what is left: its words, and how near the name it stands. A long one goes on below. */
export function findTitle(lines: readonly TextLine[], name: readonly TextLine[]): Piece | undefined {
  const level = lines.filter(({ line, text }) => !line.isSideways && !isAside(text))
  const titled = level.filter(({ text }) => titleWord.test(spelledTitle(text)) && !legalForm.test(text))
  const first = titled.toSorted((a, b) => weightOf(b, name) - weightOf(a, name))[0] ?? nearest(level, name)
  if (!first) return undefined
  const parts = [first]
  for (let next = following(parts, level); next; next = following(parts, level)) parts.push(next)
  return {
    lines: parts,
    text: spelledTitle(
      parts
        .map(({ text }) => text)
        .join(' ')
        .replace(/- (?=\p{Ll})/gu, '-'),
    ),
  }
}

/** Pronouns or degrees on a line of their own. */
function isAside(text: string): boolean {
  return /^[([]?(?:she|he|they|ze)\s?\/\s?\w+(?:\s?\/\s?\w+)?[)\]]?$|^(?:(?:Ph\.? ?D|M\.?D|MBA|MSc|BSc|MA|BA|CPA|Esq|Jr|Sr)\.?,? ?)+$/i.test(
    text,
  )
}

/** Roman numbers whose I is read as l; ligatures whose i is lost; accents of the title's own language. */
function spelledTitle(text: string): string {
  const isEnglish = englishTitle.test(foldAccents(text))
  return (isEnglish ? foldAccents(text) : text)
    .replace(/(?<=\s)[Il1]{2,3}(?=$|[\s,])/g, (roman) => 'I'.repeat(roman.length))
    .replace(/\b([Oo])ff?(?:i|)cer\b/g, '$1fficer')
    .split(' ')
    .map((word) => (isEnglish ? word : accentedTitle(word)))
    .join(' ')
}

function weightOf({ text, line }: TextLine, name: readonly TextLine[]): number {
  const words = text.match(new RegExp(titleWord, 'giu'))?.length ?? 0
  const isSection =
    department.test(text) && !/manager|director|head|lead|officer|engineer(?!ing)|partner|recruiter|president|analyst/i.test(text)
  const gap = Math.min(Infinity, ...name.map((other) => Math.abs(other.line.y - line.y)))
  return words - (isSection ? 1.5 : 0) + 1.5 / (1 + gap / (line.height * 2))
}

/** A title without any word of titles ('Wholesale Buying') is taken only right at the name. */
function nearest(lines: readonly TextLine[], name: readonly TextLine[]): TextLine | undefined {
  return lines.find(
    (line) =>
      /^[\p{L}&,.\-’'() ]+$/u.test(line.text) &&
      line.text.length > 3 &&
      !/[.!?]$/.test(line.text) &&
      name.some((upper) => isRightBelow(upper, line, { reach: 1.6, likeness: 0.7 })),
  )
}

function following(parts: readonly TextLine[], lines: readonly TextLine[]): TextLine | undefined {
  const last = parts.at(-1)
  if (!last || parts.length > 2) return undefined
  return lines.find(
    (line) =>
      !parts.includes(line) &&
      isRightBelow(last, line, { reach: 1.55, likeness: 0.13 }) &&
      (!/^(?:department|dept|school|office|faculty|division|institute|platform|people|early)\b/i.test(line.text) ||
        /(?:,|&|\band|\bof|\bto the|\bde|-|\bder)$/i.test(last.text)) &&
      (/(?:,|&|\band|\bof|\bto the|\bde|-|\bder|\bfor)$/i.test(last.text) ||
        titleWord.test(line.text) ||
        last.line.width > 1.7 * line.line.width),
  )
}

/**
 * Mends a domain by the company's name where they differ in one letter: 'harrowcapilal.dk' of 'Harrow Capital ApS'.
 *
 * @example
 * domainByCompany('harrowcapilal.dk', 'Harrow Capital ApS')
 * // => 'harrowcapital.dk'
 * domainByCompany('brackenwellabs.pl', 'Brackenwell Labs S.A.')
 * // => 'brackenwelllabs.pl'
 * domainByCompany('garnethiltrust.fi', 'Garnet Hill Trust Oy')
 * // => 'garnethilltrust.fi'
 */
export function domainByCompany(domain: string, company: string): string {
  const label = parse(domain).domainWithoutSuffix ?? ''
  const stem = foldAccents(company.replace(legalForm, ' '))
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9]/g, '')
  // Of two alike, or three, the readers see one less: most of all of l before t.
  const isDoubled = label !== stem && once(label) === once(stem) && Math.abs(label.length - stem.length) < 3
  const isNear = label.length > 6 && (isDoubled || (label.length === stem.length && editDistance(label, stem, 1) === 1))
  return isNear ? domain.replace(label, stem) : domain
}

function once(text: string): string {
  return text.replace(/(.)\1+/g, '$1')
}
