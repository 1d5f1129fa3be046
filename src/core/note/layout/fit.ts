import { layOutBlock, type Block, partsOf } from './block.ts'
import type { Hand } from './hand.ts'
import { sentencesOf } from '../../text/sentences.ts'

/**
 * How tall writing is to be read easily, and at least, in millimetres: the mean of an x and a capital. The type
 * of the copy sheet, at 9 point, would have 1.85.
 */
export const readable = { best: 3.9, least: 2.75 } as const

/** Of the writing on a small card, in millimetres: a larger one is written a little larger. */
const usualWidth = 86

/** The mean height of a hand's letters, in em: hands differ too much in the x alone. */
export function tallness({ measures: { xHeight, capHeight } }: Hand): number {
  return (xHeight + capHeight) / 2
}

export interface Room {
  readonly width: number
  readonly height: number
}

export type Fit =
  | { readonly ok: true; readonly block: Block; /** Millimetres of one em. */ readonly em: number }
  | { readonly ok: false; readonly why: 'letters'; readonly letters: readonly string[] }
  | { readonly ok: false; readonly why: 'too-wide'; readonly word: string }
  | { readonly ok: false; readonly why: 'too-long'; /** Words that are there, and that there is room for. */ readonly words: number; readonly room: number; /** One sentence that, left out, makes it fit. */ readonly cut?: string | undefined }
  | { readonly ok: false; readonly why: 'empty' }

/** Fits a text into a room, as large as is good to read; or says what is in the way. */
export function fitText(text: string, hand: Hand, room: Room): Fit {
  if (text.trim() === '') return { ok: false, why: 'empty' }
  const letters = hand.missing(text)
  if (letters.length > 0) return { ok: false, why: 'letters', letters }
  const best = readable.best * Math.min(1.2, Math.max(1, room.width / usualWidth))
  for (let height = best; height >= readable.least - 0.001; height -= 0.115) {
    const em = height / tallness(hand)
    const block = blockAt(text, hand, { room, em })
    if (block) return { ok: true, block, em }
  }
  return tooMuch(text, hand, room)
}

function blockAt(text: string, hand: Hand, { room, em }: { readonly room: Room; readonly em: number }): Block | undefined {
  const block = layOutBlock(text, hand, room.width / em)
  return 'lines' in block && block.height * em <= room.height ? block : undefined
}

function tooMuch(text: string, hand: Hand, room: Room): Fit {
  const em = readable.least / tallness(hand)
  const block = layOutBlock(text, hand, room.width / em)
  if ('why' in block) return { ok: false, why: 'too-wide', word: block.word }
  const fits = (shorter: string): boolean => blockAt(shorter, hand, { room, em }) !== undefined
  return { ok: false, why: 'too-long', words: wordsOf(text).length, room: roomFor(text, fits), cut: cutOf(text, fits) }
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/u)

/** How many words of this text there would be room for: greeting and ending kept, the middle shortened. */
function roomFor(text: string, fits: (text: string) => boolean): number {
  const parts = partsOf(text)
  const middle = parts.filter(({ part }) => part === 'paragraph').flatMap((part) => wordsOf(part.text))
  const around = (kept: number): string => {
    const before = parts.filter(({ part }) => part === 'greeting').map((part) => part.text)
    const after = parts.filter(({ part }) => part === 'sign-off' || part === 'name').map((part) => part.text)
    return [...before, middle.slice(0, kept).join(' '), after.join('\n')].filter((block) => block !== '').join('\n\n')
  }
  let low = 0
  let high = middle.length
  while (low < high) {
    const between = Math.ceil((low + high) / 2)
    if (fits(around(between))) low = between
    else high = between - 1
  }
  return wordsOf(around(low)).length
}

/** The shortest sentence without which it fits; never the greeting, the ending, or the first sentence, which thanks. */
function cutOf(text: string, fits: (text: string) => boolean): string | undefined {
  const sentences = partsOf(text).filter(({ part }) => part === 'paragraph').flatMap((part) => sentencesIn(part.text)).slice(1)
  return sentences.toSorted((one, other) => one.length - other.length).find((sentence) => fits(text.replace(sentence, '')))
}

function sentencesIn(text: string): string[] {
  return sentencesOf(text).map(({ text: sentence }) => sentence)
}
