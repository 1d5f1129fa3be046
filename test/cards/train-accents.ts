/**
 * Writes what the reader of accents knows, src/server/vision/data/accents.bin: `node test/cards/train-accents.ts [SHEETS]`.
 * 300 sheets (9,000 lines, 80,000 letters that can bear a mark) take a quarter of an hour on one core and 3 GB, and the typefaces of
 * accent-sheets.ts. Every tenth sheet is kept aside and judged.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { formsOf, markOf, marks } from '../../src/core/capture/accents.ts'
import { alignLetters } from '../../src/core/capture/card-align.ts'
import type { ReadLetter } from '../../src/core/capture/card-line.ts'
import { editDistance } from '../../src/core/text/edit-distance.ts'
import { foldAccents } from '../../src/core/text/fold.ts'
import { ACCENT_LAYER, seenAt } from '../../src/server/vision/accents.ts'
import { detectText } from '../../src/server/vision/detect.ts'
import { modelFiles } from '../../src/server/vision/files.ts'
import { withAir } from '../../src/server/vision/geometry.ts'
import { openPicture } from '../../src/server/vision/picture.ts'
import { type Alphabet, cutLine, readAlphabet, recognise } from '../../src/server/vision/recognise.ts'
import { joinRows } from '../../src/server/vision/rows.ts'
import { type Model, type Numbers, openModel } from '../../src/server/vision/runtime.ts'
import { accentSheet } from './accent-sheets.ts'
import { type Dice, openDice } from './dice.ts'
import { type Learned, learn, oddsOf, type Sample } from './learn-accents.ts'

const ROUNDS = 10

interface Readers {
  readonly detection: Model
  readonly recognition: Model
  readonly alphabet: Alphabet
}

const sheets = Number(process.argv[2] ?? 300)
const files = modelFiles(undefined)
const readers: Readers = {
  detection: await openModel(files.detection),
  recognition: await openModel(files.recognition, ACCENT_LAYER),
  alphabet: readAlphabet(files.dictionary),
}
const [known, aside]: [Sample[], Sample[]] = [[], []]
for (let seed = 1; seed <= sheets; seed++) {
  const found = await samplesOf(readers, openDice(seed * 7717 + 5))
  const pile = seed % 10 === 5 ? aside : known
  pile.push(...found)
}
const learned = learn(known, ROUNDS, openDice(1))
const right = aside.filter(({ seen, mark, numbers }) => likeliest(learned, seen, numbers) === mark)
const marked = aside.filter(({ mark }) => mark !== 'none')
const rightMarked = marked.filter(({ seen, mark, numbers }) => likeliest(learned, seen, numbers) === mark)
process.stdout.write(
  `${known.length} letters learned from; of ${aside.length} kept aside ${right.length} right, of ${marked.length} with a mark ${rightMarked.length}\n`,
)
const folder = new URL('../../src/server/vision/data/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('accents.bin', folder), bytesOf(learned))

async function samplesOf({ detection, recognition, alphabet }: Readers, dice: Dice): Promise<readonly Sample[]> {
  const { photo, texts } = await accentSheet(dice)
  const picture = await openPicture(photo, 'jpeg')
  const left = [...texts]
  const samples: Sample[] = []
  for (const { quad } of joinRows(await detectText(detection, picture))) {
    // Lines are read as they are, and once more with air around: both are learned.
    const air = dice() < 0.5 ? 0 : 0.05 + 0.17 * dice()
    samples.push(
      ...(await recognise(recognition, cutLine(picture, withAir(quad, air, air === 0 ? 0 : 0.05)), {
        alphabet,
        look: (letters, inner) => samplesIn(letters, inner, left),
      })),
    )
  }
  return samples.filter(({ seen, mark }) => formsOf(seen).some(([possible]) => possible === mark))
}

/** The letters of a line, each with its mark; the line's text is taken off those that are left. */
function samplesIn(letters: readonly ReadLetter[], inner: Numbers | undefined, left: string[]): readonly Sample[] {
  const text = nearestOf(letters, left)
  if (text === undefined || !inner) return []
  left.splice(left.indexOf(text), 1)
  return pairsOf(letters, text)
    .filter(({ letter }) => formsOf(letter).length > 1)
    .map(({ letter, at, truth }) => ({ seen: letter, mark: markOf(truth), numbers: new Float16Array(seenAt(inner, at)) }))
}

function nearestOf(letters: readonly ReadLetter[], texts: readonly string[]): string | undefined {
  const key = keyOf(letters.map(({ letter }) => letter).join(''))
  const most = Math.max(2, key.length * 0.3)
  const [best] = texts
    .map((text) => ({ text, distance: editDistance(key, keyOf(text), 6) }))
    .filter(({ distance }) => key.length > 3 && distance <= most)
    .toSorted((a, b) => a.distance - b.distance)
  return best?.text
}

function keyOf(text: string): string {
  return foldAccents(text.replace(/ /g, '')).toLowerCase()
}

function pairsOf(letters: readonly ReadLetter[], text: string): readonly { letter: string; at: number; truth: string }[] {
  const seen = letters.filter(({ letter }) => letter !== ' ')
  const truths = [...text.replace(/ /g, '')]
  const { steps } = alignLetters(
    seen.map(({ letter }) => letter),
    truths,
  )
  const pairs = []
  let [i, j] = [0, 0]
  for (const step of steps) {
    const [one, truth] = [seen[i], truths[j]]
    if (step === 'both' && one && truth !== undefined) pairs.push({ letter: one.letter, at: one.at, truth })
    if (step !== 'second') i += 1
    if (step !== 'first') j += 1
  }
  return pairs
}

function likeliest(by: Learned, seen: string, numbers: Float16Array): string | undefined {
  const [best] = oddsOf(Float32Array.from(numbers), seen, by).toSorted(([, p], [, q]) => q - p)
  return best && marks[best[0]]
}

/** The form that readAccentWeights reads. */
function bytesOf({ weights, biases }: Learned): Buffer {
  const size = weights.length / marks.length
  const scales = new Float32Array(size)
  for (const [at, weight] of weights.entries()) scales[at % size] = Math.max(scales[at % size] ?? 0, Math.abs(weight) / 127)
  const steps = Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % size] || 1)))
  return Buffer.concat([new Uint32Array([size]), biases, scales, steps].map((part) => Buffer.from(part.buffer)))
}
