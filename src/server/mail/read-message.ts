import { Refusal } from '../../api/refusal.ts'
import type { MailReading } from '../../core/replies/read-mail.ts'
import type { IncomingMail, ReadMessage } from '../ports/incoming-mail.ts'
import { openLane } from '../parsing/lane.ts'
import { isReadingAnswer, type ReadingAnswer, type ToldMessage } from './reading-words.ts'

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
  /** The same, and what stands in it. */
  open(bytes: Uint8Array): Promise<ToldMessage>
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
  const open = async (bytes: Uint8Array): Promise<ToldMessage> => {
    const own = new Uint8Array(bytes.subarray(0, mostMessageBytes))
    const answer = await lane.ask(own, [own.buffer])
    if (answer.kind === 'read') return answer.message
    throw new Error('The worker that reads mail answered out of turn.')
  }
  return {
    open,
    read: async (bytes) => (await open(bytes)).reading,
    [Symbol.asyncDispose]: () => lane[Symbol.asyncDispose](),
  }
}

/** After so long without a message the worker is let go: it costs memory, and most mailboxes are quiet. */
const IDLE_MS = 15_000

/** Opens the reader when the first message comes, and closes it when none has come for a while. */
export function readIncomingMail(options: MessageReaderOptions = {}): IncomingMail {
  let reader: MessageReader | undefined
  let idle: ReturnType<typeof setTimeout> | undefined
  const close = async (): Promise<void> => {
    clearTimeout(idle)
    const old = reader
    reader = undefined
    await old?.[Symbol.asyncDispose]()
  }
  return {
    close,
    read: async (bytes) => {
      clearTimeout(idle)
      reader ??= openMessageReader(options)
      try {
        return readMessageOf(await reader.open(bytes))
      } finally {
        idle = setTimeout(() => void close(), IDLE_MS).unref()
      }
    },
  }
}

function readMessageOf({ date, messageId, ...told }: ToldMessage): ReadMessage {
  const milliseconds = Date.parse(date)
  return {
    ...told,
    date: Number.isNaN(milliseconds) ? undefined : Temporal.Instant.fromEpochMilliseconds(milliseconds),
    messageId: /<[^<>\s]{1,500}>/.exec(messageId)?.[0],
  }
}

function tooHard(cause: unknown): Refusal {
  return new Refusal('bad-input', 'This message is made in a way that Regards does not read. Open it in your mail program.', { cause })
}

function ownWorkerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './read-message-worker.ts' : './read-message-worker.js', import.meta.url)
}
