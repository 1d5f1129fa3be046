import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseSync, type Program } from 'oxc-parser'

export const root = resolve(import.meta.dirname, '..')

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly program: Program
  /** Everything it imports: packages by name, own files by path from the root. Type imports too. */
  readonly imports: readonly string[]
  /** The same without type-only imports: what exists at run time. */
  readonly valueImports: readonly string[]
}

/** Reads and parses every TypeScript file below src that is not a test. */
export function sourceFiles(): SourceFile[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .toSorted()
    .map(readSource)
}

/** Parses one file of the project. */
export function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const from = dirname(path)
  const target = (request: string) => (request.startsWith('.') ? relative(root, resolve(root, from, request)).replaceAll('\\', '/') : request)
  const all: string[] = []
  const values: string[] = []
  for (const found of module.staticImports) {
    all.push(target(found.moduleRequest.value))
    if (found.entries.length === 0 || found.entries.some((entry) => !entry.isType)) values.push(target(found.moduleRequest.value))
  }
  for (const found of module.staticExports) {
    for (const entry of found.entries) {
      if (!entry.moduleRequest) continue
      all.push(target(entry.moduleRequest.value))
      if (!entry.isType) values.push(target(entry.moduleRequest.value))
    }
  }
  for (const found of module.dynamicImports) {
    const quoted = /^(['"])(.*)\1$/.exec(text.slice(found.moduleRequest.start, found.moduleRequest.end))?.[2]
    if (quoted === undefined) continue
    all.push(target(quoted))
    values.push(target(quoted))
  }
  return { path, text, program, imports: all, valueImports: values }
}

export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [member: string]: unknown
}

/** Calls `visit` on every node below (and with) `value`. */
export function walk(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit)
    return
  }
  if (!isNode(value)) return
  visit(value)
  for (const member of Object.values(value)) if (typeof member === 'object' && member !== null) walk(member, visit)
}

/** Line number of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value
}
