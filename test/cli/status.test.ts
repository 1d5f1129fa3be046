import { expect, test } from 'vitest'
import { takeDataDirectory } from '../../src/server/data-directory.ts'
import { aCaseFile, anInterview } from '../builders.ts'
import { aDirectory, aFile, regards } from './run-cli.ts'

/** Long over, so that somebody waits whenever this runs. */
const past = aCaseFile({ interview: anInterview({ start: '2026-01-12T14:00', end: '2026-01-12T15:00' }) })

test('status exits 0 while nobody waits, and 3 while somebody does, with who it is', async () => {
  const home = aDirectory()
  const empty = await regards(['status'], { home })
  expect([empty.code, empty.stdout, empty.stderr]).toEqual([0, '', 'Everyone you met has been thanked.\n'])
  await regards(['import', aFile(past)], { home })
  const open = await regards(['status'], { home })
  expect([open.code, open.stderr]).toEqual([3, '2 still to thank.\n'])
  expect(open.stdout).toContain('Mae Lindqvist: to thank (to-write)')
  const json = await regards(['status', '--json'], { home })
  expect([json.code, JSON.parse(json.stdout)]).toMatchObject([3, { toThank: 2, interviews: [{ state: 'open', people: [{ standing: 'to-thank' }, {}] }] }])
})

test('brief shows a case file by itself: the goal, what answers the posting, the people, a question', async () => {
  const posting = 'You will edit anthologies and newsletters.\nA driving licence is required.'
  const { code, stdout } = await regards(['brief', '--case', aFile(aCaseFile({ interview: anInterview({ posting }) }))])
  expect(code).toBe(0)
  for (const words of ['the mentoring programme', 'edited two poetry anthologies [“edit” – “edited”, “anthologies”]', 'A driving licence is required.', 'Mae Lindqvist, Poetry Editor', '(a guess by the title)', 'Ask everyone for a business card.'])
    expect(stdout).toContain(words)
})

test('brief of a recorded interview is the same as of its case file', async () => {
  const home = aDirectory()
  await regards(['import', aFile(past)], { home })
  const recorded = await regards(['brief'], { home })
  const alone = await regards(['brief', '--case', aFile(past)])
  expect(recorded.stdout).toBe(alone.stdout)
})

test('what only looks works beside a running Regards, and what writes is refused', async () => {
  const home = aDirectory()
  await regards(['import', aFile(past)], { home })
  const running = takeDataDirectory(home)
  try {
    for (const words of ['status', 'brief', 'replies', 'export', 'mailbox list']) {
      const { code, stdout } = await regards(words.split(' '), { home })
      expect([words, code, stdout]).toEqual([words, words === 'status' ? 3 : 0, expect.stringMatching(/^(?:replies|mailbox)/.test(words) ? /^$/ : 'Mae Lindqvist')])
    }
    const writing = await regards(['import', aFile(past)], { home })
    expect([writing.code, writing.stderr]).toEqual([1, expect.stringContaining('is using the data')])
  } finally {
    running.close()
  }
})
