import { foldAccents } from '../text/fold.ts'

/** Letters of other scripts that are drawn like Latin ones (the commonest of Unicode's confusables, UTS 39). */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', һ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w', к: 'k', м: 'm', т: 't', в: 'b', н: 'h', г: 'r',
  α: 'a', ε: 'e', ο: 'o', ρ: 'p', υ: 'u', χ: 'x', ι: 'i', κ: 'k', ν: 'v', τ: 't', η: 'n', ω: 'w', γ: 'y',
  ɑ: 'a', ɡ: 'g', ɩ: 'i', ʟ: 'l', օ: 'o', ո: 'n', ս: 'u', հ: 'h', '0': 'o', '1': 'l',
}

/**
 * Reduces a text to what the eye makes of it: accents, case, other scripts' lookalikes, spaces and signs fall away.
 * Two posts with one skeleton are the same post.
 *
 * @example
 * skeletonOf('Buу  N0W!')
 * // => 'buynow'
 */
export function skeletonOf(text: string): string {
  return foldAccents(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/./gu, (letter) => lookalikes[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Finds words in which letters of two alphabets are mixed, as nobody writes by hand.
 *
 * @example
 * mixedWords('a раypal account of Łukasz')
 * // => ['раypal']
 */
export function mixedWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => scriptsIn(word) > 1)
}

const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u]

function scriptsIn(word: string): number {
  return alphabets.filter((script) => script.test(word)).length
}
