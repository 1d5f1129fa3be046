import { expect, test } from 'vitest'
import { aCaseFile } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { addInterview } from './add-interview.ts'
import { composeLetters } from './compose-letters.ts'
import { saveProfile } from './profile.ts'

const id = '0f8fad5b-d9cb-469f-a165-70867728950e'
const letterId = '7c9e6679-7425-40de-944b-e07fc1f90ae7'

async function recorded() {
  const { desk } = await aDesk()
  await saveProfile(desk, OWNER, aCaseFile().candidate)
  const { interview, people } = aCaseFile()
  return { desk, view: await addInterview(desk, OWNER, { interview, people, id }) }
}

test('an interview that was recorded with no signal keeps the address that it had there, once', async () => {
  const { desk, view } = await recorded()
  expect(view.id).toBe(id)
  const { interview, people } = aCaseFile()
  await expect(addInterview(desk, OWNER, { interview, people, id })).rejects.toMatchObject({ code: 'changed-meanwhile' })
})

test('letters that were read with no signal stay as they were read there', async () => {
  const { desk } = await recorded()
  const at = desk.clock.now().subtract({ hours: 3 }).toString()
  const { letters } = await composeLetters(desk, OWNER, { interviewId: id, ids: { p1: letterId }, written: { at, letters: [{ to: 'p1', subject: 'Thank you', body: 'Dear Grace,\n\nThese are other words.\n\nAda' }] } })
  const first = letters.find(({ personId }) => personId === 'p1')
  expect(first).toMatchObject({ id: letterId, subject: 'Thank you', body: 'Dear Grace,\n\nThese are other words.\n\nAda', edited: true, revision: 1 })
  expect(letters.find(({ personId }) => personId !== 'p1')).toMatchObject({ edited: false })
})

test('the same words as this server writes count as written by it', async () => {
  const { desk } = await recorded()
  const there = await recorded()
  const written = await composeLetters(there.desk, OWNER, { interviewId: id })
  const at = desk.clock.now().toString()
  const letters = written.letters.map(({ personId, subject, body }) => ({ to: personId, subject, body }))
  const ids = Object.fromEntries(letters.map(({ to }, place) => [to, letterId.replace(/.$/, String(place))]))
  const kept = await composeLetters(desk, OWNER, { interviewId: id, ids, written: { at, letters } })
  expect(kept.letters.map(({ id: own, edited }) => ({ own, edited }))).toEqual(letters.map(({ to }) => ({ own: ids[to], edited: false })))
})

test.each(['2020-01-01T00:00:00Z', '2100-01-01T00:00:00Z'])('letters said to be written at %s are not taken', async (at) => {
  const { desk } = await recorded()
  await expect(composeLetters(desk, OWNER, { interviewId: id, written: { at, letters: [] } })).rejects.toMatchObject({ code: 'bad-input' })
})
