import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** Says in sentences what is wrong with a member, by its path; an unknown one is named. */
export function sentencesOf(issue: Issue, whole: string): string[] {
  const told = tellingIssues(issue)
  if (told.length !== 1 || told[0] !== issue) return told.flatMap((each) => sentencesOf(each, whole))
  if (issue.code !== 'unrecognized_keys') return [`${placeOf(issue) || whole}: ${wordsOf(issue)}.`]
  return issue.keys.map((key) => `${[...issue.path, key].join('.')} is not a member of ${whole} (is it misspelt?).`)
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

/** Our schemas say in words what must be; where they say nothing, zod does, in the words of a programmer. */
function wordsOf(issue: Issue): string {
  if (!/^(?:Invalid|Too) /.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type')
    return issue.message.endsWith('undefined') ? 'must be given' : `must be ${kinds[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`
  if (issue.code === 'too_big') return `must not be ${sizeOf(issue.origin, 'longer', 'greater')} than ${issue.maximum}`
  if (issue.code === 'too_small') return `must not be ${sizeOf(issue.origin, 'shorter', 'less')} than ${issue.minimum}`
  return issue.message
}

function sizeOf(origin: string, ofTexts: string, ofNumbers: string): string {
  return origin === 'string' || origin === 'array' ? ofTexts : ofNumbers
}

/** The path of the member that is wrong: 'people.0.email'; of an unknown member its own. */
export function placeOf(issue: Issue): string {
  const [first = issue] = tellingIssues(issue)
  const path = first.code === 'unrecognized_keys' ? [...first.path, first.keys[0] ?? ''] : first.path
  return path.map(String).join('.')
}

/** Where one of several shapes is allowed, the issues of the shape that was meant: the one that fits the most. */
function tellingIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((issues) => !issues.some((each) => each.path.length === 0 && each.code === 'invalid_type'))
  if (!meant || meant.length === 0) return [issue]
  return meant.map((each) => ({ ...each, path: [...issue.path, ...each.path] }))
}
