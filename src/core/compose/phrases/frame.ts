/** One way to say something: text with {slots}, and when it may be used. */
export interface Frame {
  readonly id: string
  /** Flags that must all hold: met, spoke, again, warm (first names), formal, … A flag after '!' must not hold. */
  readonly when: readonly string[]
  /** The flags of `when` that must hold, and those that must not. */
  readonly wants: readonly string[]
  readonly bars: readonly string[]
  readonly sentences: readonly (readonly Piece[])[]
  /** Names of the slots, lower case first letter. */
  readonly slots: readonly string[]
  readonly weight: number
  /** A turn that is heard: said once in a letter, whichever frame has it. */
  readonly turn: string | undefined
  /** Without words of its own: it may be used again, since nobody hears it. */
  readonly isPlain: boolean
}

const turns = /\b(?:stayed with me|thinking (?:about|of)|picture|I love that|loved hearing|enjoyed hearing|interested to hear|smil(?:e|ing)|will remember|sorry to hear|do more of that|glad to hear about|good to hear)\b/

/** A stretch of fixed words, or a slot; a slot written with a capital begins its sentence. */
export type Piece = { readonly words: string } | { readonly slot: string; readonly begins: boolean }

/**
 * Reads a table of frames: one a line, `flags | text`, '-' for no flag. A number after the flags is a weight.
 */
export function framesOf(name: string, table: string): Frame[] {
  return table
    .trim()
    .split('\n')
    .map((line, index) => {
      const bar = line.indexOf('|')
      const flags = line.slice(0, bar).trim().split(/\s+/)
      const weight = flags.find((flag) => /^[\d.]+$/.test(flag))
      const when = flags.filter((flag) => flag !== '-' && flag !== weight)
      const sentences = line.slice(bar + 1).trim().split(/(?<=[.?!]”?) (?=[A-Z“{])/).map(piecesOf)
      return {
        id: `${name}.${index + 1}`,
        when,
        wants: when.filter((flag) => !flag.startsWith('!')),
        bars: when.filter((flag) => flag.startsWith('!')).map((flag) => flag.slice(1)),
        sentences,
        slots: [...new Set(sentences.flat().flatMap((piece) => ('slot' in piece ? [piece.slot] : [])))],
        weight: weight ? Number(weight) : 1,
        turn: turns.exec(line.slice(bar))?.[0],
        isPlain: sentences.every((pieces) => pieces.every((piece) => 'slot' in piece || !/\p{L}/u.test(piece.words))),
      }
    })
}

function piecesOf(sentence: string): Piece[] {
  return sentence.split(/(\{\w+\})/).filter((part) => part !== '').map((part) => {
    if (!part.startsWith('{')) return { words: part }
    const name = part.slice(1, -1)
    const first = name[0] ?? ''
    return { slot: first.toLowerCase() + name.slice(1), begins: first !== first.toLowerCase() }
  })
}
