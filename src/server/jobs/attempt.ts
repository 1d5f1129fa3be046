import { sayStep } from '../../core/send/step-sentences.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../api/refusal.ts'
import { troubleWords } from '../../api/trouble.ts'
import type { AttemptOutcome } from '../../core/model/delivery.ts'
import { withSecret } from '../actions/mailbox-secret.ts'
import type { Claim, Desk } from '../ports.ts'
import type { LooksBeforeLeaving } from '../ports/errands.ts'
import { wordsForLog } from './log-words.ts'
import type { Marks } from './marks.ts'
import type { Pauses } from './pauses.ts'

/** What handing letters over needs of the desk. */
export type WorkerDesk = Pick<Desk, 'store' | 'clock' | 'ids' | 'mailer' | 'secrets' | 'signIns'>

export interface Attempting {
  readonly desk: WorkerDesk
  readonly pauses: Pauses
  readonly marks: Marks | undefined
  readonly looksBeforeLeaving?: LooksBeforeLeaving | undefined
  readonly stopping: AbortSignal
  readonly leaseMs: number
  /** Seconds until the next try, by the number of tries so far; undefined: no more. */
  readonly retryAfter: (attempts: number) => number | undefined
  /** So long a server is waited for with a hand; then the hand is another letter's. */
  readonly patienceMs: number
  /** Between two tries to write down an outcome. */
  readonly settlePauseMs: number
  readonly log: (line: string) => void
}

/** What an attempt came to and, where nothing was sent, when it is tried again; never, where the person must act. */
interface Result {
  readonly outcome: AttemptOutcome
  readonly retryAfter?: Temporal.Duration | undefined
}

const atOnce = Temporal.Duration.from({ seconds: 0 })
const STOPPED = sayStep('stopped', {})
const LOCKED = sayStep('password-locked', {})
const FAILED_BEFORE_GATE = sayStep('wrong-within', {})
const failed = { result: 'not-sent', trouble: 'temporary', reason: FAILED_BEFORE_GATE } as const
const FAILED_AFTER_GATE = sayStep('wrong-in-handing', {})
const MEND = sayStep('mend-mailbox', {})

/** How often an outcome is written before it is left to the lease. */
const SETTLE_TRIES = 30

export interface InHand {
  readonly claim: Claim
  /** When it was claimed, by performance.now(). */
  readonly claimedAt: number
  /** Called where it has come to waiting for the server. */
  readonly rests: () => void
}

/** Makes one attempt at one letter and writes down what it came to. Never rejects. */
export async function attemptWith(attempting: Attempting, inHand: InHand): Promise<void> {
  // Whoever takes longer keeps its own mailbox waiting and nobody else, before the gate and behind it.
  const waiting = setTimeout(inHand.rests, attempting.patienceMs).unref()
  try {
    if (await isHeld(attempting, inHand.claim)) return
    const { outcome, retryAfter } = await resultOf(attempting, inHand)
    await settle(attempting, { claim: inHand.claim, outcome, retryAfter })
  } catch (error) {
    attempting.log(`A letter could not be dealt with: ${wordsForLog(error)}`)
  } finally {
    clearTimeout(waiting)
  }
}

/** A look that fails for a moment keeps the letter back, like a server that is busy. */
async function isHeld(attempting: Attempting, claim: Claim): Promise<boolean> {
  const { looksBeforeLeaving, stopping, log } = attempting
  if (!looksBeforeLeaving || !claim.wantsLook || stopping.aborted) return false
  try {
    return !(await looksBeforeLeaving(claim))
  } catch (error) {
    log(`A letter could not be looked at before it leaves: ${wordsForLog(error)}`)
    await settle(attempting, { claim, ...againOrRefused(attempting, claim, failed) })
    return true
  }
}

async function resultOf(attempting: Attempting, inHand: InHand): Promise<Result> {
  const { claim, claimedAt } = inHand
  const { pauses, stopping, leaseMs } = attempting
  if (stopping.aborted) return { outcome: waited(STOPPED), retryAfter: atOnce }
  if (performance.now() - claimedAt > leaseMs / 2) return { outcome: waited('It waited for other letters of this mailbox.'), retryAfter: atOnce }
  if (pauses.has(claim)) return { outcome: wrongPassword(claim) }
  const began = pauses.begins()
  const came = await attemptUntilStopped(attempting, inHand)
  if (came === 'handed-back') return { outcome: waited(STOPPED), retryAfter: atOnce }
  const { outcome, isForPerson } = came
  if (isForPerson) return { outcome }
  pauses.note(claim, outcome, began)
  if (outcome.result !== 'not-sent') return { outcome }
  if (outcome.trouble === 'lease-lost' && stopping.aborted) return { outcome: waited(STOPPED), retryAfter: atOnce }
  if (outcome.trouble === 'wrong-password' && pauses.has(claim)) return { outcome: { ...outcome, reason: `${outcome.reason} ${MEND}` } }
  return againOrRefused(attempting, claim, outcome)
}

function againOrRefused({ retryAfter }: Attempting, { attempts }: Claim, outcome: Extract<AttemptOutcome, { result: 'not-sent' }>): Result {
  const seconds = retryAfter(attempts)
  if (seconds === undefined) return { outcome: { ...outcome, reason: sayStep('tried-in-vain', { attempts, trouble: outcome.reason }) } }
  return { outcome, retryAfter: Temporal.Duration.from({ milliseconds: Math.round(seconds * 1000) }) }
}

/** How far an attempt has come. */
interface Way {
  isAtGate: boolean
}

/**
 * Where the worker stops before this letter came to its gate, another may have it at once, whatever this server is
 * still to say: the gate stays shut to it here, and its fence is no longer ours.
 */
async function attemptUntilStopped(attempting: Attempting, { claim }: InHand): Promise<Attempted | 'handed-back'> {
  const way: Way = { isAtGate: false }
  const stop = Promise.withResolvers<'handed-back'>()
  const onStop = (): void => void (way.isAtGate || stop.resolve('handed-back'))
  attempting.stopping.addEventListener('abort', onStop)
  try {
    return await Promise.race([attempt(attempting, claim, way), stop.promise])
  } finally {
    attempting.stopping.removeEventListener('abort', onStop)
  }
}

interface Attempted {
  readonly outcome: AttemptOutcome
  readonly isForPerson?: boolean | undefined
}

/** Shut when the worker stops: what has not passed then goes back whole. An error of the store keeps it shut too. */
async function gate({ desk, marks, stopping, log }: Attempting, claim: Claim): Promise<boolean> {
  if (stopping.aborted) return false
  try {
    marks?.gate(claim)
    if (!(await desk.store.due.commit(claim))) return false
    marks?.leaving(claim)
    return true
  } catch (error) {
    log(`A letter was kept back, its commitment could not be written: ${wordsForLog(error)}`)
    return false
  }
}

/** Signs in with the password or with an access token, and makes the attempt; a token that was refused is renewed once. */
async function attempt(attempting: Attempting, claim: Claim, way: Way): Promise<Attempted> {
  const { desk, log } = attempting
  const { ownerId, mailbox, message } = claim
  let hasPassed = false
  const use = (secret: string) => desk.mailer.attempt(mailbox, secret, message, async () => {
    if (attempting.stopping.aborted) return false
    way.isAtGate = true
    return (hasPassed = await gate(attempting, claim))
  })
  try {
    const answer = await withSecret(desk, { ownerId, mailbox }, { use, isRefused: (outcome) => outcome.result === 'not-sent' && outcome.trouble === 'wrong-password' })
    if (answer.ok) return { outcome: answer.value, isForPerson: answer.value.result === 'not-sent' && answer.value.trouble === 'passwords-off' }
    if (mailbox.signIn !== undefined) return { outcome: { result: 'not-sent', trouble: answer.trouble, reason: answer.detail }, isForPerson: answer.trouble === 'signed-out' }
    log(`A password could not be opened: ${answer.detail}`)
  } catch (error) {
    log(`An attempt went wrong: ${wordsForLog(error)}`)
    if (hasPassed) return { outcome: { result: 'unknown', reason: FAILED_AFTER_GATE } }
    // Only a key that is gone is for the person to mend; a store or a disk that fails for a moment is not.
    if (!(error instanceof Refusal && error.code === 'key-lost')) return { outcome: failed }
  }
  return { outcome: { result: 'not-sent', trouble: 'wrong-password', reason: LOCKED }, isForPerson: true }
}

function wrongPassword({ mailbox }: Claim): AttemptOutcome {
  return { result: 'not-sent', trouble: 'wrong-password', reason: `${troubleWords('wrong-password', mailbox)} ${MEND}` }
}

function waited(reason: string): AttemptOutcome {
  return { result: 'not-sent', trouble: 'temporary', reason, untried: true }
}

/** An outcome that is not written down is a letter whose fate somebody must guess, so the store gets many chances. */
async function settle({ desk, stopping, settlePauseMs, log }: Attempting, { claim, outcome, retryAfter }: Result & { readonly claim: Claim }): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await desk.store.due.settle(claim, outcome, retryAfter)
      return
    } catch (error) {
      log(`The outcome of a letter (${outcome.result}) could not be written: ${wordsForLog(error)}`)
      if (attempt >= SETTLE_TRIES || stopping.aborted) return
      await pause(settlePauseMs, undefined, { ref: false })
    }
  }
}
