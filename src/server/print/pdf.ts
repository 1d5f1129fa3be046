import PDFDocument, { type EmbeddedFont } from 'pdfkit'
import type { Drawing, Ink, Mark, Matrix, Page, WordMark } from '../../core/note/layout/drawing.ts'
import { moved, placedIn } from '../../core/note/layout/drawing.ts'
import type { Hand } from '../../core/note/layout/hand.ts'
import type { Outline } from '../../core/note/layout/shape.ts'
import { faceNamed } from './faces.ts'

/** Points of a millimetre. */
const point = 72 / 25.4

/**
 * Writes a drawing as PDF. Letters of a font are text in that font, each where the layout put it; strokes are lines
 * with the words under them as text that is not painted. So every file can be read, searched and read out.
 */
export function pdfOf({ title, pages }: Drawing, { underStrokes, at }: { readonly underStrokes: Hand; readonly at: Temporal.Instant }): Promise<Uint8Array> {
  const made = new Date(at.epochMilliseconds)
  const document = new PDFDocument({ autoFirstPage: false, font: '', lang: 'en', displayTitle: true, info: { Title: title, Creator: 'Regards', CreationDate: made, ModDate: made } })
  const bytes = collect(document)
  const fonts = new Map<string, EmbeddedFont>()
  for (const page of pages) writePage(document, { page, fonts, underStrokes })
  document.end()
  return bytes
}

function collect(document: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('error', reject)
    document.on('end', () => resolve(Buffer.concat(chunks)))
  })
}

interface Writing {
  readonly page: Page
  readonly fonts: Map<string, EmbeddedFont>
  readonly underStrokes: Hand
}

function writePage(document: PDFDocument, writing: Writing): void {
  const { width, height, marks } = writing.page
  document.addPage({ size: [width * point, height * point], margin: 0 })
  document.addContent(`q ${number(point)} 0 0 ${number(point)} 0 0 cm 1 J 1 j`)
  for (const mark of marks) document.addContent(operators(document, writing, mark))
  document.addContent('Q')
}

function operators(document: PDFDocument, writing: Writing, mark: Mark): string {
  if (mark.kind === 'line') return `${penOf(mark.ink)} ${mark.dashed ? '[1.2 1.2] 0 d' : '[] 0 d'} ${pathOf([mark.from, mark.to])}`
  const strokes = mark.letters.flatMap(({ shape, matrix }) => shape.strokes.map((stroke) => pathOf(stroke.map((at) => moved(matrix, at)))))
  const text = textOf(document, writing, mark)
  return strokes.length > 0 ? `${penOf(mark.ink)} [] 0 d\n${strokes.join('\n')}\n${text}` : text
}

/** One letter to be shown: which glyph of which file, where, and the characters it is. */
interface Shown {
  readonly outline: Outline
  readonly text: string
  readonly matrix: Matrix
}

function textOf(document: PDFDocument, { fonts, underStrokes }: Writing, mark: WordMark): string {
  const painted = mark.letters.flatMap(({ shape, text, matrix }) => (shape.outline ? [{ outline: shape.outline, text, matrix }] : []))
  const shown = painted.length > 0 ? painted : unpainted(mark, underStrokes)
  const last = shown.at(-1)
  const all = last && !mark.endsLine ? [...shown, spaceAfter(mark, last.outline)] : shown
  const placed = all.map((letter) => `${fontFor(document, fonts, letter.outline.face)} 1 Tf ${letter.matrix.map(number).join(' ')} Tm <${glyphIn(fonts, letter)}> Tj`)
  return `BT ${painted.length > 0 ? `0 Tr ${colourOf(mark.ink)} rg` : '3 Tr'}\n${placed.join('\n')}\nET`
}

/** The word in type, as wide as it is written: nobody sees it, a reader finds it. */
function unpainted({ text, matrix, width }: WordMark, type: Hand): Shown[] {
  const word = type.shape(text, 0)
  const stretch = word.width > 0 ? width / word.width : 1
  return word.letters.flatMap(({ shape, text: letter, x }) => (shape.outline ? [{ outline: shape.outline, text: letter, matrix: placedIn(matrix, [stretch, 0, 0, 1, x * stretch, 0]) }] : []))
}

function spaceAfter({ matrix, width }: WordMark, { face, unitsPerEm }: Outline): Shown {
  const glyph = faceNamed(face).font.glyphForCodePoint(32).id
  return { outline: { face, glyph, path: '', unitsPerEm }, text: ' ', matrix: placedIn(matrix, [1, 0, 0, 1, width, 0]) }
}

function fontFor(document: PDFDocument, fonts: Map<string, EmbeddedFont>, face: string): string {
  const known = fonts.get(face)
  const font = known ?? document.font(faceNamed(face).font, face)._font
  if (!font) throw new Error(`pdfkit did not take the font file ${face}.`)
  fonts.set(face, font)
  document.page.fonts[font.id] ??= font.ref()
  return `/${font.id}`
}

/** Takes a glyph into the part of the font that is embedded; gives its number there. */
function glyphIn(fonts: ReadonlyMap<string, EmbeddedFont>, { outline: { face, glyph }, text }: Shown): string {
  const font = fonts.get(face)
  if (!font) throw new Error(`The font file ${face} is not in the document.`)
  const number = font.subset.includeGlyph(glyph)
  font.widths[number] ??= faceNamed(face).font.getGlyph(glyph).advanceWidth * font.scale
  font.unicode[number] ??= [...text].map((letter) => letter.codePointAt(0) ?? 32)
  return number.toString(16).padStart(4, '0')
}

function pathOf(points: readonly (readonly [number, number])[]): string {
  return `${points.map(([x, y], at) => `${number(x)} ${number(y)} ${at === 0 ? 'm' : 'l'}`).join(' ')} S`
}

function penOf({ colour, width }: Ink): string {
  return `${colourOf({ colour, width })} RG ${number(width)} w`
}

function colourOf({ colour }: Ink): string {
  return [1, 3, 5].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ')
}

const number = (value: number): string => String(Number(value.toFixed(3)))
