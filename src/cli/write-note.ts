import { writeFile } from 'node:fs/promises'
import { Refusal } from '../api/refusal.ts'
import { composePanel } from '../core/compose/compose-panel.ts'
import { dialectOf } from '../core/check/dialect.ts'
import type { Judgement } from '../core/check/check-letter.ts'
import type { CaseFile, Person } from '../core/model/case-file.ts'
import { adviseOnNote } from '../core/note/advice.ts'
import { composeNote } from '../core/note/compose-note.ts'
import { drawNote, howToPrint, type NoteToDraw } from '../core/note/draw-note.ts'
import { wordsForFault } from '../core/note/fault-words.ts'
import { judgeNote } from '../core/note/judge-note.ts'
import type { Hand } from '../core/note/layout/hand.ts'
import { cardPapers, cards, envelopePapers, type NoteKind, papersFor, sheetPapers } from '../core/note/layout/papers.ts'
import { openPrinter, type Printer } from '../server/printing.ts'
import { openProofreading } from '../server/proofreading.ts'
import { WrongUse } from './arguments.ts'
import { talk, type write, writeJson } from './output.ts'
import { personOf, readCase } from './read-case.ts'
import { readText } from './read-text.ts'
import { readHandFile } from './hand-file.ts'

export interface NoteOrder {
  readonly casePath: string
  readonly to: string
  readonly textFile: string | undefined
  /** Undefined: the text alone. */
  readonly kind: NoteKind | undefined
  readonly paper: string | undefined
  readonly hand: string
  readonly out: string | undefined
  readonly cover: string
  readonly toAddress: string | undefined
  readonly fromAddress: string | undefined
  readonly unchecked: boolean
  readonly json: boolean
  readonly write: typeof write
}

/** As in the page: far more than any card holds. */
const mostLetters = 4000

/** Composes or reads a note, judges it, and draws it where that is wanted. Gives the exit code. */
export async function writeNote(order: NoteOrder): Promise<number> {
  // What was asked for is looked at before anything is read or loaded.
  const papers = order.kind && papersOf(order.kind, order.paper)
  const printer = openPrinter()
  const hand = order.kind && (await findHand(printer, order.hand))
  if (order.kind) checkOut(order.kind, order.out ?? '')
  const caseFile = await readCase(order.casePath)
  const person = personOf(caseFile, order.to)
  const text = order.textFile === undefined ? composed(caseFile, person) : await readText(order.textFile)
  if (text.length > mostLetters) throw new Refusal('too-large', `A note has at most ${mostLetters} characters; this text has ${text.length}.`)
  const judgement = order.kind && order.unchecked ? unjudged : await judge(caseFile, person, text)
  const advice = adviseOnNote({ caseFile, person, now: Temporal.Now.instant(), address: order.toAddress })
  if (order.json && !order.kind) {
    await writeJson({ text, findings: judgement.findings, held: judgement.held, advice })
    return judgement.held.length > 0 ? 1 : 0
  }
  for (const { severity, message } of judgement.findings) talk(`${severity}: ${message}`)
  for (const { tone, words } of advice) if (tone !== 'go' || !order.kind) talk(`· ${words}`)
  if (!order.kind || !papers || !hand) {
    await order.write(`${text.trim()}\n`)
    return judgement.held.length > 0 ? 1 : 0
  }
  if (judgement.held.length > 0) {
    talk(`Nothing was drawn. ${judgement.held.join(' ')} Mend this first, or say --unchecked.`)
    return 1
  }
  const note: NoteToDraw = { kind: order.kind, text, hand, print: printer.print, ...papers, cover: order.cover, to: order.toAddress ?? person.postalAddress ?? '', from: order.fromAddress ?? '', caseFile, person, now: Temporal.Now.instant() }
  const files = await draw(printer, note, order.out ?? '')
  talk(howToPrint(note))
  return order.json ? writeJson({ files }) : 0
}

/** Of a text that its writer answers for. */
const unjudged: Judgement = { findings: [], verdict: '', held: [], proofread: false }

function composed(caseFile: CaseFile, person: Person): string {
  const [mail] = composePanel(caseFile, { only: [person.id] })
  return composeNote(caseFile, person.id, { mail })?.text ?? ''
}

async function judge(caseFile: CaseFile, person: Person, body: string): Promise<Judgement> {
  const { proofreader, lexicon } = openProofreading()
  try {
    const [mail] = composePanel(caseFile, { only: [person.id] })
    const [language] = await Promise.allSettled([proofreader.proofread(body, dialectOf(caseFile.interview))])
    return judgeNote({ letter: { caseFile, to: person.id, body, short: true }, language: language.status === 'fulfilled' ? { body: language.value } : undefined, answers: [], lexicon, mail: mail?.body })
  } finally {
    await proofreader.close()
  }
}

/** The papers that a kind is drawn on; without a word on it, those of US shops for a Letter sheet and an A2 card. */
function papersOf(kind: NoteKind, paper: string | undefined): Pick<NoteToDraw, 'card' | 'sheet' | 'envelope'> {
  if (paper !== undefined && !papersFor(kind).some((each) => each === paper)) throw new WrongUse(`--paper is one of ${papersFor(kind).join(', ')} for a ${kind}, not "${paper}".`)
  const card = cardPapers.find((each) => each === paper)
  if (kind === 'envelope') {
    const envelope = envelopePapers.find((each) => each === paper) ?? 'a2'
    return { card: envelope === 'c6' ? 'a6' : 'a2', envelope }
  }
  if (kind !== 'sheet' || card) return { card: card ?? 'a2' }
  const sheet = sheetPapers.find((each) => each === paper) ?? 'letter'
  return { card: sheet === 'a4' ? 'a6' : 'a2', sheet }
}

async function findHand(printer: Printer, id: string): Promise<Hand> {
  const hand = printer.hand(id)
  if (hand) return hand
  if (id.endsWith('.json')) return readHandFile(id)
  throw new WrongUse(`There is no hand "${id}". There is ${printer.offers.map((offer) => offer.id).join(', ')}; or give the .json of a hand that was exported.`)
}

function checkOut(kind: NoteKind, out: string): void {
  if (!/\.(?:svg|pdf)$/i.test(out)) throw new WrongUse(`--out ends in .pdf or .svg, not "${out}".`)
  if (kind === 'plotter' && !/\.svg$/i.test(out)) throw new WrongUse('A plotter takes SVG: let --out end in .svg.')
}

/** Draws into one file, or one for each page where it is SVG. Gives their names. */
async function draw(printer: Printer, note: NoteToDraw, out: string): Promise<readonly string[]> {
  const isSvg = /\.svg$/i.test(out)
  const drawn = drawNote(note)
  if (!drawn.ok) throw new Refusal('cannot-be-drawn', wordsForFault(drawn, { kind: note.kind, card: note.card, hand: note.hand.name, able: ableHands(printer, note) }))
  const { pages } = drawn.drawing
  if (!isSvg) {
    await writeFile(out, await printer.pdf(drawn.drawing, note.now))
    return [out]
  }
  const unit = cards[note.card].sheet === 'letter' ? 'in' : 'mm'
  const files = pages.map((page, index) => ({ name: pages.length === 1 ? out : out.replace(/\.svg$/i, `-${index + 1}.svg`), svg: note.kind === 'plotter' ? printer.penSvg(page, unit) : printer.svg(page) }))
  for (const { name, svg } of files) await writeFile(name, svg)
  return files.map(({ name }) => name)
}

function ableHands(printer: Printer, { kind, text, to, from }: NoteToDraw): readonly string[] {
  if (kind === 'sheet') return []
  const letters = kind === 'envelope' ? `${to} ${from}` : text
  return printer.offers.flatMap(({ id, name }) => {
    const hand = printer.hand(id)
    return hand && hand.missing(letters).length === 0 && (kind !== 'plotter' || hand.kind === 'strokes') ? [name] : []
  })
}
