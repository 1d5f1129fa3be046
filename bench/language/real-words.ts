import dictionary from 'dictionary-en'
import { loadModule } from 'hunspell-asm'
import type { Misspelling } from './sets.ts'

const factory = await loadModule()
const hunspell = factory.create(factory.mountBuffer(dictionary.aff, 'en.aff'), factory.mountBuffer(dictionary.dic, 'en.dic'))

/** Hunspell over US English as it comes: the peer, and the judge of what is a word. */
export const plainHunspell = { isWord: (word: string) => hunspell.spell(word), suggest: (word: string) => hunspell.suggest(word) }

/** Tells whether what was written is itself a word, so that no dictionary can object to it. */
export function isRealWordItem(item: Misspelling): boolean {
  return plainHunspell.isWord(item.wrong)
}
