import type { Dialect, Finding, Severity } from '../../core/model/finding.ts'
import type { Harper } from './harper.ts'
import type { HunspellOf } from './hunspell.ts'
import { properWords } from './proper-words.ts'
import { suggestWords } from './suggestions.ts'
import type { WordSentence, WordToken } from './word-tokens.ts'
import type { WordKnowledge } from './wrong-words.ts'

export interface SpellingEngines {
  readonly harper: Harper
  readonly hunspellOf: HunspellOf
  readonly knowledge: WordKnowledge
}

/**
 * Finds words that neither Hunspell nor Harper knows. A word with a capital where no sentence begins is taken for a
 * name, which only the record can judge: it is asked about where it looks like a slip for a common word, and is
 * otherwise no more than a hint.
 */
export async function findMisspellings(
  sentences: readonly WordSentence[],
  dialect: Dialect,
  { harper, hunspellOf, knowledge }: SpellingEngines,
): Promise<Finding[]> {
  const hunspell = await hunspellOf(dialect)
  const findings: Finding[] = []
  for (const sentence of sentences) {
    for (const [index, token] of sentence.entries()) {
      const word = withoutPossessive(token.text)
      if (!isSpelt(token) || hunspell.isWord(word) || (token.isNamed && isKnownName(token, knowledge))) continue
      const proposed = await harper.suggest(word, dialect)
      if (!proposed) continue
      const severity = severityOf(token, knowledge)
      const suggestions = severity === 'hint' ? [] : suggestWords({ sentence, index, harper: proposed }, knowledge, hunspell.isWord)
      findings.push(spellingFinding(token, severity, suggestions))
    }
  }
  return findings
}

/** Single letters, acronyms, and what hangs on a digit or belongs to an address are not spelt. */
function isSpelt({ text, word, isWord }: WordToken): boolean {
  return isWord && withoutPossessive(word).length > 1 && !/^\p{Lu}{2,6}(?:['’]?s)?$/u.test(text)
}

function withoutPossessive(word: string): string {
  return word.replace(/(?:['’]s|(?<=s)['’])$/, '')
}

function isKnownName({ word }: WordToken, { english }: WordKnowledge): boolean {
  return english.isName(withoutPossessive(word))
}

/** How common a word must be for a name to be taken for a slip of it. */
const commonEnough = 500

function severityOf(token: WordToken, { english, nearWords }: WordKnowledge): Severity {
  if (!token.isNamed) return 'error'
  const word = withoutPossessive(token.word)
  if (word.length < 5 || token.isPart) return 'hint'
  if (nearWords.near(word, 2).some((each) => properWords.has(each.word) && each.distance < word.length / 3 + 0.1)) return 'question'
  const near = nearWords.near(word, word.length >= 8 ? 2 : 1)
  return near.some((each) => english.countOf(each.word) >= commonEnough && each.word.charAt(0) === word.charAt(0)) ? 'question' : 'hint'
}

function spellingFinding({ text, start, end, isNamed }: WordToken, severity: Severity, suggestions: readonly string[]): Finding {
  const message = isNamed
    ? `“${text}” is in no dictionary. Is it a name, spelled as its owner spells it?`
    : `“${text}” is not a word that the dictionary knows.`
  return { part: 'body', start, end, severity, rule: 'spelling', pass: 'spelling', message, suggestions }
}
