import type { Printer } from '../ports/print.ts'
import { handNamed, handOffers, printType } from './hands.ts'
import { penSvgOf, svgOf } from './svg.ts'

/** Opens the printer; font files, and what reads and writes them, are loaded when they are first needed. */
export function openPrinter(): Printer {
  return {
    offers: handOffers,
    hand: handNamed,
    print: printType,
    pdf: async (drawing, at) => (await import('./pdf.ts')).pdfOf(drawing, { underStrokes: printType, at }),
    svg: (page) => svgOf(page, page.name),
    penSvg: penSvgOf,
  }
}
