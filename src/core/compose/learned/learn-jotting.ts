import { readPhrase } from '../language/chart.ts'
import { isKnownWord } from '../language/lexicon.ts'
import type { Spelling } from '../language/clean.ts'
import { isSoundEnglish } from '../language/gate.ts'
import { isSpliced, isSureClause } from '../reading/sure.ts'
import type { Talk } from './features.ts'
import { wordsOfJotting } from './jotting-words.ts'
import { mayBeFinite } from './model.ts'
import { groupsOf } from './word-groups.ts'
import { learnedReader, type LearnedSlot } from './readers.ts'
import { joined } from './tokens.ts'

/** A jotting as the learned reader would say it. */
export interface LearnedJotting {
  /** For a note told, asked, advice, did, saw, topic or out; for a reason that, to, np, i or out; else the slot, or out. */
  readonly kind: string
  readonly tone: string
  /** What follows 'You told me that', 'You asked me', 'I' and so on; no capital, no stop. */
  readonly text: string
  /** How sure the reading is, from 0 to 1; 0 where the words are not sound. */
  readonly probability: number
}

const remembered = new WeakMap<Spelling, Map<string, LearnedJotting>>()

/** Reads a jotting of one kind; what it says is checked again for what no letter may hold. */
export function learnJotting(slot: LearnedSlot, text: string, talk: Talk, spelling: Spelling): LearnedJotting {
  let known = remembered.get(spelling)
  if (!known) remembered.set(spelling, (known = new Map()))
  const key = `${slot}|${talk.pronouns ?? ''}|${talk.firstName}|${text}`
  const before = known.get(key)
  if (before) return before
  const read = readAnew(slot, text, talk, spelling)
  known.set(key, read)
  return read
}

/** More words than this are no jotting, but a text. */
const longest = 45

function readAnew(slot: LearnedSlot, text: string, talk: Talk, spelling: Spelling): LearnedJotting {
  const tokens = wordsOfJotting(text, spelling)
  if (tokens.length === 0 || tokens.length > longest) return { kind: 'out', tone: 'plain', text: '', probability: 0 }
  const reader = learnedReader(slot)
  const sight = reader.look(tokens, talk)
  const [kind, likely] = reader.kinds(sight)[0] ?? ['out', 0]
  const tone = reader.tone(sight)
  if (kind === 'out') return { kind, tone, text: '', probability: likely }
  const [said = { tokens: [], probability: 0 }] = reader.say(tokens, sight, kind)
  const phrase = joined(kind === 'asked' ? withItsVerb(tokens, said.tokens) : said.tokens)
  return { kind, tone, text: phrase, probability: isSayable(phrase, kind, talk) ? likely * said.probability : 0 }
}

/** 'what is the first thing I do' → 'what the first thing I do is': the verb goes to the end. */
function withItsVerb(tokens: readonly string[], said: readonly string[]): readonly string[] {
  const [, verb = ''] = tokens
  if (!/^(?:what|who|where|which)$/i.test(said[0] ?? '') || !/^(?:is|are|was|were)$/.test(verb) || said.length > 12) return said
  return said.slice(1).some((word) => /^(?:is|are|was|were|would|am|do|did|have|had|will|can|could|should)$/.test(word)) ? said : [...said, verb]
}

/** So likely a reading must be to be told unasked; more so where the grammar has no name for it. Measured: docs/decisions/165. */
const likelyEnough: Readonly<Record<string, readonly [sound: number, other: number]>> = { asked: [0.3, 0.7], thought: [0.3, 0.5], told: [0.5, 0.97], that: [0.5, 0.9], to: [0.4, 0.8], np: [0.5, 0.9], i: [0.5, 0.9], qualification: [0.5, 0.9], next: [0.4, 0.85] }

/** Whether a reading is sure enough to be told unasked; `isSound` says whether the grammar takes it for what it should be. */
export function isSure({ kind, probability, text }: LearnedJotting, isSound: boolean): boolean {
  const [sound, other] = likelyEnough[kind] ?? [0.42, 0.85]
  return kind !== 'out' && probability >= (isSound && !hasOddWord(text) ? sound : other)
}

/** Whether a word in small letters is one that neither table of words has: a slip, dialect, a name without its capital. */
function hasOddWord(text: string): boolean {
  return text.split(/[^\p{L}'’-]+/u).some((word) => /^\p{Ll}{3,}$/u.test(word) && !isKnownWord(word) && groupsOf(word)[0] === '?')
}

/** Whether the grammar takes the words for a clause, an infinitive, a name of something or a doing. */
export function isSoundAs(form: 'clause' | 'imperative' | 'nominal' | 'ahead', text: string): boolean {
  const costs = readPhrase(text.replaceAll(';', ','))?.costs
  if (form === 'ahead') return Math.min(costs?.nominal ?? 9, costs?.gerund ?? 9) < 0.5
  if (form === 'clause') return (costs?.clause ?? 9) < 0.7 && isSureClause(text) && !isSpliced(text)
  return (costs?.[form] ?? 9) < (form === 'nominal' ? 0.5 : 1)
}

const hers = /\b(?:she|her|hers|herself)\b/i
const his = /\b(?:he|him|his|himself)\b/i
/** Shorthand that nothing wrote out. */
const raw = /(?<![\p{L}'’.-])(?:w|wi|tho|thru|u|ur|r|bcos|cos|abt|pls|prob|obvs|def|gonna|wanna|gotta|dunno|lol|haha|btw|tbh|imo|idk|ok)(?![\p{L}'’.-])/iu

/** 'the take-home home': a word said twice. */
const twice = /(?:^|[ -])(?!(?:that|had)\b)(\p{L}{2,}) \1(?![\p{L}-])/iu

/** Whether a phrase is whole: nobody in it who should have become 'you', no shorthand, a verb where a sentence needs one. */
function isSayable(phrase: string, kind: string, { pronouns }: Talk): boolean {
  const words = phrase.split(' ')
  if (words.length < 2 && kind !== 'np' && kind !== 'topic') return false
  if (/\b(?:you|they|we|I) (?:been|gone|done|seen)\b|^(?:reckon|think|say|believe|feel)\b|^coming\b/i.test(phrase)) return false
  if (words.length > 26 || raw.test(phrase) || twice.test(phrase) || !isSoundEnglish(phrase)) return false
  if (/[()[\]{}<>=|\\…*_~^]|[?!](?!”)|“[^”]*$|^[^“]*”|^[,.;:]|[,;:]$|\.\s|--/.test(phrase) && kind !== 'thought') return false
  if ((pronouns === 'she' && hers.test(phrase)) || (pronouns === 'he' && his.test(phrase))) return false
  if (/\b(?:the|an?|of|and|or|to|with|from|in|at|for|your|my|is|are|was|were|but|because|so|than)$/i.test(phrase)) return kind === 'asked' && /\b(?:is|are|was|were|of|with|from|to|for|at|in)$/.test(phrase)
  return (kind !== 'told' && kind !== 'that') || words.some((word) => mayBeFinite(word.replace(/[,.;:]$/, '')))
}
