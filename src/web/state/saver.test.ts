import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Trouble } from './client.ts'
import { createSaver } from './saver.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('what is typed is saved by itself a moment after the last key', async () => {
  const saved: string[] = []
  const saver = createSaver(async (value: string) => void saved.push(value), 800)
  saver.change('a')
  saver.change('ab')
  expect(saver.state.value).toBe('waiting')
  await vi.advanceTimersByTimeAsync(800)
  expect(saved).toEqual(['ab'])
  expect(saver.state.value).toBe('saved')
})

test('words typed while a save is under way are saved after it, never at the same time', async () => {
  const saved: string[] = []
  let release: (() => void) | undefined
  const saver = createSaver(async (value: string) => {
    await new Promise<void>((resolve) => {
      release = resolve
    })
    saved.push(value)
    return undefined
  })
  saver.change('first')
  const done = saver.flush()
  saver.change('second')
  release?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(saved).toEqual(['first'])
  release?.()
  expect(await done).toBe(true)
  expect(saved).toEqual(['first', 'second'])
})

test('words that could not be saved are kept and tried again', async () => {
  let answer: Trouble | undefined = { code: 'unreachable', words: 'Regards does not answer.' }
  const tried: string[] = []
  const saver = createSaver(async (value: string) => {
    tried.push(value)
    return answer
  })
  saver.change('dear')
  expect(await saver.flush()).toBe(false)
  expect(saver.state.value).toBe('trouble')
  answer = undefined
  expect(await saver.flush()).toBe(true)
  expect(tried).toEqual(['dear', 'dear'])
  expect(saver.trouble.value).toBeUndefined()
})
