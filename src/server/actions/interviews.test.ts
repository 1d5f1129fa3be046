import { expect, test } from 'vitest'
import { aCandidate, aCaseFile, anInterview, anotherPerson, aPerson } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aReadyInterview, letterTo, stateOf } from '../../../test/doors.ts'
import { addInterview } from './add-interview.ts'
import { addSampleInterview } from './add-sample-interview.ts'
import { changeInterview } from './change-interview.ts'
import { composeLetters } from './compose-letters.ts'
import { exportCaseFile } from './export-case-file.ts'
import { handleLetter } from './handle-letter.ts'
import { importCaseFile } from './import-case-file.ts'
import { readProfile, saveProfile } from './profile.ts'
import { readHome } from './read-home.ts'
import { readInterview } from './read-interview.ts'
import { readInvitation } from './read-invitation.ts'
import { removeInterview, restoreInterview } from './remove-interview.ts'
import { sendLetters } from './send-letters.ts'

const people = [aPerson(), anotherPerson()]

test('an interview is there with its 24 hours, and everyone is still to be written to', async () => {
  const { desk } = await aDesk()
  const view = await addInterview(desk, OWNER, { interview: anInterview(), people })
  expect(view).toMatchObject({
    company: 'Fern & Field',
    endsAt: '2026-11-20T15:00:00Z',
    deadline: '2026-11-21T15:00:00Z',
    over: false,
    revision: 1,
  })
  expect(view.thanks).toEqual([
    { personId: 'p1', state: 'to-write' },
    { personId: 'p2', state: 'to-write' },
  ])
  expect(await readInterview(desk, OWNER, { interviewId: view.id })).toEqual(view)
})

test('on the night that clocks go back, the deadline is 24 hours later and not the same time', async () => {
  const { desk } = await aDesk()
  const view = await addInterview(desk, OWNER, { interview: anInterview({ end: '2026-10-24T18:00', timeZone: 'Europe/Berlin' }), people })
  expect([view.endsAt, view.deadline]).toEqual(['2026-10-24T16:00:00Z', '2026-10-25T16:00:00Z'])
})

test('the profile may be entered after the interview; letters wait for it', async () => {
  const { desk } = await aDesk()
  const { id } = await addInterview(desk, OWNER, { interview: anInterview(), people })
  await expect(composeLetters(desk, OWNER, { interviewId: id })).rejects.toMatchObject({ code: 'no-profile' })
  await expect(exportCaseFile(desk, OWNER, { interviewId: id })).rejects.toMatchObject({ code: 'no-profile' })
  await saveProfile(desk, OWNER, aCandidate())
  expect((await readInterview(desk, OWNER, { interviewId: id })).caseFile.candidate).toEqual(aCandidate())
  expect((await composeLetters(desk, OWNER, { interviewId: id })).letters).toHaveLength(2)
})

test('a change counts the revision up; one that was made on an older revision is refused and changes nothing', async () => {
  const { desk } = await aDesk()
  const { id: interviewId } = await addInterview(desk, OWNER, { interview: anInterview(), people })
  const changed = await changeInterview(desk, OWNER, {
    interviewId,
    revision: 1,
    interview: anInterview({ end: '2026-11-20T16:00' }),
    people,
    dialect: 'en-GB',
  })
  expect(changed).toMatchObject({ revision: 2, endsAt: '2026-11-20T16:00:00Z', dialect: 'en-GB' })
  const late = changeInterview(desk, OWNER, { interviewId, revision: 1, interview: anInterview({ position: 'Clerk' }), people })
  await expect(late).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect(await readInterview(desk, OWNER, { interviewId })).toMatchObject({ position: 'Editor', revision: 2 })
})

test('a letter that waits for somebody who is taken out is called back', async () => {
  const { desk } = await aDesk()
  const { interview, mailboxId } = await aReadyInterview(desk)
  await handleLetter(desk, OWNER, { letterId: letterTo(interview, 'p2').id, how: 'another-way' })
  const sent = await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  const changed = await changeInterview(desk, OWNER, {
    interviewId: interview.id,
    revision: sent.revision,
    interview: anInterview(),
    people: [anotherPerson()],
  })
  expect(changed.deliveries).toMatchObject([{ personId: 'p1', state: 'cancelled' }])
  expect(changed.letters.map((letter) => letter.personId)).toEqual(['p2'])
  expect(changed.over).toBe(true)
})

test('a letter that waits for an address that was mended is called back, and the next one goes to the new address', async () => {
  const { desk } = await aDesk()
  const { interview, mailboxId } = await aReadyInterview(desk)
  const press = { interviewId: interview.id, mailboxId, to: ['p1', 'p2'] }
  const sent = await sendLetters(desk, OWNER, press)
  const mended = [aPerson({ email: 'mae@fernfield.example' }), anotherPerson()]
  const changed = await changeInterview(desk, OWNER, { interviewId: interview.id, revision: sent.revision, interview: anInterview(), people: mended })
  expect(changed.deliveries).toMatchObject([
    { personId: 'p1', state: 'cancelled', detail: 'The address was changed before it left. Send it again, to the new one.' },
    { personId: 'p2', state: 'due' },
  ])
  expect((await sendLetters(desk, OWNER, press)).deliveries).toMatchObject([{ state: 'cancelled' }, { state: 'due' }, { personId: 'p1', state: 'due', to: 'mae@fernfield.example' }])
})

test('an interview that was taken away is gone everywhere, its waiting letters too, and can be taken back', async () => {
  const { desk } = await aDesk()
  const { interview, mailboxId } = await aReadyInterview(desk)
  const { id: interviewId } = interview
  await sendLetters(desk, OWNER, { interviewId, mailboxId, to: ['p1'] })
  await removeInterview(desk, OWNER, { interviewId })
  await removeInterview(desk, OWNER, { interviewId })
  await expect(readInterview(desk, OWNER, { interviewId })).rejects.toMatchObject({ code: 'not-found' })
  await expect(handleLetter(desk, OWNER, { letterId: letterTo(interview, 'p1').id, how: 'not-needed' })).rejects.toMatchObject({
    code: 'not-found',
  })
  expect((await readHome(desk, OWNER)).interviews).toEqual([])
  const restored = await restoreInterview(desk, OWNER, { interviewId })
  expect(restored.caseFile).toEqual(interview.caseFile)
  expect([stateOf(restored, 'p1'), stateOf(restored, 'p2')]).toEqual(['to-send', 'to-send'])
})

test('taking away what is not there is refused', async () => {
  const { desk } = await aDesk()
  await expect(removeInterview(desk, OWNER, { interviewId: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(restoreInterview(desk, OWNER, { interviewId: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' })
})

test('the first case file fills an empty profile, and what is exported is equal to it', async () => {
  const { desk } = await aDesk()
  const caseFile = aCaseFile({ earlierLetters: [{ to: 'Jo', text: 'Thank you, Jo.' }] })
  const { id, ownCandidate } = await importCaseFile(desk, OWNER, { caseFile })
  expect([await readProfile(desk, OWNER), ownCandidate]).toEqual([{ profile: aCandidate() }, false])
  expect(await exportCaseFile(desk, OWNER, { interviewId: id })).toEqual(caseFile)
})

test('a case file of another candidate stays with its interview, whatever becomes of the profile', async () => {
  const { desk } = await aDesk()
  await saveProfile(desk, OWNER, aCandidate({ name: 'Ana R. Reyes' }))
  const { id, ownCandidate } = await importCaseFile(desk, OWNER, { caseFile: aCaseFile() })
  await saveProfile(desk, OWNER, aCandidate({ name: 'Somebody Else' }))
  expect(ownCandidate).toBe(true)
  expect(await exportCaseFile(desk, OWNER, { interviewId: id })).toEqual(aCaseFile())
  expect(await readProfile(desk, OWNER)).toMatchObject({ profile: { name: 'Somebody Else' } })
})

test('a case file with an unknown member is refused by its name, and nothing is kept', async () => {
  const { desk } = await aDesk()
  const wrong = { ...aCaseFile(), people: [{ ...aPerson(), emial: 'mae@fern.example' }] }
  await expect(importCaseFile(desk, OWNER, { caseFile: wrong })).rejects.toMatchObject({ code: 'bad-case-file', at: 'people.0.emial' })
  expect(await readHome(desk, OWNER)).toEqual({ interviews: [], hasMailbox: false, offers: [] })
})

const ended = (end: string, company: string) =>
  aCaseFile({ interview: anInterview({ end, company: { name: company } }), people: [aPerson()] })

test('home shows what is open first, the most urgent on top, and what is over last', async () => {
  const { desk } = await aDesk()
  const over = await importCaseFile(desk, OWNER, { caseFile: ended('2026-11-18T15:00', 'Over') })
  await importCaseFile(desk, OWNER, { caseFile: ended('2026-11-20T15:00', 'Later') })
  await importCaseFile(desk, OWNER, { caseFile: ended('2026-11-20T09:00', 'Sooner') })
  const written = await composeLetters(desk, OWNER, { interviewId: over.id })
  await handleLetter(desk, OWNER, { letterId: letterTo(written, 'p1').id, how: 'own-mail-program' })
  const home = await readHome(desk, OWNER)
  expect(home.interviews.map(({ company, over: isOver }) => [company, isOver])).toEqual([
    ['Sooner', false],
    ['Later', false],
    ['Over', true],
  ])
  expect(home).toMatchObject({ profile: { name: 'Ana Reyes' }, hasMailbox: false })
})

test('the made-up interview is one, can be read and written, and sends nothing', async () => {
  const { desk } = await aDesk()
  const sample = await addSampleInterview(desk, OWNER)
  expect((await addSampleInterview(desk, OWNER)).id).toBe(sample.id)
  expect(sample).toMatchObject({ sample: true, ownCandidate: true, endsAt: '2026-11-20T15:00:00Z' })
  expect(await readProfile(desk, OWNER)).toEqual({})
  expect((await composeLetters(desk, OWNER, { interviewId: sample.id })).letters).toHaveLength(2)
  await expect(sendLetters(desk, OWNER, { interviewId: sample.id, mailboxId: 'any' })).rejects.toMatchObject({ code: 'nothing-to-send' })
})

test('an invitation becomes a draft without the candidate in it, in their own zone, and nothing is kept', async () => {
  const { desk } = await aDesk()
  await saveProfile(desk, OWNER, aCandidate())
  const text = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fern//EN',
    'BEGIN:VEVENT',
    'UID:1@fernfield.example',
    'DTSTAMP:20261118T090000Z',
    'DTSTART:20261120T140000Z',
    'DTEND:20261120T150000Z',
    'SUMMARY:Interview: Editor',
    'ORGANIZER;CN=Mae Lindqvist:mailto:mae.lindqvist@fernfield.example',
    'ATTENDEE;CN=Ana Reyes:mailto:ana.reyes@example.org',
    'ATTENDEE;CN=Tomasz Okafor:mailto:t.okafor@fernfield.example',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
  const draft = await readInvitation(desk, OWNER, { text, timeZone: 'Europe/Berlin' })
  expect(draft.interview).toMatchObject({ end: '2026-11-20T16:00', timeZone: 'Europe/Berlin' })
  expect(draft.people.map(({ name }) => name)).toEqual(['Mae Lindqvist', 'Tomasz Okafor'])
  expect((await readHome(desk, OWNER)).interviews).toEqual([])
  await expect(readInvitation(desk, OWNER, { text: 'no calendar' })).rejects.toMatchObject({ code: 'bad-invitation' })
})
