/** Draws docs/pictures/note-*.png: a card in every hand, and every kind of paper, by Debian's pdftoppm. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawNote, type NoteToDraw } from '../../src/core/note/draw-note.ts'
import { handOf as ownHandOf } from '../../src/core/note/own-hand.ts'
import { aDrawnHand } from '../../test/note/drawn-hand.ts'
import { aMoment, aNote, aPlainText, aText, handOf, printer } from '../../test/note/notes.ts'
import { root } from '../../test/source-files.ts'

interface Picture {
  readonly name: string
  readonly note: NoteToDraw
  /** 1 is the first. */
  readonly page: number
  readonly dpi: number
  /** The right half alone: the face that the note is on. */
  readonly face?: boolean
}

const pictures: readonly Picture[] = [
  ...printer.offers.map(({ id }) => ({ name: `hand-${id}`, note: aNote({ hand: handOf(id), text: id === 'nothing' ? aPlainText : aText, card: 'a2', cover: '' }), page: 1, dpi: 76, face: true })),
  { name: 'hand-own', note: aNote({ hand: ownHandOf(aDrawnHand()), card: 'a2', cover: '' }), page: 1, dpi: 76, face: true },
  { name: 'sheet-a4', note: aNote({ kind: 'sheet', sheet: 'a4' }), page: 1, dpi: 60 },
  { name: 'sheet-letter', note: aNote({ kind: 'sheet', sheet: 'letter', card: 'a2' }), page: 1, dpi: 60 },
  { name: 'card-a2-outside', note: aNote({ card: 'a2' }), page: 1, dpi: 60 },
  { name: 'card-a2-inside', note: aNote({ card: 'a2' }), page: 2, dpi: 60 },
  { name: 'card-a6-on-a4', note: aNote({ card: 'a6', hand: handOf('la-belle-aurore') }), page: 1, dpi: 60 },
  { name: 'card-half-letter-inside', note: aNote({ card: 'half-letter', hand: handOf('allure') }), page: 2, dpi: 50 },
  { name: 'envelope-a2', note: aNote({ kind: 'envelope', envelope: 'a2', hand: handOf('felix') }), page: 1, dpi: 72 },
  { name: 'envelope-c6', note: aNote({ kind: 'envelope', envelope: 'c6' }), page: 1, dpi: 72 },
  { name: 'plotter-a6', note: aNote({ kind: 'plotter', hand: handOf('tech') }), page: 1, dpi: 72 },
]

/** Of card stock of 8.5 inches. */
function rightHalf(dpi: number): string[] {
  const half = Math.round(4.25 * dpi)
  return ['-x', String(half), '-y', '0', '-W', String(half), '-H', String(Math.round(5.5 * dpi))]
}

/** Draws them all. */
export async function drawPictures(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'regards-pictures-'))
  try {
    for (const { name, note, page, dpi, face } of pictures) {
      const drawn = drawNote(note)
      if (!drawn.ok) throw new Error(`${name}: ${drawn.why}`)
      const file = join(folder, 'note.pdf')
      writeFileSync(file, await printer.pdf(drawn.drawing, aMoment))
      const out = join(root, 'docs/pictures', `note-${name}`)
      const { status, stderr } = spawnSync('pdftoppm', ['-png', '-singlefile', '-r', String(dpi), '-f', String(page), '-l', String(page), ...(face ? rightHalf(dpi) : []), file, out], { encoding: 'utf8' })
      if (status !== 0) throw new Error(`pdftoppm did not succeed: ${stderr}`)
      process.stdout.write(`note-${name}.png\n`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
