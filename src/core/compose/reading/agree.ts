import type { Note } from '../../model/case-file.ts'
import { wordsIn } from '../language/phrase.ts'
import { isNearlySame } from '../learned/both-readers.ts'
import { isSoundAs, isSure, type LearnedJotting } from '../learned/learn-jotting.ts'
import { say } from '../say.ts'
import type { Angle } from './angle.ts'
import { angleOfLearned, withPerfect } from './learned-note.ts'
import type { NoteReading } from './note-reading.ts'
import { isSound } from './sound.ts'

/**
 * What is told without being asked: a note as people say such notes, where that is sure, or as both readers say it.
 * The rest waits for the candidate, who is shown both.
 */
export function agreed(byRules: NoteReading, learned: LearnedJotting): NoteReading {
  const { note, fact } = byRules
  if (byRules.outcome === 'leave-out' || (byRules.outcome === 'ask' && byRules.kind === 'whom')) return byRules
  // Whom it is about has been answered, and a short name of a thing cannot be wrong: the rules will do.
  if (byRules.outcome === 'say' && (note.about !== undefined || isBareName(byRules.angle, note))) return byRules
  const angle = angleOfLearned(learned)
  // 'standing behind Cem when six came in': that was the candidate, or the reader.
  if (/^\p{L}+ing\b/u.test(note.text) && /^you are \p{L}+ing\b/u.test(angle?.slots.that ?? '')) return { outcome: 'ask', fact, note, kind: 'wording', question: say('ask-wording', { note: note.text }), proposed: angle ? [angle] : [] }
  if (byRules.outcome === 'say' && angle && isSame(byRules.angle, angle)) return { ...byRules, angle: { ...withItsTense(byRules.angle), tone: learned.tone, likely: Math.max(learned.probability, 0.8) } }
  // What the candidate answered is told sooner: without it the answer would be lost as well.
  const isAnswered = Boolean(note.thought?.trim()) && learned.probability >= leastLikely
  // A question has few shapes, and the rules know them: it is enough that the other reader takes it for one.
  if (byRules.outcome === 'say' && byRules.angle.kind === 'asked' && learned.kind === 'asked') return { ...byRules, angle: { ...byRules.angle, tone: learned.tone, likely: 0.7 } }
  if (byRules.outcome === 'say' && (saysItself(byRules.angle, note.text) || carriesTheSame(byRules.angle, learned))) return { ...byRules, angle: { ...withItsTense(byRules.angle), tone: learned.tone, likely: 0.7 } }
  if (byRules.outcome === 'say' && angle && isPlainer(byRules.angle, angle)) return { ...byRules, angle: { ...byRules.angle, tone: learned.tone, likely: 0.8 } }
  if (angle && (isSure(learned, isSound(angle)) || (isAnswered && isSound(angle)))) return { outcome: 'say', fact, note, angle }
  // What only the rules read is as likely as the learned reader's view of what kind of note it is, which is not much.
  const ruled = byRules.outcome === 'say' ? { ...byRules.angle, tone: learned.tone, ...(angle && angle.kind === byRules.angle.kind ? { likely: leastLikely } : {}) } : undefined
  const proposed = [...(angle ? [angle] : []), ...(ruled ? [ruled] : [])]
  const [first] = proposed
  if (note.use === 'yes' && first) return { outcome: 'say', fact, note, angle: first }
  return { outcome: 'ask', fact, note, kind: 'wording', question: say('ask-wording', { note: note.text }), proposed }
}

const withItsTense = (angle: Angle): Angle => (angle.slots.that ? { ...angle, slots: { ...angle.slots, that: withPerfect(angle.slots.that) } } : angle)

/** Alike but for small words: the rules' wording is said then, which the grammar has looked at. */
const wordsOfAngle = ({ slots }: Angle): string => Object.values(slots).join(' ').toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').replace(/\bwould \b/g, '')
const isSame = (one: Angle, other: Angle): boolean => (one.kind === other.kind || one.kind === 'thanks' || (one.slots.that !== undefined && other.slots.that !== undefined)) && isNearlySame(wordsOfAngle(one), wordsOfAngle(other))

/** 'reckons you can hear it', 'tip: count them twice': the first word says what it is. */
function saysItself({ kind, slots }: Angle, text: string): boolean {
  if (kind === 'quote') return /^["“].+["”]$/.test(text.trim())
  if (kind === 'opinion') return /^(?:she |he |they )?(?:reckons?|thinks?|believes?|swears?|says?)\b/i.test(text) && isSoundAs('clause', slots.claim ?? '')
  return kind === 'advice' && /^(?:(?:her|his|their|best|one) )?(?:tip|advice)\b/i.test(text) && isSoundAs('imperative', (slots.inf ?? '').replace(/^(?:not )?to /, ''))
}

/** The words that carry what is told, without persons, articles, help verbs and endings. */
const carried = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').split(' ').filter((word) => !/^(?:she|he|you|they|i|her|him|his|hers|your|their|them|my|the|an?|is|are|was|were|am|be|been|has|have|had|do|does|did|that)$/.test(word)).map((word) => word.replace(/(?<=\p{L}{2})(?:ies|y|ing|ed|es|e|s)$/u, '')).join(' ')

/** 'labels every cable' and 'you label every cable': the same words, to which the rules have given a subject and a form. */
const carriesTheSame = ({ kind, slots }: Angle, { kind: learned, text }: LearnedJotting): boolean => kind === 'told' && learned === 'told' && carried(text) !== '' && carried(text) === carried(slots.that ?? '') && isSoundAs('clause', slots.that ?? '')

/** 'four buyers want samples', where the other reader has 'there are four buyers want samples'. */
const isPlainer = (byRules: Angle, learned: Angle): boolean => byRules.kind === 'told' && learned.kind === 'told' && /^there (?:is|are) /.test(learned.slots.that ?? '') && wordsOfAngle(learned).replace(/^there (?:is|are) /, '') === wordsOfAngle(byRules)

/** 'the first project', 'how they test': what was spoken of, and nothing said about it. */
const isBareName = ({ kind }: Angle, { text, thought }: Note): boolean => (kind === 'topic' || (kind === 'toldHow' && !thought?.trim() && !/^(?:what|which) \S+ (?:is|are|was|were|do|does|did|would|can) /i.test(text))) && /^[\p{L}'’ -]+$/u.test(text) && wordsIn(text).length < 9

/** Where less than two notes are sure, the likeliest of the rest is better than a letter with little from the talk. */
export function withLikeliest(readings: readonly NoteReading[]): NoteReading[] {
  const best = likeliest(readings)
  if (!best || readings.filter(({ outcome }) => outcome === 'say').length > 1) return [...readings]
  return readings.map((reading) => (reading.fact === best.fact ? best : reading))
}

/** What is less likely than this is not said even where there is nothing else. */
const leastLikely = 0.22

function likeliest(readings: readonly NoteReading[]): Extract<NoteReading, { outcome: 'say' }> | undefined {
  const proposals = readings.flatMap((reading) => (reading.outcome === 'ask' ? (reading.proposed ?? []).map((angle) => ({ outcome: 'say' as const, fact: reading.fact, note: reading.note, angle })) : []))
  return proposals.filter(({ angle }) => (angle.likely ?? 0) >= leastLikely && isSound(angle)).toSorted((one, other) => (other.angle.likely ?? 0) - (one.angle.likely ?? 0))[0]
}
