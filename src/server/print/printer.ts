import type { Printer } from '../ports/print.ts'
import { handNamed, handOffers, printType } from './hands.ts'
import { pdfOf } from './pdf.ts'
import { penSvgOf, svgOf } from './svg.ts'

/** Opens the printer; font files are read when they are first needed. */
export function openPrinter(): Printer {
  return {
    offers: handOffers,
    hand: handNamed,
    print: printType,
    pdf: (drawing, at) => pdfOf(drawing, { underStrokes: printType, at }),
    svg: (page) => svgOf(page, page.name),
    penSvg: penSvgOf,
  }
}
