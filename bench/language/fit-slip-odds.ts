/**
 * Fits the weights of src/server/language/slip-odds.ts: sound sentences of the development half, and the same with one
 * word exchanged for one that it may be a slip for. Prints them, and what they would find and flag at several bars.
 *
 *     node bench/language/fit-slip-odds.ts [--data ../shared/data/language]
 */
import { parseArgs } from 'node:util'
import { openWordKnowledge } from '../../src/server/language/knowledge.ts'
import { featuresOf, type SlipKind } from '../../src/server/language/slip-odds.ts'
import { sentencesOf, type WordSentence, type WordToken } from '../../src/server/language/word-tokens.ts'
import { candidatesFor } from '../../src/server/language/wrong-words.ts'
import { halfOf, readSets } from './sets.ts'

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/language' } } })
const knowledge = openWordKnowledge()
const sentences = soundTexts().flatMap((text) => sentencesOf(text))

for (const kind of ['slip', 'form'] as const) {
  const examples = examplesOf(kind)
  const weights = fit(examples)
  console.log(`${kind}: [${weights.map((weight) => weight.toFixed(2)).join(', ')}]`)
  for (const bar of [0, 1, 2, 3, 4, 5]) {
    const above = (isWrong: boolean) => examples.filter((each) => each.isWrong === isWrong && oddsOf(weights, each.features) > bar).length
    const wrong = examples.filter((each) => each.isWrong).length
    console.log(`  above ${bar}: ${above(true)} of ${wrong} exchanged words, ${above(false)} candidates for sound ones`)
  }
}

function soundTexts(): string[] {
  const sets = readSets(values.data)
  const ofHalf = (text: string) => halfOf(text) === 'development'
  return [
    ...new Set(
      sets.spelling.filter(({ text }) => ofHalf(text)).map(({ text, start, end, right }) => text.slice(0, start) + right + text.slice(end)),
    ),
    ...sets.jfleg.filter(({ wrong }) => ofHalf(wrong)).flatMap(({ right }) => right.slice(1, 2)),
    ...sets.cleanSentences.map(({ text }) => text).filter(ofHalf),
    ...sets.cleanLetters
      .map(({ text }) => text)
      .filter(ofHalf)
      .slice(0, 120),
  ]
}

interface Example {
  readonly features: readonly number[]
  readonly isWrong: boolean
}

/** Every candidate for every sound word, and for one word in five the way back from a candidate that took its place. */
function examplesOf(kind: SlipKind): Example[] {
  const examples: Example[] = []
  let number = 7
  for (const sentence of sentences) {
    for (const [at, token] of sentence.entries()) {
      const candidates = mayBeWrong(token) ? of(kind, token.word) : []
      for (const meant of candidates) examples.push({ features: featuresAt(sentence, at, [token.word, meant]), isWrong: false })
      number = (Math.imul(number, 1_103_515_245) + 12_345) & 0x7fffffff
      const written = candidates[(number >>> 8) % Math.max(1, candidates.length)]
      if (number % 5 !== 0 || written === undefined || !of(kind, written).includes(token.word)) continue
      const changed = sentence.with(at, { ...token, word: written, text: written })
      examples.push({ features: featuresAt(changed, at, [written, token.word]), isWrong: true })
    }
  }
  return examples
}

function mayBeWrong({ isWord, isNamed, isPart, text, word }: WordToken): boolean {
  return isWord && !isNamed && !isPart && /^[a-z]{2,}$/.test(text) && knowledge.english.tagsOf(word) !== undefined
}

function of(kind: SlipKind, word: string): string[] {
  return candidatesFor(word, knowledge).flatMap((each) => (each.kind === kind ? [each.meant] : []))
}

function featuresAt(sentence: WordSentence, at: number, [written, meant]: readonly [string, string]): readonly number[] {
  const [isOurs, wasOurs] = [knowledge.register.has(meant), knowledge.register.has(written)]
  const evidence = (word: string) => knowledge.context.evidence(sentence, at, word)
  return featuresOf({ written: evidence(written), meant: evidence(meant), ours: isOurs === wasOurs ? 0 : isOurs ? 1 : -1 })
}

/** Plain gradient descent: fifteen weights need no more. */
function fit(examples: readonly Example[]): number[] {
  const weights = examples[0]?.features.map(() => 0) ?? []
  for (let round = 0; round < 400; round += 1) {
    const slope = weights.map(() => 0)
    for (const { features, isWrong } of examples) {
      const miss = (isWrong ? 1 : 0) - 1 / (1 + Math.exp(-oddsOf(weights, features)))
      for (const [at, feature] of features.entries()) slope[at] = (slope[at] ?? 0) + miss * feature
    }
    const pace = (round < 200 ? 0.9 : 0.3) / examples.length
    for (const [at, each] of slope.entries()) weights[at] = (weights[at] ?? 0) + pace * each
  }
  return weights
}

function oddsOf(weights: readonly number[], features: readonly number[]): number {
  return features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0)
}
