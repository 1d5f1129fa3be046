import { expect, test } from 'vitest'
import { aProofreader } from '../../../test/desk.ts'
import { rememberProofreading } from './remember-proofreading.ts'

test('the same text in the same dialect is asked once, also while the first answer is still coming', async () => {
  const inner = aProofreader()
  const proofreader = rememberProofreading(inner)
  await Promise.all([proofreader.proofread('Dear Mae,', 'en-US'), proofreader.proofread('Dear Mae,', 'en-US')])
  await proofreader.proofread('Dear Mae,', 'en-US')
  expect(inner.asked).toEqual(['Dear Mae,'])
  await proofreader.proofread('Dear Mae,', 'en-GB')
  expect(inner.asked).toHaveLength(2)
})

test('what was not answered is asked again', async () => {
  const inner = aProofreader()
  const proofreader = rememberProofreading(inner)
  inner.answers = false
  await expect(proofreader.proofread('Dear Mae,', 'en-US')).rejects.toThrow('down')
  inner.answers = true
  expect(await proofreader.proofread('Dear Mae,', 'en-US')).toEqual([])
})

test('of more texts than it may remember, the one that was longest unread is forgotten', async () => {
  const inner = aProofreader()
  const proofreader = rememberProofreading(inner, 2)
  for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) await proofreader.proofread(text, 'en-US')
  expect(inner.asked).toEqual(['a', 'b', 'c', 'b'])
})

test('looking at letters that are remembered loads the engines for the next change', async () => {
  let loads = 0
  const inner = { ...aProofreader(), warmUp: () => void (loads += 1) }
  const proofreader = rememberProofreading(inner)
  await proofreader.proofread('Dear Mae,', 'en-US')
  expect(loads).toBe(0)
  await proofreader.proofread('Dear Mae,', 'en-US')
  expect(loads).toBe(1)
})
