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

const tics = ['stayed with me', 'thinking about', 'remember', 'enjoy', 'glad', 'grateful', 'look forward', 'looking forward', 'interested', 'to hear', 'hearing', 'pleasure', 'would like', 'thank', 'conversation', 'keen', 'hope', 'bring', 'experience', 'happy', 'told me', 'want', 'meeting', 'meet you', 'took me', 'put that', 'useful', 'of use']

/** What is clumsy about a draft, in one number: the lower, the better it reads. */
export function costOf(draft: Draft, { measure, names, titles }: Expected): number {
  const sentences = draft.paragraphs.flat()
  const text = sentences.map((sentence) => sentence.text).join(' ')
  const words = wordsIn(text).length
  const lower = text.toLowerCase()
  let cost = Math.max(0, measure.least - words) * 0.4 + Math.max(0, words - measure.most) * 0.15
  for (const tic of tics) cost += Math.max(0, lower.split(tic).length - 2) * (tic === 'thank' || tic === 'conversation' ? 0.8 : 1.1)
  cost += Math.max(0, (text.match(/look(?:ing)? forward|hope to hear|glad to hear from|hope to be back/g) ?? []).length - 1) * 6
  cost += Math.max(0, (text.match(/\bplease (?:ask|tell|let)|gladly answer|(?:glad|happy) to (?:answer|send)/gi) ?? []).length - 1) * 6
  for (const title of titles) cost += Math.max(0, text.split(title).length - 2) * 1.6
  cost += repeats(sentences.map((sentence) => sentence.text), names)
  cost += openers(sentences.map((sentence) => sentence.text))
  for (const sentence of sentences) cost += Math.max(0, wordsIn(sentence.text).length - 34) * 0.25
  if ((text.match(/[;:]/g) ?? []).length > 2) cost += 1
  return cost
}

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
