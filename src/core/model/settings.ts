import type { Dialect } from './finding.ts'
import type { Language } from './page-language.ts'

/** What a candidate settled for good: about spelling and grammar in all letters, and in which language the page speaks. */
export interface Settings {
  /** Names of rules that are not to speak any more; only those of grammar, spelling and style can be silenced. */
  readonly rulesOff: readonly string[]
  /** Words that are right as they stand here; one in lower case is right in any case. */
  readonly words: readonly string[]
  /** The English of the letters; absent: by the company's country. */
  readonly dialect?: Dialect | undefined
  /** The language of the page, by its tag; absent: as each browser asks for it. Letters are English all the same. */
  readonly pageLanguage?: Language | undefined
  /** Domains of mailboxes, and what the candidate said of them: a letter had better not leave from their employer's. */
  readonly domains?: Readonly<Record<string, 'employer' | 'own'>> | undefined
}

/** What holds as long as nothing was settled. */
export const noSettings: Settings = { rulesOff: [], words: [] }
