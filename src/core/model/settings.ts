import type { Dialect } from './finding.ts'

/** What a candidate settled about spelling and grammar, for all letters. */
export interface Settings {
  /** Names of rules that are not to speak any more; only those of grammar, spelling and style can be silenced. */
  readonly rulesOff: readonly string[]
  /** Words that are right as they stand here; one in lower case is right in any case. */
  readonly words: readonly string[]
  /** The English of the letters; absent: by the company's country. */
  readonly dialect?: Dialect | undefined
}

/** What holds as long as nothing was settled. */
export const noSettings: Settings = { rulesOff: [], words: [] }
