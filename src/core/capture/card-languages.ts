/** Which language a card's name is written in, judged by its country, and which letters that language has. */

/**
 * Of the second reader, which learned one language at a time; two where names of two are common. Languages it has no
 * data for stand at a neighbour with the same letters.
 */
const languagesByCountry: Readonly<Record<string, string>> = {
  ...spread('deu', 'DE AT LI LU'),
  ...spread('deu fra', 'CH'),
  ...spread('eng fra', 'CA'),
  ...spread('fra', 'FR BE MC SN CI'),
  ...spread('spa', 'ES MX AR CO CL PE UY EC VE BO PY CR PA GT DO'),
  ...spread('por', 'PT BR AO MZ'),
  ...spread('pol', 'PL'),
  ...spread('ces', 'CZ SK SI HR'),
  ...spread('swe dan', 'SE FI'),
  ...spread('dan swe', 'DK NO'),
  ...spread('tur', 'TR AZ'),
  ...spread('hun', 'HU'),
  ...spread('ron', 'RO MD'),
  ...spread('vie', 'VN'),
}

const lettersByLanguage: Readonly<Record<string, string>> = {
  deu: 'äöüß',
  fra: 'àâæçéèêëîïôœùûüÿ',
  spa: 'áéíóúñü',
  por: 'áâãàçéêíóôõú',
  pol: 'ąćęłńóśźż',
  ces: 'áčďéěíňóřšťúůýž',
  swe: 'åäöé',
  dan: 'æøåéö',
  tur: 'çğıöşüâîİ',
  hun: 'áéíóöőúüű',
  ron: 'ăâîșț',
  vie: 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
  eng: 'éèëïüöáíóúñçêôâ',
}

/**
 * Names the languages in which the second reader looks at a card from a country (ISO 3166).
 *
 * @example
 * languagesOfCountry('DK')
 * // => ['dan', 'swe']
 */
export function languagesOfCountry(country: string | undefined): readonly string[] {
  return (languagesByCountry[country ?? ''] ?? 'eng').split(' ')
}

/** Their letters bear many marks, and no reader has learned their language: what both read without any is not sure for that. */
const unreadCountries = new Set(['IS', 'LV', 'LT', 'EE', 'AL', 'MT'])

/**
 * Tells whether nobody here has learned the language of a country whose words bear marks.
 *
 * @example
 * isUnread('LV')
 * // => true
 */
export function isUnread(country: string | undefined): boolean {
  return unreadCountries.has(country ?? '')
}

/**
 * Fits a reading to the letters of its language: an accent that the language lacks is no accent but a speck, and goes,
 * or becomes the one accent that the language has on that letter.
 *
 * @example
 * fitLetters('Şteƒan Brąun', 'ron')
 * // => 'Șteƒan Braun'
 */
export function fitLetters(text: string, language: string): string {
  const own = lettersByLanguage[language] ?? ''
  const all = new Set([...own, ...own.toLocaleUpperCase('en')])
  return [...text.normalize('NFC')].map((letter) => fitLetter(letter, all)).join('')
}

/**
 * Tells whether a language writes a letter: only its reader can have seen it.
 *
 * @example
 * hasLetter('swe', 'Ț')
 * // => false
 */
export function hasLetter(language: string, letter: string): boolean {
  // The reader of English may see an accent, and mostly does not.
  const own = language === 'eng' ? '' : (lettersByLanguage[language] ?? '')
  return own.includes(letter.toLocaleLowerCase('en')) || /^[a-z]$/i.test(letter)
}

function fitLetter(letter: string, own: ReadonlySet<string>): string {
  if (!/\p{Script=Latin}/u.test(letter) || /[A-Za-zƒ]/.test(letter) || own.has(letter)) return letter
  const base = baseLetter(letter)
  const accented = [...own].filter((other) => baseLetter(other) === base)
  return (accented.length === 1 ? accented[0] : undefined) ?? base
}

/** The letter without its marks; letters that Unicode does not take apart stay. */
function baseLetter(letter: string): string {
  return letter.normalize('NFD').charAt(0)
}

function spread(languages: string, countries: string): Record<string, string> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, languages]))
}
