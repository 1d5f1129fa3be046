import { readFileSync } from 'node:fs'
import { readCounts } from './context-counts.ts'
import { contextModel, wordClasses } from './context-model.ts'
import { openEnglish } from './english.ts'
import { layOutWords } from './near-words.ts'
import { properWords } from './proper-words.ts'
import { sentencesOf } from './word-tokens.ts'
import { common, type WordKnowledge } from './wrong-words.ts'

/** Loads everything that our own word rules know. */
export function openWordKnowledge(): WordKnowledge {
  const english = openEnglish()
  const counts = readCounts(readFileSync(new URL('./data/context-model.txt', import.meta.url), 'utf8'))
  return {
    english,
    context: contextModel(counts, english, wordClasses(english)),
    commonWords: layOutWords(english.words.filter((word) => english.countOf(word) >= common)),
    nearWords: layOutWords([...english.words, ...properWords]),
    homophones: readHomophones(),
    register: readRegister(),
  }
}

/** Gives for each word those that sound like it. */
export function readHomophones(): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, readonly string[]>()
  for (const line of readFileSync(new URL('./data/homophones.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')) {
    const group = line.split(' ')
    for (const word of group) alike.set(word, [...(alike.get(word) ?? []), ...group.filter((other) => other !== word)])
  }
  return alike
}

function readRegister(): ReadonlySet<string> {
  const text = readFileSync(new URL('./data/register.txt', import.meta.url), 'utf8')
  return new Set(sentencesOf(text).flatMap((sentence) => sentence.map((token) => token.word)))
}
