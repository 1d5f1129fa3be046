import type { OwnWordsKind } from '../../core/compose/read-own-words.ts'
import { call } from './client.ts'
import { createJottingReader, type Reading } from './jottings.ts'

export interface OwnWordsReader {
  /** Takes the lines as they stand on the screen; what is new in them is read a moment after the last change. */
  look(texts: readonly string[]): void
  /** Gives what the letter would make of exactly these words; undefined while that is not known. */
  readingOf(text: string): Reading | undefined
}

/** Asks what the letter would make of what one types of oneself. */
export function createOwnWordsReader(kind: OwnWordsKind, interviewId?: string): OwnWordsReader {
  const reader = createJottingReader((_, notes) => call('readOwnWords', { body: { kind, texts: notes.map(({ text }) => text), ...(interviewId === undefined ? {} : { interviewId }) } }))
  return {
    look: (texts) => reader.look(kind, texts.map((text) => ({ text }))),
    readingOf: (text) => reader.readingOf(kind, { text }),
  }
}
