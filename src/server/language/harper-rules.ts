/** How much of what Harper says is taken, and how seriously. */
import type { Severity } from '../../core/model/finding.ts'

/**
 * Rules that flag more right sentences than wrong ones, that argue about taste, or that change letters which are
 * correct as typed on an ordinary keyboard (straight quotes, hyphens in ranges, three full stops).
 */
export const silencedRules: readonly string[] = [
  'OxfordComma',
  'Dashes',
  'NumericRangeEnDash',
  'OrthographicConsistency',
  'DisjointPrefixes',
  'UnclosedQuotes',
  'MissingPreposition',
  'InterestedIn',
  'LongSentences',
  'EllipsisLength',
  'UseEllipsisCharacter',
  'WrongNegative',
  'SplitWords',
  'OneOfTheSingular',
  'DayOneNames',
  'YourPredicateAdjective',
  'TheirToThere',
  'ToTwoToo',
  'ModalBeAdjective',
  'InflectedVerbAfterTo',
  'MergeWords',
  'UpdatePlaceNames',
  'CondenseAllThe',
  'Excellent',
  'LookingForwardTo',
]

/** Rules that Harper counts among matters of style, and that are matters of grammar. */
export const severityByRule: Readonly<Record<string, Severity>> = {
  AdjectiveDoubleDegree: 'error',
  MoreBetter: 'error',
  TheMy: 'error',
  ExpandMemoryShorthands: 'hint',
}

/** Severity by Harper's kind of rule: what the language decides is an error, what usage decides a question, taste a hint. */
export const severityByKind: Readonly<Record<string, Severity>> = {
  Spelling: 'error',
  Typo: 'error',
  Agreement: 'error',
  Grammar: 'error',
  Repetition: 'error',
  Capitalization: 'error',
  Punctuation: 'error',
  BoundaryError: 'error',
  Malapropism: 'error',
  Eggcorn: 'error',
  WordOrder: 'error',
  Usage: 'error',
  Nonstandard: 'question',
  Miscellaneous: 'error',
  WordChoice: 'question',
  Regionalism: 'hint',
  Enhancement: 'hint',
  Readability: 'hint',
  Redundancy: 'hint',
  Style: 'hint',
  Formatting: 'hint',
}
