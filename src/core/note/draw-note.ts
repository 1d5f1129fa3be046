import type { CaseFile, Person } from '../model/case-file.ts'
import { adviseOnNote } from './advice.ts'
import { layOutCard } from './layout/card.ts'
import { addressLines, layOutEnvelope } from './layout/envelope.ts'
import type { Hand } from './layout/hand.ts'
import { type CardPaperId, cards, type EnvelopePaperId, envelopes, type NoteKind, type SheetPaperId, sheets } from './layout/papers.ts'
import { layOutForPlotter, type LaidForPen } from './layout/plotter.ts'
import { layOutSheet } from './layout/sheet.ts'

/** A note that is to be drawn, whatever it is drawn as. */
export interface NoteToDraw {
  readonly kind: NoteKind
  readonly text: string
  readonly hand: Hand
  /** The type of the copy sheet. */
  readonly print: Hand
  readonly card: CardPaperId
  /** Absent: as goes with the card. */
  readonly sheet?: SheetPaperId | undefined
  readonly envelope?: EnvelopePaperId | undefined
  readonly cover: string
  /** Addresses as typed. */
  readonly to: string
  readonly from: string
  readonly caseFile: CaseFile
  readonly person: Person
  readonly now: Temporal.Instant
}

/** Why a note cannot be drawn. */
export type DrawFault = Extract<LaidForPen, { ok: false }> | { readonly ok: false; readonly why: 'no-envelope' | 'no-address' }
export type Drawn = Extract<LaidForPen, { ok: true }> | DrawFault

/** Draws a note. The same note is drawn the same every time: what strays, strays by the names of candidate and person. */
export function drawNote(note: NoteToDraw): Drawn {
  const { kind, text, hand, print, card, cover, caseFile, person } = note
  const seed = `${caseFile.candidate.name}|${caseFile.interview.company.name}|${person.id}|${hand.id}`
  if (kind === 'card') return layOutCard({ text, hand, paper: card, seed, cover })
  if (kind === 'plotter') return layOutForPlotter({ text, hand, paper: card, seed })
  if (kind === 'envelope') {
    const paper = note.envelope ?? cards[card].envelope
    if (!paper) return { ok: false, why: 'no-envelope' }
    const to = addressLines(note.to)
    if (to.length === 0) return { ok: false, why: 'no-address' }
    return layOutEnvelope({ to, from: addressLines(note.from), hand, print, paper, seed })
  }
  const company = person.organisation ?? caseFile.interview.company.name
  const nickname = person.goesBy !== undefined && !person.name.includes(person.goesBy) ? [person.goesBy] : []
  const names = [...nickname, person.name, company, caseFile.candidate.name]
  const mentioned = caseFile.people.filter(({ id, name }) => id !== person.id && text.includes(name)).map(({ name }) => name)
  return layOutSheet({
    text,
    hand,
    print,
    paper: note.sheet ?? cards[card].sheet,
    card,
    heading: `For ${person.name}, ${company}`,
    names: [...new Set([...names, ...mentioned])],
    advice: adviseOnNote({ caseFile, person, now: note.now, address: note.to }),
  })
}

/** Says on what a note is drawn, and how that is printed and folded. */
export function howToPrint({ kind, card, sheet, envelope, cover }: Pick<NoteToDraw, 'kind' | 'card' | 'sheet' | 'envelope' | 'cover'>): string {
  const paper = cards[card]
  if (kind === 'card') {
    const oneSide = paper.sides.length > 1 && cover.trim() === ''
    return `${paper.says}. ${oneSide ? 'The front stays white: print the inside at 100 % and fold once in the middle, the printing in.' : paper.how}`
  }
  if (kind === 'plotter') return `${paper.says}: the pen writes on one face of ${round(paper.face.width)} × ${round(paper.face.height)} mm. Lay its upper left corner at the machine's origin.`
  if (kind === 'envelope') return `${envelopes[envelope ?? paper.envelope ?? 'c6'].says}. Put it in with the flap down, and print at 100 %.`
  return `${sheets[sheet ?? paper.sheet].says}: print it, take a card and a real pen, and copy line by line.`
}

const round = (number: number): string => String(Math.round(number))
