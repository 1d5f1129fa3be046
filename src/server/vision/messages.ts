import type { CardReading } from '../ports/vision.ts'
import type { PictureKind } from './picture-kind.ts'

/** What the process is asked: to read one picture. */
export interface PictureRequest {
  readonly id: number
  readonly kind: PictureKind
  readonly bytes: Uint8Array
}

export type PictureAnswer =
  | {
      readonly is: 'read'
      readonly id: number
      readonly reading: Omit<CardReading, 'ms'>
      /** Of the whole process, in bytes. */ readonly memory: number
    }
  | { readonly is: 'refused'; readonly id: number; readonly code: 'bad-picture' | 'too-large' | 'no-card'; readonly why: string }
  | { readonly is: 'failed'; readonly id: number; readonly why: string }

/** Tells whether a message is one of the process's answers. */
export function isPictureAnswer(message: unknown): message is PictureAnswer {
  return typeof message === 'object' && message !== null && 'is' in message && 'id' in message
}

/** Tells whether a message is a request. */
export function isPictureRequest(message: unknown): message is PictureRequest {
  return typeof message === 'object' && message !== null && 'kind' in message && 'bytes' in message
}
