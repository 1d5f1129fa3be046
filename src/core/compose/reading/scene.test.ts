import { expect, test } from 'vitest'
import { withAnswer } from './scene.ts'

test.each([
  ["She asked what I'd do if a parent wanted a book removed. I said listen first, then the board's form. I think I went on too long.", "listen first, then the board's form"],
  ['asked how I calm a cat, I said a towel', 'a towel'],
  ['asked how I price a rush job, I said by the hour, not my best answer', 'by the hour'],
])('what was answered is the thought, without what one makes of it: “%s”', (text, thought) => {
  expect(withAnswer({ text }).thought).toBe(thought)
})
