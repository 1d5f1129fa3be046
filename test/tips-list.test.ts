import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tipsPage } from '../scripts/list-tips.ts'
import { root } from './source-files.ts'

test('docs/tips.md lists the tips as they are (node scripts/list-tips.ts)', () => {
  expect(readFileSync(join(root, 'docs', 'tips.md'), 'utf8')).toBe(tipsPage())
})
