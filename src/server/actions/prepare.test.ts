import { expect, test } from 'vitest'
import { aCandidate, aCaseFile, anInterview, aPerson } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aReadyInterview, aWrittenInterview, letterTo, stateOf } from '../../../test/doors.ts'
import { aWeb } from '../../../test/web.ts'
import { addInterview } from './add-interview.ts'
import { readBrief } from './brief.ts'
import { changeInterview } from './change-interview.ts'
import { exportCaseFile } from './export-case-file.ts'
import { handleLetter } from './handle-letter.ts'
import { readHome } from './read-home.ts'
import { readQualificationUse } from './qualification-use.ts'
import { readResumeText } from './read-resume.ts'
import { makeCalendarAddress, removeCalendarAddress } from './calendar-address.ts'
import { readReminders, saveReminderSettings, tellZone } from './reminder-settings.ts'
import { readStatus } from './status.ts'
import { markThanks, unmarkThanks } from './thanks-marks.ts'

const ahead = anInterview({ start: '2026-11-24T14:00', end: '2026-11-24T15:00', theirTimeZone: 'America/New_York', place: '12 Canal Street', posting: 'You edit anthologies.' })

test('the brief tells where and when by both clocks, and what of one’s own answers the posting', async () => {
  const { desk } = await aDesk()
  await desk.store.change(OWNER, (records) => records.saveProfile(aCandidate()))
  const { id } = await addInterview(desk, OWNER, { interview: ahead, people: [aPerson()] })
  expect(await readBrief(desk, OWNER, { interviewId: id })).toMatchObject({
    startsAt: '2026-11-24T14:00:00Z',
    place: '12 Canal Street',
    hasPosting: true,
    when: [
      { zone: 'Europe/London', start: '2026-11-24T14:00', end: '2026-11-24T15:00' },
      { zone: 'America/New_York', start: '2026-11-24T09:00', end: '2026-11-24T10:00' },
    ],
    points: [{ id: 'q1', because: 'matched', pairs: [{ asked: 'edit', yours: 'edited' }, { asked: 'anthologies', yours: 'anthologies' }] }, { id: 'q2', because: 'first' }],
  })
})

test('before an interview nobody need be known; once it is over somebody must be', async () => {
  const { desk, clock } = await aDesk()
  await desk.store.change(OWNER, (records) => records.saveProfile(aCandidate()))
  const { id, revision } = await addInterview(desk, OWNER, { interview: ahead, people: [] })
  await expect(exportCaseFile(desk, OWNER, { interviewId: id })).rejects.toMatchObject({ code: 'bad-input', at: 'people' })
  await changeInterview(desk, OWNER, { interviewId: id, revision, interview: ahead, people: [] })
  clock.set('2026-11-24T16:00:00Z')
  const late = changeInterview(desk, OWNER, { interviewId: id, revision: revision + 1, interview: ahead, people: [] })
  await expect(late).rejects.toMatchObject({ code: 'bad-input', at: 'people' })
  await expect(addInterview(desk, OWNER, { interview: anInterview(), people: [] })).rejects.toMatchObject({ at: 'people' })
  expect((await readHome(desk, OWNER)).interviews).toMatchObject([{ over: false, startsAt: '2026-11-24T14:00:00Z' }])
})

test('whoever is waived or cannot be reached waits no more, with the reason, everywhere the same', async () => {
  const { desk } = await aDesk()
  const { interview } = await aReadyInterview(desk)
  const who = { interviewId: interview.id, personId: 'p2' }
  const marked = await markThanks(desk, OWNER, { ...who, how: 'unreachable', reason: 'Nobody gives me an address.' })
  expect(marked.thanks[1]).toMatchObject({ state: 'unreachable', why: 'Nobody gives me an address.' })
  expect((await readHome(desk, OWNER)).interviews[0]?.thanks).toEqual(marked.thanks)
  const status = await readStatus(desk, OWNER)
  expect(status).toMatchObject({ toThank: 1, interviews: [{ state: 'open', people: [{ standing: 'to-thank' }, { standing: 'unreachable', why: 'Nobody gives me an address.' }] }] })
  await handleLetter(desk, OWNER, { letterId: letterTo(interview, 'p1').id, how: 'another-way' })
  expect(await readStatus(desk, OWNER)).toMatchObject({ toThank: 0, interviews: [{ state: 'over' }] })
  const back = await unmarkThanks(desk, OWNER, who)
  expect([stateOf(back, 'p2'), back.over]).toEqual(['to-send', false])
})

test('somebody without a letter yet can be waived as well', async () => {
  const { desk } = await aDesk()
  const { id } = await addInterview(desk, OWNER, { interview: anInterview(), people: aCaseFile().people })
  const marked = await markThanks(desk, OWNER, { interviewId: id, personId: 'p1', how: 'waived', reason: 'She asked for none.' })
  expect(marked.thanks).toMatchObject([{ state: 'waived', why: 'She asked for none.' }, { state: 'to-write' }])
  await expect(markThanks(desk, OWNER, { interviewId: id, personId: 'p9', how: 'waived', reason: 'x' })).rejects.toMatchObject({ code: 'not-found' })
})

test('status knows what is ahead, what is called off, and forgets made-up ones', async () => {
  const { desk } = await aDesk()
  await addInterview(desk, OWNER, { interview: ahead, people: [aPerson()] })
  await addInterview(desk, OWNER, { interview: anInterview({ calledOff: true }), people: [aPerson()] })
  const { interviews, toThank } = await readStatus(desk, OWNER)
  expect([toThank, interviews.map(({ state }) => state)]).toEqual([0, ['ahead', 'called-off']])
})

test('which qualification was used with whom comes from what the letters rest on', async () => {
  const { desk } = await aDesk()
  const { interview } = await aWrittenInterview(desk)
  const { uses } = await readQualificationUse(desk, OWNER)
  expect(uses.length).toBeGreaterThan(0)
  for (const { qualificationId, person } of uses) {
    const letter = interview.letters.find(({ personId }) => interview.caseFile.people.find(({ id }) => id === personId)?.name === person)
    expect(letter?.sentences.some(({ facts }) => facts.includes(qualificationId))).toBe(true)
  }
})

test('a CV that says nothing is refused in a sentence, and one that does is only read', async () => {
  const { desk } = await aDesk()
  expect((await readResumeText(desk, OWNER, { text: '• Ran the press desk\n• Wrote 40 releases' })).lines).toHaveLength(2)
  await expect(readResumeText(desk, OWNER, { text: '' })).rejects.toMatchObject({ code: 'bad-input', at: 'text' })
  expect((await readHome(desk, OWNER)).profile).toBeUndefined()
})

test('a zone that a browser tells moves what is planned out of that night', async () => {
  const { desk, clock } = await aDesk()
  clock.set('2026-11-20T12:00:00Z')
  await addInterview(desk, OWNER, { interview: anInterview({ format: 'video' }), people: [aPerson()] })
  const overAt = async () => (await readReminders(desk, OWNER)).reminders.find(({ kind }) => kind === 'over')?.at
  expect(await overAt()).toBe('2026-11-20T15:05:00Z')
  await tellZone(desk, OWNER, { zone: 'Asia/Tokyo' })
  expect(await overAt()).toBe('2026-11-20T23:00:00Z')
  const shown = await saveReminderSettings(desk, OWNER, { mail: false, push: true, runThrough: true, zone: 'Europe/London' })
  expect(shown.reminders.map(({ kind }) => kind)).toEqual(['run-through', 'over', 'unthanked', 'follow-up', 'second-follow-up'])
})

test('the calendar of deadlines answers at its address and nowhere else, without a cookie, until it is taken away', async () => {
  const { desk, clock } = await aDesk()
  clock.set('2026-11-20T12:00:00Z')
  await addInterview(desk, OWNER, { interview: anInterview({ place: '12 Canal Street; left door' }), people: [aPerson()] })
  const { app } = await aWeb({ desk })
  const fetch = async (path: string) => {
    const answer = await app.request(path, { headers: { host: 'localhost:7420' } })
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
  }
  const { calendarPath: first = '' } = await makeCalendarAddress(desk, OWNER)
  const given = await fetch(first)
  expect([given.status, given.type]).toEqual([200, 'text/calendar; charset=utf-8'])
  expect(given.text).toContain('DTEND:20261121T150000Z')
  expect(given.text).toContain('TRIGGER:-PT225M')
  expect(given.text).toContain('LOCATION:12 Canal Street\\; left door')
  expect(given.text).not.toContain('Mae')
  expect((await fetch('/calendar/token-number-1.ics')).status).toBe(404)
  const { calendarPath: second = '' } = await makeCalendarAddress(desk, OWNER)
  expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([404, 200])
  await removeCalendarAddress(desk, OWNER)
  expect((await fetch(second)).status).toBe(404)
})
