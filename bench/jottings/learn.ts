/**
 * Learns to read jottings from those that writers made for it (bench/jottings/data), and says how well it reads the
 * jottings of writers it has not learned from.
 *
 *     node bench/jottings/learn.ts                 learns from all but the held writers, writes the weights
 *     node bench/jottings/learn.ts --try J5        learns without writer J5 too, writes nothing, reads J5
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { groupsOf } from '../../src/core/compose/learned/word-groups.ts'
import { sightOf, wholeFeatures } from '../../src/core/compose/learned/features.ts'
import type { Model } from '../../src/core/compose/learned/model.ts'
import { examplesIn, slots, type Example } from './examples.ts'
import { report } from './report.ts'
import { trainChain } from './train-chain.ts'
import { trainChoice } from './train-choice.ts'

const { values } = parseArgs({ options: { try: { type: 'string' }, slot: { type: 'string' }, show: { type: 'string' } } })
const folder = 'bench/jottings/data'
const held = values.try ?? 'held'
const weightsFolder = 'src/core/compose/learned/weights'

for (const slot of slots.filter((one) => !values.slot || one === values.slot)) {
  const examples = examplesIn(folder, (writer) => writer !== 'held' && writer !== values.try).filter((example) => example.slot === slot)
  const model = learned(examples)
  if (!values.try) {
    mkdirSync(weightsFolder, { recursive: true })
    writeFileSync(`${weightsFolder}/${slot}.json`, `{\n${Object.entries(model).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',\n')}\n}\n`)
  }
  const unread = examplesIn(folder, (writer) => writer === held).filter((example) => example.slot === slot)
  report(slot, model, examples.length, unread, Number(values.show ?? 0))
}

function learned(examples: readonly Example[]): Model {
  const sights = new Map(examples.map((example) => [example, sightOf(example.tokens, example.talk, groupsOf)]))
  const features = new Map([...sights].map(([example, sight]) => [example, wholeFeatures(sight)]))
  const rows = (name: (example: Example) => string) => examples.map((example) => ({ features: features.get(example) ?? [], chosen: name(example) }))
  const kind = trainChoice(rows((example) => example.kind))
  const tone = trainChoice(rows((example) => example.tone))
  const chain = trainChain(examples, sights)
  const rounded = (matrix: readonly Float64Array[]): number[][] => matrix.map((row) => [...row].map((weight) => Math.round(weight * 16)))
  return {
    kinds: kind.choices, tones: tone.choices, edits: chain.edits, inserts: chain.inserts, replace: chain.replace,
    kind: kind.weights.kept(3), tone: tone.weights.kept(3), word: chain.word.kept(3), wordAfterDrop: chain.wordAfterDrop.kept(3), gap: chain.gap.kept(3), gapAfterDrop: chain.gapAfterDrop.kept(3),
    toWord: rounded(chain.toWord), toGap: rounded(chain.toGap),
  }
}

