import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTrusted, judgePost, type PostToJudge } from './judge-post.ts'
import { linksIn, stretchesOf } from './links.ts'
import { beginPost, moderate, type PostEvent, type Standing } from './moderate.ts'
import { mixedWords, skeletonOf } from './skeleton.ts'

const judge = (text: string, change: Partial<PostToJudge> = {}) => judgePost({ text, authorPublished: 0, authorRejected: 0, known: new Set(), ...change })

test.each([
  'Ask for their card at the end.',
  'She said “write to Łukasz”, so I did – und es half.',
  'Я написал ей на следующий день, и она ответила.',
  'Within 24 hours; 80 % answered. I waited 5–7 days.',
  'On 12.03.2026 I sent it at 17:30, they wrote back by 2026-03-14.',
])('an ordinary post stands at once: %s', (text) => {
  expect(judge(text)).toEqual({ state: 'published' })
})

test.each([
  ['Cheap résumés at best-cards.shop today', /link/],
  ['Look at https://example.org/x it helped', /link/],
  ['Write to jo@example.org, she decides', /e-mail address/],
  ['Ring her on +49 30 1234 5678 at lunch', /telephone/],
  ['Get your раypal account verified now', /two alphabets/],
  ['ALWAYS WRITE TO EVERYBODY YOU MET', /capitals/],
  ['Sooooooooooooo good to write', /repeats/],
  ['buy now '.repeat(10), /repeats/],
])('what is typical of spam, or of other people’s data, waits: %s', (text, why) => {
  expect(judge(text)).toMatchObject({ state: 'held', why: expect.stringMatching(why) })
})

test('the same post in a disguise is the same post', () => {
  const known = new Set([skeletonOf('Write to everybody you met!')])
  expect(judge('Wrіte tо еverybody yоu mеt', { known })).toMatchObject({ why: expect.stringMatching(/same/) })
  expect(judge('write  to\u00A0EVERYBODY you... met', { known })).toMatchObject({ state: 'held' })
})

test('a link is a link once its author has shown three good posts, and no more than a third were refused', () => {
  expect(judge('Look at https://example.org/x it helped', { authorPublished: 3 })).toEqual({ state: 'published' })
  expect(isTrusted({ authorPublished: 2, authorRejected: 0 })).toBe(false)
  expect(isTrusted({ authorPublished: 4, authorRejected: 2 })).toBe(false)
  const text = 'See (https://example.org/a_b).'
  expect(stretchesOf(text, false)).toEqual([{ text }])
  expect(stretchesOf(text, true)).toEqual([{ text: 'See (' }, { text: 'https://example.org/a_b', address: 'https://example.org/a_b' }, { text: ').' }])
})

test('only http and https are ever links', () => {
  expect(linksIn('javascript:alert(1) data:text/html,x ftp://x.org/file')).toEqual([])
})

test('names with accents are of one alphabet, lookalikes are of two', () => {
  expect(mixedWords('Siobhán Đorđević Ægir Ελένη Наталья')).toEqual([])
  expect(mixedWords('аpple Αpple')).toHaveLength(2)
})

test('three readers hold a post, and what a moderator let stand needs more', () => {
  const after = (standing: Standing, count: number) => {
    let now = standing
    for (let report = 0; report < count; report += 1) {
      const moved = moderate(now, { act: 'report' })
      if (moved.ok) now = moved.standing
    }
    return now
  }
  const held = after(beginPost({ state: 'published' }), 3)
  expect(held).toMatchObject({ state: 'held', why: 'Several readers reported it.' })
  const cleared = moderate(held, { act: 'let-stand' })
  expect(cleared).toMatchObject({ ok: true, standing: { state: 'published', reports: 0 } })
  if (cleared.ok) expect([after(cleared.standing, 5).state, after(cleared.standing, 6).state]).toEqual(['published', 'held'])
})

test('a refusal needs a reason, and its author can mend the post, which then waits', () => {
  expect(moderate(beginPost({ state: 'published' }), { act: 'reject', why: ' ' }).ok).toBe(false)
  const rejected = moderate(beginPost({ state: 'published' }), { act: 'reject', why: 'It names a person.' })
  expect(rejected).toMatchObject({ ok: true, standing: { state: 'rejected', why: 'It names a person.' } })
  if (rejected.ok) expect(moderate(rejected.standing, { act: 'edit', verdict: { state: 'published' } })).toMatchObject({ standing: { state: 'held' } })
})

test('what was taken away comes back where it stood', () => {
  const held = beginPost({ state: 'held', why: 'It has several links.' })
  const removed = moderate(held, { act: 'remove' })
  expect(removed).toMatchObject({ ok: true, standing: { state: 'removed' } })
  if (removed.ok) expect(moderate(removed.standing, { act: 'bring-back' })).toMatchObject({ ok: true, standing: { ...held } })
})

const verdict = fc.constantFrom({ state: 'published' } as const, { state: 'held', why: 'x' } as const)
const byAuthor: fc.Arbitrary<PostEvent> = fc.oneof(fc.record({ act: fc.constant('edit' as const), verdict }), fc.record({ act: fc.constantFrom('remove', 'bring-back', 'report') }))

test('whatever its author and its readers do, what a moderator refused is never public again without a moderator', () => {
  fc.assert(
    fc.property(fc.array(byAuthor, { maxLength: 30 }), (events) => {
      let standing: Standing = { state: 'rejected', why: 'x', reports: 0, isCleared: false }
      for (const event of events) {
        const moved = moderate(standing, event)
        if (moved.ok) standing = moved.standing
        expect(standing.state).not.toBe('published')
      }
    }),
  )
})

test('whatever happens, a held or refused post has a reason, and a public one has none', () => {
  const any = fc.oneof(byAuthor, fc.constant<PostEvent>({ act: 'let-stand' }), fc.constant<PostEvent>({ act: 'reject', why: 'because' }))
  fc.assert(
    fc.property(verdict, fc.array(any, { maxLength: 40 }), (first, events) => {
      let standing = beginPost(first)
      for (const event of events) {
        const moved = moderate(standing, event)
        if (moved.ok) standing = moved.standing
        if (standing.state === 'held' || standing.state === 'rejected') expect(standing.why).toBeTruthy()
        if (standing.state === 'published') expect(standing.why).toBeUndefined()
      }
    }),
  )
})
