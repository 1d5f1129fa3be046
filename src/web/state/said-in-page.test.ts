import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aLetterToCheck } from '../../../test/letter-to-check.ts'
import { troubleSentences } from '../../api/trouble.ts'
import { heldBecause } from '../../core/check/answers.ts'
import { checkFacts } from '../../core/check/check-letter.ts'
import { factSentences } from '../../core/check/fact-sentences.ts'
import { languageSentences } from '../../core/check/language-sentences.ts'
import { registerRules, sentenceOf } from '../../core/check/register/find-register-slips.ts'
import { sayRule } from '../../core/check/rule-words.ts'
import { composeSentences } from '../../core/compose/sentences.ts'
import { languages } from '../../core/model/page-language.ts'
import { adviceSentences } from '../../core/note/advice-sentences.ts'
import { recognised } from '../../core/model/said.ts'
import { goodTimeReasons } from '../../core/send/good-time-reasons.ts'
import { sayStep, stepSentences } from '../../core/send/step-sentences.ts'
import { messagesFile } from '../compile-words.ts'
import { adviceWords } from './advice-words.ts'
import { composedThanks, composedWords, questionUnder } from './composed-words.ts'
import { foundWords, heldWords } from './found-words.ts'
import { goodTimeWords } from './good-time-words.ts'
import { ruleSentences } from './rule-sentences.ts'
import { stepDetail } from './step-detail.ts'
import { troubleWords } from './trouble-words.ts'

const tables = { found: { ...factSentences, ...languageSentences }, composed: composeSentences, trouble: troubleSentences, goodtime: goodTimeReasons, step: stepSentences, advice: adviceSentences }
const messagesOf = (language: (typeof languages)[number]): Record<string, unknown> => JSON.parse(readFileSync(messagesFile(language), 'utf8'))
const nameOf = (area: string, code: string): string => `${area}_${code.replaceAll('-', '_')}`
const all = Object.entries(tables).flatMap(([area, sentences]) => Object.entries(sentences).map(([code, words]) => ({ name: nameOf(area, code), words })))

test('the page says in English what core and the server say', () => {
  const english = messagesOf('en')
  expect(all.filter(({ name, words }) => english[name] !== words)).toEqual([])
  expect(Object.entries(ruleSentences).filter(([rule, say]) => say() !== sayRule(rule).message)).toEqual([])
})

test.each(languages.filter((language) => language !== 'en'))('in %s no sentence was left in English', (language) => {
  const words = messagesOf(language)
  expect(all.filter(({ name, words: english }) => words[name] === undefined || words[name] === english)).toEqual([])
})

describe('a finding', () => {
  test('says by name what it says in English, whatever rule found it', () => {
    const body = 'Hi [Name],\n\nDear Jon and Nacny, it was nice to meet you in person on Monday!! Thank you for the gift card.\n\nBest,\nSomebody Else'
    const { findings } = checkFacts(aLetterToCheck(body))
    expect(findings.length).toBeGreaterThan(3)
    // A date is written as this browser writes dates.
    const told = findings.filter(({ rule }) => rule !== 'weekday-other')
    expect(told.filter((finding) => foundWords({ ...finding, message: '' }) !== finding.message)).toEqual([])
    expect(findings.filter((finding) => !told.includes(finding)).map((finding) => foundWords({ ...finding, message: '' }))).toEqual(['The interview was on Thursday, November 19.'])
    expect(heldWords({ findings: findings.map((each) => ({ ...each, key: '', suggestions: [] })), held: heldBecause(findings.map((each) => ({ ...each, key: '' }))), proofread: true }).length).toBeGreaterThan(0)
  })

  test('of the register has a sentence with a name', () => {
    expect(registerRules.map(({ says }) => sentenceOf(says)).filter(({ message, said }) => foundWords({ message: '', said }) !== message)).toEqual([])
  })

  test('of another program stays in its words', () => {
    expect(foundWords({ message: 'Did you mean “its”?', rule: 'harper-its-possessive' })).toBe('Did you mean “its”?')
  })

  test('holds a letter that was not proofread, and says so', () => {
    expect(heldWords({ findings: [], held: ['Spelling and grammar could not be checked yet.'], proofread: false })).toEqual(['Spelling and grammar could not be checked yet.'])
  })
})

describe('words that were kept and not their name', () => {
  test.each(Object.entries(tables).filter(([area]) => area !== 'found'))('of %s are recognised, each as itself', (_, sentences) => {
    const filled = Object.entries<string>(sentences).map(([code, words]) => ({ code, words: words.replace(/\{(\w+)\}/g, (_gap, gap: string) => `<${gap}>`) }))
    expect(filled.filter(({ code, words }) => recognised<string>(sentences, words)?.code !== code)).toEqual([])
  })

  test('stay as they are where somebody typed them', () => {
    expect([composedWords('He asked for none.'), troubleWords('It rained.'), goodTimeWords('soon')]).toEqual(['He asked for none.', 'It rained.', 'soon'])
    expect(composedThanks({ personId: 'p1', state: 'waived', why: 'He asked for none.' }).why).toBe('He asked for none.')
  })

  test('of a mail server stay behind ours', () => {
    expect(troubleWords('mail.example asks to try again later. The server said: 451 busy.')).toBe('mail.example asks to try again later. The server said: 451 busy.')
  })

  test.each([
    ['Who is “he” in “he left”: Siobhán, or somebody else?', 'Who is “he”: Siobhán, or somebody else?'],
    ['How should the letter put “he left”? It was not understood well enough to say.', 'How should the letter put this? It was not understood well enough to say.'],
  ])('under its note, “%s” is asked as “%s”', (question, shown) => {
    expect(questionUnder(question)).toBe(shown)
  })
})

describe('a step in the history of a letter', () => {
  test.each(Object.entries(stepSentences))('is told by the name of its sentence: %s', (code, sentence) => {
    expect(recognised(stepSentences, sentence.replace(/\{\w+\}/g, 'x'))?.code).toBe(code)
  })

  test('says in turn what went wrong, and what the server said', () => {
    const trouble = troubleSentences.temporary.replace('{host}', 'mail.example.org')
    const words = `${sayStep('tried-in-vain', { attempts: 8, trouble })} ${sayStep('server-said', { said: '451 4.7.1 Later.' })}`
    expect(stepDetail(words)).toBe(words)
    expect(stepDetail(`${sayStep('answer-names', {})} ${sayStep('one-on-its-way', {})}`)).toBe('An answer names this letter, so it went out. Another one was on its way by then.')
    expect(stepDetail('Line one of a server nobody knows.')).toBe('Line one of a server nobody knows.')
  })
})

test.each(Object.entries(adviceSentences))('advice on a card is told by the name of its sentence: %s', (code, sentence) => {
  const words = sentence.replace(/\{\w+\}/g, 'x')
  expect(recognised(adviceSentences, words)?.code).toBe(code)
  expect(adviceWords(words)).toBe(words)
})
