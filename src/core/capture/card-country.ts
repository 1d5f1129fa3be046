/** Which country a card is from: the country's name, the prefix of a phone number, the end of an address, the postcode. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { mendPostcode } from './card-postcode.ts'
import { isCountry } from './line-words.ts'

const names: readonly (readonly [RegExp, string])[] = [
  [/\b(?:united states|u\.?s\.?a)\b/i, 'US'],
  [/\b(?:united kingdom|england|scotland|wales|northern ireland)\b/i, 'GB'],
  [/\bcanada\b/i, 'CA'],
  [/\baustralia\b/i, 'AU'],
  [/\bireland\b/i, 'IE'],
  [/\bnew zealand\b/i, 'NZ'],
  [/\bfrance\b/i, 'FR'],
  [/\b(?:deutschland|germany)\b/i, 'DE'],
  [/[öo]sterreich|\baustria\b/i, 'AT'],
  [/\b(?:schweiz|suisse|switzerland)\b/i, 'CH'],
  [/\bespa[ñn]a\b|\bspain\b/i, 'ES'],
  [/\bm[ée]xico\b/i, 'MX'],
  [/\bportugal\b/i, 'PT'],
  [/\bbra[sz]il\b/i, 'BR'],
  [/\b(?:polska|poland)\b/i, 'PL'],
  [/[čc]esk[áa] republika|\bczech/i, 'CZ'],
  [/\b(?:sverige|sweden)\b/i, 'SE'],
  [/\b(?:danmark|denmark)\b/i, 'DK'],
  [/\b(?:norge|norway)\b/i, 'NO'],
  [/\b(?:suomi|finland)\b/i, 'FI'],
  [/t[üu]rkiye|\bturkey\b/i, 'TR'],
  [/magyarorsz[áa]g|\bhungary\b/i, 'HU'],
  [/rom[âa]nia/i, 'RO'],
  [/vi[ệe]t ?nam/i, 'VN'],
  [/\bindia\b/i, 'IN'],
  [/\bchina\b/i, 'CN'],
  [/\bjapan\b/i, 'JP'],
  [/\bnigeria\b/i, 'NG'],
  [/\b(?:uae|united arab emirates)\b/i, 'AE'],
  [/\bitalia|italy\b/i, 'IT'],
  [/\bnederland|netherlands\b/i, 'NL'],
  [/\bbelgi/i, 'BE'],
]

/** Domains that everyone uses whatever country they were meant for. */
const worldwide = new Set(['io', 'co', 'ai', 'me', 'tv', 'eu', 'cc', 'fm', 'ly', 'to', 'gg'])

/**
 * Judges the country of a card (ISO 3166).
 *
 * @example
 * countryOf(['ul. Długa 5', '+48 512 342 619'], [])
 * // => 'PL'
 */
export function countryOf(texts: readonly string[], domains: readonly string[]): string | undefined {
  return (
    namedCountry(texts) ??
    dialledCountry(texts) ??
    domains.map(countryOfDomain).find((country) => country !== undefined) ??
    postedCountry(texts)
  )
}

function namedCountry(texts: readonly string[]): string | undefined {
  return names.find(([name]) => texts.some((text) => name.test(text) && (isCountry(text.trim()) || /,|\d/.test(text))))?.[1]
}

function dialledCountry(texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const digits = /\+\s?(\d[\d ().\-/]{7,17}\d)/.exec(text)?.[1]?.replace(/\(0\)/, '').replace(/\D/g, '')
    const country = digits === undefined ? undefined : parsePhoneNumberFromString(`+${digits}`)?.country
    if (country) return country
  }
  return undefined
}

function countryOfDomain(domain: string): string | undefined {
  const end = /\.([a-z]{2})$/i.exec(domain)?.[1]?.toLowerCase()
  if (end === undefined || worldwide.has(end)) return undefined
  return end === 'uk' ? 'GB' : end.toUpperCase()
}

function postedCountry(texts: readonly string[]): string | undefined {
  const all = texts.map(mendPostcode).join('\n')
  if (/\b[A-Z]{2},? \d{5}\b/.test(all)) return 'US'
  if (/\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b(?:ON|QC|BC|AB|MB|SK|NS|NB) [A-Z]\w/.test(all)) return 'CA'
  if (/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/.test(all)) return 'GB'
  if (/\b(?:NSW|VIC|QLD|TAS) \d{4}\b/.test(all)) return 'AU'
  // Three, three and four digits, by themselves, are dialled within North America.
  return /(?<![\d+])(?:1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-.]\d{4}\b/.test(all) ? 'US' : undefined
}
