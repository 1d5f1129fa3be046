import { LearnedReader, type Model } from './model.ts'
import next from './weights/next.json' with { type: 'json' }
import note from './weights/note.json' with { type: 'json' }
import qualification from './weights/qualification.json' with { type: 'json' }
import reason from './weights/reason.json' with { type: 'json' }
import thought from './weights/thought.json' with { type: 'json' }
import { groupsOf } from './word-groups.ts'

const models = { next, note, qualification, reason, thought } as unknown as Readonly<Record<LearnedSlot, Model>>

/** What was learned to be read: a note of the talk, the candidate's thought on it, a qualification, a reason, a next step. */
export type LearnedSlot = 'note' | 'thought' | 'qualification' | 'reason' | 'next'

const readers = new Map<LearnedSlot, LearnedReader>()

/** The learned reader of one kind of jotting. */
export function learnedReader(slot: LearnedSlot): LearnedReader {
  const before = readers.get(slot)
  if (before) return before
  const reader = new LearnedReader(models[slot], groupsOf)
  readers.set(slot, reader)
  return reader
}
