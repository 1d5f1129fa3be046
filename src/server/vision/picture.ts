/** From the bytes of a picture to an upright raster. What the file says besides its pixels (place, camera) is dropped here. */
import sharp, { type Sharp } from 'sharp'
import { Refusal } from '../../api/refusal.ts'
import type { Raster } from './geometry.ts'
import type { PictureKind } from './picture-kind.ts'
import type { QuarterTurns } from './reading-frame.ts'

/** A card that fills half of a photo has letters of 20 pixels and more at this size: what is larger only costs time. */
const LONGEST_SIDE = 2_400
const MOST_PIXELS = 40_000_000

// No picture is opened twice, so nothing is gained by keeping any.
sharp.cache(false)

/** Opens a picture as its camera held it. @throws Refusal where it is none, damaged or too large. */
export async function openPicture(bytes: Uint8Array, kind: PictureKind): Promise<Raster> {
  try {
    const image = kind === 'heic' ? await openHeic(bytes) : sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate()
    const { data, info } = await image
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .removeAlpha()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height }
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    if (/pixel limit/i.test(String(cause))) throw tooManyPixels()
    throw new Refusal('bad-picture', 'This picture is damaged. Take it again, or save it as JPEG and give that.', { cause })
  }
}

/** Makes a small JPEG of a raster, turned so that the writing is upright, to show cut-outs of. */
export async function picturePreview({ data, width, height }: Raster, turns: QuarterTurns): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .rotate(90 * turns)
    .resize(1_600, 1_600, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 72 })
    .toBuffer()
}

/** What phones of one maker write by default. sharp cannot decode it; libheif, compiled to WebAssembly, can. */
async function openHeic(bytes: Uint8Array): Promise<Sharp> {
  const { default: heic } = await import('heic-decode')
  const images = await heic.all({ buffer: bytes })
  const [first] = images
  if (!first) throw new Refusal('bad-picture', 'There is no picture in this file.')
  if (first.width * first.height > MOST_PIXELS) throw tooManyPixels()
  const { data, width, height } = await first.decode()
  images.dispose()
  return sharp(data, { raw: { width, height, channels: 4 } })
}

function tooManyPixels(): Refusal {
  return new Refusal('too-large', 'This picture has more than 40 million pixels. Make it smaller, or take it again with less.')
}
