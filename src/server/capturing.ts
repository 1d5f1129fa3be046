/** What capture needs of the world and no more: for commands that work on files alone. */
import { openFileReader } from './capture/file-reader.ts'
import type { FileReader } from './ports/files.ts'
import { type CardReader, MOST_PICTURE_BYTES } from './ports/vision.ts'
import { openCardReader } from './vision/card-reader.ts'
import { kindOfPicture } from './vision/picture-kind.ts'

export { MOST_PICTURE_BYTES }

export interface Capturing extends AsyncDisposable {
  readonly files: FileReader
  /** Starts nothing before the first picture. */
  readonly cards: CardReader
  /** Tells a picture from everything else, by its first bytes. */
  isPicture(bytes: Uint8Array): boolean
}

/** Opens the readers of pictures and files without a desk. */
export function openCapturing({ cardModels }: { readonly cardModels?: string | undefined }): Capturing {
  const cards = openCardReader({ ownModels: cardModels })
  return {
    files: openFileReader(),
    cards,
    isPicture: (bytes) => kindOfPicture(bytes) !== undefined,
    [Symbol.asyncDispose]: () => cards.close(),
  }
}
