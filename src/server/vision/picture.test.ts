import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { Raster } from './geometry.ts'
import { kindOfPicture } from './picture-kind.ts'
import { openPicture } from './picture.ts'

const picture = (name: string): Buffer => readFileSync(new URL(`../../../test/cards/pictures/${name}`, import.meta.url))
const opened = async (bytes: Uint8Array): Promise<Raster> => openPicture(bytes, kindOfPicture(bytes) ?? 'jpeg')
/** How far apart two rasters of one size are, a colour of a pixel, in the mean. */
const difference = (one: Raster, two: Raster): number =>
  one.data.reduce((sum, value, at) => sum + Math.abs(value - (two.data[at] ?? 0)), 0) / one.data.length

test.each(['png', 'webp'] as const)('%s is opened as JPEG is', async (format) => {
  const [jpeg, other] = [await opened(picture('plain.jpg')), await opened(await sharp(picture('plain.jpg')).toFormat(format).toBuffer())]
  expect([other.width, other.height]).toEqual([jpeg.width, jpeg.height])
  expect(difference(jpeg, other)).toBeLessThan(3)
})

test('so is the HEIC of a phone', async () => {
  const jpeg = await sharp(picture('plain.jpg')).resize(200, 200, { fit: 'fill' }).raw().toBuffer({ resolveWithObject: true })
  const heic = await opened(picture('plain.heic'))
  const small = await sharp(heic.data, { raw: { width: heic.width, height: heic.height, channels: 3 } })
    .resize(200, 200, { fit: 'fill' })
    .raw()
    .toBuffer()
  expect(difference({ data: jpeg.data, width: 200, height: 200 }, { data: small, width: 200, height: 200 })).toBeLessThan(12)
})

test('a picture is turned as its camera says it was held, and made no larger than letters need', async () => {
  const turned = await sharp(picture('plain.jpg')).withMetadata({ orientation: 6 }).toBuffer()
  const [{ width, height }, held] = [await opened(picture('plain.jpg')), await opened(turned)]
  expect([held.width, held.height]).toEqual([height, width])
  const large = await sharp({ create: { width: 4_000, height: 3_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  expect(await opened(large)).toMatchObject({ width: 2_400, height: 1_800 })
})

test('one of more pixels than may be is refused before they are there, one that is cut off in words', async () => {
  const huge = await sharp({ create: { width: 9_000, height: 5_000, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer()
  await expect(opened(huge)).rejects.toMatchObject({ code: 'too-large' })
  await expect(opened(picture('plain.jpg').subarray(0, 9_000))).rejects.toMatchObject({ code: 'bad-picture' })
})
