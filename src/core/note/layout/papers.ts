/** The papers of the note, in millimetres. US sizes are exact inches (one inch is 25.4 mm). */

export const noteKinds = ['sheet', 'card', 'envelope', 'plotter'] as const
export type NoteKind = (typeof noteKinds)[number]

export const cardPapers = ['a2', 'a6', 'half-letter'] as const
export type CardPaperId = (typeof cardPapers)[number]
export const sheetPapers = ['a4', 'letter'] as const
export type SheetPaperId = (typeof sheetPapers)[number]
export const envelopePapers = ['a2', 'c6'] as const
export type EnvelopePaperId = (typeof envelopePapers)[number]
export type PaperId = CardPaperId | SheetPaperId | EnvelopePaperId

const inch = 25.4

/** What most printers leave white all around. */
export const edge = 5

export interface Size {
  readonly width: number
  readonly height: number
}

/** Where one face of the folded card lies on a printed side. */
export interface Panel {
  readonly face: 'note' | 'cover'
  readonly x: number
  readonly y: number
  /** True where it is printed upside down, because the fold turns it. */
  readonly turned: boolean
}

export interface PrintedSide extends Size {
  readonly name: 'inside' | 'outside' | 'sheet'
  readonly panels: readonly Panel[]
  /** Where it is folded: across the whole side at this x or y. */
  readonly folds: readonly { readonly across: 'x' | 'y'; readonly at: number }[]
}

export interface CardPaper {
  readonly id: CardPaperId
  readonly says: string
  /** One face of the folded card. */
  readonly face: Size
  readonly sides: readonly PrintedSide[]
  /** How to print and fold it. */
  readonly how: string
  readonly envelope?: EnvelopePaperId | undefined
  /** The sheet that is at hand where this card is usual. */
  readonly sheet: SheetPaperId
}

/** Two faces side by side, folded in the middle like a book: the outside is printed first, then the inside. */
function book(face: Size): readonly PrintedSide[] {
  const open = { width: face.width * 2, height: face.height, folds: [{ across: 'x', at: face.width } as const] }
  return [
    { ...open, name: 'outside', panels: [{ face: 'cover', x: face.width, y: 0, turned: false }] },
    { ...open, name: 'inside', panels: [{ face: 'note', x: face.width, y: 0, turned: false }] },
  ]
}

/** Four faces on one printed side, folded twice: the upper half goes behind, then the left half. */
function quarter(face: Size): readonly PrintedSide[] {
  return [
    {
      name: 'sheet',
      width: face.width * 2,
      height: face.height * 2,
      panels: [
        { face: 'note', x: 0, y: 0, turned: true },
        { face: 'cover', x: face.width, y: face.height, turned: false },
      ],
      folds: [
        { across: 'y', at: face.height },
        { across: 'x', at: face.width },
      ],
    },
  ]
}

const a2 = { width: 4.25 * inch, height: 5.5 * inch }
const a6 = { width: 105, height: 148.5 }
const halfLetter = { width: 5.5 * inch, height: 8.5 * inch }

export const cards: Readonly<Record<CardPaperId, CardPaper>> = {
  a2: {
    id: 'a2',
    says: 'US A2 card, 4¼ × 5½ in (card stock of 8½ × 5½ in)',
    face: a2,
    sides: book(a2),
    how: 'Print both sides of the card stock at 100 %, flipped on the short edge; fold once in the middle, the outside out.',
    envelope: 'a2',
    sheet: 'letter',
  },
  a6: {
    id: 'a6',
    says: 'A6 card, 105 × 148 mm (a sheet of A4 folded twice)',
    face: a6,
    sides: quarter(a6),
    how: 'Print one side of A4 at 100 %. Fold the upper half back behind the lower one, then the left half back behind the right.',
    envelope: 'c6',
    sheet: 'a4',
  },
  'half-letter': {
    id: 'half-letter',
    says: 'Card of 5½ × 8½ in (a sheet of Letter folded once)',
    face: halfLetter,
    sides: book(halfLetter),
    how: 'Print both sides of Letter at 100 %, flipped on the short edge; fold once in the middle, the outside out.',
    sheet: 'letter',
  },
}

export const sheets: Readonly<Record<SheetPaperId, Size & { readonly says: string }>> = {
  a4: { width: 210, height: 297, says: 'A4' },
  letter: { width: 8.5 * inch, height: 11 * inch, says: 'US Letter' },
}

export const envelopes: Readonly<Record<EnvelopePaperId, Size & { readonly says: string }>> = {
  a2: { width: 5.75 * inch, height: 4.375 * inch, says: 'US A2 envelope, 5¾ × 4⅜ in' },
  c6: { width: 162, height: 114, says: 'C6 envelope, 162 × 114 mm' },
}

const papersByKind = { card: cardPapers, plotter: cardPapers, sheet: [...sheetPapers, ...cardPapers], envelope: envelopePapers } as const

/**
 * Lists the papers that a kind can be drawn on. The sheet takes a card, too: its lines are broken as on that card.
 * @example
 * papersFor('envelope')
 * // => ['a2', 'c6']
 */
export function papersFor(kind: NoteKind): readonly PaperId[] {
  return papersByKind[kind]
}
