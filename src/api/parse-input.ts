import type { z } from 'zod'
import { Refusal } from './refusal.ts'
import type { DoorName } from './paths.ts'
import type { Row } from './row.ts'
import { type Given, rows } from './rows.ts'
import { placeOf, sentencesOf } from './wrong-input.ts'

/**
 * Parses what came in through a door: the path's parameters and the body, side by side.
 * @throws Refusal `bad-input` that names each wrong member by its path.
 */
export function parseInput<N extends DoorName>(name: N, came: { readonly params: unknown; readonly body?: unknown; readonly file?: Uint8Array | undefined }): Given<N> {
  const row: Row = rows[name]
  const params = row.params ? parsed(row.params, came.params) : {}
  const body = row.body ? parsed(row.body, came.body) : {}
  const file = row.file ? { bytes: came.file } : {}
  // The row's schemas have just said so; the compiler cannot follow a schema that it knows by a name only.
  return { ...asObject(params), ...asObject(body), ...file } as Given<N>
}

function parsed(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues
  throw new Refusal(
    'bad-input',
    issues
      .flatMap((issue) => sentencesOf(issue, 'this request'))
      .slice(0, 5)
      .join(' '),
    { at: issues[0] && placeOf(issues[0]) },
  )
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
