import type { CaseFile } from '../model/case-file.ts'
import type { ComposedLetter } from '../model/letter.ts'
import type { LetterKind } from '../model/delivery.ts'
import { planPanel } from './plan-panel.ts'

/** What may be asked of the composer beyond the case file itself. */
export interface ComposeOptions {
  /** 'Another wording': a number for each person id; absent means 0. The same number gives the same letter. */
  readonly seeds?: Readonly<Record<string, number>>
  /** Ids of the people whose letters are wanted; the panel is planned as a whole all the same. Absent means everyone. */
  readonly only?: readonly string[]
  /** When the letters will be read: decides between 'today', 'yesterday' and 'on Thursday'. Absent: the weekday. */
  readonly sentAt?: Temporal.Instant
  /**
   * What is written: the thanks within 24 hours, one of two questions when they have been silent since, the thanks
   * after a rejection, or a withdrawal later on. Absent means the thanks.
   */
  readonly kind?: LetterKind
  /** What the candidate learned, in their words, for each person id: said after a rejection, and only if entered. */
  readonly learned?: Readonly<Record<string, string>>
}

/**
 * Composes a thank-you letter for each person of an interview, all of them planned together so that no two
 * are alike. Nothing is said that the case file does not hold, and the same input gives the same letters.
 */
export function composePanel(caseFile: CaseFile, options: ComposeOptions = {}): readonly ComposedLetter[] {
  const { only, seeds = {}, kind = 'thank-you', learned = {}, sentAt } = options
  const letters = planPanel(caseFile, { seeds, kind, learned, sentAt })
  return only ? letters.filter((letter) => only.includes(letter.to)) : letters
}
