import { expect, test } from 'vitest'
import { aCaseFile, anInterview, aPerson } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aReadyInterview, aWrittenInterview, letterTo, rewrite } from '../../../test/doors.ts'
import type { Dialect, Finding } from '../../core/model/finding.ts'
import type { Desk } from '../ports.ts'
import { answerFinding, takeBackAnswer } from './answer-finding.ts'
import { changeInterview } from './change-interview.ts'
import { readDeliveryHistory } from './delivery-history.ts'
import { readInterview } from './read-interview.ts'
import { rememberProofreading } from './remember-proofreading.ts'
import { sendLetters } from './send-letters.ts'
import { readSettings, saveSettings } from './settings.ts'

const settle = (desk: Desk, change: Partial<Parameters<typeof saveSettings>[2]>) => saveSettings(desk, OWNER, { rulesOff: [], words: [], ...change })

/** A desk whose proofreader finds grammar in 'two poetry anthologies', and remembers in which English it was asked. */
async function aGrammarDesk(change: Partial<Finding> = {}) {
  const asked: Dialect[] = []
  const proofread = async (text: string, dialect: Dialect): Promise<readonly Finding[]> => {
    asked.push(dialect)
    const start = text.indexOf('anthologies')
    const found = { part: 'body', start, end: start + 11, severity: 'error', rule: 'grammar-agreement', pass: 'grammar', message: 'It does not agree.', suggestions: [] } as const
    return start < 0 ? [] : [{ ...found, ...change }]
  }
  const { desk } = await aDesk({ proofreader: rememberProofreading({ proofread, close: async () => {} }) })
  return { desk, asked }
}

async function checkOf(desk: Desk, interviewId: string) {
  return letterTo(await readInterview(desk, OWNER, { interviewId }), 'p1').check
}

test('nothing is settled before somebody settles it, and nothing twice', async () => {
  const { desk } = await aDesk()
  expect(await readSettings(desk, OWNER)).toEqual({ settings: { rulesOff: [], words: [] }, rules: [] })
  const saved = await settle(desk, { rulesOff: ['mark-emoji', 'mark-emoji'], words: ['Figma', 'Figma'], dialect: 'en-IN' })
  expect(saved).toEqual({
    settings: { rulesOff: ['mark-emoji'], words: ['Figma'], dialect: 'en-IN' },
    rules: [{ rule: 'mark-emoji', words: 'Emoji.' }],
  })
  expect(await readSettings(desk, OWNER)).toEqual(saved)
  expect((await readSettings(desk, 'eve')).settings.words).toEqual([])
})

test('an own word holds no letter any more, though the text was proofread before, until it is taken out again', async () => {
  const { desk, proofreader } = await aDesk()
  proofreader.mistakes.set('care', { suggestions: ['cure'] })
  const { interview } = await aReadyInterview(desk)
  expect((await checkOf(desk, interview.id)).held).toHaveLength(1)
  await settle(desk, { words: ['care'] })
  expect(await checkOf(desk, interview.id)).toMatchObject({ held: [], verdict: expect.stringMatching(/spelling and grammar clear$/) })
  await settle(desk, {})
  expect((await checkOf(desk, interview.id)).held).toHaveLength(1)
})

test('a rule that was switched off holds no letter, and the verdict says that it was passed over', async () => {
  const { desk } = await aGrammarDesk()
  const { interview, mailboxId } = await aReadyInterview(desk)
  const press = { interviewId: interview.id, mailboxId, to: ['p1'] }
  await expect(sendLetters(desk, OWNER, press)).rejects.toMatchObject({ code: 'letter-held' })
  await settle(desk, { rulesOff: ['grammar-agreement'] })
  const { held, verdict } = await checkOf(desk, interview.id)
  expect(held).toEqual([])
  expect(verdict).toMatch(/· 1 place passed over by rules you switched off$/)
  expect((await sendLetters(desk, OWNER, press)).deliveries).toHaveLength(1)
})

test('what was recorded is held against the letter whatever was switched off', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk, aCaseFile({ people: [aPerson()] }))
  await rewrite(desk, interview, { body: 'Dear May Lindkvist,\n\nthank you, [Name].\n\nYours\nAna Reyes' })
  const before = await checkOf(desk, interview.id)
  expect(before.held.length).toBeGreaterThanOrEqual(3)
  await settle(desk, { rulesOff: before.findings.map(({ rule }) => rule), words: ['May', 'Lindkvist'] })
  expect((await checkOf(desk, interview.id)).held).toEqual(before.held)
})

test('the English of the interview comes before the one that was settled, and that before the company’s', async () => {
  const { desk, asked } = await aGrammarDesk()
  const { interview } = await aReadyInterview(desk)
  expect([interview.dialect, asked.at(-1)]).toEqual(['en-GB', 'en-GB'])
  await settle(desk, { dialect: 'en-IN' })
  const settled = await readInterview(desk, OWNER, { interviewId: interview.id })
  expect([settled.dialect, asked.at(-1)]).toEqual(['en-IN', 'en-IN'])
  const { revision, caseFile } = settled
  const change = { interviewId: interview.id, revision, interview: anInterview(), people: caseFile.people, dialect: 'en-AU' as const }
  expect([(await changeInterview(desk, OWNER, change)).dialect, asked.at(-1)]).toEqual(['en-AU', 'en-AU'])
})

test('a letter that was checked under other settings does not leave', async () => {
  const { desk } = await aGrammarDesk()
  await settle(desk, { rulesOff: ['grammar-agreement'] })
  const { interview, mailboxId } = await aReadyInterview(desk)
  const freeze: Desk['messages']['freeze'] = async (draft) => {
    await settle(desk, {})
    return desk.messages.freeze(draft)
  }
  const press = { interviewId: interview.id, mailboxId, to: ['p1'] }
  await expect(sendLetters({ ...desk, messages: { freeze } }, OWNER, press)).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('what was kept against the check stays with the sent letter, with its reason, whatever is answered later', async () => {
  const { desk, proofreader } = await aDesk()
  proofreader.mistakes.set('care', { suggestions: [] })
  const { interview, mailboxId } = await aReadyInterview(desk)
  const key = letterTo(interview, 'p1').check.findings[0]?.key ?? ''
  await answerFinding(desk, OWNER, { interviewId: interview.id, key, reason: 'It is a word of the trade' })
  const sent = await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  await takeBackAnswer(desk, OWNER, { interviewId: interview.id, key })
  const { events } = await readDeliveryHistory(desk, OWNER, { deliveryId: sent.deliveries[0]?.id ?? '' })
  expect(events).toMatchObject([{ to: 'due', detail: 'Kept as you said: "care" is misspelt. – “It is a word of the trade”' }])
})
