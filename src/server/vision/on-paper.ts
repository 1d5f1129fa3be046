/** Makes a line dark on white, whatever light fell on the card: shadows, gradients and light print on a dark ground are evened out. */
import type { Raster } from './geometry.ts'

export interface GreyPage {
  /** Red, green, blue and opacity, all three colours alike. */
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

const MARGIN = 10
/** Differences from the paper below this are noise. */
const LEAST_INK = 20

/**
 * The paper's grey at each column is the middle one around it, since writing covers less than half. What differs from
 * it, to the dark or to the light, whichever is more, is ink; the darkest ink around becomes black.
 */
export function onPaper(line: Raster): GreyPage {
  const { width, height } = line
  const grey = greyOf(line)
  const reach = Math.round(1.5 * height)
  const paper = columnQuantiles(grey, { width, height, reach }, 0.5)
  const sign = inkDirection(grey, paper, width)
  const ink = grey.map((value, i) => Math.min(255, Math.max(0, sign * (value - (paper[i % width] ?? 0)))))
  const darkest = columnQuantiles(ink, { width, height, reach }, 0.97)
  const leastBlack = Math.max(LEAST_INK, 0.4 * (ink.toSorted()[Math.floor(ink.length * 0.97)] ?? 0))
  return withMargin(
    ink.map((value, i) => 255 * (1 - Math.min(1, value / Math.max(leastBlack, darkest[i % width] ?? 0)))),
    width,
    height,
  )
}

function greyOf({ data, width, height }: Raster): Uint8Array {
  const grey = new Uint8Array(width * height)
  for (let i = 0; i < grey.length; i++)
    grey[i] = 0.3 * (data[i * 3] ?? 0) + 0.59 * (data[i * 3 + 1] ?? 0) + 0.11 * (data[i * 3 + 2] ?? 0) + 0.5
  return grey
}

/** 1 where the writing is lighter than the paper, -1 where it is darker. */
function inkDirection(grey: Uint8Array, paper: Uint8Array, width: number): 1 | -1 {
  let [lighter, darker] = [0, 0]
  for (const [i, value] of grey.entries()) {
    const difference = value - (paper[i % width] ?? 0)
    if (difference > LEAST_INK) lighter += difference * difference
    if (difference < -LEAST_INK) darker += difference * difference
  }
  return lighter > darker ? 1 : -1
}

interface Window {
  readonly width: number
  readonly height: number
  readonly reach: number
}

/** A quantile of the values around each column, by a histogram that slides along. */
function columnQuantiles(values: Uint8Array, { width, height, reach }: Window, share: number): Uint8Array {
  const histogram = new Int32Array(256)
  const out = new Uint8Array(width)
  let count = 0
  const add = (x: number, times: 1 | -1): void => {
    if (x < 0 || x >= width) return
    for (let y = 0; y < height; y++) {
      const value = values[y * width + x] ?? 0
      histogram[value] = (histogram[value] ?? 0) + times
    }
    count += times * height
  }
  for (let x = -reach; x < reach; x++) add(x, 1)
  for (let x = 0; x < width; x++) {
    add(x + reach, 1)
    let left = count * share
    let value = 0
    for (; value < 255; value++) if ((left -= histogram[value] ?? 0) <= 0) break
    out[x] = value
    add(x - reach, -1)
  }
  return out
}

function withMargin(grey: Uint8Array, width: number, height: number): GreyPage {
  const [w, h] = [width + 2 * MARGIN, height + 2 * MARGIN]
  const data = new Uint8ClampedArray(w * h * 4).fill(255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = ((y + MARGIN) * w + x + MARGIN) * 4
      data.fill(grey[y * width + x] ?? 255, at, at + 3)
    }
  return { data, width: w, height: h }
}
