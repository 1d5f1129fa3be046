import { expect, test } from 'vitest'
import { withAnswer } from './scene.ts'

test.each([
  ["She asked what I'd do if a parent wanted a book removed. I said listen first, then the board's form. I think I went on too long.", "listen first, then the board's form"],
  ['asked how I calm a cat, I said a towel', 'a towel'],
  ["asked how id tell a farmer his stopbank wont hold. me: gumboots first, model second. she laughed, thats the job", 'gumboots first, model second'],
  ['asked what id do w a kid who says this is boring. said hand him the crank. she laughed', 'hand him the crank'],
  ['asked about the night shift. said it is quiet. he sighed', undefined],
  ['asked how I price a rush job, I said by the hour, not my best answer', 'by the hour'],
])('what was answered is the thought, without what one makes of it: “%s”', (text, thought) => {
  expect(withAnswer({ text }).thought).toBe(thought)
})
