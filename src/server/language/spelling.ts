import type { Dialect, Finding, Severity } from '../../core/model/finding.ts'
import type { Harper } from './harper.ts'
import type { HunspellOf } from './hunspell.ts'
import { layOutWords } from './near-words.ts'
import { properWords } from './proper-words.ts'
import { isSameWordElsewhere, suggestWords } from './suggestions.ts'
import { isTradeWord } from './trade-words.ts'
import type { WordSentence, WordToken } from './word-tokens.ts'
import type { WordKnowledge } from './wrong-words.ts'
import { say, type Saying } from '../../core/check/say.ts'

export interface SpellingEngines {
  readonly harper: Harper
  readonly hunspellOf: HunspellOf
  readonly knowledge: WordKnowledge
}

/**
 * Finds words that neither Hunspell nor Harper knows. A word with a capital where no sentence begins is taken for a
 * name, which only the record can judge: it is asked about where it looks like a slip for a common word, and is
 * otherwise no more than a hint. A word that is spelled so on the other side of the Atlantic is asked about, too.
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
      if (!isSpelt(token) || hunspell.isWord(word) || isTradeWord(word) || (token.isNamed && isKnownName(token, knowledge))) continue
      const ownSeverity = severityOf(token, knowledge)
      if (ownSeverity === 'hint') {
        // To ask Harper about every name would cost more than all else: for a hint Hunspell and the counts suffice.
        if (!isBrandLike(token) && !token.isPart)
          findings.push({ ...placeOf(token), severity: 'hint', ...unknownWord(token), suggestions: [] })
        continue
      }
      const proposed = await harper.suggest(word, dialect)
      if (!proposed) continue
      const elsewhere = token.isNamed ? undefined : await knownElsewhere(harper, word, dialect)
      const suggestions = suggestWords({ sentence, index, harper: proposed }, knowledge, hunspell.isWord)
      if (elsewhere === undefined) findings.push({ ...placeOf(token), severity: ownSeverity, ...unknownWord(token), suggestions })
      else
        findings.push({
          ...placeOf(token),
          ...spelledElsewhere(token, elsewhere, dialect),
          suggestions: suggestions.filter((each) => isSameWordElsewhere(word, each)).slice(0, 1),
        })
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

/** 'GitHub', 'nCipherly', 'MSc': capitals within a word are somebody's choice. */
function isBrandLike({ text }: WordToken): boolean {
  return /\p{L}\p{Lu}/u.test(text)
}

const nearProper = layOutWords(properWords)

/** How common a word must be for a name to be taken for a slip of it. */
const commonEnough = 500

function severityOf(token: WordToken, { english, nearWords }: WordKnowledge): Severity {
  if (!token.isNamed) return 'error'
  const word = withoutPossessive(token.word)
  if (word.length < 5 || token.isPart) return 'hint'
  if (nearProper.near(word, 2).some((each) => each.distance < word.length / 3 + 0.1)) return 'question'
  const near = nearWords.near(word, word.length >= 8 ? 2 : 1)
  return near.some((each) => english.countOf(each.word) >= commonEnough && each.word.charAt(0) === word.charAt(0)) ? 'question' : 'hint'
}

/** 'Cancelled' is a good word in London: nothing that an American letter must not leave with, but worth asking about. */
async function knownElsewhere(harper: Harper, word: string, dialect: Dialect): Promise<Dialect | undefined> {
  const other = dialect === 'en-US' ? 'en-GB' : 'en-US'
  return (await harper.suggest(word, other)) === undefined ? other : undefined
}

function spelledElsewhere({ text }: WordToken, elsewhere: Dialect, here: Dialect): Pick<Finding, 'severity' | 'message' | 'said'> {
  return { severity: 'question', ...say('word-elsewhere', { word: text, there: elsewhere, here }) }
}

function unknownWord({ text, isNamed }: WordToken): Saying {
  return say(isNamed ? 'word-named' : 'word-unknown', { word: text })
}

function placeOf({ start, end }: WordToken): Pick<Finding, 'part' | 'start' | 'end' | 'rule' | 'pass'> {
  return { part: 'body', start, end, rule: 'spelling', pass: 'spelling' }
}
