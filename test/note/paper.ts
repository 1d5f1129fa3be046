/** What Debian's poppler-utils tell about a PDF: its words, its fonts, where its ink is. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** True where pdftotext and pdftoppm are here. */
export function hasPoppler(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0
}

/** One page of a PDF as it would come out of a printer, in millimetres. */
export interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly text: string
  /** Where the ink is; undefined on a white page. */
  readonly ink: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } | undefined
}

const dpi = 72
const millimetres = 25.4 / dpi

/** Reads a PDF back. */
export function readPdf(pdf: Uint8Array): readonly PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'regards-note-'))
  try {
    const file = join(folder, 'note.pdf')
    writeFileSync(file, pdf)
    const texts = run('pdftotext', ['-enc', 'UTF-8', file, '-']).split('\f').slice(0, -1)
    run('pdftoppm', ['-gray', '-r', String(dpi), file, join(folder, 'page')])
    return texts.map((text, index) => ({ text, ...readGray(readFileSync(join(folder, `page-${index + 1}.pgm`))) }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Lists the fonts of a PDF and whether each is embedded. */
export function fontsOf(pdf: Uint8Array): readonly { readonly name: string; readonly embedded: boolean }[] {
  const folder = mkdtempSync(join(tmpdir(), 'regards-note-'))
  try {
    const file = join(folder, 'note.pdf')
    writeFileSync(file, pdf)
    return run('pdffonts', [file]).split('\n').slice(2).filter((line) => line.trim() !== '').map((line) => {
      const [embedded] = line.trim().split(/\s+/).slice(-5)
      return { name: line.split(/\s+/)[0] ?? '', embedded: embedded === 'yes' }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(program: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, [...words], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${program} did not succeed: ${stderr}`)
  return stdout
}

/** A picture in shades of grey (PGM, one byte a point). */
function readGray(file: Buffer): Omit<PrintedPage, 'text'> {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 40).toString('latin1'))
  if (!head) throw new Error('pdftoppm gave no picture in grey.')
  const [width, height] = [Number(head[1]), Number(head[2])]
  const points = file.subarray(head[0].length)
  const dark = (x: number, y: number): boolean => (points[y * width + x] ?? 255) < 250
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) => Array.from({ length: width }, (_, x) => x).some((x) => dark(x, y)))
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => rows.some((y) => dark(x, y)))
  const [left, right, top, bottom] = [columns[0], columns.at(-1), rows[0], rows.at(-1)]
  const ink = left === undefined || right === undefined || top === undefined || bottom === undefined ? undefined : { left: left * millimetres, right: (right + 1) * millimetres, top: top * millimetres, bottom: (bottom + 1) * millimetres }
  return { width: width * millimetres, height: height * millimetres, ink }
}
