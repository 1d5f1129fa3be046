import { expect, test } from 'vitest'
import { openCheckLexicon } from './check-lexicon.ts'

const lexicon = openCheckLexicon()

test.each(['will', 'anthologies', 'the', 'mentoring'])('%s is an English word', (word) => expect(lexicon.isWord(word)).toBe(true))

test.each(['monday', 'okonkwo', 'lindqvist', 'constructor name', ''])('%j is none as it is written', (word) =>
  expect(lexicon.isWord(word)).toBe(false),
)
