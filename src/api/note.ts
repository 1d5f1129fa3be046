import { z } from 'zod'
import { noteKinds, cardPapers, envelopePapers, sheetPapers } from '../core/note/layout/papers.ts'
import { letterBounds, ownAlphabet, variantsOf } from '../core/note/own-hand.ts'
import { noteMoves, noteStates } from '../core/note/state.ts'
import type { Fixed, Row } from './row.ts'
import { bodyText, checkView, done, instant } from './views.ts'

const coordinate = z.number().min(-letterBounds.reach).max(letterBounds.reach)
const strokeSchema = z.array(z.tuple([coordinate, coordinate])).min(1).max(letterBounds.points)
/** One drawing of one letter. */
export const ownLetterSchema = z.array(strokeSchema).min(1).max(letterBounds.strokes)

const ownLetters = z.record(z.string(), z.array(ownLetterSchema).max(variantsOf.most)).refine((letters) => Object.keys(letters).every(isOwnLetter), 'must be letters that are drawn')

/** A hand as it is exported. */
export const ownHandSchema = z.object({ letters: ownLetters })

function isOwnLetter(letter: string): boolean {
  return ownAlphabet.some((each) => each === letter)
}

/** More than any card; what is too long for a card is said with words, not refused. */
const noteText = bodyText.max(4000)
const addressText = bodyText.max(600)

const noteWish = {
  text: noteText,
  /** Id of a hand; 'own' is the person's own. */
  hand: z.string().max(40),
  card: z.enum(cardPapers),
  /** What stands on the front of the card; '' leaves it white. */
  cover: bodyText.max(60),
  to: addressText,
  from: addressText,
}

const handView = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['outline', 'strokes']),
  /** Letters of this note that it does not have: with any, it is not offered. */
  missing: z.array(z.string()),
})
export type HandView = Fixed<z.output<typeof handView>>

const adviceView = z.object({ about: z.enum(['whether', 'time', 'address', 'addition', 'pen']), tone: z.enum(['go', 'mind', 'stop']), words: z.string() })

const noteView = z.object({
  personId: z.string(),
  name: z.string(),
  company: z.string(),
  /** Absent while nobody began it: then it is a proposal. */
  state: z.enum(noteStates).optional(),
  movedAt: instant.optional(),
  postedOn: z.string().optional(),
  because: z.string().optional(),
  ...noteWish,
  words: z.int(),
  /** True where the mail has used up what was jotted down. */
  nothingNew: z.boolean(),
  edited: z.boolean(),
  revision: z.int(),
  check: checkView,
  advice: z.array(adviceView),
  hands: z.array(handView),
  /** Of the seventy letters of the person's own hand, how many are there. */
  ownHand: z.object({ drawn: z.int(), of: z.int() }),
  /** Everyone met, and where their notes stand. */
  people: z.array(z.object({ id: z.string(), name: z.string(), state: z.enum(noteStates).optional() })),
})
export type NoteView = Fixed<z.output<typeof noteView>>

const drawnPage = z.object({ name: z.string(), width: z.number(), height: z.number(), svg: z.string() })
const drawingView = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), pages: z.array(drawnPage), how: z.string(), hands: z.array(handView) }),
  z.object({
    ok: z.literal(false),
    /** What is in the way and what to do, in a sentence. */
    words: z.string(),
    /** A sentence that may be left out. */
    cut: z.string().optional(),
    hands: z.array(handView),
  }),
])
export type DrawingView = Fixed<z.output<typeof drawingView>>

const ofPerson = z.object({ interviewId: z.string().max(80), personId: z.string().max(80) })

export const noteRows = {
  readNote: { summary: 'The note by hand to one person: as kept, or as proposed', params: ofPerson, output: noteView },
  saveNote: {
    summary: 'Keeps the text and look of a note; the first time, that begins it. `anew` words it another way',
    params: ofPerson,
    body: z.strictObject({ ...noteWish, revision: z.int(), anew: z.boolean().optional() }),
    output: noteView,
  },
  moveNote: {
    summary: 'Says that a note is written, posted, waived, or takes the last of these back',
    params: ofPerson,
    body: z.strictObject({ move: z.enum(noteMoves), on: z.iso.date().optional(), because: bodyText.max(300).optional() }),
    output: noteView,
  },
  drawNote: {
    summary: 'Draws a note as it will be printed; nothing is kept. Or says in words why it cannot be drawn',
    params: ofPerson,
    body: z.strictObject({ ...noteWish, kind: z.enum(noteKinds), sheet: z.enum(sheetPapers).optional(), envelope: z.enum(envelopePapers).optional() }),
    output: drawingView,
  },
  noteFile: {
    summary: 'The same drawing as a file: PDF, or SVG for a plotter',
    params: ofPerson,
    body: z.strictObject({ ...noteWish, kind: z.enum(noteKinds), sheet: z.enum(sheetPapers).optional(), envelope: z.enum(envelopePapers).optional() }),
    output: z.object({ name: z.string(), mediaType: z.string(), base64: z.string() }),
  },
  readOwnHand: { summary: "The letters of the person's own hand, as strokes", output: ownHandSchema },
  saveOwnLetter: {
    summary: 'Keeps the drawings of one letter in the place of those that were there; none takes it away',
    body: z.strictObject({ letter: z.string().refine(isOwnLetter, 'must be a letter that is drawn'), ways: z.array(ownLetterSchema).max(variantsOf.most) }),
    output: done,
  },
  replaceOwnHand: { summary: 'Puts a whole hand in the place of the one that is there: one that was exported, or erased by mistake', body: z.strictObject({ letters: ownLetters }), output: done },
  eraseOwnHand: { summary: 'Takes all letters of the own hand away', output: done },
} satisfies Record<string, Row>
