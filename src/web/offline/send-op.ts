import type { InterviewView, LetterView } from '../../api/views.ts'
import { knock } from '../state/knock.ts'
import type { Answer, Trouble } from '../state/trouble.ts'
import { revisionsOf } from './apply.ts'
import type { Op } from './op.ts'
import type { Outcome } from './outbox.ts'
import { subjectOf } from './queue.ts'
import { m } from '../words.ts'

/** Header that names a change, as the server reads it (api/changes.ts, which needs the schemas that the page leaves out). */
const CHANGE_HEADER = 'Idempotency-Key'
/** Longer than this nobody waits: the change stays here, and is asked for again under its name. */
const PATIENCE = 20_000
/** What passes by itself: the change waits and is tried again. */
const passing = ['unreachable', 'unreadable', 'unexpected', 'not-let-in', 'not-signed-in', 'database-unreachable', 'proofreader-down', 'too-many']
/** Nobody answers who could: the network is away, or the server's database is; what was pressed goes up by itself when they are back. */
const away = ['unreachable', 'other-data', 'database-unreachable']
/** What was pressed longer ago does not leave by itself any more: by now the person may have thanked some other way. */
const ORDER_HOLDS_FOR = 2 * 3_600_000
const ORDER_TOO_OLD: Trouble = {
  code: 'too-old',
  words: m.offline_more_than_two_hours(),
}
/** A day less than the server keeps the names of changes (server/store/done-once.ts). */
const REMEMBERED_FOR = 13 * 24 * 3_600_000
const FORGOTTEN: Trouble = {
  code: 'too-old',
  words: m.offline_change_more_than_13(),
}

/** Sends one change to the server, under its name. */
export async function sendOp(op: Op): Promise<Outcome> {
  if (typeof navigator !== 'undefined' && navigator.onLine === false) return { kind: 'unreachable' }
  if (op.takenBack) return sendTakenBack(op)
  if (isLateOrder(op)) return giveUp(op)
  if (isForgotten(op)) return { kind: 'refused', trouble: FORGOTTEN, later: false }
  const answer = await knock(op.door, inputOf(op), { headers: { [CHANGE_HEADER]: op.id }, patience: PATIENCE })
  if (answer.ok) return { kind: 'done', value: answer.value, now: revisionsIn(answer.value) }
  return answer.trouble.code === 'done-before' ? readAfter(op) : outcomeOf(answer)
}

/** Sees to it that nothing happens under its name; letters that are queued already are called back. */
async function sendTakenBack(op: Op): Promise<Outcome> {
  const answer = await knock('voidChange', { body: { changeId: op.id } }, { patience: PATIENCE })
  if (!answer.ok) return outcomeOf(answer)
  if (!wasCarriedOut(answer.value)) return { kind: 'done', value: undefined, now: {} }
  const read = await knock('readInterview', { params: { interviewId: op.about } }, { patience: PATIENCE })
  if (!read.ok) return outcomeOf(read)
  for (const { id } of isInterview(read.value) ? orderedBy(op, read.value) : []) {
    const called = await knock('cancelDelivery', { params: { deliveryId: id } }, { patience: PATIENCE })
    // One that has left stays as it is; what may pass is tried again, or a letter would leave against the person's word.
    if (!called.ok && passing.includes(called.trouble.code)) return outcomeOf(called)
  }
  return readAfter(op)
}

/** Letters of an order that can still be called back. */
function orderedBy({ input: { body } }: Op, { deliveries }: InterviewView): InterviewView['deliveries'] {
  const [to, kind] = [body?.['to'], body?.['kind'] ?? 'thank-you']
  return deliveries.filter((each) => ['due', 'claimed', 'late'].includes(each.state) && each.kind === kind && (!Array.isArray(to) || to.includes(each.personId)))
}

/** A good time is worked out by the server: from when it was pressed, or what was ordered days ago would leave at once. */
function inputOf({ door, input, at }: Op): Op['input'] {
  const waits = door === 'sendLetters' && input.body?.['when'] === 'good-time'
  return waits ? { ...input, body: { ...input.body, orderedAt: new Date(at).toISOString() } } : input
}

/** Words say themselves what they were written over, and cannot be carried out a second time. */
function isForgotten(op: Op): boolean {
  return op.tries > 0 && subjectOf(op) === undefined && Date.now() - op.at > REMEMBERED_FOR
}

function isLateOrder({ door, input, at }: Op): boolean {
  return door === 'sendLetters' && (input.body?.['when'] ?? 'now') === 'now' && Date.now() - at > ORDER_HOLDS_FOR
}

/** An order whose answer was lost may have been carried out, or be on its way still: its name is taken first. */
async function giveUp(op: Op): Promise<Outcome> {
  const answer = await knock('voidChange', { body: { changeId: op.id } }, { patience: PATIENCE })
  if (!answer.ok) return outcomeOf(answer)
  return wasCarriedOut(answer.value) ? readAfter(op) : { kind: 'refused', trouble: ORDER_TOO_OLD, later: false }
}

async function readAfter(op: Op): Promise<Outcome> {
  if (op.door === 'saveProfile') return { kind: 'done', value: { profile: op.input.body }, now: {} }
  const read = await knock('readInterview', { params: { interviewId: op.about } }, { patience: PATIENCE })
  return read.ok ? { kind: 'done', value: undefined, now: revisionsIn(read.value) } : outcomeOf(read)
}

function outcomeOf(answer: Extract<Answer<unknown>, { ok: false }>): Outcome {
  const { trouble } = answer
  return away.includes(trouble.code) ? { kind: 'unreachable' } : { kind: 'refused', trouble, later: passing.includes(trouble.code) }
}

function revisionsIn(value: unknown): Readonly<Record<string, number>> {
  if (isInterview(value)) return revisionsOf(value)
  return isLetter(value) ? { [value.id]: value.revision } : {}
}

function wasCarriedOut(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'carriedOut' in value && value.carriedOut === true
}

/** Tells an interview from what else a door may answer. */
export function isInterview(value: unknown): value is InterviewView {
  return typeof value === 'object' && value !== null && 'caseFile' in value && 'letters' in value
}

/** Tells a letter from what else a door may answer. */
export function isLetter(value: unknown): value is LetterView {
  return typeof value === 'object' && value !== null && 'personId' in value && 'body' in value
}
