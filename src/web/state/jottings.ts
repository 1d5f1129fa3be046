import { batch, signal, type ReadonlySignal } from '@preact/signals'
import type { Output } from '../../api/rows.ts'
import type { Answer } from './client.ts'
import type { Note } from './facts.ts'

/** What the letter would make of one note. */
export type Reading = Output<'readJottings'>['readings'][number]

export interface JottingReader {
  /** False while the server does not answer: what it said of older words is then no longer shown. */
  readonly answers: ReadonlySignal<boolean>
  /** Takes the notes of one person as they stand on the screen; what is new in them is read a moment after the last change. */
  look(personId: string, notes: readonly Note[]): void
  /** Gives what the letter would make of exactly this note; undefined while that is not known. */
  readingOf(personId: string, note: Note): Reading | undefined
}

type Ask = (personId: string, notes: readonly Note[]) => Promise<Answer<Output<'readJottings'>>>

/** As many as a case file holds for one person. */
const MOST = 100

/**
 * Asks what the letter would make of notes while they are typed. A reading belongs to the words it was made for and
 * is never shown under others; of several answers on their way only the last one counts. Where none comes it is quiet.
 */
export function createJottingReader(ask: Ask, wait = 400): JottingReader {
  const known = signal<ReadonlyMap<string, Reading>>(new Map())
  const answers = signal(true)
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const latest = new Map<string, object>()
  const wordsRead = new Set<string>()

  const read = async (personId: string, notes: readonly Note[]): Promise<void> => {
    const turn = {}
    latest.set(personId, turn)
    const answer = await ask(personId, notes)
    if (latest.get(personId) !== turn) return
    batch(() => {
      answers.value = answer.ok
      if (!answer.ok) return
      for (const note of notes) wordsRead.add(wordsOf(personId, note))
      known.value = new Map([...known.value, ...pairs(personId, notes, answer.value.readings)])
    })
  }
  return {
    answers,
    look(personId, notes) {
      clearTimeout(timers.get(personId))
      const asked = notes.filter((note) => note.text.trim() !== '').slice(0, MOST)
      const fresh = asked.filter((note) => !known.peek().has(keyOf(personId, note)))
      if (fresh.length === 0) return
      // Where only an answer was tapped nobody is typing: there is nothing to wait for.
      const isTapped = fresh.every((note) => wordsRead.has(wordsOf(personId, note)))
      timers.set(
        personId,
        setTimeout(() => void read(personId, asked), isTapped ? 0 : wait),
      )
    },
    readingOf: (personId, note) => known.value.get(keyOf(personId, note)),
  }
}

function pairs(personId: string, notes: readonly Note[], readings: readonly Reading[]): [string, Reading][] {
  return notes.flatMap((note, at) => {
    const reading = readings[at]
    return reading ? [[keyOf(personId, note), reading]] : []
  })
}

/** Everything that a reading depends on: the letter's line for a thought belongs to it. */
function keyOf(personId: string, note: Note): string {
  return JSON.stringify([wordsOf(personId, note), note.use, note.about])
}

function wordsOf(personId: string, { text, reading, thought }: Note): string {
  return JSON.stringify([personId, text, reading, thought?.trim() === '' ? undefined : thought])
}
