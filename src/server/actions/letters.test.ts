import { expect, test } from 'vitest'
import { aCaseFile, aLetter, anInterview, aPerson } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aWrittenInterview, letterTo, rewrite, stateOf } from '../../../test/doors.ts'
import { answerFinding, takeBackAnswer } from './answer-finding.ts'
import { changeInterview } from './change-interview.ts'
import { checkText } from './check-text.ts'
import { composeLetters } from './compose-letters.ts'
import { handleLetter, unhandleLetter } from './handle-letter.ts'
import { messageFile } from './message-file.ts'
import { readHome } from './read-home.ts'
import { readInterview } from './read-interview.ts'
import { saveLetter } from './save-letter.ts'
import { sendLetters } from './send-letters.ts'

test('everyone gets a letter of their own, with the facts behind each sentence', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const [first, second] = interview.letters
  expect(interview.letters.map((letter) => letter.personId)).toEqual(['p1', 'p2'])
  expect(first?.body).not.toBe(second?.body)
  expect(first?.sentences.flatMap((sentence) => sentence.facts)).not.toEqual([])
  expect(interview.thanks.map(({ state }) => state)).toEqual(['to-send', 'to-send'])
})

test('composing again changes nothing where nothing changed', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  expect(await composeLetters(desk, OWNER, { interviewId: interview.id })).toEqual(interview)
})

test('a letter that the person changed is kept, the others follow the record', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  await rewrite(desk, interview)
  const { caseFile, revision, id: interviewId } = interview
  const changed = anInterview({ position: 'Poetry Editor' })
  await changeInterview(desk, OWNER, { interviewId, revision, interview: changed, people: caseFile.people })
  const composed = await composeLetters(desk, OWNER, { interviewId })
  expect(letterTo(composed, 'p1')).toMatchObject({ body: aLetter().body, edited: true, revision: 2 })
  expect(letterTo(composed, 'p2').body).toContain('Poetry Editor')
})

test('an address that was added later opens the way of a letter whose words were edited', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk, aCaseFile({ people: [aPerson({ email: undefined })] }))
  expect(letterTo(interview, 'p1').route).toMatchObject({ send: 'ask', why: expect.stringContaining('no address') })
  const { revision } = await rewrite(desk, interview)
  const changed = { interviewId: interview.id, revision: interview.revision, interview: anInterview(), people: [aPerson()] }
  const letter = letterTo(await changeInterview(desk, OWNER, changed), 'p1')
  expect(letter).toMatchObject({ route: { send: 'yes' }, edited: true, body: aLetter().body, revision })
})

test('where letters turn out not to be wanted, nobody is left to thank', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const { id: interviewId, revision, caseFile } = interview
  await changeInterview(desk, OWNER, { interviewId, revision, interview: anInterview({ letters: 'not-wanted' }), people: caseFile.people })
  expect((await readHome(desk, OWNER)).interviews).toMatchObject([{ over: true, thanks: [{ state: 'waived' }, { state: 'waived' }] }])
})

test('a letter that is to be worded anew is, even one that the person changed; only it', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  await rewrite(desk, interview)
  const composed = await composeLetters(desk, OWNER, { interviewId: interview.id, anew: ['p1'] })
  expect(letterTo(composed, 'p1')).toMatchObject({ edited: false, revision: 3 })
  expect(letterTo(composed, 'p1').body).not.toBe(aLetter().body)
  expect(letterTo(composed, 'p2').revision).toBe(1)
})

test('wording anew a letter that was sent, or to somebody unknown, is refused', async () => {
  const { desk } = await aDesk()
  const { interview, mailboxId } = await aWrittenInterview(desk)
  await rewrite(desk, interview)
  await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  const anew = (personId: string) => composeLetters(desk, OWNER, { interviewId: interview.id, anew: [personId] })
  await expect(anew('p1')).rejects.toMatchObject({ code: 'already-sent', message: expect.stringContaining('Mae Lindqvist') })
  await expect(anew('p9')).rejects.toMatchObject({ code: 'not-found' })
})

test('what was sent after another interview counts as written before', async () => {
  const { desk } = await aDesk()
  const { interview, mailboxId } = await aWrittenInterview(desk)
  await rewrite(desk, interview)
  await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  const next = await aWrittenInterview(desk, aCaseFile({ interview: anInterview({ company: { name: 'Harbour Press' } }) }))
  const check = await checkText(desk, OWNER, { interviewId: next.interview.id, to: 'p1', ...aLetter() })
  expect(check.findings.map(({ pass }) => pass)).toContain('panel')
})

test('a letter that is better not sent holds none that is, however alike they are', async () => {
  const { desk } = await aDesk()
  const people = Array.from({ length: 8 }, (_, at) => aPerson({ id: `p${at + 1}`, name: `Person${'abcdefgh'[at]} Lindqvist`, email: `p${at}@ashgrove.example` }))
  const { interview } = await aWrittenInterview(desk, aCaseFile({ people }))
  const send = interview.letters.find(({ route }) => route.send === 'yes')?.personId ?? ''
  const waived = interview.letters.filter(({ route }) => route.send === 'no').map(({ personId }) => personId)
  const passes = async (to: string) => (await checkText(desk, OWNER, { interviewId: interview.id, to, ...aLetter(), body: letterTo(interview, waived[0] ?? '').body })).findings.map(({ pass }) => pass)
  expect(await passes(send)).not.toContain('panel')
  expect(await passes(waived[1] ?? '')).toContain('panel')
})

test('saved words are kept with the facts that still stand, and checked', async () => {
  const { desk, proofreader } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  proofreader.mistakes.set('glda', { suggestions: ['glad'] })
  const saved = await rewrite(desk, interview, { body: aLetter().body.replace('glad', 'glda') })
  expect(saved).toMatchObject({ edited: true, revision: 2, check: { proofread: true } })
  expect(saved.check.findings).toMatchObject([{ pass: 'spelling', suggestions: ['glad'] }])
  expect(saved.check.held).toHaveLength(1)
  expect(letterTo(await readInterview(desk, OWNER, { interviewId: interview.id }), 'p1')).toEqual(saved)
})

test('words saved on an older revision are refused; saving the same words is no change', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const { id: letterId, subject, body } = letterTo(interview, 'p1')
  expect(await saveLetter(desk, OWNER, { letterId, revision: 1, subject, body })).toMatchObject({ revision: 1, edited: false })
  await rewrite(desk, interview)
  await expect(saveLetter(desk, OWNER, { letterId, revision: 1, subject, body })).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('a letter that was sent takes no more words', async () => {
  const { desk } = await aDesk()
  const { interview, mailboxId } = await aWrittenInterview(desk)
  const saved = await rewrite(desk, interview)
  await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  await expect(saveLetter(desk, OWNER, { letterId: saved.id, revision: saved.revision, subject: 'x', body: 'x' })).rejects.toMatchObject({
    code: 'already-sent',
  })
})

test('while the proofreader is down, a letter is shown as not proofread and held; its word is asked again', async () => {
  const { desk, proofreader } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  proofreader.answers = false
  const words = { interviewId: interview.id, to: 'p1', ...aLetter() }
  expect(await checkText(desk, OWNER, words)).toMatchObject({ proofread: false, held: [expect.stringContaining('could not be checked')] })
  proofreader.answers = true
  expect(await checkText(desk, OWNER, words)).toMatchObject({ proofread: true, held: [] })
})

test('the same words are proofread once', async () => {
  const { desk, proofreader } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const asked = proofreader.asked.length
  await readInterview(desk, OWNER, { interviewId: interview.id })
  expect(proofreader.asked).toHaveLength(asked)
})

test('checking words keeps nothing', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  await checkText(desk, OWNER, { interviewId: interview.id, to: 'p1', ...aLetter() })
  expect(await readInterview(desk, OWNER, { interviewId: interview.id })).toEqual(interview)
  await expect(checkText(desk, OWNER, { interviewId: interview.id, to: 'p9', ...aLetter() })).rejects.toMatchObject({ code: 'not-found' })
})

test('a finding that was answered no longer holds the letter, until the answer is taken back', async () => {
  const { desk, proofreader } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  proofreader.mistakes.set('care', { suggestions: [] })
  const held = (await rewrite(desk, interview)).check
  const key = held.findings[0]?.key ?? ''
  expect(held.held).toHaveLength(1)
  const answered = await answerFinding(desk, OWNER, { interviewId: interview.id, key, reason: 'It is a word.' })
  expect(letterTo(answered, 'p1').check).toMatchObject({ held: [], findings: [{ answer: 'It is a word.' }] })
  const again = await takeBackAnswer(desk, OWNER, { interviewId: interview.id, key })
  expect(letterTo(again, 'p1').check.held).toHaveLength(1)
  expect(again.answers).toEqual([])
})

test.each([
  ['own-mail-program', 'thanked'],
  ['another-way', 'thanked'],
  ['not-needed', 'waived'],
] as const)('a person marked %s counts as %s; the mark can be taken back', async (how, state) => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const letterId = letterTo(interview, 'p1').id
  const handled = await handleLetter(desk, OWNER, { letterId, how })
  expect(handled.thanks[0]).toEqual({ personId: 'p1', state, at: '2026-11-20T15:40:00Z' })
  expect(stateOf(await unhandleLetter(desk, OWNER, { letterId }), 'p1')).toBe('to-send')
})

test('it is over when everyone was thanked or waived', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const half = await handleLetter(desk, OWNER, { letterId: letterTo(interview, 'p1').id, how: 'not-needed' })
  const whole = await handleLetter(desk, OWNER, { letterId: letterTo(interview, 'p2').id, how: 'another-way' })
  expect([half.over, whole.over]).toEqual([false, true])
})

test('a letter can be taken along as a file and as a mailto link', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(
    desk,
    aCaseFile({ people: [{ ...aCaseFile().people[0], id: 'p1', name: 'Maé Ó’Lindqvist', email: 'mae+1@fernfield.example' }] }),
  )
  const letter = await rewrite(desk, interview, { body: 'Dear Mae,\n\nThanks & regards?' })
  const { name, bytes } = await messageFile(desk, OWNER, { letterId: letter.id })
  expect(name).toBe('thank-you-mae-o-lindqvist.eml')
  expect(Buffer.from(bytes).toString()).toMatch(
    /^X-Unsent: 1\r\n[^]*\r\nSubject: Thank you for our talk on Friday\r\n[^]*\r\n\r\nDear Mae,\r\n\r\nThanks & regards\?/,
  )
  expect(letter.mailto).toBe(
    `mailto:mae%2B1@fernfield.example?subject=Thank%20you%20for%20our%20talk%20on%20Friday&body=Dear%20Mae%2C%0D%0A%0D%0AThanks%20%26%20regards%3F`,
  )
})
