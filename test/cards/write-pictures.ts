/**
 * Writes the small pictures that the test run reads, so that it needs no typefaces: `node test/cards/write-pictures.ts`.
 * Only where the generator or the choice changes need they be written anew.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
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
