/** The reader of files that tell of people: contacts, invitations, mails. */
import type { FileContext, FileReading } from '../../core/capture/read-file.ts'

/** A file may have so many bytes; contact files with pictures are the largest. */
export const MOST_FILE_BYTES = 5 * 1024 * 1024

export interface FileReader {
  /** Reads one file (bounded in bytes, time and memory). @throws Refusal `nobody-found`, `bad-file` or `too-large` with what is wrong. */
  read(bytes: Uint8Array, context?: Omit<FileContext, 'decode'>): Promise<Exclude<FileReading, { readonly kind: 'nothing' }>>
}
