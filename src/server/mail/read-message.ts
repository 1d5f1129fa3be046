import { Worker } from 'node:worker_threads'
import { Refusal } from '../../api/refusal.ts'
import type { MailReading } from '../../core/replies/read-mail.ts'
import { isReadingAnswer, type ReadingAnswer } from './reading-words.ts'

export interface MessageReaderOptions {
  /** How long one message may take before its worker is ended. */
  readonly limitMs?: number | undefined
  /** How long a worker may take to start. */
  readonly startLimitMs?: number | undefined
  /** The worker's file; tests give one that hangs. */
  readonly workerUrl?: URL | undefined
}

export interface MessageReader extends AsyncDisposable {
  /** Says what a message is (RFC 5322 bytes). @throws Refusal `bad-input` where that takes too long or too much memory. */
  read(bytes: Uint8Array): Promise<MailReading>
}

/** As much of a message as is looked at. What says what it is stands at its begin; what is large is attached behind. */
export const mostMessageBytes = 5 * 1024 * 1024

const MEMORY_MB = 256

/**
 * Opens the reader of incoming mail. Messages are read in a worker thread, one after the other: one that was made to
 * keep a parser busy costs its own three seconds and that worker, and the rest of the process does not notice.
 */
export function openMessageReader(options: MessageReaderOptions = {}): MessageReader {
  const { limitMs = 3_000, startLimitMs = 20_000, workerUrl = ownWorkerUrl() } = options
  let worker: Worker | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const ended = async (): Promise<void> => {
    const old = worker
    worker = undefined
    await old?.terminate()
  }
  const readNext = async (bytes: Uint8Array<ArrayBuffer>): Promise<MailReading> => {
    try {
      worker ??= await startWorker(workerUrl, startLimitMs)
      const answering = nextAnswer(worker, limitMs)
      worker.postMessage(bytes, [bytes.buffer])
      const answer = await answering
      if (answer.kind === 'read') return answer.reading
      throw new Error('The worker that reads mail answered out of turn.')
    } catch (error) {
      await ended()
      throw error
    }
  }
  return {
    read: (bytes) => {
      const reading = turn.then(() => readNext(new Uint8Array(bytes.subarray(0, mostMessageBytes))))
      // The next one is read whatever became of this one, which its own caller hears.
      turn = reading.catch(() => undefined)
      return reading
    },
    [Symbol.asyncDispose]: async () => {
      await turn
      await ended()
    },
  }
}

async function startWorker(url: URL, limitMs: number): Promise<Worker> {
  const worker = new Worker(url, { name: 'incoming mail', resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } })
  try {
    await nextAnswer(worker, limitMs)
    // What breaks between two messages is met by the next one, which then gets no answer.
    worker.on('error', ignoreUntilAsked)
    return worker
  } catch (error) {
    await worker.terminate()
    throw error
  }
}

/** The worker's next word. It is refused where the time is up or the memory is: both are the message's doing. */
function nextAnswer(worker: Worker, limitMs: number): Promise<ReadingAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadingAnswer>()
  const hear = (message: unknown): void =>
    isReadingAnswer(message) ? resolve(message) : reject(new Error('The worker that reads mail said something unknown.'))
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

function ignoreUntilAsked(): void {
  // Without a listener the error would end the process.
}

function tooHard(cause: unknown): Refusal {
  return new Refusal('bad-input', 'This message is made in a way that Regards does not read. Open it in your mail program.', { cause })
}

function ownWorkerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './read-message-worker.ts' : './read-message-worker.js', import.meta.url)
}
