import { Refusal } from '../../api/refusal.ts'
import type { FileReading } from '../../core/capture/read-file.ts'
import { openLane } from '../parsing/lane.ts'
import { type FileReader, MOST_FILE_BYTES } from '../ports/files.ts'
import { type FileRequest, isFileReading } from './messages.ts'

export interface FileReaderOptions {
  /** How long one file may take before its worker is ended. */
  readonly limitMs?: number | undefined
  /** How long a worker may take to start. */
  readonly startLimitMs?: number | undefined
  /** The worker's file; tests give one that hangs. */
  readonly workerUrl?: URL | undefined
}

/** Enough for the largest file many times over. */
const MEMORY_MB = 192

/**
 * Opens the reader of contacts, invitations and mails. They are read in a worker thread, one after the other: a file
 * that was made to keep a parser busy costs its own two seconds and that worker, and the rest of the process does not
 * notice. It keeps no process alive and need not be closed.
 */
export function openFileReader(options: FileReaderOptions = {}): FileReader {
  const { limitMs = 2_000, startLimitMs = 20_000, workerUrl = ownWorkerUrl() } = options
  const lane = openLane<FileRequest, FileReading>({
    name: 'files',
    workerUrl,
    limitMs,
    startLimitMs,
    memoryMb: MEMORY_MB,
    isAnswer: isFileReading,
    tooHard,
  })
  return {
    read: async (bytes, context = {}) => {
      if (bytes.byteLength > MOST_FILE_BYTES)
        throw new Refusal('too-large', 'A file may have at most 5 MB. Export the few people that you met, and give that file.')
      const own = new Uint8Array(bytes)
      const reading = await lane.ask({ bytes: own, context: { ...context, now: context.now?.toString() } }, [own.buffer])
      if (reading.kind === 'nothing') throw new Refusal('nobody-found', reading.why)
      return reading
    },
  }
}

function tooHard(cause: unknown): Refusal {
  return new Refusal(
    'bad-file',
    'This file is made in a way that Regards does not read. Type what is in it, or save it from another program.',
    { cause },
  )
}

function ownWorkerUrl(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './read-file-worker.ts' : './read-file-worker.js', import.meta.url)
}
