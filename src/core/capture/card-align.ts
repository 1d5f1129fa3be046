/** Two readings of one line laid beside one another, letter by letter. */
import { foldAccents } from '../text/fold.ts'

/** A letter that both readers saw, or only one of them. */
export type Step = 'both' | 'first' | 'second'

/** Letters that look alike: the first reader knows no ł, and writes what comes nearest. */
const lookalikes: Readonly<Record<string, string>> = {
  ß: 'bfBs',
  ł: 'tl1',
  Ł: 'LtE',
  ı: 'il1',
  ó: '6o0',
  ő: '6o',
  ö: '6o',
  ø: '0o6ge',
  Ø: '0O',
  å: 'a&',
  é: 'e&',
  É: 'E&',
  ğ: 'g9',
  ç: 'gc',
  ň: 'n',
  ę: 'ge',
  ą: 'q',
  đ: 'd',
  æ: 'a&e',
  í: 'il',
  Í: 'I',
  ş: 's',
  ț: 't',
  ș: 's',
  ý: 'y',
  ř: 'f',
  ś: 's',
  ť: 't',
  ð: 'odaé',
  þ: 'pb',
}

/**
 * Finds the cheapest way from one reading to the other: accents and lookalikes cost nearly nothing.
 *
 * @example
 * alignLetters(['W', 'y'], ['W', 'h', 'y'])
 * // => { steps: ['both', 'second', 'both'], cost: 1 }
 */
export function alignLetters(a: readonly string[], b: readonly string[]): { readonly steps: readonly Step[]; readonly cost: number } {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j * 0.02 : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity
  const price = (i: number, j: number): number => (a[i] === b[j] ? 0 : isSameLetter(a[i] ?? '', b[j] ?? '') ? 0.1 : 1)
  // What the second reader saw beyond either end costs little: it is no part of the line.
  const extra = (i: number): number => (i === 0 || i === a.length ? 0.02 : 1)
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i]?.splice(j, 1, Math.min(at(i - 1, j) + 1, at(i, j - 1) + extra(i), at(i - 1, j - 1) + price(i - 1, j - 1)))
  const steps: Step[] = []
  for (let [i, j] = [a.length, b.length]; i > 0 || j > 0;) {
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + price(i - 1, j - 1)) steps.push('both')
    else steps.push(i > 0 && at(i, j) === at(i - 1, j) + 1 ? 'first' : 'second')
    const last = steps.at(-1)
    if (last !== 'second') i -= 1
    if (last !== 'first') j -= 1
  }
  return { steps: steps.toReversed(), cost: at(a.length, b.length) }
}

/**
 * Tells whether two letters are the same but for accent and case, or the first is a mark that the first reader writes for
 * an accented letter that it does not know.
 *
 * @example
 * isSameLetter('t', 'l')
 * // => false
 * isSameLetter('S', 'š')
 * // => true
 */
export function isSameLetter(one: string, two: string): boolean {
  if (foldAccents(one).toLowerCase() === foldAccents(two).toLowerCase() || (lookalikes[two] ?? '').includes(one)) return true
  return !isAscii(two) && /\p{L}/u.test(two) && /^[?&@6$]$/.test(one)
}

/**
 * Tells whether text is written in plain letters.
 *
 * @example
 * isAscii('ł')
 * // => false
 */
export function isAscii(letter: string): boolean {
  return /^[\x00-\x7f]*$/.test(letter)
}
