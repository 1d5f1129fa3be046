/** Two rooms of core that may not know each other: what one offers as a chip, the other must be able to say. */
import { expect, test } from 'vitest'
import { readJotting } from '../src/core/compose/read-jotting.ts'
import { guessByRole } from '../src/core/prepare/role-guesses.ts'
import { aCaseFile } from './builders.ts'

const titles = [
  'Interview Coordinator', 'Recruiter', 'Founder', 'Art Director', 'Production Manager', 'Staff Engineer', 'Product Manager', 'Press Officer', 'Marketing Lead',
  'Sales', 'Controller', 'Ward Sister', 'Teacher', 'Operations Manager', 'Lawyer', 'Falconer',
]

test('every topic that is offered as a chip is one that a letter can say', () => {
  const topics = new Set(titles.flatMap((title) => guessByRole({ title }).topics))
  const unsaid = [...topics].filter((topic) => readJotting(topic, 'p1', aCaseFile()).outcome !== 'say')
  expect(topics.size).toBeGreaterThan(60)
  expect(unsaid).toEqual([])
})
