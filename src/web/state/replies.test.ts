import { expect, test } from 'vitest'
import { kindWords, listeningWords } from './replies.ts'

test.each([
  [{ kind: 'reply' }, 'answered'],
  [{ kind: 'possible-reply' }, 'may have answered'],
  [{ kind: 'possible-reply', judged: 'no' }, 'not an answer'],
  [{ kind: 'auto-reply' }, 'an automatic answer'],
  [{ kind: 'bounce' }, 'the letter came back'],
] as const)('%o is said as "%s"', (reply, words) => {
  expect(kindWords(reply)).toBe(words)
})

test('an absence says until when', () => {
  expect(kindWords({ kind: 'auto-reply', until: '2026-12-04' })).toMatch(/^away until .*4/)
})

test('it is said whether answers can be seen at all', () => {
  const mailbox = { mailboxId: 'm', address: 'ana@fern.example' }
  expect(listeningWords([{ ...mailbox, isRead: true }])).toBe('Answers are looked for in ana@fern.example.')
  expect(listeningWords([{ ...mailbox, isRead: false }])).toContain('cannot look')
})
