/** Handwriting on paper: the hands there are, and the files that a drawing becomes. */
import type { Drawing, Page } from '../../core/note/layout/drawing.ts'
import type { Hand } from '../../core/note/layout/hand.ts'

/** A hand that Regards brings along. */
export interface HandOffer {
  readonly id: string
  readonly name: string
  readonly kind: Hand['kind']
  /** The npm package it comes from, its makers, and its licence. */
  readonly from: string
  readonly by: string
  readonly licence: string
}

/** Draws nothing of its own: what the layout says, in one format or another. */
export interface Printer {
  readonly offers: readonly HandOffer[]
  /** Undefined where there is none of this id. */
  hand(id: string): Hand | undefined
  /** The type that sheets are set in. */
  readonly print: Hand
  /** Every page with every font embedded; its text can be read, searched and copied. */
  pdf(drawing: Drawing, at: Temporal.Instant): Promise<Uint8Array>
  /** One page at its real size. */
  svg(page: Page): string
  /** One page for a machine that holds a pen: strokes only, in the order of writing, in inches or millimetres. */
  penSvg(page: Page, unit: 'in' | 'mm'): string
}
