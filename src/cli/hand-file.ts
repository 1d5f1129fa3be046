import { ownHandSchema } from '../api/note.ts'
import { Refusal } from '../api/refusal.ts'
import type { Hand } from '../core/note/layout/hand.ts'
import { handOf } from '../core/note/own-hand.ts'
import { readText } from './read-text.ts'

/** Reads a hand that was exported in the page. @throws Refusal that says what is wrong in it. */
export async function readHandFile(path: string): Promise<Hand> {
  const text = await readText(path)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new Refusal('bad-input', `${path} is not JSON.`, { cause })
  }
  const parsed = ownHandSchema.safeParse(json)
  if (!parsed.success) throw new Refusal('bad-input', `${path} is not a hand that was exported: ${parsed.error.issues[0]?.message ?? 'it cannot be read'}.`)
  return handOf(parsed.data)
}
