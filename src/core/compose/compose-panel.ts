import type { CaseFile } from '../model/case-file.ts'
import type { ComposedLetter } from '../model/letter.ts'
import { planPanel } from './plan-panel.ts'

/** What may be asked of the composer beyond the case file itself. */
export interface ComposeOptions {
  /** 'Another wording': a number for each person id; absent means 0. The same number gives the same letter. */
  readonly seeds?: Readonly<Record<string, number>>
  /** Ids of the people whose letters are wanted; the panel is planned as a whole all the same. Absent means everyone. */
  readonly only?: readonly string[]
  /** When the letters will be read: decides between 'today', 'yesterday' and 'on Thursday'. Absent: the weekday. */
  readonly sentAt?: Temporal.Instant
}

/**
 * Composes a thank-you letter for each person of an interview, all of them planned together so that no two
 * are alike. Nothing is said that the case file does not hold, and the same input gives the same letters.
 */
export function composePanel(caseFile: CaseFile, options: ComposeOptions = {}): readonly ComposedLetter[] {
  const letters = planPanel(caseFile, options.seeds ?? {}, options.sentAt)
  const { only } = options
  return only ? letters.filter((letter) => only.includes(letter.to)) : letters
}
