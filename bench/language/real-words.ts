import dictionary from 'dictionary-en'
import { loadModule } from 'hunspell-asm'
import type { Misspelling } from './sets.ts'

const factory = await loadModule()
const hunspell = factory.create(factory.mountBuffer(dictionary.aff, 'en.aff'), factory.mountBuffer(dictionary.dic, 'en.dic'))

/** Hunspell over US English as it comes: the peer, and the judge of what is a word. */
export const plainHunspell = { isWord: (word: string) => hunspell.spell(word), suggest }

const known = new Map<string, readonly string[]>()

/** Remembers its answers: it needs some 15 ms for each. */
function suggest(word: string): readonly string[] {
  const before = known.get(word)
  if (before) return before
  const suggestions = hunspell.suggest(word)
  known.set(word, suggestions)
  return suggestions
}

/** Tells whether what was written is itself a word, so that no dictionary can object to it. */
export function isRealWordItem(item: Misspelling): boolean {
  return plainHunspell.isWord(item.wrong)
}
