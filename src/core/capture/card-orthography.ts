/** Which marked letters stand together in one language: a word with an ł bears no ž. */
import { markOf } from './accents.ts'
import type { LikelyLetter } from './card-line.ts'

/** Small letters with marks, by language; ş stands for the Romanian ș as well, since they look alike. */
const alphabets: readonly string[] = [
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'čćđšž', // Croatian, Bosnian, Serbian, Slovene
  'áéíóöőúüű', // Hungarian
  'ăâîşțţ', // Romanian
  'çğıİöşüâî', // Turkish
  'äöüßéèàç', // German, also of Switzerland
  'åäöéü', // Swedish, Finnish
  'æøåéöäüòóô', // Danish, Norwegian
  'àâæçéèêëîïôœùûüÿ', // French
  'áéíóúñü', // Spanish
  'àçèéíïòóúü', // Catalan
  'áâãàçéêíóôõú', // Portuguese
  'àèéìíòóùú', // Italian
  'áéëïöüèêíóú', // Dutch
  'áéíóú', // Irish
  'áâàäèêëîïôöûŷŵ', // Welsh
  'äöüõšž', // Estonian
  'áæðéíóöúýþ', // Icelandic
  'çë', // Albanian
  'ąčęėįšųūž', // Lithuanian
  'āčēģīķļņšūž', // Latvian
]

/** What a word's letters may be: those that are seen beyond doubt tell the languages, and these which others are possible. */
export type Possible = (letter: LikelyLetter) => boolean

/**
 * Judges by the marked letters of a word that are certain which others it may have. Where they belong to no one language,
 * or there are none, all are possible.
 *
 * @example
 * lettersBeside(['ł', 'ę'])({ letter: 'ž', p: 0.5 })
 * // => false
 * lettersBeside([])({ letter: 'ž', p: 0.5 })
 * // => true
 */
export function lettersBeside(certain: readonly string[]): Possible {
  const marked = certain.map(plainForm).filter((letter) => markOf(letter) !== 'none')
  const fitting = marked.length === 0 ? [] : alphabets.filter((letters) => marked.every((letter) => letters.includes(letter)))
  if (fitting.length === 0) return () => true
  return ({ letter }) => markOf(letter) === 'none' || fitting.some((letters) => letters.includes(plainForm(letter)))
}

function plainForm(letter: string): string {
  return letter === 'İ' ? letter : letter.toLocaleLowerCase('en').replace('ș', 'ş')
}
