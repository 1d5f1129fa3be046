import { readFileSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lineAt, readSource, root, sourceFiles, type SyntaxNode, walk } from './source-files.ts'

/** Budgets of docs/architecture.md, in lines. */
const FILE = { p90: 200, most: 300 }
const FUNCTION = { p90: 25, most: 60 }
const PAGE_FUNCTION = { p90: 50, most: 60 }

const files = sourceFiles()
const testFiles = globSync(['src/**/*.test.ts', 'test/**/*.ts'], { cwd: root }).map((path) => readSource(path.replaceAll('\\', '/')))

function p90(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.9) - 1)] ?? 0
}

function functionsOf(path: string, text: string, program: unknown): { where: string; lines: number }[] {
  const found: { where: string; lines: number }[] = []
  walk(program, (node) => {
    if (!['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type)) return
    const first = lineAt(text, node.start)
    found.push({ where: `${path}:${first}`, lines: lineAt(text, node.end - 1) - first + 1 })
  })
  return found
}

test('files are short', () => {
  const lengths = [...files, ...testFiles].map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
  expect(lengths.filter((file) => file.lines > FILE.most)).toEqual([])
  expect(p90(lengths.map((file) => file.lines))).toBeLessThanOrEqual(FILE.p90)
})

test.each([
  ['the house', (path: string) => !path.startsWith('src/web/'), FUNCTION],
  ['the page', (path: string) => path.startsWith('src/web/'), PAGE_FUNCTION],
] as const)('functions of %s are short', (_, belongs, budget) => {
  const functions = files.filter((file) => belongs(file.path)).flatMap((file) => functionsOf(file.path, file.text, file.program))
  expect(functions.filter((each) => each.lines > budget.most)).toEqual([])
  expect(p90(functions.map((each) => each.lines))).toBeLessThanOrEqual(budget.p90)
})

test('nothing is typed any, and no catch is empty', () => {
  const found = [...files, ...testFiles].flatMap((file) => {
    const wrong: string[] = []
    walk(file.program, (node) => {
      if (node.type === 'TSAnyKeyword' || isEmptyCatch(node)) wrong.push(`${file.path}:${lineAt(file.text, node.start)} ${node.type}`)
    })
    return wrong
  })
  expect(found).toEqual([])
})

test('no test mocks a module, is skipped by its author, or runs alone', () => {
  const banned = /\b(?:vi|jest)\.(?:mock|doMock)\s*\(|\b(?:test|it|describe)\.(?:skip|only|todo)\s*\(/
  const wrong = testFiles.filter((file) => !file.path.endsWith('shape.test.ts') && banned.test(file.text)).map((file) => file.path)
  expect(wrong).toEqual([])
})

test('nothing waits in a page for a promise: one that ends with false counts as true', () => {
  const found = testFiles.flatMap((file) => {
    const wrong: string[] = []
    walk(file.program, (node) => {
      if (isWaitForPromise(node)) wrong.push(`${file.path}:${lineAt(file.text, node.start)} poll with expect.poll(() => page.evaluate(…))`)
    })
    return wrong
  })
  expect(found).toEqual([])
})

test('one file reads the environment', () => {
  const readers = files.filter((file) => /\bprocess\.env\b|import\.meta\.env\b/.test(file.text)).map((file) => file.path)
  expect(readers.filter((path) => path !== 'src/server/config.ts')).toEqual([])
})

test('every folder of the source is named in docs/architecture.md', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  const folders = new Set(files.map((file) => file.path.split('/').slice(1, -1).join('/')).filter((folder) => folder !== ''))
  expect([...folders].filter((folder) => !text.includes(`${folder}/`) && !text.includes(`\`${folder}\``))).toEqual([])
})

function isEmptyCatch(node: SyntaxNode): boolean {
  if (node.type !== 'CatchClause') return false
  const body = node['body']
  return typeof body === 'object' && body !== null && 'body' in body && Array.isArray(body.body) && body.body.length === 0
}

/** page.waitForFunction of anything but a function written there that gives its answer at once. */
function isWaitForPromise(node: SyntaxNode): boolean {
  if (node.type !== 'CallExpression') return false
  const { property } = node['callee'] as { property?: { name?: string } }
  if (property?.name !== 'waitForFunction') return false
  const [first] = node['arguments'] as { type: string; async?: boolean }[]
  return first?.type !== 'ArrowFunctionExpression' || first.async === true
}
