import { sentencesOf } from '../text/sentences.ts'
import { tokensOf } from '../text/tokens.ts'

/** The sentence that a remark is about: its words, and where it stood when the remark was made. */
export interface Anchor {
  readonly text: string
  /** Which sentence of the letter it was, from 0. */
  readonly place: number
}

/** Where the sentence of a remark stands now. same: word for word · changed: it was reworded · gone: it is not there any more. */
export type Anchored = { readonly is: 'same' | 'changed'; readonly place: number } | { readonly is: 'gone' }

/** Below it two sentences have some words in common, as any two do. */
const ALIKE = 0.6

/**
 * Finds the sentence of a remark in the letter as it stands now. The very words count before the place; of several
 * equal ones the nearest is meant; a sentence that was reworded is known by most of its words; else it is gone, and
 * the remark says so instead of standing beside a sentence that it never was about.
 *
 * @example
 * findAnchor('Dear Mae,\nThank you. I liked the talk about paper.', { text: 'Thank you.', place: 0 })
 * // => { is: 'same', place: 1 }
 * findAnchor('I liked our long talk about paper.', { text: 'I liked the talk about paper.', place: 2 })
 * // => { is: 'changed', place: 0 }
 * findAnchor('Thank you.', { text: 'I liked the talk about paper.', place: 2 })
 * // => { is: 'gone' }
 */
export function findAnchor(letter: string, { text, place }: Anchor): Anchored {
  const sentences = sentencesOf(letter).map((sentence) => sentence.text)
  const nearest = (places: readonly number[]): number | undefined => places.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place) || a - b)[0]
  const same = nearest(sentences.flatMap((sentence, at) => (sentence === text ? [at] : [])))
  if (same !== undefined) return { is: 'same', place: same }
  const likeness = sentences.map((sentence) => alike(sentence, text))
  const most = Math.max(0, ...likeness)
  const changed = most < ALIKE ? undefined : nearest(likeness.flatMap((each, at) => (each === most ? [at] : [])))
  return changed === undefined ? { is: 'gone' } : { is: 'changed', place: changed }
}

/**
 * Gives the anchor of one sentence of a letter; nothing where there is no such sentence.
 *
 * @example
 * anchorAt('Thank you. I liked it.', 1)
 * // => { text: 'I liked it.', place: 1 }
 */
export function anchorAt(letter: string, place: number): Anchor | undefined {
  const sentence = sentencesOf(letter)[place]
  return sentence && { text: sentence.text, place }
}

/** Different words that both have, against those of each (Dice), 0 to 1. */
function alike(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  return first.size + second.size === 0 ? 0 : (2 * [...first].filter((word) => second.has(word)).length) / (first.size + second.size)
}

function wordsOf(text: string): Set<string> {
  return new Set(tokensOf(text.toLowerCase()).map((token) => token.text))
}
