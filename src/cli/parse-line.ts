import type { z } from 'zod'
import { Refusal } from '../api/refusal.ts'
import { placeOf, sentencesOf } from '../api/wrong-input.ts'

/** Parses a line of a batch. @throws Refusal `bad-input` that names each wrong member. */
export function parseLine<S extends z.ZodType>(schema: S, line: unknown): z.output<S> {
  const parsed = schema.safeParse(line)
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  throw new Refusal(
    'bad-input',
    issues
      .flatMap((issue) => sentencesOf(issue, 'such a line'))
      .slice(0, 5)
      .join(' '),
    { at: issues[0] && placeOf(issues[0]) },
  )
}
