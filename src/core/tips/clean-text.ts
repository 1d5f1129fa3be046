import { rawLength } from './limits.ts'

export interface Bounds {
  readonly shortest: number
  readonly longest: number
}

export type CleanText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string }

/** Letters that show nothing, steer the direction of others, or belong to no text: none is needed to write a tip. */
const unseen = /(?!\u200C|\u200D|\uFE0F)\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFC\p{Co}\p{Cs}]/gu
/** Joiners mean something in emoji and in Indic, Arabic and Persian writing, and between nothing else. */
const idleJoiners = /(?<![\p{Extended_Pictographic}\p{M}\p{Lo}\uFE0F])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{Extended_Pictographic}\p{M}\p{Lo}])/gu
/** Accents stacked higher than any writing has them. */
const stackedMarks = /(\p{M}{3})\p{M}+/gu

/**
 * Brings what somebody typed into plain text with paragraphs, and says in words what keeps it from being posted.
 * Nothing is escaped: it is shown as text, never as mark-up.
 *
 * @example
 * cleanText('  Ask for\u200B their card. ', { shortest: 10, longest: 600 })
 * // => { ok: true, text: 'Ask for their card.' }
 */
export function cleanText(typed: string, { shortest, longest }: Bounds): CleanText {
  if (typed.length > rawLength) return { ok: false, why: `This is far too long: ${longest} characters is the most.` }
  const text = plainText(typed)
  const length = lengthOf(text)
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, why: 'There are no words in it yet.' }
  if (length < shortest) return { ok: false, why: `Say a little more: at least ${shortest} characters.` }
  if (length > longest) return { ok: false, why: `This is ${length - longest} characters too long: ${longest} is the most.` }
  return { ok: true, text }
}

/**
 * Counts characters as people do: a flag or an accented letter is one.
 *
 * @example
 * lengthOf('né👩‍🎓')
 * // => 3
 */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) length += 1
  return length
}

function plainText(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(unseen, '')
    .replace(idleJoiners, '')
    .replace(stackedMarks, '$1')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
