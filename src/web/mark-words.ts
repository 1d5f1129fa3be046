/** Puts marks in the places of messages: names that no code has, so that no minifier touches them. */
import { dirname, join, resolve } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'
import type { CompiledWords } from './compile-words.ts'

/** A mark, with the name of its message. */
export const MARK = /W\$([a-z0-9_]+)\$W/g

const WORDS = join(import.meta.dirname, 'words.ts')

/** A message in the code: `m.home_next({ company })`, called with what stands in its gaps, or `m.home_next` alone. */
interface Said {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly call?: ESTree.CallExpression
}

/** Writes `m.home_next({ company })` as a mark with the gaps as its arguments; undefined where a file says no message. */
export function markWords(path: string, code: string, words: CompiledWords): string | undefined {
  if (!code.includes('/words.ts')) return undefined
  const { program } = parseSync(path, code)
  const own = program.body.find((each) => each.type === 'ImportDeclaration' && each.importKind !== 'type' && resolve(dirname(path), each.source.value) === WORDS)
  if (own?.type !== 'ImportDeclaration') return undefined
  const all = saidIn(program)
  const counts = all.some(({ name }) => messageOf(name, words).counts)
  const write = (start: number, end: number): string => {
    const inside = all.filter((each) => each.start >= start && each.end <= end)
    const outer = inside.filter((each) => !inside.some((other) => other !== each && other.start <= each.start && other.end >= each.end))
    let written = ''
    let at = start
    for (const each of outer) {
      written += code.slice(at, each.start) + markOf(each, words, write)
      at = each.end
    }
    return written + code.slice(at, end)
  }
  return code.slice(0, own.start) + importsOf(own, counts) + write(own.end, code.length)
}

function saidIn(program: ESTree.Program): Said[] {
  const calls: Said[] = []
  const alone: Said[] = []
  new Visitor({
    CallExpression(node) {
      const name = nameOf(node.callee)
      if (name !== undefined) calls.push({ start: node.start, end: node.end, name, call: node })
    },
    MemberExpression(node) {
      const name = nameOf(node)
      if (name !== undefined) alone.push({ start: node.start, end: node.end, name })
    },
  }).visit(program)
  return [...calls, ...alone.filter(({ start, end }) => !calls.some(({ call }) => call?.callee.start === start && call.callee.end === end))].toSorted((a, b) => a.start - b.start)
}

function nameOf(node: ESTree.Expression | ESTree.Super): string | undefined {
  if (node.type !== 'MemberExpression' || node.computed || node.object.type !== 'Identifier' || node.object.name !== 'm') return undefined
  return node.property.type === 'Identifier' && node.property.name.includes('_') ? node.property.name : undefined
}

function messageOf(name: string, words: CompiledWords) {
  const message = words.get(name)
  if (!message) throw new Error(`There is no message ${name} in messages/en.json.`)
  return message
}

function markOf({ name, call }: Said, words: CompiledWords, write: (start: number, end: number) => string): string {
  const { gaps, counts } = messageOf(name, words)
  const mark = `W$${name}$W`
  const first = counts ? ['plural'] : []
  if (!call) return gaps.length === 0 ? `(()=>${mark})` : `((gaps)=>${mark}(${[...first, ...gaps.map((gap) => `gaps.${gap}`)].join(', ')}))`
  if (gaps.length === 0) return mark
  const [given] = call.arguments
  const values = new Map(given?.type === 'ObjectExpression' ? given.properties.flatMap((each) => (each.type === 'Property' && each.key.type === 'Identifier' ? [[each.key.name, each.value] as const] : [])) : [])
  const inOrder = gaps.map((gap) => {
    const value = values.get(gap)
    if (!value) throw new Error(`Message ${name} is said without its gap ${gap}.`)
    return write(value.start, value.end)
  })
  return `${mark}(${[...first, ...inOrder].join(', ')})`
}

/** What else a file takes from words.ts, and what messages that count need. */
function importsOf({ source, specifiers }: ESTree.ImportDeclaration, counts: boolean): string {
  const others = specifiers.filter((each) => each.type === 'ImportSpecifier' && each.importKind !== 'type').map(({ local }) => local.name).filter((name) => name !== 'm')
  const lines = [
    ...(others.length > 0 ? [`import { ${others.join(', ')} } from '${source.value}'`] : []),
    ...(counts ? [`import { plural } from '${source.value.replace(/words\.ts$/, 'plurals.ts')}'`] : []),
  ]
  return lines.join(';')
}
