/** The readers of a site for many people: several of each, shared fairly, with an end to what may wait. */
import type { Proofreader } from '../ports.ts'
import type { FileReader } from '../ports/files.ts'
import type { IncomingMail } from '../ports/incoming-mail.ts'
import type { PoolStanding } from '../ports/operations.ts'
import type { Calendars } from '../ports/calendars.ts'
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

/** What one page or one errand brings, one after the other, and no more; each may hold its reader for seconds where it was made to. */
const fileLimits = { mostWaiting: 100, mostOfOne: 5, mostBytes: 60 * 1024 * 1024 }

const cardWords = {
  ofOne: 'Sixty of your pictures are waiting to be read. Give the next ones when these are done.',
  ofAll: 'Many people are having pictures read just now. Nothing is lost: try again in a minute, or type what the card says.',
}
const textWords = {
  ofOne: 'Sixty of your texts are waiting to be read. Nothing is lost: look again in a moment.',
  ofAll: 'Many people are having letters read just now. Nothing is lost: look again in a minute.',
}

const fileWords = {
  ofOne: 'Five of your files are waiting to be read. Give the next ones when these are done.',
  ofAll: 'Many people are having files read just now. Nothing is lost: try again in a minute, or type what the file says.',
}
const mailWords = {
  ofOne: 'Five of your messages are waiting to be read. Give the next ones when these are done.',
  ofAll: 'Many messages are being read just now. Nothing is lost: try again in a minute.',
}

/** A server that says nothing holds its lane for a minute, and a thread of up to 256 MB with it. */
const calendarLimits = { lanes: 4, mostWaiting: 60, mostOfOne: 3, mostAtOnce: 2 }
const calendarWords = {
  ofOne: 'Some of your calendars are being asked just now. Look again when they have answered.',
  ofAll: 'Many calendars are being asked just now. Nothing is lost: try again in a minute.',
}

/** Shares the way to calendars and address books elsewhere: each question takes a turn. */
export function sharedCalendars(calendars: Calendars): Shared<Calendars> {
  const turns = fairTurns({ ...calendarLimits, words: calendarWords })
  return {
    of: (who) => {
      const inTurn = <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) => (...asked: Asked): Promise<Answer> => turns.take({ who, does: () => ask(...asked) })
      return { connect: inTurn(calendars.connect), appointments: inTurn(calendars.appointments), contacts: inTurn(calendars.contacts), feed: inTurn(calendars.feed) }
    },
    standing: () => standingOf('calendars', calendarLimits.lanes, turns),
  }
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

/** Shares readers of contacts and invitations: each reads one file at a time. */
export function sharedFileReaders(readers: readonly FileReader[]): Shared<FileReader> {
  const turns = fairTurns({ lanes: readers.length, ...fileLimits, words: fileWords })
  return {
    of: (who) => ({ read: (bytes, context) => turns.take({ who, bytes: bytes.length, does: (lane) => laneOf(readers, lane).read(bytes, context) }) }),
    standing: () => standingOf('files', readers.length, turns),
  }
}

/** Shares readers of mail that came in: each reads one message at a time. */
export function sharedMailReaders(readers: readonly IncomingMail[]): Shared<IncomingMail> {
  const turns = fairTurns({ lanes: readers.length, ...fileLimits, words: mailWords })
  const close = async (): Promise<void> => void (await Promise.all(readers.map((reader) => reader.close())))
  return {
    of: (who) => ({ read: (bytes) => turns.take({ who, bytes: bytes.length, does: (lane) => laneOf(readers, lane).read(bytes) }), close }),
    standing: () => standingOf('mail', readers.length, turns),
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
