import type { Spelling } from '../language/clean.ts'
import { wordsIn } from '../language/phrase.ts'
import { isSure } from '../learned/learn-jotting.ts'
import { soundsGrim, type Angle } from './angle.ts'
import { bareNameOf } from './bare-name.ts'
import { angleOfLearned, learnNote } from './learned-note.ts'
import type { NoteReading } from './note-reading.ts'
import type { Reader } from './reader.ts'
import { isSound } from './sound.ts'

const grief = /\b(?:lost (?:his|her|their|my) |died|dead|killed|cancer|divorce|funeral|sick|ill)\b/i

/** 'wants the parent groups back, they stopped in 2020': where the whole is not sure, what comes first may be. */
export function firstPart({ fact, note }: NoteReading, text: string, reader: Reader, spelling: Spelling): NoteReading | undefined {
  const [first = text] = text.split(/[.;:(–—]|, (?!(?:and|or|but|not|which|who) )| - /)
  if (first.length === text.length || wordsIn(first).length < 4 || /^(?:if|when|where|because|since|until|not|only|no|q|before|after)\b|\b(?:not|never|except)$/i.test(first)) return undefined
  // What is cut off decides how it sounds: 'he was there in 99, lost his neighbour'.
  if (soundsGrim(text) !== soundsGrim(first) || learnNote(text, note, reader, spelling).tone === 'trouble' || grief.test(text)) return undefined
  const learned = learnNote(first, note, reader, spelling)
  const angle = learned.kind === 'told' ? angleOfLearned(learned) : undefined
  return angle && isSure(learned, isSound(angle)) && isSound(angle) ? { outcome: 'say', fact, note, angle } : undefined
}

/**
 * What waits for the candidate is told by its bare name meanwhile: 'the radio shadow behind the top hut' cannot be wrong.
 * A question, or what is about nobody knows whom, has no such name.
 */
export function byBareName(reading: NoteReading, spelling: Spelling): NoteReading {
  const [first] = reading.outcome === 'ask' && reading.kind === 'wording' ? (reading.proposed ?? []) : []
  if (reading.outcome !== 'ask' || reading.note.use === 'yes' || (first && !/^(?:told|topic|opinion|shared|thanks)$/.test(first.kind))) return reading
  const np = reading.kind === 'wording' ? bareNameOf(reading.note.text, spelling) : undefined
  if (np === undefined) return reading
  const angle: Angle = { kind: 'topic', matter: first?.tone === 'trouble' || first?.matter === 'trouble' ? 'trouble' : 'work', slots: { np }, tone: 'plain', likely: 0.75 }
  return isSound(angle) ? { outcome: 'say', fact: reading.fact, note: reading.note, angle } : reading
}
