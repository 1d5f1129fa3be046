import { readFileSync } from 'node:fs'
import { readCounts } from './context-counts.ts'
import { contextModel, wordClasses } from './context-model.ts'
import { openEnglish } from './english.ts'
import { layOutWords } from './near-words.ts'
import { properWords } from './proper-words.ts'
import { sentencesOf } from './word-tokens.ts'
import type { WordKnowledge } from './wrong-words.ts'

/** Loads everything that our own word rules know. */
export function openWordKnowledge(): WordKnowledge {
  const english = openEnglish()
  const counts = readCounts(readFileSync(new URL('./data/context-model.txt', import.meta.url), 'utf8'))
  return {
    english,
    context: contextModel(counts, english, wordClasses(english)),
    nearWords: layOutWords([...english.words, ...properWords]),
    register: readRegister(),
  }
}

function readRegister(): ReadonlySet<string> {
  const text = readFileSync(new URL('./data/register.txt', import.meta.url), 'utf8')
  return new Set(sentencesOf(text).flatMap((sentence) => sentence.map((token) => token.word)))
}
