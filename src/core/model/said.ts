/** A sentence by its name, with what stands in its gaps: whoever speaks another language says it anew. */
export interface Said {
  readonly code: string
  readonly gaps: Readonly<Record<string, string>>
}

/** The names of the gaps of a sentence: 'name' and 'other' in 'This is {name}, not {other}.' */
export type GapsOf<Sentence extends string> = Sentence extends `${string}{${infer Gap}}${infer Rest}` ? Gap | GapsOf<Rest> : never

/** What fills the gaps of a sentence. */
export type Filling<Sentence extends string> = { readonly [Gap in GapsOf<Sentence>]: string | number }

/**
 * Fills the gaps of a sentence.
 *
 * @example
 * filled('{words} words are many.', { words: '210' })
 * // => '210 words are many.'
 */
export function filled(sentence: string, gaps: Said['gaps']): string {
  return sentence.replace(/\{(\w+)\}/g, (_, gap: string) => gaps[gap] ?? '')
}

/**
 * Finds out which of several sentences was said, and what filled its gaps: for words that were kept and not their name.
 *
 * @example
 * recognised({ waits: 'It waits for {name}.' }, 'It waits for Ana.')
 * // => { code: 'waits', gaps: { name: 'Ana' } }
 */
export function recognised<Code extends string>(sentences: Readonly<Record<Code, string>>, words: string): (Said & { readonly code: Code }) | undefined {
  for (const code in sentences) {
    const parts = sentences[code].split(/\{(\w+)\}/)
    const pattern = parts.map((part, at) => (at % 2 === 1 ? `(?<${part}>.+?)` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('')
    const found = new RegExp(`^${pattern}$`, 'su').exec(words)
    if (found) return { code, gaps: { ...found.groups } }
  }
  return undefined
}
