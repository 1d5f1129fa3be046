import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, lengthOf } from './clean-text.ts'
import { tipLength } from './limits.ts'

const clean = (typed: string) => cleanText(typed, tipLength)

test('paragraphs stay, everything else that is white becomes one space', () => {
  expect(clean('  Ask\tfor \r\n\r\n\r\n their   card. ')).toEqual({ ok: true, text: 'Ask for\n\ntheir card.' })
})

test.each([
  ['letters of no width', 'Ask\u200B for\u2060 their\uFEFF card'],
  ['letters that turn the direction', 'Ask \u202Efor\u202C \u2066their\u2069 card'],
  ['letters that carry hidden text', 'Ask for their card\u{E0041}\u{E0042}'],
  ['control letters', 'Ask\u0000 for\u0007 their\u001B card'],
  ['joiners that join nothing', 'Ask \u200Dfor\u200C their card\u200D'],
])('%s are taken out', (_, typed) => {
  expect(clean(typed)).toEqual({ ok: true, text: 'Ask for their card' })
})

test('emoji and scripts that need a joiner keep it', () => {
  for (const typed of ['Good luck 👩‍🎓 to you', 'می‌خواهم بنویسم به او', 'क्‍ष is a letter']) expect(clean(typed)).toEqual({ ok: true, text: typed })
})

test('accents that are stacked into towers are cut to what a writing system uses', () => {
  const tower = clean(`Ask for z${'\u0351\u0352\u0353'.repeat(40)} card`)
  expect(tower.ok && tower.text.length).toBeLessThan(24)
})

test('a script is text like any other', () => {
  expect(clean('<script>alert(1)</script>')).toEqual({ ok: true, text: '<script>alert(1)</script>' })
})

test.each([
  ['', 'There are no words in it yet.'],
  ['… !!! …………', 'There are no words in it yet.'],
  ['Too short', 'Say a little more: at least 10 characters.'],
  ['x'.repeat(603), 'This is 3 characters too long: 600 is the most.'],
  ['x'.repeat(30_000), 'This is far too long: 600 characters is the most.'],
])('what cannot be posted is said in words: %#', (typed, why) => {
  expect(clean(typed)).toEqual({ ok: false, why })
})

test('a tip of ten thousand letters is refused and answered at once', () => {
  expect(clean('tip '.repeat(2500)).ok).toBe(false)
})

test('characters are counted as people count them', () => {
  expect(lengthOf('e\u0301👨‍👩‍👧🇮🇪')).toBe(3)
})

test('whatever is typed, what comes out shows all that it is, within its bounds, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (typed) => {
      const first = clean(typed)
      if (!first.ok) return first.why.length > 0
      expect(first.text).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]|[^\P{Cc}\n]/u)
      expect(lengthOf(first.text)).toBeLessThanOrEqual(tipLength.longest)
      expect(clean(first.text)).toEqual(first)
      return true
    }),
  )
})
