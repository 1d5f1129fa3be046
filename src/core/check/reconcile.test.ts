import { expect, test } from 'vitest'
import { aLetterToCheck } from '../../../test/letter-to-check.ts'
import type { Finding } from '../model/finding.ts'
import { checkFacts, judgeLetter } from './check-letter.ts'
import { answerKey } from './answers.ts'
import { reconcile } from './reconcile.ts'

function said(body: string, word: string, change: Partial<Finding> = {}): Finding {
  const start = body.indexOf(word)
  return {
    part: 'body',
    start,
    end: start + word.length,
    severity: 'error',
    rule: 'spelling',
    pass: 'spelling',
    message: `${word} is not a word.`,
    suggestions: ['other'],
    ...change,
  }
}

function reconciled(letter: ReturnType<typeof aLetterToCheck>, ...body: Finding[]): Finding[] {
  return reconcile({ letter, facts: checkFacts(letter), language: { subject: [], body } })
}

test('no pass touches a recorded name', () => {
  const letter = aLetterToCheck('It was good to meet Marc Delacroix.')
  expect(reconciled(letter, said(letter.body, 'Delacroix'), said(letter.body, 'Siobhán'), said(letter.body, 'Lindqvist'))).toEqual([])
})

test('what names say of a place replaces what the others say, and offers the recorded form only', () => {
  const letter = aLetterToCheck('It was good to meet Marc Delacriox.')
  expect(reconciled(letter, said(letter.body, 'Delacriox'))).toMatchObject([{ pass: 'names', suggestions: ['Delacroix'] }])
})

test('an unknown capitalised word in mid-sentence is a question, at the start of one an error', () => {
  const letter = aLetterToCheck('I use Zyxtar. Zyxtar is new.')
  const second = letter.body.lastIndexOf('Zyxtar')
  expect(reconciled(letter, said(letter.body, 'Zyxtar'), said(letter.body, 'Zyxtar', { start: second, end: second + 6 }))).toMatchObject([
    { severity: 'question' },
    { severity: 'error' },
  ])
})

test('spelling and grammar that agree are said once, as the surer of the two', () => {
  const letter = aLetterToCheck('I saw teh studio.')
  const found = reconciled(
    letter,
    said(letter.body, 'teh', { severity: 'question' }),
    said(letter.body, 'teh', { pass: 'grammar', rule: 'typo', suggestions: ['the'] }),
  )
  expect(found).toMatchObject([{ severity: 'error' }])
})

test('a grammar finding that only quarrels with a title of a recorded person goes', () => {
  const letter = aLetterToCheck('It was good to meet Dr. Grace Will.')
  expect(reconciled(letter, said(letter.body, 'Will', { pass: 'grammar', rule: 'modal' }))).toEqual([])
})

test('a letter that is right may be sent, and the verdict says what it was held against', () => {
  const letter = aLetterToCheck('It was good to see the studio.')
  const { held, verdict } = judgeLetter({ letter, language: { subject: [], body: [] }, answers: [] })
  expect(held).toEqual([])
  expect(verdict).toBe('Name and company match the card · spelling and grammar clear')
})

test('an error holds the letter until it is answered, once for all edits', () => {
  const letter = aLetterToCheck('It was good to meet Mark.')
  const language = { subject: [], body: [] }
  const judged = judgeLetter({ letter, language, answers: [] })
  expect(judged.held).toEqual(['The invitation says Marc, not Mark.'])
  expect(judged.verdict).toBe('1 name or fact to look at · spelling and grammar clear')
  const [finding] = judged.findings
  if (!finding) throw new Error('There is one finding.')
  const answers = [{ key: finding.key, reason: 'that is somebody else' }]
  const edited = aLetterToCheck('What a day! It was good to meet Mark.')
  const again = judgeLetter({ letter: edited, language, answers })
  expect(again).toMatchObject({ held: [], findings: [{ answer: 'that is somebody else' }] })
  expect(judgeLetter({ letter: edited, language, answers: [] }).held).toHaveLength(1)
})

test('an answer about one reader does not answer for another', () => {
  const letter = aLetterToCheck('It was good to see the studio.')
  const finding: Finding = {
    part: 'to',
    start: 0,
    end: 3,
    severity: 'error',
    rule: 'address-other',
    pass: 'form',
    message: '',
    suggestions: [],
  }
  expect(answerKey(finding, { ...letter, toAddress: 'a@b' })).not.toBe(answerKey(finding, { ...letter, to: 'p2', toAddress: 'a@b' }))
})

test('while the proofreader is silent the letter is held', () => {
  const letter = aLetterToCheck('It was good to see the studio.')
  const judged = judgeLetter({ letter, language: undefined, answers: [] })
  expect(judged).toMatchObject({ proofread: false, held: ['Spelling and grammar could not be checked yet.'] })
  expect(judged.verdict).toBe('Name and company match the card · spelling and grammar not checked yet')
})
