import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, sourceFiles } from './source-files.ts'

/** Runs every `@example` of core: an expression, then `// => value`, both plain JavaScript with the file's exports in reach. */
const files = sourceFiles().filter((file) => file.path.startsWith('src/core/'))

const examples = files.flatMap((file) => [...file.text.matchAll(/\/\*\*(?:[^*]|\*(?!\/))*\*\//g)].flatMap(([block]) => examplesOf(file.path, block)))

interface Example {
  readonly path: string
  readonly expression: string
  readonly value: string
}

function examplesOf(path: string, block: string): Example[] {
  const lines = block
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
  return lines.join('\n').split(/^\s*@example\b/m).slice(1).flatMap((part) => pairsOf(path, part))
}

function pairsOf(path: string, part: string): Example[] {
  const pairs: Example[] = []
  let expression: string[] = []
  let value: string[] | undefined
  const close = (): void => {
    if (value) pairs.push({ path, expression: expression.join('\n').trim(), value: value.join('\n').trim() })
    expression = []
    value = undefined
  }
  for (const line of part.split('\n')) {
    const result = /^\s*\/\/ => ?(.*)$/.exec(line)
    if (result) value = [result[1] ?? '']
    else if (value && /^\s*\/\/ /.test(line)) value.push(line.replace(/^\s*\/\/ /, ''))
    else if (/^\s*@/.test(line)) break
    else {
      if (value) close()
      expression.push(line)
    }
  }
  close()
  return pairs
}

test('core shows what it does by examples', () => {
  expect(examples.length).toBeGreaterThan(20)
})

test.each(examples)('$path: $expression', async ({ path, expression, value }) => {
  const exported: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(join(root, path)).href)
  const run = (code: string): unknown => new Function(...Object.keys(exported), `return (${code}\n)`)(...Object.values(exported))
  const actual = run(expression)
  const expected = run(value)
  expect(actual instanceof Object && 'toJSON' in actual ? String(actual) : actual).toEqual(expected)
})

test.each(files.map((file) => file.path))('what %s exports as a function says what it does', (path) => {
  const file = files.find((each) => each.path === path)
  const bare = [...(file?.text ?? '').matchAll(/(\*\/\n)?export function (\w+)/g)].filter((match) => !match[1]).map((match) => match[2])
  expect(bare).toEqual([])
})
