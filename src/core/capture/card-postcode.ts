/** Postcodes whose letters and digits stand at fixed places: what the reader confused is told by the place. */

const asDigit: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  D: '0',
  Q: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  T: '1',
  Z: '2',
  z: '2',
  s: '5',
  S: '5',
  b: '6',
  G: '6',
  B: '8',
  g: '9',
  q: '9',
}
const asLetter: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '2': 'Z', '5': 'S', '6': 'G', '7': 'T', '8': 'B' }

interface Form {
  /** Before it, what makes it a postcode; the code itself in groups of one character. */
  readonly pattern: RegExp
  /** 'A' letter, '9' digit, one for each character. */
  readonly places: string
  /** Where the space stands. */
  readonly space: number
}

const character = '[A-Za-z\\d|]'
const forms: readonly Form[] = [
  {
    pattern: new RegExp(`(?<=\\b(?:ON|QC|Qc|BC|AB|MB|SK|NS|NB|NL|PE),? )(${character}{3}) ?(${character}{3})(?![\\p{L}\\d])`, 'u'),
    places: 'A9A9A9',
    space: 3,
  },
  { pattern: /(?<=\p{L}{3},? )([A-Z]{2}\d[A-Z])\s?([\doOIlSs][A-Z\d]{2})$/u, places: 'AA9A9AA', space: 4 },
  { pattern: /(?<=\p{L}{3},? )([A-Z]{2}[\doOIl])\s?([\doOIlSs][A-Z\d]{2})$/u, places: 'AA99AA', space: 3 },
  { pattern: /(?<=\p{L}{3},? )([A-Z][\doOIl])\s?([\doOIlSs][A-Z\d]{2})$/u, places: 'A99AA', space: 2 },
]

/**
 * Mends the postcodes of Canada, Great Britain and Ireland, and zeros that were read as the letter o, or the other way round.
 *
 * @example
 * mendPostcode('Toronto, ON MsS 1W7')
 * // => 'Toronto, ON M5S 1W7'
 * mendPostcode('8ooo Aarhus C')
 * // => '8000 Aarhus C'
 * mendPostcode('779 00 0lomouc')
 * // => '779 00 Olomouc'
 */
export function mendPostcode(text: string): string {
  const zeros = text
    .replace(/(?<=\d)[oO]{1,3}(?=\s|$)/g, (letters) => '0'.repeat(letters.length))
    .replace(/(?<=\b\d{3} )[oO]{2}(?=\s)/, '00')
    .replace(/(?<![\p{L}\d])0(?=\p{Ll}{3})/gu, 'O')
    .replace(
      /\bD[oO0](\d) ?([A-Z\d]{3})\s?([A-Z\ds])(?![\p{L}\d])/u,
      (_, district: string, first: string, last: string) =>
        `D0${district} ${first}${asDigit[last] && /[a-z]/.test(last) ? asDigit[last] : last}`,
    )
  return forms.reduce(
    (mended, { pattern, places, space }) => mended.replace(pattern, (_, a: string, b: string) => inPlaces(a + b, places, space)),
    zeros,
  )
}

function inPlaces(code: string, places: string, space: number): string {
  const mended = [...code].map((letter, at) => {
    if (places[at] === '9') return /\d/.test(letter) ? letter : (asDigit[letter] ?? letter)
    return /\d/.test(letter) ? (asLetter[letter] ?? letter) : letter.toUpperCase()
  })
  return `${mended.slice(0, space).join('')} ${mended.slice(space).join('')}`
}
