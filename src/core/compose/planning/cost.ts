import { wordsIn } from '../language/phrase.ts'
import { stemsOf } from './likeness.ts'
import type { Draft } from './draft.ts'

/** How many words a letter should have; what lies outside costs. */
export interface Measure {
  readonly least: number
  readonly most: number
}

/** What a draft is measured against. */
export interface Expected {
  readonly measure: Measure
  /** Stems of the recorded names, which may stand in neighbouring sentences. */
  readonly names: ReadonlySet<string>
  /** The names of company and position, which need not stand there twice. */
  readonly titles: readonly string[]
}

const tics = ['enjoy', 'on my side', 'glad', 'grateful', 'look forward', 'looking forward', 'interested', 'to hear', 'hearing', 'pleasure', 'would like', 'would love', 'help with', 'go back to', 'behind me', 'rather show', 'matters', 'about that', 'good part', 'big part', 'could have', 'liked', 'asked', 'thank', 'conversation', 'keen', 'hope', 'bring', 'experience', 'happy', 'told me', 'want', 'meeting', 'meet you', 'put that', 'stayed with me', 'thinking', 'picture', 'i love that', 'smil', 'i will remember', 'useful', 'of use', 'the thought of']

/** What a sentence brings to the cost of its letter; the same sentence stands in many drafts. */
interface Traits {
  readonly words: number
  /** How often each of the tics stands in it, by its place in the list. */
  readonly tics: readonly (readonly [tic: number, times: number])[]
  readonly forward: number
  readonly offers: number
  readonly stops: number
  /** 'seven years', 'two months'. */
  readonly spans: readonly string[]
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const remembered = new Map<string, Traits>()

function traitsOf(text: string): Traits {
  const before = remembered.get(text)
  if (before) return before
  const lower = text.toLowerCase().replaceAll("i'd ", 'i would ')
  const found: Traits = {
    words: wordsIn(text).length,
    tics: tics.flatMap((tic, index) => (lower.includes(tic) ? [[index, lower.split(tic).length - 1] as const] : [])),
    forward: count(text, /look(?:ing)? forward|hope to hear|glad to hear from|hope to be back/g),
    offers: count(text, /\bplease (?:ask|tell|let)|gladly answer|(?:glad|happy) to (?:answer|send)/gi),
    stops: count(text, /[;:]/g),
    spans: lower.match(/\b\S+ (?:years|months|weeks)\b/g) ?? [],
  }
  if (remembered.size > 4000) remembered.clear()
  remembered.set(text, found)
  return found
}

/** What is clumsy about a draft, in one number: the lower, the better it reads. */
export function costOf(draft: Draft, { measure, names, titles }: Expected): number {
  const sentences = draft.paragraphs.flat()
  const texts = sentences.map((sentence) => sentence.text)
  const all = texts.map(traitsOf)
  const sum = (trait: 'words' | 'forward' | 'offers' | 'stops'): number => all.reduce((total, traits) => total + traits[trait], 0)
  const words = sum('words')
  let cost = Math.max(0, measure.least - words) * 0.4 + Math.max(0, words - measure.most) * 0.15
  cost += Math.max(0, measure.least - 9 - words) * 8
  cost += Math.max(0, sum('forward') - 1) * 6 + Math.max(0, sum('offers') - 1) * 6
  for (const traits of all) cost += Math.max(0, traits.words - 34) * 0.25
  for (const title of titles) cost += Math.max(0, texts.reduce((times, text) => times + timesIn(text, title), 0) - 1) * 4
  if (sum('stops') > 2) cost += 1
  cost += sentences.filter(({ facts }, index) => (all[index]?.words ?? 0) < 8 && facts.every((fact) => /^q\d/.test(fact))).length * 2
  cost += saidTwice(all) * 3
  // What could be said of any job stands there only where there is nothing else.
  for (const frame of draft.frames) if (frame.startsWith('fill.')) cost += 4
  return cost + repeatedTics(all) + repeats(texts, names) + openers(texts)
}

function timesIn(text: string, part: string): number {
  let times = 0
  if (part === '') return times
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) times++
  return times
}

/** 'seven years' here and 'seven years' there. */
function saidTwice(all: readonly Traits[]): number {
  const spans = all.flatMap((traits) => traits.spans)
  return spans.length - new Set(spans).size
}

function repeatedTics(all: readonly Traits[]): number {
  const times = new Float64Array(tics.length)
  let cost = 0
  for (const traits of all) {
    for (const [tic, often] of traits.tics) {
      const before = times[tic] ?? 0
      times[tic] = before + often
      // Each time but the first costs.
      cost += (before === 0 ? often - 1 : often) * (ticCosts[tic] ?? 0)
    }
  }
  return cost
}

const lightTics = new Set(['conversation'])
/** Thanked twice over reads as a form. */
const heavyTics = new Set(['thank', 'stayed with me', 'thinking', 'picture'])
const ticCosts = tics.map((tic) => (lightTics.has(tic) ? 0.8 : heavyTics.has(tic) ? 2.2 : 1.1))

function repeats(sentences: readonly string[], names: ReadonlySet<string>): number {
  let cost = 0
  for (let at = 1; at < sentences.length; at++) {
    const before = stemsOf(sentences[at - 1] ?? '')
    for (const stem of stemsOf(sentences[at] ?? '')) if (before.has(stem) && !names.has(stem)) cost += 0.8
  }
  return cost
}

function openers(sentences: readonly string[]): number {
  const first = sentences.map((sentence) => /^\S+/.exec(sentence)?.[0] ?? '')
  let cost = Math.max(0, first.filter((word) => /^I\b|^I'/.test(word)).length - 3) * 0.8
  first.forEach((word, at) => {
    if (at > 0 && word === first[at - 1]) cost += word === 'I' ? 0.9 : 1.4
    if (at > 1 && word === first[at - 2] && word !== 'I') cost += 0.5
  })
  return cost
}
