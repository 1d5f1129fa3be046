/** Capital I where a reader saw the small l that looks the same, by what can stand there. */
import type { SeenLetter } from './card-line.ts'

/** Small words of addresses and names that do begin with an l. */
const smallWords = /^(?:l|la|le|les|lo|los|las|li|lès|lez|lou)$/u

/**
 * Gives a line its capital Is back: before a consonant no word begins with a small l; between capitals there is no small
 * letter; and where all other words of a line begin large, this one does, too, though that stays a doubt.
 *
 * @example
 * withCapitalIs([...'Via ltalia'].map((letter) => ({ letter, p: 1, agreed: true }))).map(({ letter }) => letter).join('')
 * // => 'Via Italia'
 * withCapitalIs([...'rue de la lune'].map((letter) => ({ letter, p: 1, agreed: true }))).map(({ letter }) => letter).join('')
 * // => 'rue de la lune'
 */
export function withCapitalIs(letters: readonly SeenLetter[]): readonly SeenLetter[] {
  const text = letters.map(({ letter }) => letter).join('')
  if (!text.includes('l') || text.length !== letters.length) return letters
  const certain = new Set([...text.matchAll(certainI)].map(({ index }) => index))
  const likely = new Set(likelyIs(text))
  return letters.map((each, at) => {
    if (each.letter !== 'l' || !(certain.has(at) || likely.has(at))) return each
    return certain.has(at) ? { ...each, letter: 'I', other: undefined } : { ...each, letter: 'I', agreed: false, other: 'l' }
  })
}

/** At the beginning of a word before a consonant, before 'll' and a consonant, before a capital; and within capitals. */
const certainI =
  /(?<![\p{L}\d’'.@])l(?=[bcdfgkmnprstvzčšžğ]|l[bcdfgjklmnprstuvz]|\p{Lu}\p{L})|(?<=\p{Lu}{2})l(?=\p{Lu}|$|[\s,.])|(?<=\p{Lu})l(?=\p{Lu}{2})/gu

/** Words that would begin small in a line where no other does. */
function likelyIs(text: string): readonly number[] {
  const words = [...text.matchAll(/[\p{L}’'-]+/gu)]
  const isSmall = ([word]: RegExpExecArray): boolean => /^\p{Ll}/u.test(word)
  const small = words.filter(isSmall)
  const suspects = small.filter(([word, ...rest]) => rest.length === 0 && /^l[aeiouyáéíóúäöüăâ]\p{L}/u.test(word) && !smallWords.test(word))
  const isLineOfCapitals = small.length === suspects.length && (words.length > small.length || /\d/.test(text))
  return isLineOfCapitals ? suspects.map(({ index }) => index) : []
}
