/** The readers of a site for many people: several of each, shared fairly, with an end to what may wait. */
import type { Proofreader } from '../ports.ts'
import type { PoolStanding } from '../ports/operations.ts'
import type { CardReader } from '../ports/vision.ts'
import { fairTurns, type Turns } from './turns.ts'

/** Something that many share: each sees it as if it were their own. */
export interface Shared<Reader> {
  /** The reader as one person has it. */
  of(who: string): Reader
  standing(): PoolStanding
}

/** Fifty photos of one evening, some others', and what they hold in memory. */
const cardLimits = { mostWaiting: 120, mostOfOne: 60, mostBytes: 200 * 1024 * 1024 }
/** The letters of one interview with a large panel, and those of a whole seminar at once. */
const textLimits = { mostWaiting: 400, mostOfOne: 60 }

const cardWords = {
  ofOne: 'Sixty of your pictures are waiting to be read. Give the next ones when these are done.',
  ofAll: 'Many people are having pictures read just now. Nothing is lost: try again in a minute, or type what the card says.',
}
const textWords = {
  ofOne: 'Sixty of your texts are waiting to be read. Nothing is lost: look again in a moment.',
  ofAll: 'Many people are having letters read just now. Nothing is lost: look again in a minute.',
}

/** Shares card readers: each reads one picture at a time. */
export function sharedCardReaders(readers: readonly CardReader[]): Shared<CardReader> {
  const turns = fairTurns({ lanes: readers.length, ...cardLimits, words: cardWords })
  const close = async (): Promise<void> => void (await Promise.all(readers.map((reader) => reader.close())))
  return {
    of: (who) => ({ read: (bytes) => turns.take({ who, bytes: bytes.length, does: (lane) => laneOf(readers, lane).read(bytes) }), close }),
    standing: () => standingOf('cards', readers.length, turns),
  }
}

/** A reader that has several texts in hand never waits for the next. */
const TEXTS_IN_HAND = 4

/** Shares proofreaders: each reads a few texts at a time. */
export function sharedProofreaders(readers: readonly Proofreader[]): Shared<Proofreader> {
  const turns = fairTurns({ lanes: readers.length * TEXTS_IN_HAND, ...textLimits, words: textWords })
  const close = async (): Promise<void> => void (await Promise.all(readers.map((reader) => reader.close())))
  return {
    of: (who) => ({
      proofread: (text, dialect) => turns.take({ who, does: (lane) => laneOf(readers, lane % readers.length).proofread(text, dialect) }),
      warmUp: () => readers[0]?.warmUp?.(),
      close,
    }),
    standing: () => standingOf('proofreading', readers.length, turns),
  }
}

function laneOf<T>(readers: readonly T[], lane: number): T {
  const reader = readers[lane]
  if (!reader) throw new Error(`There is no reader ${lane}.`)
  return reader
}

function standingOf(name: PoolStanding['name'], lanes: number, turns: Turns): PoolStanding {
  return { name, lanes, ...turns.standing() }
}
