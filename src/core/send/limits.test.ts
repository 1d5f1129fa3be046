import { expect, test } from 'vitest'
import { type RecentLetter, usualSendLimits, whyTooMany } from './limits.ts'

const noon = Temporal.Instant.from('2026-11-20T12:00:00Z')
const letters = (count: number, change: (n: number) => Partial<RecentLetter> = () => ({})): RecentLetter[] => Array.from({ length: count }, (_, n) => ({ to: `p${n}@firm.example`, at: noon, body: `Dear P${n},\nThank you for hour ${n}.`, ...change(n) }))
const why = (before: readonly RecentLetter[], now: readonly RecentLetter[]) => whyTooMany(before, now, usualSendLimits)

test('twenty letters may leave within a day, and the twenty-first waits for tomorrow', () => {
  expect(why(letters(19), letters(1, () => ({ to: 'new@firm.example', body: 'x' })))).toBeUndefined()
  expect(why(letters(20), letters(1, () => ({ to: 'new@firm.example', body: 'x' })))).toMatch(/^From here 20 letters .* 21\. Send the rest tomorrow/)
  expect(why(letters(20, () => ({ at: noon.subtract({ hours: 24 }) })), letters(1, () => ({ to: 'new@firm.example', body: 'x' })))).toBeUndefined()
})

test('one person gets five letters within a month, however their address is spelled', () => {
  const five = letters(5, (n) => ({ to: n % 2 ? 'Mae@Firm.example' : 'mae@firm.example', at: noon.subtract({ hours: 24 * (n + 1) }) }))
  expect(why(five.slice(1), letters(1, () => ({ to: 'mae@firm.example', body: 'x' })))).toBeUndefined()
  expect(why(five, letters(1, () => ({ to: 'MAE@firm.example', body: 'x' })))).toMatch(/^MAE@firm\.example has had 5 letters/)
})

test('an address with a + is no second person', () => {
  const five = letters(5, (n) => ({ to: `mae+${n}@firm.example` }))
  expect(why(five, letters(1, () => ({ to: 'mae@firm.example', body: 'x' })))).toMatch(/has had 5 letters/)
})

test('the same words go to three people at most, however they are greeted and spaced', () => {
  const same = (n: number) => ({ body: `Dear P${n},\n\nThank you   for your time.${' '.repeat(n)}` })
  expect(why([], letters(3, same))).toBeUndefined()
  expect(why([], letters(4, same))).toMatch(/^These words would go to 4 people/)
  expect(why(letters(3, (n) => ({ ...same(n), at: noon.subtract({ hours: 24 * 20 }) })), letters(1, () => ({ to: 'new@firm.example', ...same(9) })))).toMatch(/4 people/)
})
