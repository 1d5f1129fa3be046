/** What is used of two packages that bring no types, down to the parts of pdfkit that place single glyphs. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly codePoints: readonly number[]
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number }
    readonly path: { toSVG(): string }
  }
  export interface GlyphPosition {
    readonly xAdvance: number
    readonly yAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }
  export interface Font {
    readonly unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    getGlyph(id: number): Glyph
    layout(text: string, features?: Readonly<Record<string, boolean>>): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] }
  }
  export function create(bytes: Uint8Array): Font
}

declare module 'pdfkit' {
  import type { Font } from 'fontkit'
  import type { EventEmitter } from 'node:events'

  export interface EmbeddedFont {
    readonly id: string
    readonly subset: { includeGlyph(id: number): number }
    readonly widths: number[]
    readonly unicode: (readonly number[])[]
    readonly scale: number
    ref(): unknown
  }
  export default class PDFDocument extends EventEmitter {
    constructor(options: {
      readonly autoFirstPage: boolean
      readonly font: string
      readonly lang: string
      readonly displayTitle: boolean
      readonly info: Readonly<Record<string, string | Date>>
    })
    readonly page: { readonly fonts: Record<string, unknown> }
    readonly _font: EmbeddedFont | null
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this
    font(font: Font, family: string): this
    addContent(operators: string): this
    end(): void
  }
}
