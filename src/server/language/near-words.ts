import { editDistance } from '../../core/text/edit-distance.ts'

/** Finds the words that lie within one or two slips of a written one. */
export interface NearWords {
  near(written: string, most: 1 | 2): readonly NearWord[]
}

export interface NearWord {
  readonly word: string
  readonly distance: number
}

/**
 * Lays words out by length, each with the set of its letters as bits. One slip takes at most one letter out of that
 * set and puts one in, so nearly every word is passed over by comparing two numbers; an index would cost a hundred
 * times the memory.
 */
export function layOutWords(words: Iterable<string>): NearWords {
  const byLength: { readonly words: string[]; readonly letters: number[] }[] = []
  for (const word of words) {
    const shelf = (byLength[word.length] ??= { words: [], letters: [] })
    shelf.words.push(word)
    shelf.letters.push(lettersOf(word))
  }
  const search = (written: string, most: 1 | 2): readonly NearWord[] => {
    const letters = lettersOf(written)
    const found: NearWord[] = []
    for (let length = written.length - most; length <= written.length + most; length += 1) {
      const shelf = byLength[length] ?? emptyShelf
      for (const [at, word] of shelf.words.entries()) {
        const others = shelf.letters[at] ?? 0
        if (bitsIn(letters & ~others) > most || bitsIn(others & ~letters) > most) continue
        const distance = word === written ? 0 : editDistance(written, word, most)
        if (distance > 0 && distance <= most) found.push({ word, distance })
      }
    }
    return found
  }
  return { near: remember(search) }
}

const emptyShelf = { words: [], letters: [] }

/** So many answers are kept: letters use the same words again and again. */
const kept = 5_000

function remember(search: NearWords['near']): NearWords['near'] {
  const known = new Map<string, readonly NearWord[]>()
  return (written, most) => {
    const key = `${most}${written}`
    const before = known.get(key)
    if (before) return before
    if (known.size >= kept) known.clear()
    const found = search(written, most)
    known.set(key, found)
    return found
  }
}

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function bitsIn(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
