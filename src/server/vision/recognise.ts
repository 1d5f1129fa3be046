/** What stands in a line: PP-OCRv4's recogniser, letter by letter with its probability. */
import { readFileSync } from 'node:fs'
import type { ReadLetter } from '../../core/capture/card-line.ts'
import { cutOut, distance, type Point, type Quad, type Raster, shrink } from './geometry.ts'
import type { Model, Numbers, Planes } from './runtime.ts'

/** The height that recogniser and direction model were trained at. */
const HEIGHT = 48
/** No line of a card is longer than this many times its height. */
const LONGEST = 40

/** A line cut out of the picture, level, 48 pixels high. */
export interface LineImage extends Raster {
  /** True where the line runs across the picture, as the writing of a card that was photographed sideways does. */
  readonly isVertical: boolean
  /** In pixels of the picture. */
  readonly natural: { readonly width: number; readonly height: number }
}

/** What the recogniser can write: position 0 is 'nothing here', the last one a space. */
export interface Alphabet {
  readonly letters: readonly string[]
  /** Positions of what a line in Latin letters can hold. */
  readonly latin: readonly number[]
}

/** Reads the dictionary of a recogniser: one letter a line. */
export function readAlphabet(file: string): Alphabet {
  const lines = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n')
  const letters = ['', ...lines.map((line) => line.replace(/\r$/, '')), ' ']
  const latin = [...letters.entries()].filter(([, letter]) => /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(letter)).map(([at]) => at)
  return { letters, latin: latin.filter((at) => !/[\u2460-\u32ff\uff00-\uffef\u3000-\u303f]/u.test(letters[at] ?? '')) }
}

/** Cuts a line out, its long side level. */
export function cutLine(picture: Raster, [tl, tr, br, bl]: Quad): LineImage {
  const across = Math.max(distance(tl, tr), distance(bl, br))
  const down = Math.max(distance(tl, bl), distance(tr, br))
  const isVertical = down / across >= 1.5
  const corners: readonly [Point, Point, Point, Point] = isVertical ? [bl, tl, tr, br] : [tl, tr, br, bl]
  const natural = isVertical ? { width: down, height: across } : { width: across, height: down }
  const width = Math.min(HEIGHT * LONGEST, Math.max(16, Math.round((natural.width * HEIGHT) / natural.height)))
  // Sampled at the source's own size first, then averaged: thin strokes do not alias.
  const times = Math.max(1, Math.min(3, Math.round(natural.height / HEIGHT)))
  const large = cutOut(picture, corners, width * times, HEIGHT * times)
  return { ...(times > 1 ? shrink(large, times) : large), isVertical, natural }
}

/** How surely a line stands on its head, 0 to 1. */
export async function upsideDown(model: Model, line: Raster): Promise<number> {
  const width = 192
  return model.run(planesOf(line.width > width ? squeeze(line, width) : line, width), ({ data }) => data[1] ?? 0)
}

/**
 * Reads one line; `look` is given the letters and what the model saw besides. Letters of other scripts are taken only where
 * the line really is in another script.
 */
export async function recognise<T>(
  model: Model,
  line: Raster,
  { alphabet, look }: { readonly alphabet: Alphabet; readonly look: (letters: readonly ReadLetter[], inner: Numbers | undefined) => T },
): Promise<T> {
  const width = Math.ceil((line.width + 4) / 8) * 8
  return model.run(planesOf(line, width), ({ data, dims, inner }) => {
    const [, steps = 0, size = 0] = dims
    const best = decode({ data, steps, size }, [...alphabet.letters.keys()], alphabet)
    const foreign = best.filter(({ letter }) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter))
    const isForeign = foreign.length > 1 && foreign.filter(({ p }) => p > 0.6).length >= foreign.length / 2
    return look(isForeign ? best : decode({ data, steps, size }, alphabet.latin, alphabet), inner)
  })
}

interface Steps {
  readonly data: Float32Array
  readonly steps: number
  readonly size: number
}

/** Connectionist temporal classification, greedy: a letter is where it is surest, repeats are one, the runner-up is remembered. */
function decode({ data, steps, size }: Steps, allowed: readonly number[], { letters }: Alphabet): readonly ReadLetter[] {
  const read: { letter: string; p: number; other?: string; otherP?: number; at: number }[] = []
  let previous = 0
  for (let step = 0; step < steps; step++) {
    const { first, p, second, secondP } = topTwo(data, step * size, allowed)
    const last = read.at(-1)
    if (first !== 0 && first === previous && last && p > last.p) {
      Object.assign(last, { p, at: (step + 0.5) / steps })
      if (second !== 0) Object.assign(last, { other: letters[second] ?? '', otherP: secondP })
    } else if (first !== 0 && first !== previous) {
      const other = second === 0 ? {} : { other: letters[second] ?? '', otherP: secondP }
      read.push({ letter: letters[first] ?? '', p, ...other, at: (step + 0.5) / steps })
    }
    previous = first
  }
  return read
}

function topTwo(
  data: Float32Array,
  from: number,
  allowed: readonly number[],
): { first: number; p: number; second: number; secondP: number } {
  let [first, p, second, secondP] = [0, -1, 0, -1]
  for (const at of allowed) {
    const value = data[from + at] ?? 0
    if (value > p) [second, secondP, first, p] = [first, p, at, value]
    else if (value > secondP) [second, secondP] = [at, value]
  }
  return { first, p, second, secondP }
}

/** Planes of blue, green and red from -1 to 1, padded with the middle. */
function planesOf({ data, width, height }: Raster, padded: number): Planes {
  const n = padded * height
  const planes = new Float32Array(3 * n)
  for (let c = 0; c < 3; c++)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < Math.min(width, padded); x++)
        planes[c * n + y * padded + x] = ((data[(y * width + x) * 3 + 2 - c] ?? 0) / 255 - 0.5) / 0.5
  return { data: planes, height, width: padded }
}

function squeeze({ data, width, height }: Raster, to: number): Raster {
  const out = new Uint8Array(to * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < to; x++)
      for (let c = 0; c < 3; c++) out[(y * to + x) * 3 + c] = data[(y * width + Math.floor((x * width) / to)) * 3 + c] ?? 0
  return { data: out, width: to, height }
}
