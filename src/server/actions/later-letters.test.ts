import { expect, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aWrittenInterview, rewrite } from '../../../test/doors.ts'
import { laterKinds } from '../../core/model/delivery.ts'
import { aCaseFile, aPerson } from '../../../test/builders.ts'
import { importCaseFile } from './import-case-file.ts'
import { composeLater } from './later-letters.ts'
import { readInterview } from './read-interview.ts'
import { saveLetter } from './save-letter.ts'
import { sendLetters } from './send-letters.ts'

test.each(laterKinds)('a %s letter is written once, is kept, and is no letter of thanks', async (kind) => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const letter = await composeLater(desk, OWNER, { interviewId: interview.id, to: 'p1', kind })
  expect(letter).toMatchObject({ kind, personId: 'p1', edited: false })
  expect(letter.body).toMatch(/^Dear /)
  expect(await composeLater(desk, OWNER, { interviewId: interview.id, to: 'p1', kind })).toEqual(letter)
  const after = await readInterview(desk, OWNER, { interviewId: interview.id })
  expect(after.letters).toEqual(interview.letters)
  expect(after.thanks).toEqual(interview.thanks)
})

test('a later letter repeats no sentence of the letters before it', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const thanks = interview.letters.find(({ personId }) => personId === 'p1')
  const asked = await composeLater(desk, OWNER, { interviewId: interview.id, to: 'p1', kind: 'follow-up' })
  const again = await composeLater(desk, OWNER, { interviewId: interview.id, to: 'p1', kind: 'second-follow-up' })
  const said = [thanks, asked].flatMap((letter) => letter?.sentences.map(({ text }) => text) ?? [])
  expect(again.sentences.filter(({ text }) => said.includes(text))).toEqual([])
  expect(again.body).not.toBe(asked.body)
})

test('words that the person gave a later letter stay, until another wording is asked for', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const given = { interviewId: interview.id, to: 'p1', kind: 'after-rejection' } as const
  const letter = await composeLater(desk, OWNER, given)
  const body = letter.body.replace(/\n\n/, '\n\nI mean it. ')
  const kept = await saveLetter(desk, OWNER, { letterId: letter.id, revision: letter.revision, subject: letter.subject, body })
  expect(kept).toMatchObject({ edited: true, kind: 'after-rejection', body })
  expect(await composeLater(desk, OWNER, given)).toMatchObject({ body, edited: true })
  expect(await composeLater(desk, OWNER, { ...given, anew: true })).toMatchObject({ edited: false })
})

test('what was learned is said after a rejection, in the words that were entered', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const letter = await composeLater(desk, OWNER, { interviewId: interview.id, to: 'p1', kind: 'after-rejection', learned: 'that an index is a promise' })
  expect(letter.body).toMatch(/learned .*that an index is a promise/)
})

test('nobody is asked for news who was not thanked', async () => {
  const { desk } = await aDesk()
  const { id } = await importCaseFile(desk, OWNER, { caseFile: aCaseFile() })
  await expect(composeLater(desk, OWNER, { interviewId: id, to: 'p1', kind: 'follow-up' })).rejects.toMatchObject({ code: 'nothing-to-send' })
})

test('a question for news leaves in the thread of the thanks, to whom it was meant for and once', async () => {
  const { desk, store, clock } = await aDesk()
  const { interview, mailboxId } = await aWrittenInterview(desk, aCaseFile({ people: [aPerson()] }))
  await rewrite(desk, interview)
  const { id: interviewId } = interview
  await sendLetters(desk, OWNER, { interviewId, mailboxId })
  clock.pass({ minutes: 1 })
  const [claim] = await store.due.claim({ workerId: 'w', limit: 1, leaseMs: 60_000 })
  if (!claim) throw new Error('Nothing was due.')
  await store.due.commit(claim)
  await store.due.settle(claim, { result: 'accepted', reply: '250 Ok' })
  await composeLater(desk, OWNER, { interviewId, to: 'p1', kind: 'follow-up' })
  await expect(sendLetters(desk, OWNER, { interviewId, mailboxId, kind: 'follow-up' })).rejects.toMatchObject({ code: 'nothing-to-send' })
  for (let press = 0; press < 2; press++) await sendLetters(desk, OWNER, { interviewId, mailboxId, kind: 'follow-up', to: ['p1'] })
  const deliveries = await store.read(OWNER, (records) => records.deliveries(interviewId))
  expect(deliveries.map(({ kind }) => kind).toSorted()).toEqual(['follow-up', 'thank-you'])
  const followUp = deliveries.find(({ kind }) => kind === 'follow-up')
  const message = await store.read(OWNER, (records) => records.message(followUp?.id ?? ''))
  expect(new TextDecoder().decode(message?.bytes)).toContain(`In-Reply-To: ${claim.message.messageId}`)
})
