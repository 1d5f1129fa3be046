import { Refusal } from '../../api/refusal.ts'
import type { MailReading } from '../../core/replies/read-mail.ts'
import { openLane } from '../parsing/lane.ts'
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
  const lane = openLane<Uint8Array, ReadingAnswer>({ name: 'incoming mail', workerUrl, limitMs, startLimitMs, memoryMb: MEMORY_MB, isAnswer: isReadingAnswer, tooHard })
  return {
    read: async (bytes) => {
      const own = new Uint8Array(bytes.subarray(0, mostMessageBytes))
      const answer = await lane.ask(own, [own.buffer])
      if (answer.kind === 'read') return answer.reading
      throw new Error('The worker that reads mail answered out of turn.')
    },
    [Symbol.asyncDispose]: () => lane[Symbol.asyncDispose](),
  }
}

function tooHard(cause: unknown): Refusal {
  return new Refusal('bad-input', 'This message is made in a way that Regards does not read. Open it in your mail program.', { cause })
}

function ownWorkerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './read-message-worker.ts' : './read-message-worker.js', import.meta.url)
}
