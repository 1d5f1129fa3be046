/** Phone numbers of a card. Postcodes, tax numbers, registers and years are none. */
import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber, isSupportedCountry } from 'libphonenumber-js/max'
import type { PhoneKind } from './captured-person.ts'
import { isRightBelow } from './card-layout.ts'
import { type TextLine, textLine } from './card-text.ts'

export interface FoundPhone {
  readonly line: TextLine
  /** As written internationally: '+34 612 34 12 81', with 'ext. 12' behind. */
  readonly value: string
  readonly kind: PhoneKind
  readonly sure: boolean
}

const numberPattern = /(?:\+\s?|(?<!\d)|\()\d[\d\s().\-–·]{5,}\d(?:\s?(?:x|ext\.?)\s?\d+)?/gi

const kinds: readonly (readonly [RegExp, PhoneKind])[] = [
  [/fax|(?:^|\s)f\s*$/i, 'fax'],
  [/mob|cell|hand|m[óo]vil|kom[óo]r|port|(?:^|\s)(?:m|c|dđ|đd|dd)\s*$/i, 'mobile'],
  [/toll|free|(?:^|\s)tf\s*$/i, 'tollfree'],
  [/home|priv/i, 'home'],
  [/tel|off|direct|phone|(?:^|\s)(?:t|p|o|d|w|b|vp)\s*$/i, 'office'],
]

const isNumberLabel = /(?:tel\w*|ph(?:one)?|mob\w*|cell|fax|office|direct|toll[- ]?free|free|\b(?:[mtfpodwc]|tf|vp|dđ))\s*[.:|/)]*\s*$/i
const isOtherNumber = /\b(?:tax|vat|reg|iso|code|est|since|iban|bic|nip|cif|siret|hrb|abn|cui|ico|ičo|cvr|license|no)\b[^\d]*$/i

/** Finds the numbers of lines. The country is for those that do not say theirs. */
export function findPhones(lines: readonly TextLine[], country: string | undefined): readonly FoundPhone[] {
  const region = country !== undefined && isSupportedCountry(country) ? country : undefined
  return joinBrokenNumbers(lines).flatMap((line) => phonesOf(line, region))
}

/** The end of a number on a line of its own. */
function joinBrokenNumbers(lines: readonly TextLine[]): readonly TextLine[] {
  const tails = lines.filter(({ text }) => /^\d[\d ]{2,9}$/.test(text))
  const heads = tails.map((tail) => lines.find((line) => /\+[\d ()-]{4,10}$/.test(line.text) && isRightBelow(line, tail)))
  return lines.flatMap((line) => {
    if (tails.some((tail, at) => tail === line && heads[at])) return []
    const tail = tails[heads.indexOf(line)]
    return tail ? [textLine(line.line, [...line.letters, ...tail.letters])] : [line]
  })
}

function phonesOf(line: TextLine, region: CountryCode | undefined): FoundPhone[] {
  const text = asDigits(line.text.replace(/\S+@\S+/g, ' '))
  const found: FoundPhone[] = []
  let from = 0
  for (const match of text.matchAll(numberPattern)) {
    const before = text.slice(from, match.index)
    from = match.index + match[0].length
    for (const part of partsOf(match[0], region)) {
      const number = numberIn(part, region)
      if (number && isPhone({ part, number, before, text })) found.push(foundPhone(line, number, { part, before, previous: found.at(-1) }))
    }
  }
  return found
}

/** Letters that stand where only digits can. '(0)' is for callers within the country. */
function asDigits(text: string): string {
  return text
    .replace(/(?<=\d)[oO](?=\d)/g, '0')
    .replace(/(?<=\d[.\- ]?)[lI](?=\d{2})/g, '1')
    .replace(/(?<=\d[.\- ]?)[sS]{1,3}(?=[\d.\- ])/g, (letters) => '5'.repeat(letters.length))
    .replace(/(?<=[\d-])[sS](?=\d{2})/g, '5')
    .replace(/\(\s*[0oO]\s*\)/g, '')
}

/** Two numbers that stand so near that they look like one. */
function partsOf(run: string, region: CountryCode | undefined): readonly string[] {
  const starts = [...run.matchAll(/\+/g)].map(({ index }) => index)
  if (starts.length > 1) return starts.map((start, at) => run.slice(start, starts[at + 1]))
  if (run.replace(/\D/g, '').length <= 15) return [run]
  const breaks = [...run.matchAll(/[\s.·–-]+/g)].map(({ index, 0: gap }) => [run.slice(0, index), run.slice(index + gap.length)] as const)
  const halves = breaks.find((parts) => parts.every((part) => parsePhoneNumberFromString(part, region)?.isValid()))
  return halves ?? []
}

function numberIn(part: string, region: CountryCode | undefined): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(part, region)
  if (number?.isValid() || part.trim().startsWith('+')) return number
  // A plus that the reader took for a speck.
  const digits = part.replace(/\D/g, '')
  const abroad = digits.length >= 11 ? parsePhoneNumberFromString(`+${digits}`) : undefined
  return abroad?.isValid() && abroad.country === region ? abroad : number
}

interface Candidate {
  readonly part: string
  readonly number: PhoneNumber
  readonly before: string
  readonly text: string
}

function isPhone({ part, number, before, text }: Candidate): boolean {
  const digits = part.replace(/(?:x|ext).*$/i, '').replace(/\D/g, '')
  const isInternational = /^\s*\+/.test(part)
  const isLabelled = isNumberLabel.test(before)
  if (digits.length < 7 || digits.length > 16 || isOtherNumber.test(before)) return false
  if (!isInternational && !isLabelled && digits.length < 12 && /\p{L}{4,}/u.test(text.replace(part, ''))) return false
  return number.isValid() || (number.isPossible() && (isInternational || isLabelled))
}

function foundPhone(
  line: TextLine,
  number: PhoneNumber,
  { part, before, previous }: { part: string; before: string; previous: FoundPhone | undefined },
): FoundPhone {
  const label = before.replace(/[\s.:|/()-]+$/, '')
  const said = kinds.find(([pattern]) => pattern.test(label))?.[1]
  const kind = said ?? (label === '' ? (previous && before !== '' ? previous.kind : kindByNumber(number)) : kindByNumber(number))
  const digits = lettersOf(line, part)
  return {
    line,
    value: number.formatInternational(),
    kind,
    sure: number.isValid() && digits.every(({ p }) => p >= 0.8),
  }
}

function kindByNumber(number: PhoneNumber): PhoneKind {
  const type = number.getType()
  if (type === 'MOBILE') return 'mobile'
  return type === 'TOLL_FREE' ? 'tollfree' : 'office'
}

/** The letters of a part of the line, as far as they are found again. */
function lettersOf(line: TextLine, part: string): readonly { readonly p: number }[] {
  const at = line.text.indexOf(part)
  return at < 0 ? line.letters : line.letters.slice(at, at + part.length).filter(({ letter }) => /\d/.test(letter))
}
