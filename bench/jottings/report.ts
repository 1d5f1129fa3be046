import { groupsOf } from '../../src/core/compose/learned/word-groups.ts'
import { LearnedReader, type Model } from '../../src/core/compose/learned/model.ts'
import { joined } from '../../src/core/compose/learned/tokens.ts'
import type { Example } from './examples.ts'

const plain = (tokens: readonly string[]): string => joined(tokens).toLowerCase().replace(/[,.]/g, '')

/** Says how many unread jottings are read word for word as their writer would say them, surest first. */
export function report(slot: string, model: Model, size: number, unread: readonly Example[], show: number): void {
  const reader = new LearnedReader(model, groupsOf)
  let kinds = 0
  const rows = unread.map((example) => {
    const sight = reader.look(example.tokens, example.talk)
    const [kind = 'out', likely = 0] = reader.kinds(sight)[0] ?? []
    if (kind === example.kind) kinds++
    const said = (kind === 'out' ? undefined : reader.say(example.tokens, sight, kind)[0]) ?? { tokens: [], probability: 0 }
    return { example, kind, probability: likely * said.probability, said: joined(said.tokens), isSame: kind === example.kind && plain(said.tokens) === plain(example.said) }
  }).toSorted((one, other) => other.probability - one.probability)
  console.log(`${slot}: learned from ${size}, ${unread.length} unread, kind right ${share(kinds, unread.length)}`)
  for (const part of [0.1, 0.2, 0.3, 0.4, 0.5, 0.75, 1]) {
    const first = rows.slice(0, Math.floor(rows.length * part))
    console.log(`  surest ${part * 100} %: probability from ${(first.at(-1)?.probability ?? 0).toFixed(2)}, word for word ${share(first.filter(({ isSame }) => isSame).length, first.length)}`)
  }
  for (const row of rows.slice(0, show)) console.log(`${row.isSame ? '  ' : '≠ '}${row.probability.toFixed(2)} ${row.kind} | ${row.example.text} → ${row.said}${row.isSame ? '' : `   [${row.example.kind}: ${joined(row.example.said)}]`}`)
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
