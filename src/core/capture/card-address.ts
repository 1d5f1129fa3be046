/** The postal address of a card: lines that are streets, towns or countries, and what stands between them. */
import { inReadingOrder, isAligned, isRightBelow } from './card-layout.ts'
import type { TextLine } from './card-text.ts'
import { witnessOfCompany } from './card-witness.ts'
import { mendPostcode } from './card-postcode.ts'
import { leadingLabel } from './card-words.ts'
import { isAddressLine, isCountry, legalForm, titleWord } from './line-words.ts'

export interface FoundAddress {
  readonly lines: readonly TextLine[]
  readonly texts: readonly string[]
}

/** Number and street in the ways of many countries: '158, Nungambakkam High Road', 'Husova třída 101', 'Level 4'. */
const houseNumber = /(?:^|[\s,.#:·|])\d{1,5}[a-zA-Z]?(?:[\s,.:·|/-]|$)|\p{L}{4,}\d{1,4}\.?$|^\d{1,4}\p{Lu}\p{Ll}{2,}|\b\d{5,6}\p{Lu}?/u
/** 'Toronto, ON', 'Sydney NSW', 'Austin, TX' before something like a postcode. */
const region = /\p{L}{3},? (?:ON|QC|BC|AB|MB|SK|NS|NB|NSW|VIC|QLD|TAS|[A-Z]{2}) (?=\S*\d)/u
const notAnAddress = /since|\best\b|©|®|iso ?\d|\bvat\b|\btax\b|%/i
/** A town's name after its postcode, or before it. */
const postcode =
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b[A-Z]{2},? ?\d{5}\b|\b\d{2}-\d{3}\b|\b\d{4}-\d{3}\b|\b\d{3} \d{2}\b|\b\d{4,6}\b|\b[ACDEFHKNPRTVWXY]\d[\dW] ?[\dACDEFHKNPRTVWXY]{4}\b/

/** Points and strokes between the lines of an envelope that is set in one: a stroke may be read as a letter, but the I of 'Corso Umberto I 142' is none. */
const divider = /\s*[·•]\s*|\s*\|\s*|\s[Il]\s(?=\p{Lu})|(?<=\d.*)\s[Il]\s(?=\d)/u

/** A storey without its number, a state of one letter, a space that was overlooked. */
const lostPart = /\b(?:Floor|Suite|Unit|Apt\.?)$|, [A-Z] \d{5}$|\p{Ll}nr\. ?\d/mu

/**
 * Tells whether street and town are both there: half an address is not taken without a look.
 *
 * @example
 * isWholeAddress(['72 Cedar Hollow Road', 'Denver, CO 80203'])
 * // => true
 * isWholeAddress(['72 Cedar Hollow Road', 'Denver, O 80203'])
 * // => false
 */
export function isWholeAddress(texts: readonly string[]): boolean {
  const all = texts.join('\n')
  if (lostPart.test(all)) return false
  return postcode.test(all.replace(/^\D*\d{1,4}\D/, '')) && /\d/.test(all) && all.split(/[\n,]/).length > 1
}

/** Finds the address; undefined where the card shows none. */
export function findAddress(lines: readonly TextLine[], labels: readonly string[]): FoundAddress | undefined {
  const level = lines.filter(({ line }) => !line.isSideways)
  const certain = level.filter(({ text }) => isOfAddress(bare(text)) && !(witnessOfCompany(text, labels) > 0.7 && !/\d/.test(text)))
  if (certain.length === 0) return undefined
  const between = level.filter((each) => !certain.includes(each) && belongs(each, certain) && witnessOfCompany(each.text, labels) < 0.7)
  const found = inReadingOrder([...certain, ...between])
  return {
    lines: found,
    texts: withTowns(found.flatMap(({ text }) => bare(text).split(divider)).filter((text) => text !== '')),
  }
}

/** A postcode that was seen as a line of its own, and the town behind it. */
function withTowns(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, at) => {
    const isTown = /^\d{4,6}$/.test(texts[at - 1] ?? '') && /^\p{Lu}[\p{L} .-]+$/u.test(text)
    if (isTown) return [`${texts[at - 1]} ${text}`]
    return /^\d{4,6}$/.test(text) && /^\p{Lu}[\p{L} .-]+$/u.test(texts[at + 1] ?? '') ? [] : [text]
  })
}

function bare(text: string): string {
  return mendPostcode(text)
    .replace(leadingLabel, '')
    .replace(/^[^\p{L}\d]+/u, '')
}

function isOfAddress(text: string): boolean {
  if (notAnAddress.test(text) || text.length < 3 || legalForm.test(text)) return false
  if (text.split(/\s*[,·|]\s*/).some((part) => isCountry(part))) return true
  const words = text.replace(/\b(?:office|floor|suite|level|tower|district)\b/gi, '')
  if (titleWord.test(words) && !postcode.test(text)) return false
  return (
    isAddressLine(text) ||
    region.test(text) ||
    /\p{L}{3},? ?(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[ACDEFHKNPRTVWXY]\d[\dW] ?[\dACDEFHKNPRTVWXY]{4})$/u.test(
      text,
    ) ||
    (text.length > 5 && houseNumber.test(text) && /\p{L}{3}|^\d{1,4} \p{Lu}\p{L} \p{Lu}\p{L}/u.test(text) && !legalForm.test(text))
  )
}

/** A city on its own, right below or between lines of the address and alike in size. */
function belongs(line: TextLine, certain: readonly TextLine[]): boolean {
  const { text } = line
  if (text.length >= 34 || !/^[\p{L} .,'’-]+$/u.test(text) || titleWord.test(text) || legalForm.test(text)) return false
  const above = certain.some((upper) => isRightBelow(upper, line, { reach: 1.7, likeness: 0.25 }) && isAligned(upper, line))
  const below = certain.some(
    (lower) => isRightBelow(line, lower, { reach: 1.7, likeness: 0.25 }) && isAligned(line, lower) && isCountry(bare(lower.text)),
  )
  return above || below
}
