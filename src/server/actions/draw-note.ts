/** The note as it will lie on paper: shown in the page, or as a file; one layout for both. */
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { type Drawn, drawNote, howToPrint } from '../../core/note/draw-note.ts'
import { wordsForFault } from '../../core/note/fault-words.ts'
import { cards } from '../../core/note/layout/papers.ts'
import type { OwnHand } from '../../core/note/own-hand.ts'
import type { Desk, InterviewRecord } from '../ports.ts'
import { findInterview, findPerson } from './folder.ts'
import { findHand, handsFor } from './hands.ts'

type Wish = Given<'drawNote'>

interface Drawing {
  readonly record: InterviewRecord
  readonly ownHand: OwnHand
  readonly drawn: Drawn
}

/** Draws a note for the page. What cannot be drawn is an answer with words, for it changes with the next key. */
export async function showDrawing(desk: Desk, ownerId: string, wish: Wish): Promise<Output<'drawNote'>> {
  const { drawn, ownHand } = await draw(desk, ownerId, wish)
  const hands = handsFor(desk.printer, ownHand, lettersOf(wish))
  if (!drawn.ok) return { ok: false, words: wordsFor(desk, drawn, wish, ownHand), hands, ...('cut' in drawn && drawn.cut !== undefined && { cut: drawn.cut }) }
  const pages = drawn.drawing.pages.map((page) => ({ name: page.name, width: page.width, height: page.height, svg: desk.printer.svg(page) }))
  return { ok: true, pages, how: howToPrint(wish), hands }
}

/** Draws a note as a file. @throws Refusal `cannot-be-drawn` with what to do. */
export async function noteFile(desk: Desk, ownerId: string, wish: Given<'noteFile'>): Promise<Output<'noteFile'>> {
  const { drawn, record, ownHand } = await draw(desk, ownerId, wish)
  if (!drawn.ok) throw new Refusal('cannot-be-drawn', wordsFor(desk, drawn, wish, ownHand))
  const name = fileName(findPerson(record, wish.personId).name, wish)
  const page = drawn.drawing.pages[0]
  if (wish.kind === 'plotter' && page) {
    const svg = desk.printer.penSvg(page, unitOf(wish))
    return { name: `${name}.svg`, mediaType: 'image/svg+xml', base64: Buffer.from(svg, 'utf8').toString('base64') }
  }
  const pdf = await desk.printer.pdf(drawn.drawing, desk.clock.now())
  return { name: `${name}.pdf`, mediaType: 'application/pdf', base64: Buffer.from(pdf).toString('base64') }
}

async function draw({ store, clock, printer }: Desk, ownerId: string, { interviewId, personId, ...wish }: Wish): Promise<Drawing> {
  const { record, ownHand } = await store.read(ownerId, async (records) => ({ record: await findInterview(records, interviewId), ownHand: await records.ownHand() }))
  const hand = findHand(printer, ownHand, wish.hand)
  if (!hand) throw new Refusal('not-found', 'There is no such hand.')
  const person = findPerson(record, personId)
  return { record, ownHand, drawn: drawNote({ ...wish, hand, print: printer.print, caseFile: record.caseFile, person, now: clock.now() }) }
}

/** US cards are measured in inches. */
function unitOf({ card }: Wish): 'in' | 'mm' {
  return cards[card].sheet === 'letter' ? 'in' : 'mm'
}

function lettersOf({ kind, text, to, from }: Wish): string {
  return kind === 'envelope' ? `${to} ${from}` : text
}

function wordsFor({ printer }: Desk, fault: Extract<Drawn, { ok: false }>, wish: Wish, ownHand: OwnHand): string {
  const able = handsFor(printer, ownHand, lettersOf(wish)).filter(({ missing, kind }) => missing.length === 0 && (wish.kind !== 'plotter' || kind === 'strokes'))
  return wordsForFault(fault, { kind: wish.kind, card: wish.card, hand: findHand(printer, ownHand, wish.hand)?.name ?? wish.hand, able: wish.kind === 'sheet' ? [] : able.map(({ name }) => name) })
}

function fileName(person: string, { kind }: Wish): string {
  const plain = person.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').toLowerCase()
  return `${kind}-${plain.slice(0, 40) || 'note'}`
}
