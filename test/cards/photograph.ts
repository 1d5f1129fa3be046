/** Lays cards on a desk and takes a photo as a phone does: askew, in uneven light, a little blurred, compressed. */
import sharp from 'sharp'
import { cutOut, type Point, type Quad, type Raster } from '../../src/server/vision/geometry.ts'
import type { Dice } from './dice.ts'

export interface Camera {
  /** The photo's longer side in pixels: with a card of 1,050 and print of 25, 800 gives letters some 13 pixels high. */
  readonly side: number
  readonly blur: number
  readonly quality: number
}

/** A photo of cards that lie beside one another, or one below the other. */
export async function photograph(cards: readonly Raster[], camera: Camera, dice: Dice): Promise<Buffer> {
  const desk = await layOut(cards, dice)
  const height = Math.round((camera.side * desk.height) / desk.width)
  const seen = cutOut(desk, cornersSeen(desk, dice), camera.side, height)
  const lit = light(seen, dice)
  let photo = sharp(lit.data, { raw: { width: lit.width, height: lit.height, channels: 3 } })
  if (camera.blur >= 0.3) photo = photo.blur(camera.blur)
  return photo.jpeg({ quality: camera.quality }).toBuffer()
}

async function layOut(cards: readonly Raster[], dice: Dice): Promise<Raster> {
  const [first] = cards
  if (!first) throw new Error('No card to photograph.')
  const margin = 160
  const isColumn = cards.length > 1
  const width = first.width + 2 * margin
  const height = cards.length * first.height + (cards.length + 1) * margin
  const shade = 90 + Math.round(dice() * 100)
  const composites = cards.map((card, at) => ({
    input: Buffer.from(card.data),
    raw: { width: card.width, height: card.height, channels: 3 as const },
    left: margin + (isColumn ? Math.round((dice() - 0.5) * 60) : 0),
    top: margin + at * (card.height + margin),
  }))
  const { data, info } = await sharp({ create: { width, height, channels: 3, background: { r: shade, g: shade - 12, b: shade - 30 } } })
    .composite(composites)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** The corners of the photo on the desk: each drawn in or out a little, which is a perspective. */
function cornersSeen({ width, height }: Raster, dice: Dice): Quad {
  const turn = (dice() - 0.5) * 0.14
  const [cx, cy] = [width / 2, height / 2]
  const corner = (x: number, y: number): Point => {
    const [dx, dy] = [(x - cx) * (0.94 + dice() * 0.08), (y - cy) * (0.94 + dice() * 0.08)]
    return [cx + dx * Math.cos(turn) - dy * Math.sin(turn), cy + dx * Math.sin(turn) + dy * Math.cos(turn)]
  }
  return [corner(0, 0), corner(width, 0), corner(width, height), corner(0, height)]
}

/** A lamp to one side, the shadow of a hand, the noise of a small sensor. */
function light({ data, width, height }: Raster, dice: Dice): Raster {
  const angle = dice() * 2 * Math.PI
  const [strength, noise] = [0.1 + dice() * 0.35, 2 + dice() * 8]
  const [edge, shadow] = [dice() * 1.6 - 0.3, dice() < 0.4 ? 0.25 + dice() * 0.25 : 0]
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const along = ((x / width - 0.5) * Math.cos(angle) + (y / height - 0.5) * Math.sin(angle)) * 2
      const inShadow = shadow / (1 + Math.exp(-(x / width + 0.3 * (y / height) - edge) * 18))
      const gain = (1 - strength * (along + 1) * 0.5) * (1 - inShadow)
      const grain = (dice() + dice() - 1) * noise
      for (let c = 0; c < 3; c++)
        out[(y * width + x) * 3 + c] = Math.max(0, Math.min(255, (data[(y * width + x) * 3 + c] ?? 0) * gain + grain))
    }
  return { data: out, width, height }
}
