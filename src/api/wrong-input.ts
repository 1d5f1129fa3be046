import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** Says in sentences what is wrong with a member, by its path; an unknown one is named. */
export function sentencesOf(issue: Issue, whole: string): string[] {
  const told = tellingIssues(issue)
  if (told.length !== 1 || told[0] !== issue) return told.flatMap((each) => sentencesOf(each, whole))
  if (issue.code !== 'unrecognized_keys') return [`${placeOf(issue) || whole}: ${issue.message}.`]
  return issue.keys.map((key) => `${[...issue.path, key].join('.')} is not a member of ${whole} (is it misspelt?).`)
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
