/**
 * Whole pictures through the whole reader: small photos of made-up cards, written by test/cards/write-pictures.ts. Each
 * takes a second or more: what can be shown without the models is shown elsewhere (picture, reading-frame, recorded-lines),
 * all kinds of cards by `npm run bench -- capture`. The reader's models lie in a folder of one's own, which is a test by itself.
 */
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import type { CapturedPerson } from '../../core/capture/captured-person.ts'
import { openCardReader } from './card-reader.ts'
import { modelFiles } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'regards-models-'))
const { detection, recognition, dictionary } = modelFiles(undefined)
symlinkSync(detection, join(folder, 'det.onnx'))
symlinkSync(recognition, join(folder, 'rec.onnx'))
symlinkSync(dictionary, join(folder, 'dictionary.txt'))
const reader = openCardReader({ ownModels: folder })
afterAll(async () => {
  await reader.close()
  rmSync(folder, { recursive: true })
})

const picture = (name: string): Buffer => readFileSync(new URL(`../../../test/cards/pictures/${name}`, import.meta.url))
const told = ({ name, title, company, email, phones, address }: CapturedPerson) => ({
  name: name?.value,
  title: title?.value,
  company: company?.value,
  email: email?.value,
  phones: phones?.map(({ value }) => value),
  address: address?.lines,
})

const zaneta = {
  name: 'Żaneta Gołębiewska',
  title: 'Senior Account Director',
  company: 'Westerlund Ventures Sp. z o.o.',
  email: 'zaneta.golebiewska@westerlundventures.pl',
  phones: ['+48 512 346 505'],
  address: ['ul. Mokotowska 54', '00-238 Warszawa'],
}

test('a photo becomes a person, accents and all, with a cut-out for each field', async () => {
  const { persons, picture: upright } = await reader.read(picture('plain.jpg'))
  expect(persons.map(told)).toEqual([zaneta])
  expect(persons[0]?.name).toMatchObject({ cutOut: { x: expect.closeTo(0.16, 1), y: expect.closeTo(0.48, 1) } })
  expect((await sharp(upright).metadata()).exif).toBeUndefined()
})

test('a card that was photographed on its side, the head down, is read the same', async () => {
  const { persons, picture: upright } = await reader.read(await sharp(picture('plain.jpg')).rotate(270).toBuffer())
  expect(persons.map(told)).toMatchObject([{ name: zaneta.name, email: zaneta.email }])
  const { width = 0, height = 0 } = await sharp(upright).metadata()
  expect(width).toBeGreaterThan(height)
})

test('print of some 12 pixels is read', async () => {
  const { persons } = await reader.read(picture('small.jpg'))
  expect(persons.map(told)).toMatchObject([{ name: 'Hélène Lefèvre', email: 'helene@calderwoodadvisors.fr' }])
})

test('two cards in one photo are two people', async () => {
  const { persons } = await reader.read(picture('two-cards.jpg'))
  expect(persons.map(({ name, email }) => [name?.value, email?.value])).toEqual([
    ['Loïc Bérenger', 'loic@thistledownmedia.fr'],
    ['Bärbel Fröhlich', 'barbel.frohlich@marlinspikeadvisors.de'],
  ])
})

test('the back of a card names nobody, and the refusal says so', async () => {
  await expect(reader.read(picture('back.jpg'))).rejects.toMatchObject({
    code: 'no-card',
    message: expect.stringContaining('back of the card'),
  })
})

test('a photo without writing and one that is cut off are refused in words', async () => {
  const blank = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  await expect(reader.read(blank)).rejects.toMatchObject({ code: 'no-card' })
  await expect(reader.read(picture('plain.jpg').subarray(0, 9_000))).rejects.toMatchObject({ code: 'bad-picture' })
})

test('a picture that is more work than may be is refused in words', async () => {
  const short = openCardReader({ workMs: 20 })
  onTestFinished(() => short.close())
  await expect(short.read(picture('plain.jpg'))).rejects.toMatchObject({ code: 'bad-picture', message: expect.stringContaining('in time') })
})

test('a folder for models of one’s own that has none is a fault', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'regards-models-'))
  const own = openCardReader({ ownModels: empty })
  onTestFinished(async () => {
    await own.close()
    rmSync(empty, { recursive: true })
  })
  await expect(own.read(picture('plain.jpg'))).rejects.toThrow('could not be read')
})
