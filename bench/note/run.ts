/**
 * Measures the note by hand: size and time of every kind in every hand, what a plotter's pen travels, and what the
 * composer writes for every case there is. `npm run bench -- note`; with `--pictures` it draws docs/pictures/note-*.png.
 */
import { spawnSync } from 'node:child_process'
import { drawNote } from '../../src/core/note/draw-note.ts'
import { moved } from '../../src/core/note/layout/drawing.ts'
import { cardPapers, type NoteKind } from '../../src/core/note/layout/papers.ts'
import { strokesInOrder, travelOf } from '../../src/core/note/layout/plotter.ts'
import { aMoment, aNote, aPlainText, aText, handOf, printer } from '../../test/note/notes.ts'
import { drawPictures } from './pictures.ts'
import { measureTexts } from './texts.ts'

/** What a file may weigh, and how long it may take once the fonts have been read. */
const bar = { bytes: 150 * 1024, milliseconds: 200 }
const rounds = 15

export async function run(options: readonly string[]): Promise<void> {
  if (options.includes('--pictures')) return drawPictures()
  await measureCold()
  await measureFiles()
  measurePen()
  measureTexts()
}

const textFor = (id: string): string => (id === 'nothing' ? aPlainText : aText)

/** In a process of its own: the fonts have not been read. */
async function measureCold(): Promise<void> {
  const script = "import { aNote, aMoment, printer } from './test/note/notes.ts'; import { drawNote } from './src/core/note/draw-note.ts'; const t = performance.now(); const d = drawNote(aNote()); await printer.pdf(d.drawing, aMoment); console.log(performance.now() - t)"
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
  print(['first card of a process, Caveat', `${Math.round(Number(stdout))} ms`, ''])
}

async function measureFiles(): Promise<void> {
  print(['hand', 'kind', 'layout and PDF, median (worst), ms', 'SVG for the page, ms', 'PDF, KB', 'SVG, KB'])
  let heaviest = 0
  let slowest = 0
  for (const { id } of printer.offers) {
    for (const kind of ['card', 'envelope', 'sheet'] satisfies NoteKind[]) {
      const { pdf, svg, bytes, svgBytes } = await timed(id, kind)
      heaviest = Math.max(heaviest, bytes)
      slowest = Math.max(slowest, quantile(pdf, 0.5))
      print([id, kind, `${quantile(pdf, 0.5).toFixed(0)} (${Math.max(...pdf).toFixed(0)})`, quantile(svg, 0.5).toFixed(0), (bytes / 1024).toFixed(0), (svgBytes / 1024).toFixed(0)])
    }
  }
  print([`heaviest PDF ${(heaviest / 1024).toFixed(0)} KB (bar ${bar.bytes / 1024})`, `slowest median ${slowest.toFixed(0)} ms (bar ${bar.milliseconds})`])
}

async function timed(id: string, kind: NoteKind) {
  const pdf: number[] = []
  const svg: number[] = []
  let bytes = 0
  let svgBytes = 0
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    const drawn = drawNote(aNote({ kind, hand: handOf(id), text: textFor(id), to: 'Fern & Field\n12 Broad Street\nLondon N1 9GU', from: 'Maya Reyes, 4 Elm Street, York' }))
    if (!drawn.ok) throw new Error(`${id} ${kind}: ${drawn.why}`)
    const laid = performance.now()
    const file = await printer.pdf(drawn.drawing, aMoment)
    const written = performance.now()
    const pages = drawn.drawing.pages.map((page) => printer.svg(page))
    const shown = performance.now()
    bytes = file.byteLength
    svgBytes = pages.reduce((sum, page) => sum + page.length, 0)
    // The first round reads the fonts.
    if (round > 0) {
      pdf.push(written - start)
      svg.push(laid - start + shown - written)
    }
  }
  return { pdf, svg, bytes, svgBytes }
}

function measurePen(): void {
  print(['single-line hand', 'strokes', 'pen down, mm', 'in the air, mm', 'in the order of the font, mm'])
  for (const { id, kind } of printer.offers) {
    if (kind !== 'strokes') continue
    const drawn = drawNote(aNote({ kind: 'plotter', hand: handOf(id), card: cardPapers[0] }))
    const page = drawn.ok ? drawn.drawing.pages[0] : undefined
    if (!page) throw new Error(`${id} was not drawn for a plotter.`)
    const ordered = strokesInOrder(page)
    const asDrawn = page.marks.flatMap((mark) => (mark.kind === 'word' ? mark.letters.flatMap(({ shape, matrix }) => shape.strokes.map((stroke) => stroke.map((point) => moved(matrix, point)))) : []))
    const down = ordered.reduce((sum, stroke) => sum + travelOf(stroke.map((point) => [point])), 0)
    print([id, String(ordered.length), down.toFixed(0), travelOf(ordered).toFixed(0), travelOf(asDrawn).toFixed(0)])
  }
}

function quantile(numbers: readonly number[], at: number): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(at * (numbers.length - 1))] ?? 0
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.join(' | ')}\n`)
}
