import type { CaseFile } from '../model/case-file.ts'
import type { Finding, Span } from '../model/finding.ts'

/** Everything the checks of one letter may look at. Nothing else is asked: the same letter gives the same findings. */
export interface LetterToCheck {
  readonly caseFile: CaseFile
  /** Id of the person it goes to. */
  readonly to: string
  readonly subject: string
  readonly body: string
  /** When it leaves: 'today' and 'yesterday' are measured against it. Without it they are not judged. */
  readonly sentAt?: Temporal.Instant | undefined
  /** The address in To, exactly as it will be sent. */
  readonly toAddress?: string | undefined
  /** True where the composer marked it as the honest short form: nothing from the talk is expected in it. */
  readonly short?: boolean | undefined
  /** The letters to the others of this panel. One to the same person is not compared. */
  readonly panelLetters?: readonly PanelLetter[] | undefined
  /** Other applications of this candidate, where they are known. */
  readonly otherApplications?: readonly OtherApplication[] | undefined
}

export interface PanelLetter {
  /** Id of the person. */
  readonly to: string
  readonly subject: string
  readonly body: string
}

export interface OtherApplication {
  readonly company: string
  readonly position: string
  /** Names in full. */
  readonly people: readonly string[]
}

/** What names, facts, form and panel came to. A finding about the letter as a whole has an empty span at 0. */
export interface FactCheck {
  /** Sorted by part and place, none twice. */
  readonly findings: readonly Finding[]
  /** Where recorded names stand exactly as recorded: no other pass may touch them. */
  readonly protectedSpans: { readonly subject: readonly Span[]; readonly body: readonly Span[] }
}

/** Words of English, from an adapter. Where it is absent (in the page) the checks ask less, never more. */
export interface CheckLexicon {
  /** True for an English word written as given: 'will', 'Monday'; false for 'monday', 'Okonkwo'. */
  isWord(word: string): boolean
  /** True for a word that is heard or read every day. */
  isCommon?(word: string): boolean
}

/** A finding with the key under which an answer to it is kept, and the answer where there is one. */
export interface KeyedFinding extends Finding {
  readonly key: string
  readonly answer?: string | undefined
}
