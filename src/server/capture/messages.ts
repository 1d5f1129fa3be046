import type { FileContext, FileReading } from '../../core/capture/read-file.ts'

/** What the worker is asked: to read one file. Instants travel as text. */
export interface FileRequest {
  readonly bytes: Uint8Array
  readonly context: Omit<FileContext, 'now' | 'decode'> & { readonly now: string | undefined }
}

/** Tells whether a message is one of the worker's answers. */
export function isFileReading(message: unknown): message is FileReading {
  return typeof message === 'object' && message !== null && 'kind' in message
}
