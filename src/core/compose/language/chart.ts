import { classesOf, isKnownWord } from './lexicon.ts'
import { classOfTag, closedClasses } from './closed-classes.ts'
import { complements, grammar, roots, type Form } from './grammar.ts'

/** What the chart makes of a phrase: every form that covers all its words, and the tree of the cheapest. */
export interface Reading {
  readonly form: Form
  /** Cost above the cheapest reading, for every form that is possible. */
  readonly costs: Readonly<Partial<Record<Form, number>>>
  /** How much dearer the second best form is. */
  readonly margin: number
  readonly words: readonly string[]
  /** Indexes of the finite verbs that belong to the subject of the whole. */
  readonly finite: readonly number[]
  /** Index of the head noun of a nominal, or of a clause's subject; -1 where there is none. */
  readonly head: number
  /** Where the predicate of a clause begins; 0 for a phrase without subject. */
  readonly predicateAt: number
}

const symbols: string[] = []
const idOf = new Map<string, number>()
function symbol(name: string): number {
  const known = idOf.get(name)
  if (known !== undefined) return known
  idOf.set(name, symbols.length)
  return symbols.push(name) - 1
}

const unary: (readonly [result: number, cost: number])[][] = []
const binary: (readonly [right: number, result: number, cost: number])[][] = []
function addRule(line: string): void {
  const [rule = '', cost = '0'] = line.split('|')
  const [result = '', parts = ''] = rule.split('=').map((part) => part.trim())
  const [left = '', right] = parts.split(' ')
  if (right === undefined) (unary[symbol(left)] ??= []).push([symbol(result), Number(cost)])
  else (binary[symbol(left)] ??= []).push([symbol(right), symbol(result), Number(cost)])
}
for (const line of grammar.trim().split('\n')) addRule(line)
for (const verb of ['VZ', 'VD', 'VB', 'VG', 'VEN']) for (const line of complements.trim().split('\n')) addRule(`${verb} = ${verb} ${line}`)
for (const name of new Set([...closedClasses.values()].flat().concat(Object.values(classOfTag), 'NGN'))) symbol(name)
const width = symbols.length
const longest = 24

/** Costs and ways back for every span, kept between calls: filling them anew is cheaper than making them. */
const costs = new Float64Array(longest * longest * width)
const ways = new Int32Array(longest * longest * width)
const present: number[][] = Array.from({ length: longest * longest }, () => [])
const remembered = new Map<string, Reading | null>()

/**
 * Reads a phrase with the grammar: null where no reading covers every word.
 * @example
 * readPhrase('moved to Figma last year')?.form
 * // => 'predicate'
 */
export function readPhrase(phrase: string): Reading | null {
  const before = remembered.get(phrase)
  if (before !== undefined) return before
  if (remembered.size > 5000) remembered.clear()
  const words = phrase.replace(/[“”"().?!…]+(?=\s|$)|[“"(]/g, '').replace(/[;:]/g, ',').match(/[\p{L}\d$£€#](?:[\p{L}\d'’.,&%$/+#-]*[\p{L}\d%+#])?(?:(?<=s)['’](?=\s))?|,|&|%/gu) ?? []
  const reading = words.length > 0 && words.length < longest ? readWords(words) : null
  remembered.set(phrase, reading)
  return reading
}

function readWords(words: readonly string[]): Reading | null {
  const size = words.length
  for (let at = 0; at < size; at++) fillWord(at, words[at] ?? '')
  for (let length = 2; length <= size; length++) for (let from = 0; from + length <= size; from++) fillSpan(from, from + length - 1)
  const best = new Map<Form, { cost: number; symbol: number }>()
  for (const [name, form, extra] of roots) {
    const id = idOf.get(name) ?? -1
    const cost = (costs[cellAt(0, size - 1) * width + id] ?? Infinity) + extra
    if (cost < (best.get(form)?.cost ?? Infinity)) best.set(form, { cost, symbol: id })
  }
  const ranked = [...best].filter(([, entry]) => entry.cost < Infinity).toSorted((a, b) => a[1].cost - b[1].cost)
  const [first, second] = ranked
  if (!first) return null
  const lowest = first[1].cost
  return {
    form: first[0],
    costs: Object.fromEntries(ranked.map(([form, entry]) => [form, entry.cost - lowest])),
    margin: second ? second[1].cost - lowest : 9,
    words,
    finite: finiteVerbs(0, size - 1, first[1].symbol),
    head: headOf(0, size - 1, first[1].symbol),
    predicateAt: predicateStart(size - 1, first[1].symbol),
  }
}

const cellAt = (from: number, to: number): number => from * longest + to

function clearCell(cell: number): number[] {
  const list = present[cell] ?? []
  costs.fill(Infinity, cell * width, (cell + 1) * width)
  list.length = 0
  return list
}

/** Offers a symbol for a span, and everything that follows from it alone. */
function offer(cell: number, list: number[], id: number, cost: number, way: number): void {
  const slot = cell * width + id
  const before = costs[slot] ?? Infinity
  if (cost >= before - 1e-9) return
  if (before === Infinity) list.push(id)
  costs[slot] = cost
  ways[slot] = way
  const follow = unary[id]
  if (follow) for (const [result, extra] of follow) offer(cell, list, result, cost + extra, -2 - id)
}

function fillWord(at: number, word: string): void {
  const cell = cellAt(at, at)
  const list = clearCell(cell)
  for (const [name, cost] of classesWithCost(word, at)) offer(cell, list, symbol(name), cost, -1)
}

function fillSpan(from: number, to: number): void {
  const cell = cellAt(from, to)
  const list = clearCell(cell)
  for (let split = from; split < to; split++) {
    const left = cellAt(from, split)
    const right = cellAt(split + 1, to) * width
    for (const first of present[left] ?? []) {
      const rules = binary[first]
      if (!rules) continue
      const base = costs[left * width + first] ?? Infinity
      for (const [second, result, extra] of rules) {
        const other = costs[right + second] ?? Infinity
        if (other < Infinity) offer(cell, list, result, base + other + extra, (split * width + first) * width + second)
      }
    }
  }
}

function classesWithCost(word: string, at: number): [string, number][] {
  const lower = word.toLowerCase().replace('’', "'")
  const closed = closedClasses.get(lower)
  if (closed) return closed.map((name, rank) => [name, rank * 0.35])
  if (/['’]s$|s['’]$/.test(lower)) return [['NGN', 0]]
  if (/^[\d$£€]/.test(word)) return numberClasses(lower)
  const found = new Map<string, number>()
  classesOf(lower).forEach((tag, rank) => {
    const name = classOfTag[tag]
    if (name && !found.has(name)) found.set(name, rank === 0 ? 0 : tag === 'VBD' ? 0.15 : 0.1 + 0.35 * (rank + 1))
  })
  if (/^\p{Lu}/u.test(word)) found.set('N', Math.min(found.get('N') ?? 9, at > 0 ? 0 : 0.6))
  if ((found.size === 0 || (found.has('B') && !found.has('A'))) && !found.has('N') && !found.has('NS') && !found.has('P') && /^[a-z]{3,}$/.test(lower) && !/(?:ed|ing|ly)$/.test(lower)) found.set(/[^s]s$/.test(lower) ? 'NS' : 'N', found.size === 0 ? 0.4 : 1.1)
  if (!found.has('B') && /^[a-z]{3,}$/.test(lower) && !isKnownWord(lower)) found.set('B', 1.2)
  return [...found]
}

function numberClasses(lower: string): [string, number][] {
  if (/-[a-z]/.test(lower)) return [['A', 0], ['N', 0.4]]
  if (/(?:st|nd|rd|th)$/.test(lower)) return [['A', 0], ['TN', 0.2]]
  if (/(?:am|pm)$/.test(lower)) return [['N', 0.1], ['TN', 0.1]]
  return [['C', 0], ['N', 0.8], ['TN', 0.9]]
}

const verbal = /^C?(?:VZ|VD|VB|VM)$|^(?:S|Z|D|B|M)$/

function wayBack(from: number, to: number, id: number): { alone: number } | { split: number; left: number; right: number } | null {
  const way = ways[cellAt(from, to) * width + id] ?? -1
  if (way === -1) return null
  if (way < -1) return { alone: -2 - way }
  const right = way % width
  const rest = (way - right) / width
  return { split: (rest - (rest % width)) / width, left: rest % width, right }
}

/** Follows the tree down to the finite verbs whose subject is that of the whole. */
function finiteVerbs(from: number, to: number, id: number): number[] {
  const name = symbols[id] ?? ''
  const back = wayBack(from, to, id)
  if (!back) return /^[ZDB]$/.test(name) ? [from] : []
  if ('alone' in back) return finiteVerbs(from, to, back.alone)
  const leftName = symbols[back.left] ?? ''
  const rightName = symbols[back.right] ?? ''
  const takesLeft = verbal.test(leftName) && !(name === 'S' && !/^[VS]/.test(leftName))
  const takesRight = name === 'S' ? /^V|^CS$/.test(rightName) : name === 'CS' ? rightName.startsWith('V') : /^C?V/.test(name) && verbal.test(rightName) && rightName !== 'S' && !(name.startsWith('V') && rightName === 'VB')
  return [...(takesLeft ? finiteVerbs(from, back.split, back.left) : []), ...(takesRight ? finiteVerbs(back.split + 1, to, back.right) : [])]
}

/** Follows the tree down to the head noun of a nominal or of a clause's subject. */
function headOf(from: number, to: number, id: number): number {
  const name = symbols[id] ?? ''
  const back = wayBack(from, to, id)
  if (!back) return /^(?:N|NS|COL|G|C)$/.test(name) ? from : -1
  if ('alone' in back) return headOf(from, to, back.alone)
  const leftName = symbols[back.left] ?? ''
  const rightIsCore = /^(?:NB|NBS|COL)$/.test(symbols[back.right] ?? '') || (/^(?:DT|PO)$/.test(leftName) && /^(?:SG|PL|C)$/.test(symbols[back.right] ?? ''))
  if (name === 'S' || !rightIsCore) return headOf(from, back.split, back.left)
  return headOf(back.split + 1, to, back.right)
}

function predicateStart(to: number, id: number): number {
  let current = id
  let end = to
  for (;;) {
    const back = wayBack(0, end, current)
    if (!back) return 0
    if ('alone' in back) current = back.alone
    else if (symbols[current] !== 'S') return 0
    else if (symbols[back.left] === 'S') {
      current = back.left
      end = back.split
    } else return back.split + 1
  }
}
