import { expect, test } from 'vitest'
import { rows } from '../../api/rows.ts'
import { aCaseFile, aPerson } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { importCaseFile } from './import-case-file.ts'
import { readInterview } from './read-interview.ts'
import { readJottings } from './read-jottings.ts'

async function aDeskWithTalk() {
  const { desk } = await aDesk()
  const { id: interviewId } = await importCaseFile(desk, OWNER, { caseFile: aCaseFile() })
  return { desk, interviewId }
}

test('each note is answered in its order: said, kept out with the reason, or asked about', async () => {
  const { desk, interviewId } = await aDeskWithTalk()
  const notes = ['her team moved to a smaller list last year', 'seemed tired', { text: 'her team moved', use: 'no' as const }, '']
  const { readings } = await readJottings(desk, OWNER, { interviewId, to: 'p1', notes })
  expect(readings).toMatchObject([
    {
      outcome: 'say',
      line: 'You told me that your team moved to a smaller list last year.',
      thoughtQuestion: expect.stringMatching(/\?$/),
    },
    { outcome: 'leave-out', why: expect.stringMatching(/\.$/) },
    { outcome: 'leave-out', why: 'You asked to leave it out.' },
    { outcome: 'ask', question: 'What did you talk about?' },
  ])
})

test('names are taken from the notes as they stand now, and not from those that were saved', async () => {
  const { desk } = await aDesk()
  const caseFile = aCaseFile({ people: [aPerson({ notes: ['the new Quarto list'] })] })
  const { id: interviewId } = await importCaseFile(desk, OWNER, { caseFile })
  const lineOf = async (...notes: string[]) => {
    const reading = (await readJottings(desk, OWNER, { interviewId, to: 'p1', notes })).readings.at(-1)
    return reading?.line ?? reading?.others?.[0]
  }
  expect(await lineOf('moved to quarto last year')).toContain('quarto')
  expect(await lineOf('the new Penguin list', 'moved from Penguin')).toContain('Penguin')
})

test('reading keeps nothing', async () => {
  const { desk, interviewId } = await aDeskWithTalk()
  const before = await readInterview(desk, OWNER, { interviewId })
  await readJottings(desk, OWNER, { interviewId, to: 'p1', notes: ['asked about paper'] })
  expect(await readInterview(desk, OWNER, { interviewId })).toEqual(before)
})

test('the interview of somebody else, and a person who is not in it, are not there', async () => {
  const { desk, interviewId } = await aDeskWithTalk()
  const given = { interviewId, to: 'p1', notes: ['asked about paper'] }
  await expect(readJottings(desk, 'eve', given)).rejects.toMatchObject({ code: 'not-found' })
  await expect(readJottings(desk, OWNER, { ...given, to: 'p9' })).rejects.toMatchObject({ code: 'not-found' })
})

test('no more notes, and no longer ones, are read than a case file holds', () => {
  const { body } = rows.readJottings
  const takes = (notes: unknown): boolean => body.safeParse({ to: 'p1', notes }).success
  expect([takes(Array(100).fill('x'.repeat(2000))), takes(Array(101).fill('x')), takes(['x'.repeat(2001)])]).toEqual([true, false, false])
})

test('as many and as long notes as there may be are read while one waits', async () => {
  const { desk, interviewId } = await aDeskWithTalk()
  const notes = Array.from({ length: 100 }, (_, at) => `asked ${at} how she and her team `.repeat(70).slice(0, 2000))
  const started = process.cpuUsage().user
  expect((await readJottings(desk, OWNER, { interviewId, to: 'p1', notes })).readings).toHaveLength(100)
  expect(process.cpuUsage().user - started).toBeLessThan(10_000_000)
})
