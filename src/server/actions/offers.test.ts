import { expect, test } from 'vitest'
import { anInterview } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aWrittenInterview, letterTo, rewrite } from '../../../test/doors.ts'
import { changeInterview } from './change-interview.ts'
import { composeLetters } from './compose-letters.ts'
import { takeOffer } from './offers.ts'
import { readInterview } from './read-interview.ts'
import { rescheduleDelivery } from './reschedule-delivery.ts'
import { saveLetter } from './save-letter.ts'
import { sendLetters } from './send-letters.ts'

/** A letter to p1 with a sentence of the candidate's own in it. */
async function anEditedLetter() {
  const open = await aDesk()
  const { interview } = await aWrittenInterview(open.desk)
  const { id, revision, subject, body } = letterTo(interview, 'p1')
  await saveLetter(open.desk, OWNER, { letterId: id, revision, subject, body: body.replace('\n\n', '\n\nI mean every word. ') })
  return { ...open, interview }
}

test('when a fact changes, the edited letter stays, and only the sentence that rests on it is offered anew', async () => {
  const { desk, interview } = await anEditedLetter()
  const { id: interviewId, revision, caseFile } = interview
  await changeInterview(desk, OWNER, { interviewId, revision, interview: anInterview({ nextStep: 'a second interview on Monday' }), people: caseFile.people })
  const after = letterTo(await composeLetters(desk, OWNER, { interviewId }), 'p1')
  expect(after.body).toContain('I mean every word.')
  expect(after.offers?.length).toBeGreaterThan(0)
  const [offer] = after.offers ?? []
  const taken = await takeOffer(desk, OWNER, { letterId: after.id, revision: after.revision, old: offer?.old ?? '' })
  expect(taken.body).toContain('I mean every word.')
  expect(taken.body).not.toContain(offer?.old)
  if (offer?.now) expect(taken.body).toContain(offer.now)
  expect((taken.offers ?? []).map(({ old }) => old)).not.toContain(offer?.old)
})

test('on the next day the letter says so by itself, and an edit then keeps the facts of its sentences', async () => {
  const { desk, interview, clock } = await anEditedLetter()
  clock.pass({ hours: 20 })
  const letter = letterTo(await readInterview(desk, OWNER, { interviewId: interview.id }), 'p1')
  expect(letter.body).toContain('yesterday')
  expect(letter.body).not.toMatch(/\btoday\b/)
  expect(letter.offers).toBeUndefined()
  const saved = await saveLetter(desk, OWNER, { letterId: letter.id, revision: letter.revision, subject: letter.subject, body: `${letter.body}\n` })
  expect(saved.sentences.find(({ text }) => text.includes('yesterday'))?.facts.length).toBeGreaterThan(0)
})

test('a letter that is to leave tomorrow says yesterday of today, in the message and where it is kept', async () => {
  const { desk, store } = await aDesk()
  const { interview, mailboxId } = await aWrittenInterview(desk)
  await rewrite(desk, interview, { body: `${letterTo(interview, 'p1').body}\n` })
  const given = { interviewId: interview.id, mailboxId, to: ['p1'], when: '2026-11-21T09:00:00-05:00' }
  const sent = await sendLetters(desk, OWNER, given)
  const message = await store.read(OWNER, (records) => records.message(sent.deliveries[0]?.id ?? ''))
  expect(new TextDecoder().decode(message?.bytes).replace(/=\r\n/g, '')).toContain('yesterday')
  expect(letterTo(sent, 'p1').body).toContain('yesterday')
})

test('a letter that was to leave tomorrow and is sent now says today, in the message that leaves', async () => {
  const { desk, store } = await aDesk()
  const { interview, mailboxId } = await aWrittenInterview(desk)
  await rewrite(desk, interview, { body: `${letterTo(interview, 'p1').body}\n` })
  const later = await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'], when: '2026-11-21T09:00:00-05:00' })
  const now = await rescheduleDelivery(desk, OWNER, { deliveryId: later.deliveries[0]?.id ?? '', when: 'now' })
  const waiting = now.deliveries.filter(({ state }) => state === 'due')
  const message = await store.read(OWNER, (records) => records.message(waiting[0]?.id ?? ''))
  const text = new TextDecoder().decode(message?.bytes).replace(/=\r\n/g, '')
  expect([waiting.length, text.includes('yesterday'), text.includes('today')]).toEqual([1, false, true])
})

test('a letter that nobody changed is offered nothing: it follows the record by itself', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  expect(interview.letters.map(({ offers }) => offers)).toEqual([undefined, undefined])
})

test('what is not offered cannot be taken', async () => {
  const { desk, interview } = await anEditedLetter()
  const { id, revision } = letterTo(await readInterview(desk, OWNER, { interviewId: interview.id }), 'p1')
  await expect(takeOffer(desk, OWNER, { letterId: id, revision, old: 'Anything.' })).rejects.toMatchObject({ code: 'not-found' })
})
