import type { Stroke } from './shape.ts'

/** How far a letter reaches to the left and to the right at each of so many heights. */
export interface Profile {
  readonly left: readonly (number | undefined)[]
  readonly right: readonly (number | undefined)[]
}

/** From below a g to above an l, in heights of an x. */
const bands = { from: -0.9, to: 2.1, step: 0.15 }
const count = Math.round((bands.to - bands.from) / bands.step)

/** Measures a letter band by band. */
export function profileOf(strokes: readonly Stroke[], xHeight: number): Profile {
  const left: (number | undefined)[] = Array.from({ length: count })
  const right: (number | undefined)[] = Array.from({ length: count })
  for (const [x, y] of strokes.flatMap(walked)) {
    const band = Math.floor((y / xHeight - bands.from) / bands.step)
    if (band < 0 || band >= count) continue
    left[band] = Math.min(left[band] ?? x, x)
    right[band] = Math.max(right[band] ?? x, x)
  }
  return { left, right }
}

/** The points of a stroke, and some between those that lie far apart. */
function walked(stroke: Stroke): (readonly [number, number])[] {
  return stroke.flatMap(([x, y], at) => {
    const next = stroke[at + 1]
    if (!next) return [[x, y] as const]
    const steps = Math.min(24, Math.ceil(Math.hypot(next[0] - x, next[1] - y) / 0.03))
    return Array.from({ length: Math.max(1, steps) }, (_, nth) => [x + ((next[0] - x) * nth) / steps, y + ((next[1] - y) * nth) / steps] as const)
  })
}

/**
 * How far a letter's tail hangs out to the left of its body: the tail of a y may reach under the word before, as it does
 * in writing, and does not push its word away. At most a third of an x.
 */
export function overhangOf({ left }: Profile, xHeight: number): number {
  const body = left.filter((x, band): x is number => x !== undefined && band * bands.step + bands.from >= -0.01)
  return body.length === 0 ? 0 : Math.min(Math.min(...body), xHeight / 3)
}

/** White between two letters, in heights of an x: on the whole, and at the closest. */
const white = { even: 0.38, closest: 0.14, deepest: 0.5 }

/**
 * Says how far apart two letters stand so that the white between them looks even: 'ij' is set wider than 'oc', and a
 * T takes the o under its arm. Measured from the right end of the first to the left end of the second, so it may be
 * negative.
 */
export function gapBetween(before: Profile, after: Profile, xHeight: number): number {
  const reach = Math.max(...before.right.map((x) => x ?? -Infinity))
  const whites = before.right.flatMap((x, band) => {
    const near = [x, before.right[band - 1], before.right[band + 1]].flatMap((each) => each ?? [])
    const other = after.left[band]
    if (near.length === 0 || other === undefined) return []
    return [(reach - Math.max(...near) + other) / xHeight]
  })
  if (whites.length === 0) return white.closest * xHeight
  const closest = Math.min(...whites)
  const mean = whites.reduce((sum, each) => sum + Math.min(each, white.deepest), 0) / whites.length
  return Math.max(white.even - mean, white.closest - closest) * xHeight
}
