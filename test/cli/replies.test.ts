import { expect, test } from 'vitest'
import { aCaseFile, aPerson } from '../builders.ts'
import { absenceOf, aSentLetter, mail } from '../imap/mails.ts'
import { aDirectory, regards } from './run-cli.ts'

test('an answer is taken in as a file, shown, and the word on how it went is kept and taken back', async () => {
  const home = aDirectory()
  await regards(['import', '-'], { home, input: JSON.stringify(aCaseFile({ people: [aPerson()] })) })
  const answer = mail({ From: 'Mae <mae@fernfield.example>', Subject: 'Next week', 'Message-ID': '<1@fernfield.example>' }, 'Come on Monday.')
  const unsaid = await regards(['replies', '-'], { home, input: answer })
  expect(unsaid).toMatchObject({ code: 2, stdout: '' })
  expect(unsaid.stderr).toContain('Say whose answer it is')
  const kept = await regards(['replies', '-', '--from', 'p1', '--json'], { home, input: answer })
  expect(JSON.parse(kept.stdout)).toMatchObject({ replies: [{ kind: 'reply', personId: 'p1', text: 'Come on Monday.' }], outcomes: [], listening: [] })
  await regards(['replies', '-', '--from', 'p1'], { home, input: absenceOf(aSentLetter(), '4 December 2026') })
  const heard = await regards(['heard', '--as', 'next-round', '--note', 'on Monday'], { home })
  expect(heard).toMatchObject({ code: 0, stdout: '', stderr: 'Kept: next-round.\n' })
  const shown = await regards(['replies'], { home })
  expect(shown.stdout).toMatch(/reply {2}Mae <mae@fernfield\.example> {2}Next week\n/)
  expect(shown.stdout).toContain('until 2026-12-04')
  expect(shown.stdout).toContain('heard from p1: next-round  on Monday')
  await regards(['heard', '--from', 'mae'], { home })
  expect((await regards(['replies', '--json'], { home })).stdout).toContain('"outcomes":[]')
  expect(await regards(['heard', '--as', 'maybe'], { home })).toMatchObject({ code: 2 })
})
