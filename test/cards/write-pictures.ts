/**
 * Writes the small pictures that the test run reads, so that it needs no typefaces: `node test/cards/write-pictures.ts`;
 * and of two of them the lines that the readers see, so that it need not read them (`--lines`: these alone).
 * Only where the generator, the choice or the readers change need they be written anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { openPicture } from '../../src/server/vision/picture.ts'
import { openLineReader } from '../../src/server/vision/read-lines.ts'
import { readTwice } from '../../src/server/vision/read-picture.ts'
import { type CardKind, generateCard } from './cards.ts'

const chosen: readonly (readonly [CardKind, number])[] = [
  ['plain', 3],
  ['missing', 3],
  ['small', 3],
  ['two-scripts', 3],
  ['two-cards', 3],
  ['back', 3],
]
const folder = join(import.meta.dirname, 'pictures')

mkdirSync(folder, { recursive: true })
if (!process.argv.includes('--lines')) await writePictures()
await writeLines(['missing', 'two-scripts'])

async function writePictures(): Promise<void> {
  const truths: Record<string, unknown> = {}
  for (const [kind, seed] of chosen) {
    const card = await generateCard(kind, seed)
    const small = await sharp(card.photo)
      .resize(1_300, 1_300, { fit: 'inside', withoutEnlargement: true })
      .median(3)
      .jpeg({ quality: 60 })
      .toBuffer()
    writeFileSync(join(folder, `${kind}.jpg`), kind === 'small' ? card.photo : small)
    truths[kind] = card.truths
  }
  writeFileSync(join(folder, 'truths.json'), `${JSON.stringify(truths, null, 1)}\n`)
}

async function writeLines(kinds: readonly CardKind[]): Promise<void> {
  const reader = await openLineReader(undefined)
  for (const kind of kinds) {
    const page = await reader.read(await openPicture(readFileSync(join(folder, `${kind}.jpg`)), 'jpeg'))
    const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)
    writeFileSync(join(folder, `${kind}.lines.json`), `${JSON.stringify(await readTwice(page, page.lines), rounded)}\n`)
  }
}
