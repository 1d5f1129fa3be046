/** Where text stands: PP-OCRv4's detector, and boxes around what it marks. */
import sharp from 'sharp'
import { boxAround, type Point, type Quad, type Raster } from './geometry.ts'
import type { Model } from './runtime.ts'

export interface TextBox {
  readonly quad: Quad
  readonly score: number
}

/** The detector looks at a picture of this size; smaller loses thin print, larger costs time without finding more. */
const SIDE = 960
/** Thresholds as PaddleOCR has them (DBPostProcess), the box threshold a little lower: a missed line is worse than a false one. */
const PIXEL_IS_TEXT = 0.3
const BOX_IS_TEXT = 0.5
const UNCLIP = 1.6
const MEAN = [0.485, 0.456, 0.406] as const
const DEVIATION = [0.229, 0.224, 0.225] as const

/** Finds the boxes of text, at any angle, in pixels of the raster. */
export async function detectText(model: Model, raster: Raster, side = SIDE): Promise<readonly TextBox[]> {
  const scale = Math.min(1, side / Math.max(raster.width, raster.height))
  const width = Math.max(32, Math.round((raster.width * scale) / 32) * 32)
  const height = Math.max(32, Math.round((raster.height * scale) / 32) * 32)
  const planes = await planesOf(raster, width, height)
  const boxes = await model.run({ data: planes, height, width }, ({ data }) => boxesOf({ data, width, height }))
  const stretch = ([x, y]: Point): Point => [(x * raster.width) / width, (y * raster.height) / height]
  return boxes.map(({ quad: [a, b, c, d], score }) => ({ quad: [stretch(a), stretch(b), stretch(c), stretch(d)], score }))
}

async function planesOf({ data, width, height }: Raster, w: number, h: number): Promise<Float32Array<ArrayBuffer>> {
  const small = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize(w, h, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()
  const n = w * h
  const planes = new Float32Array(3 * n)
  // The model was trained on blue, green, red.
  for (let c = 0; c < 3; c++) {
    const [mean, deviation] = [MEAN[c] ?? 0, DEVIATION[c] ?? 1]
    for (let i = 0; i < n; i++) planes[c * n + i] = ((small[i * 3 + 2 - c] ?? 0) / 255 - mean) / deviation
  }
  return planes
}

interface Heat {
  readonly data: Float32Array
  readonly width: number
  readonly height: number
}

/** Connected marks become boxes. */
function boxesOf(heat: Heat): readonly TextBox[] {
  const seen = new Uint8Array(heat.width * heat.height)
  const boxes: TextBox[] = []
  for (let i = 0; i < seen.length; i++) {
    if ((heat.data[i] ?? 0) <= PIXEL_IS_TEXT || seen[i]) continue
    const { edge, score, count } = markFrom(heat, i, seen)
    if (count < 12 || score < BOX_IS_TEXT) continue
    const quad = boxAround(edge, (long, short) => (short < 4 ? 0 : (long * short * UNCLIP) / (2 * (long + short))))
    if (quad) boxes.push({ quad, score })
  }
  return boxes
}

/** Walks over one connected mark and gives the corners of its outer pixels. */
function markFrom({ data, width, height }: Heat, start: number, seen: Uint8Array): { edge: Point[]; score: number; count: number } {
  const stack = [start]
  const edge: Point[] = []
  let [sum, count] = [0, 0]
  seen[start] = 1
  for (let k = stack.pop(); k !== undefined; k = stack.pop()) {
    const x = k % width
    const y = (k - x) / width
    count += 1
    sum += data[k] ?? 0
    let isEdge = x === 0 || y === 0 || x === width - 1 || y === height - 1
    for (const q of [x > 0 ? k - 1 : -1, x < width - 1 ? k + 1 : -1, y > 0 ? k - width : -1, y < height - 1 ? k + width : -1]) {
      if (q < 0) continue
      if ((data[q] ?? 0) <= PIXEL_IS_TEXT) isEdge = true
      else if (!seen[q]) {
        seen[q] = 1
        stack.push(q)
      }
    }
    if (isEdge) edge.push([x, y], [x + 1, y + 1], [x, y + 1], [x + 1, y])
  }
  return { edge, score: sum / count, count }
}
