import { expect, test } from 'vitest'
import { aCaseFile } from '../../../test/builders.ts'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { importCaseFile } from './import-case-file.ts'
import { readOwnWords } from './read-own-words.ts'

test('each text is answered in its order, also where there is no interview yet', async () => {
  const { desk } = await aDesk()
  const { readings } = await readOwnWords(desk, OWNER, { kind: 'qualification', texts: ['I can fix the press.', ''] })
  expect(readings).toMatchObject([{ outcome: 'say', line: 'I can fix the press.' }, { outcome: 'leave-out' }])
})

test('the names of the interview are names in what is typed for it', async () => {
  const { desk } = await aDesk()
  const { id: interviewId } = await importCaseFile(desk, OWNER, { caseFile: aCaseFile() })
  const { readings } = await readOwnWords(desk, OWNER, { interviewId, kind: 'next-step', texts: ['they ring me before friday'] })
  expect(readings).toEqual([{ outcome: 'say', line: 'I look forward to your call before Friday.' }])
})

test('an interview that nobody has is said not to be there', async () => {
  const { desk } = await aDesk()
  await expect(readOwnWords(desk, OWNER, { interviewId: 'none', kind: 'reason', texts: ['x'] })).rejects.toMatchObject({ code: 'not-found' })
})
