/** Plane geometry of text boxes: hull, smallest rectangle, the crop of a quadrilateral. */

export type Point = readonly [x: number, y: number]
/** Corners in reading order of a level text: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point]

/** An upright picture or a piece of one: red, green, blue, a byte each. */
export interface Raster {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

interface TurnedRectangle {
  readonly cos: number
  readonly sin: number
  readonly u: Span
  readonly v: Span
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Measures the distance of two points. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

/** Finds the smallest rectangle around points, at any angle, grown by a margin that depends on its sides. */
export function boxAround(points: readonly Point[], margin: (long: number, short: number) => number = () => 0): Quad | undefined {
  const rectangle = smallestRectangle(convexHull(points))
  if (!rectangle) return undefined
  const { u, v, cos, sin } = rectangle
  const d = margin(Math.max(u.to - u.from, v.to - v.from), Math.min(u.to - u.from, v.to - v.from))
  const corner = (a: number, b: number): Point => [a * cos - b * sin, a * sin + b * cos]
  return inReadingOrder([
    corner(u.from - d, v.from - d),
    corner(u.to + d, v.from - d),
    corner(u.to + d, v.to + d),
    corner(u.from - d, v.to + d),
  ])
}

/** Tells how far points reach along a direction and across it. */
export function extentAlong(points: readonly Point[], angle: number): { readonly along: Span; readonly across: Span } {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return {
    along: spanOf(points.map(([x, y]) => x * cos + y * sin)),
    across: spanOf(points.map(([x, y]) => y * cos - x * sin)),
  }
}

/** Cuts a quadrilateral out of a raster as a level picture of the given size, bilinear. */
export function cutOut(source: Raster, quad: Quad, width: number, height: number): Raster {
  const map = projection(quad, width, height)
  const data = new Uint8Array(width * height * 3)
  let at = 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [sx, sy] = map(x + 0.5, y + 0.5)
      sample(source, sx - 0.5, sy - 0.5, data, at)
      at += 3
    }
  return { data, width, height }
}

function sample({ data, width, height }: Raster, x: number, y: number, into: Uint8Array, at: number): void {
  const cx = Math.min(Math.max(x, 0), width - 1.001)
  const cy = Math.min(Math.max(y, 0), height - 1.001)
  const x0 = Math.floor(cx)
  const y0 = Math.floor(cy)
  const fx = cx - x0
  const fy = cy - y0
  const p = (y0 * width + x0) * 3
  for (let c = 0; c < 3; c++) {
    const a = data[p + c] ?? 0
    const b = data[p + 3 + c] ?? 0
    const d = data[p + width * 3 + c] ?? 0
    const e = data[p + width * 3 + 3 + c] ?? 0
    into[at + c] = a + (b - a) * fx + (d - a + (a - b - d + e) * fx) * fy + 0.5
  }
}

/** A line with room above and below, in shares of its height: accents of capitals stand higher than the letters. */
export function withAir([tl, tr, br, bl]: Quad, above: number, below: number): Quad {
  const down: Point = [bl[0] - tl[0], bl[1] - tl[1]]
  const moved = ([x, y]: Point, by: number): Point => [x + down[0] * by, y + down[1] * by]
  return [moved(tl, -above), moved(tr, -above), moved(br, below), moved(bl, below)]
}

/** Halves or thirds a raster's sides by averaging, so that thin strokes do not vanish when it is made small. */
export function shrink({ data, width, height }: Raster, times: number): Raster {
  const w = Math.floor(width / times)
  const h = Math.floor(height / times)
  const out = new Uint8Array(w * h * 3)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++)
      for (let c = 0; c < 3; c++) {
        let sum = 0
        for (let j = 0; j < times; j++) for (let i = 0; i < times; i++) sum += data[((y * times + j) * width + x * times + i) * 3 + c] ?? 0
        out[(y * w + x) * 3 + c] = sum / (times * times)
      }
  return { data: out, width: w, height: h }
}

/** Turns a raster by 180 degrees. */
export function turnOver({ data, width, height }: Raster): Raster {
  const out = new Uint8Array(data.length)
  const n = width * height
  for (let i = 0; i < n; i++) for (let c = 0; c < 3; c++) out[(n - 1 - i) * 3 + c] = data[i * 3 + c] ?? 0
  return { data: out, width, height }
}

/** Maps the unit of a level picture to the quadrilateral: the projective map of a rectangle, solved in closed form. */
function projection([p0, p1, p2, p3]: Quad, width: number, height: number): (x: number, y: number) => Point {
  const dx1 = p1[0] - p2[0]
  const dx2 = p3[0] - p2[0]
  const dx3 = p0[0] - p1[0] + p2[0] - p3[0]
  const dy1 = p1[1] - p2[1]
  const dy2 = p3[1] - p2[1]
  const dy3 = p0[1] - p1[1] + p2[1] - p3[1]
  const det = dx1 * dy2 - dx2 * dy1 || 1e-9
  const g = (dx3 * dy2 - dx2 * dy3) / det
  const h = (dx1 * dy3 - dx3 * dy1) / det
  const [a, b, c] = [p1[0] - p0[0] + g * p1[0], p3[0] - p0[0] + h * p3[0], p0[0]]
  const [d, e, f] = [p1[1] - p0[1] + g * p1[1], p3[1] - p0[1] + h * p3[1], p0[1]]
  return (x, y) => {
    const u = x / width
    const v = y / height
    const w = g * u + h * v + 1
    return [(a * u + b * v + c) / w, (d * u + e * v + f) / w]
  }
}

function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())]
}

/** Andrew's monotone chain, one half; its last point begins the other half. */
function halfHull(sorted: readonly Point[]): readonly Point[] {
  const chain: Point[] = []
  for (const point of sorted) {
    for (;;) {
      const [a, b] = [chain.at(-2), chain.at(-1)]
      if (!a || !b || turn(a, b, point) > 0) break
      chain.pop()
    }
    chain.push(point)
  }
  return chain.slice(0, -1)
}

function turn(o: Point, a: Point, b: Point): number {
  return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])
}

/** The smallest rectangle lies along an edge of the hull. */
function smallestRectangle(hull: readonly Point[]): TurnedRectangle | undefined {
  let best: { area: number; rectangle: TurnedRectangle } | undefined
  if (hull.length < 3) return undefined
  for (const [i, from] of hull.entries()) {
    const to = hull[(i + 1) % hull.length] ?? from
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
    const { along: u, across: v } = extentAlong(hull, angle)
    const area = (u.to - u.from) * (v.to - v.from)
    if (!best || area < best.area) best = { area, rectangle: { cos: Math.cos(angle), sin: Math.sin(angle), u, v } }
  }
  return best?.rectangle
}

function inReadingOrder(corners: Quad): Quad {
  const sums = corners.map(([x, y]) => x + y)
  const first = sums.indexOf(Math.min(...sums))
  const at = (k: number): Point => corners[(first + k) % 4] ?? corners[0]
  const turned: Quad = [at(0), at(1), at(2), at(3)]
  return turn(turned[0], turned[1], turned[2]) < 0 ? [turned[0], turned[3], turned[2], turned[1]] : turned
}

function spanOf(values: readonly number[]): Span {
  let from = Infinity
  let to = -Infinity
  for (const value of values) {
    if (value < from) from = value
    if (value > to) to = value
  }
  return { from, to }
}
