import type { Advice } from '../advice.ts'
import { countNoteWords } from '../length.ts'
import { spellName } from '../spell.ts'
import { type Block, type BlockLine, layOutBlock } from './block.ts'
import { type Drawing, type Ink, markInk, type Mark, printInk, quietInk } from './drawing.ts'
import { fitText } from './fit.ts'
import type { Hand } from './hand.ts'
import { type Laid, marginOf } from './card.ts'
import { cards, type CardPaperId, type SheetPaperId, sheets } from './papers.ts'
import { writeLines } from './write-lines.ts'

export interface SheetOrder {
  readonly text: string
  /** Whose size and breaks the lines on the card have. */
  readonly hand: Hand
  /** The type that the sheet is set in. */
  readonly print: Hand
  readonly paper: SheetPaperId
  readonly card: CardPaperId
  /** 'For Siobhán Ray at Northwind'. */
  readonly heading: string
  /** Names that must be spelt as they are. */
  readonly names: readonly string[]
  readonly advice: readonly Advice[]
}

/** Millimetres of an em of each size of type: 20, 18, 11 and 10 point. */
const type = { line: 7, heading: 6.35, text: 3.88, small: 3.53 }
const margin = 18

/**
 * Lays out the sheet that a note is copied from with a real pen: the lines of the card one by one, numbered and in large
 * print, the names letter by letter, and what to think of before.
 */
export function layOutSheet(order: SheetOrder): Laid {
  const { print, paper, card, hand } = order
  const letters = print.missing([order.text, order.heading, ...order.names].join(' '))
  if (letters.length > 0) return { ok: false, why: 'letters', letters }
  const { face } = cards[card]
  const inner = { width: face.width - 2 * marginOf(face) - 2, height: face.height - 2 * marginOf(face) - 2 }
  // A real pen writes every letter: a hand that lacks one still says where lines break, in the sheet's own type.
  const fit = fitText(order.text, hand.missing(order.text).length === 0 ? hand : print, inner)
  if (!fit.ok) return fit
  const size = sheets[paper]
  const marks = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42].map((scale) => fillSheet(order, fit.block.lines, scale)).find((sheet) => sheet.down() <= size.height - margin)?.marks
  if (!marks) return { ok: false, why: 'too-long', words: countNoteWords(order.text), room: countNoteWords(order.text) - 1 }
  const drawing: Drawing = { title: order.heading, pages: [{ name: 'sheet', width: size.width, height: size.height, marks }] }
  return { ok: true, drawing }
}

/** Fills a sheet from the top; many names and long ones ask for smaller type. */
function fillSheet({ print, paper, card, heading, names, advice }: SheetOrder, lines: readonly BlockLine[], scale: number): Sheet {
  const sheet = openSheet(print, sheets[paper].width - 2 * margin, scale)
  sheet.say(heading, type.heading, printInk)
  sheet.say(`Copy these lines onto the card, one by one. They break as they fit on it: ${cards[card].says}.`, type.text, quietInk)
  sheet.skip(5)
  writeNumbered(sheet, lines)
  sheet.skip(3)
  sheet.rule()
  sheet.say('Letter by letter', type.text, quietInk)
  for (const name of names) writeSpelling(sheet, name)
  sheet.skip(2)
  sheet.rule()
  for (const { words } of advice) sheet.say(`– ${words}`, type.small, printInk)
  return sheet
}

interface Sheet {
  readonly marks: Mark[]
  down(): number
  skip(millimetres: number): void
  /** Goes on from a place that was passed. */
  back(to: number): void
  rule(): void
  say(text: string, em: number, ink: Ink, indent?: number): void
}

/** A page that is filled from the top. */
function openSheet(print: Hand, width: number, scale: number): Sheet {
  const marks: Mark[] = []
  let top = margin
  return {
    marks,
    down: () => top,
    skip: (millimetres) => void (top += millimetres * scale),
    back: (to) => void (top = to),
    rule: () => {
      marks.push({ kind: 'line', from: [margin, top], to: [margin + width, top], dashed: false, ink: markInk })
      top += 4
    },
    say: (text, size, ink, indent = 0) => {
      const { block, em } = fittedLine(text, print, { width: width - indent, em: size * scale })
      marks.push(...writeLines(asPrint(block), { hand: print, em, left: margin + indent, top, ink }))
      top += block.height * em + em * 0.35
    },
  }
}

/** Sets a text in type; a word that is wider than the sheet makes it smaller, never shorter. */
function fittedLine(text: string, print: Hand, { width, em }: { readonly width: number; readonly em: number }): { readonly block: Block; readonly em: number } {
  const block = layOutBlock(text, print, width / em)
  if ('lines' in block) return { block, em }
  const widest = Math.max(...text.split(/\s+/u).map((word) => print.shape(word, 0).width)) * 1.2
  return fittedLine(text, print, { width, em: Math.min(em * 0.95, width / widest) })
}

/** Type knows no signature. */
function asPrint(block: Block): Block {
  return { ...block, lines: block.lines.map((line) => ({ ...line, scale: 1 })) }
}

/** One line of the card, with its number in the margin. */
function writeNumbered(sheet: Sheet, lines: readonly BlockLine[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.apart) sheet.skip(4.5)
    const top = sheet.down()
    sheet.skip(2.45)
    sheet.say(String(index + 1), type.small, quietInk)
    sheet.back(top)
    sheet.say(line.words.map(({ text }) => text).join(' '), type.line, printInk, 10)
    sheet.skip(0.9)
  }
}

function writeSpelling(sheet: Sheet, name: string): void {
  const { letters, hints } = spellName(name)
  sheet.skip(1)
  sheet.say(letters.replaceAll('   ', '  ·  '), type.line, printInk)
  if (hints.length > 0) sheet.say(hints.join(' · '), type.small, quietInk)
  sheet.skip(1.5)
}
