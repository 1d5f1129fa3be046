import { z } from 'zod'
import { refusals, Refusal } from '../api/refusal.ts'
import { batchLines, type BatchLine } from './batch-lines.ts'
import { talk, write } from './output.ts'
import { openText } from './read-text.ts'

const idOf = z.union([z.string().max(500), z.number()])
export type BatchId = z.output<typeof idOf>

/** What one line came to: what is answered beside its id, and the exit code that it alone would have. */
export interface BatchAnswer {
  readonly members: Readonly<Record<string, unknown>>
  readonly exit: 0 | 1
}

/** So many lines are worked on at a time: enough that the proofreader never waits, few enough to keep memory small. */
const MOST_UNDER_WAY = 64

/**
 * Answers a file of JSON lines, in their order, each as soon as it and those before it are done. A line that cannot
 * be answered gets {"id","error"} in its place, and the exit code is then 2.
 */
export async function answerBatch(path: string, answer: (line: unknown) => Promise<BatchAnswer> | BatchAnswer): Promise<number> {
  const underWay: Promise<number>[] = []
  let written = Promise.resolve(0)
  for await (const line of batchLines(await openText(path))) {
    const answering = answerLine(line, answer)
    written = writeAfter(written, answering)
    underWay.push(written)
    if (underWay.length >= MOST_UNDER_WAY) await underWay.shift()
  }
  return written
}

/** Writes an answer once those before it are written, and gives the highest exit code so far. */
async function writeAfter(before: Promise<number>, answering: Promise<{ readonly json: string; readonly code: number }>): Promise<number> {
  const { json, code } = await answering
  const highest = Math.max(await before, code)
  await write(`${json}\n`)
  return highest
}

async function answerLine(
  line: BatchLine,
  answer: (line: unknown) => Promise<BatchAnswer> | BatchAnswer,
): Promise<{ readonly json: string; readonly code: number }> {
  let id: BatchId | null = null
  try {
    if ('tooLong' in line) throw new Refusal('too-large', 'This line is longer than 2 MB.')
    const given = parsed(line.text)
    id = readId(given)
    const { members, exit } = await answer(given)
    return { json: JSON.stringify({ id, ...members }), code: exit }
  } catch (error) {
    if (!(error instanceof Refusal)) return unexpected(id, error)
    return { json: JSON.stringify({ id, error: error.message }), code: refusals[error.code].exit }
  }
}

/** One line that breaks something does not take the thousands behind it along. */
function unexpected(id: BatchId | null, error: unknown): { readonly json: string; readonly code: number } {
  talk(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return { json: JSON.stringify({ id, error: 'Something went wrong inside Regards with this line.' }), code: 2 }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Refusal('bad-input', `This line is not JSON: ${cause instanceof Error ? cause.message : String(cause)}.`, { cause })
  }
}

function readId(given: unknown): BatchId {
  const found = z.object({ id: idOf }).safeParse(given)
  if (!found.success) throw new Refusal('bad-input', 'This line has no "id" (a string or a number).', { at: 'id' })
  return found.data.id
}
