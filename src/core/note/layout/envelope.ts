import { layOutBlock } from './block.ts'
import { strayFrom } from './stray.ts'
import { type LineMark, markInk, type Mark, penInk, quietInk } from './drawing.ts'
import { type Fit, tallness } from './fit.ts'
import type { Hand } from './hand.ts'
import type { Laid } from './card.ts'
import { edge, type EnvelopePaperId, envelopes, type Size } from './papers.ts'
import { writeLines } from './write-lines.ts'

export interface EnvelopeOrder {
  /** One line each, as it is to stand there. */
  readonly to: readonly string[]
  readonly from: readonly string[]
  readonly hand: Hand
  /** For the word in the stamp's place. */
  readonly print: Hand
  readonly paper: EnvelopePaperId
  readonly seed: string
}

/** Where the post reads: the stamp top right, the sender top left, the address right of the middle, the lowest 16 mm kept free for the sorting machine (USPS DMM 202, DIN 5008). */
const stamp = { width: 20, height: 24 }
/** How tall an address and the sender are written, in millimetres: the mean of an x and a capital. */
const address = { best: 4, least: 2.7 }
const sender = { best: 2.8, least: 2.1 }

/** Lays out an envelope with both addresses and a place for the stamp. */
export function layOutEnvelope(order: EnvelopeOrder): Laid {
  const size = envelopes[order.paper]
  const fault = faultOf(order)
  if (fault) return fault
  const to = writeAddress(order.to, order, { room: { width: size.width * 0.56, height: size.height * 0.58 - 16 }, left: size.width * 0.39, top: size.height * 0.42, heights: address, name: 'to' })
  const from = writeAddress(order.from, order, { room: { width: size.width * 0.52, height: size.height * 0.3 }, left: edge + 3, top: edge + 2, heights: sender, name: 'from' })
  if ('why' in to) return { ok: false, ...to }
  if ('why' in from) return { ok: false, ...from }
  return { ok: true, drawing: { title: 'Envelope', pages: [{ name: 'envelope', ...sizeOf(size), marks: [...stampBox(size, order.print), ...from, ...to] }] } }
}

const sizeOf = ({ width, height }: Size): Size => ({ width, height })

function faultOf({ to, from, hand }: EnvelopeOrder): Extract<Fit, { ok: false }> | undefined {
  if (to.length === 0) return { ok: false, why: 'empty' }
  const letters = hand.missing([...to, ...from].join(' '))
  return letters.length > 0 ? { ok: false, why: 'letters', letters } : undefined
}

interface Place {
  readonly room: Size
  readonly left: number
  readonly top: number
  readonly heights: { readonly best: number; readonly least: number }
  readonly name: string
}

type AddressFault = { readonly why: 'too-wide'; readonly word: string } | { readonly why: 'too-long'; readonly words: number; readonly room: number }

/** An address is never broken into other lines than it has: it is written smaller, or it does not fit. */
function writeAddress(lines: readonly string[], { hand, seed }: EnvelopeOrder, { room, left, top, heights, name }: Place): readonly Mark[] | AddressFault {
  if (lines.length === 0) return []
  const { space, pitch, ascent, descent } = hand.measures
  const tallest = tallness(hand)
  const measured = lines.map((line) => ({ line, width: line.split(' ').reduce((sum, word) => sum + hand.shape(word, 0).width + space, -space) }))
  const widest = measured.reduce((one, other) => (other.width > one.width ? other : one))
  const tall = (lines.length - 1) * pitch + ascent - descent
  const em = Math.min(heights.best / tallest, room.width / (widest.width * 1.03), room.height / tall)
  if (em * tallest < heights.least - 0.001) {
    return room.width / (widest.width * 1.03) < room.height / tall ? { why: 'too-wide', word: widest.line } : { why: 'too-long', words: lines.length, room: Math.floor((room.height * tallest) / heights.least / pitch) }
  }
  const down = { lines: lines.flatMap((line, index) => oneLine(line, hand, index * pitch)), height: tall }
  const bottom = top + Math.max(0, Math.min(room.height - tall * em, 6) * 0.5)
  return writeLines(down, { hand, em, left, top: bottom, ink: penInk, stray: strayFrom(`${seed} ${name}`) })
}

/** In em: wider than any line of an address. */
const wide = 10_000

function oneLine(text: string, hand: Hand, down: number) {
  const block = layOutBlock(text, hand, wide)
  return 'lines' in block ? block.lines.map((line) => ({ ...line, part: 'paragraph' as const, scale: 1, down })) : []
}

/** A dashed box with the word in it. */
function stampBox({ width }: Size, print: Hand): Mark[] {
  const right = width - edge - 3
  const left = right - stamp.width
  const top = edge + 3
  const bottom = top + stamp.height
  const side = (from: readonly [number, number], to: readonly [number, number]): LineMark => ({ kind: 'line', from, to, dashed: true, ink: markInk })
  const block = layOutBlock('stamp', print, 100)
  const em = 2.9
  const words = 'lines' in block ? writeLines(block, { hand: print, em, left: left + (stamp.width - (block.lines[0]?.words[0]?.shaped.width ?? 0) * em) / 2, top: (top + bottom) / 2 - em * 0.7, ink: quietInk }) : []
  return [side([left, top], [right, top]), side([right, top], [right, bottom]), side([right, bottom], [left, bottom]), side([left, bottom], [left, top]), ...words]
}

/**
 * Cuts an address as it was typed into its lines: at line ends, or at commas where it is all in one.
 * @example
 * addressLines('Fern & Field, 12 Broad Street, Suite 4, Boston, MA 02139')
 * // => ['Fern & Field', '12 Broad Street, Suite 4', 'Boston, MA 02139']
 */
export function addressLines(text: string): readonly string[] {
  const lines = text.normalize('NFC').split(/\r?\n/)
  const parts = lines.filter((line) => line.trim() !== '').length > 1 ? lines : groupCommas(text)
  return parts.map((line) => line.trim().split(/\s+/u).join(' ').replace(/,$/, '')).filter((line) => line !== '').slice(0, 8)
}

/** 'Suite 4' and 'MA 02139' stay with what stands before them. */
function groupCommas(text: string): string[] {
  return text.split(',').reduce<string[]>((lines, part) => {
    const before = lines.at(-1)
    const belongs = before !== undefined && /^\s*(?:[A-Z]{2}\s+\d{5}(?:-\d{4})?|(?:suite|floor|apt\.?|unit|room|#)\b.*|\d+(?:st|nd|rd|th) floor.*)\s*$/i.test(part)
    return belongs ? [...lines.slice(0, -1), `${before},${part}`] : [...lines, part]
  }, [])
}
