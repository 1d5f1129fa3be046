import { Worker } from 'node:worker_threads'
import { Refusal } from '../../api/refusal.ts'
import type { InvitationContext, InvitationDraft, InvitationReader } from '../ports.ts'
import { type InvitationAnswer, isInvitationAnswer, type InvitationRequest } from './messages.ts'

export interface InvitationReaderOptions {
  /** How long one invitation may take before its worker is ended. */
  readonly limitMs?: number | undefined
  /** How long a worker may take to start. */
  readonly startLimitMs?: number | undefined
  /** The worker's file; tests give one that hangs. */
  readonly workerUrl?: URL | undefined
}

const MOST_BYTES = 1024 * 1024
/** Enough for the largest invitation many times over. */
const MEMORY_MB = 128

/**
 * Opens the reader of invitations. Each is read in a worker thread of its own, one after the other: a file that was
 * made to keep a parser busy costs its own two seconds, and the rest of the process does not notice.
 */
export function openInvitationReader(options: InvitationReaderOptions = {}): InvitationReader {
  const { limitMs = 2_000, startLimitMs = 20_000, workerUrl = ownWorkerUrl() } = options
  let turn: Promise<unknown> = Promise.resolve()
  return {
    read: async (text, context = {}) => {
      refuseIfTooLarge(text)
      const reading = turn.then(() => readInThread({ text, context }, { limitMs, startLimitMs, workerUrl }))
      // The next one is read whatever became of this one, which its own caller hears.
      turn = reading.catch(() => undefined)
      return reading
    },
  }
}

function refuseIfTooLarge(text: string): void {
  if (Buffer.byteLength(text) > MOST_BYTES)
    throw new Refusal('too-large', 'An invitation may have at most 1 MB. Save the one appointment by itself and give that file.')
}

interface Limits {
  readonly limitMs: number
  readonly startLimitMs: number
  readonly workerUrl: URL
}

interface Given {
  readonly text: string
  readonly context: InvitationContext
}

async function readInThread({ text, context }: Given, limits: Limits): Promise<InvitationDraft> {
  const worker = new Worker(limits.workerUrl, { name: 'invitation', resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } })
  try {
    await nextAnswer(worker, limits.startLimitMs)
    const answering = nextAnswer(worker, limits.limitMs)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage({ text, context: { ...context, now: context.now?.toString() } } satisfies InvitationRequest)
    const answer = await answering
    if (answer.kind === 'read') return answer.draft
    throw new Refusal('bad-invitation', answer.kind === 'refused' ? answer.why : undefined)
  } finally {
    await worker.terminate()
  }
}

/** The worker's next word. It is refused where the time is up or the memory is: both are the file's doing. */
function nextAnswer(worker: Worker, limitMs: number): Promise<InvitationAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<InvitationAnswer>()
  const hear = (message: unknown): void =>
    isInvitationAnswer(message) ? resolve(message) : reject(new Error('The worker said something unknown.'))
  const fail = (cause: unknown): void => reject(tooHard(cause))
  const timer = setTimeout(() => fail(`It took longer than ${limitMs} ms.`), limitMs)
  worker.on('message', hear)
  worker.on('error', fail)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', hear)
    worker.off('error', fail)
  })
}

function tooHard(cause: unknown): Refusal {
  return new Refusal(
    'bad-invitation',
    'This invitation is made in a way that Regards does not read. Type the interview, or save the invitation from another calendar.',
    { cause },
  )
}

function ownWorkerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './invitation-worker.ts' : './invitation-worker.js', import.meta.url)
}
