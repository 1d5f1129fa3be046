/** The reader of business cards in photos. */
import type { CapturedPerson } from '../../core/capture/captured-person.ts'

/** A picture may have so many bytes. */
export const MOST_PICTURE_BYTES = 15 * 1024 * 1024

export interface CardReader {
  /**
   * Reads everyone whose card a picture shows: JPEG, PNG, WebP or HEIC, any way up. One picture at a time; others wait.
   * @throws Refusal `bad-picture`, `too-large`, `no-card` or `reader-busy`, in words that say what to do.
   */
  read(bytes: Uint8Array): Promise<CardReading>
  /** Ends the process that reads, if there is one. */
  close(): Promise<void>
}

export interface CardReading {
  /** One for each card in the picture, left to right, top to bottom. Nobody where only a code was found. */
  readonly persons: readonly CapturedPerson[]
  /** What the QR codes in the picture say: a vCard, a MECARD, an address. */
  readonly codes: readonly string[]
  /** The picture as the persons' cut-outs are counted in: upright, small, JPEG, without place or camera. */
  readonly picture: Uint8Array
  readonly ms: number
}
