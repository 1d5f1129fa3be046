/**
 * The same change asked for twice is carried out once. Whoever asks names it in a header; the name is taken in the
 * very transaction that carries the change out, so that no crash comes between the two. Asked again, the first
 * answer is given again. A change that was refused was not carried out, and may be asked for again.
 */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { changeId } from '../../api/changes.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Desk, Store } from '../ports.ts'
import type { DoneOnce } from '../ports/done-once.ts'

/** An answer that was given before, as the JSON that it was. */
export interface AnswerAgain {
  readonly json: string
}

interface Asked {
  readonly ownerId: string
  /** As the header gives it. */
  readonly name: string
  /** What is asked for, as one value. */
  readonly request: unknown
}

const shrink = promisify(deflateRaw)
const unshrink = promisify(inflateRaw)
const LARGEST_ANSWER = 8 * 1024 * 1024

/** Carries a change out under its name, or gives the answer that it had. */
export async function doOnce<T>(desk: Desk, asked: Asked, act: (desk: Desk) => Promise<T>): Promise<T | AnswerAgain> {
  const name = nameOf(asked)
  const request = createHash('sha256').update(JSON.stringify(asked.request)).digest('hex')
  const known = await desk.store.read(asked.ownerId, (records) => records.doneOnce(name))
  if (known) return answerAgain(known, request)
  try {
    const answer = await act({ ...desk, store: takingName(desk, { ...asked, name, request }) })
    const bytes = await shrink(JSON.stringify(answer))
    await desk.store.change(asked.ownerId, (records) => records.keepAnswer(name, bytes))
    return answer
  } catch (error) {
    if (!(error instanceof TakenMeanwhile)) throw error
    const now = await desk.store.read(asked.ownerId, (records) => records.doneOnce(name))
    if (!now) throw error
    return answerAgain(now, request)
  }
}

/** Tells an answer that was given before from a fresh one. */
export function isAnswerAgain(answer: unknown): answer is AnswerAgain {
  return answer instanceof Kept
}

class Kept implements AnswerAgain {
  readonly json: string
  constructor(json: string) {
    this.json = json
  }
}

/** Rolls the transaction back in which a name was found taken. */
class TakenMeanwhile extends Error {}

async function answerAgain({ request, answer }: DoneOnce, asked: string): Promise<AnswerAgain> {
  if (request !== asked) throw new Refusal('bad-input', 'Another change was asked for under this name.')
  if (!answer) throw new Refusal('done-before')
  return new Kept((await unshrink(answer, { maxOutputLength: LARGEST_ANSWER })).toString('utf8'))
}

/** The store, in which the first change takes the name. */
function takingName({ store, clock }: Desk, { ownerId, name, request }: Asked & { readonly request: string }): Store {
  let isTaken = false
  const change: Store['change'] = async (owner, work) => {
    if (isTaken || owner !== ownerId) return store.change(owner, work)
    const done = await store.change(owner, async (records) => {
      if (!(await records.takeChangeId(name, request, clock.now()))) throw new TakenMeanwhile('This change is under way already.')
      return work(records)
    })
    isTaken = true
    return done
  }
  return { ...store, change }
}

function nameOf({ name }: Asked): string {
  const parsed = changeId.safeParse(name)
  if (!parsed.success) throw new Refusal('bad-input', 'The Idempotency-Key must be 16 to 80 letters, digits or hyphens.')
  return parsed.data
}
