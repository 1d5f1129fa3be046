import { readFileSync } from 'node:fs'
import type { Point, Stroke } from '../../core/note/layout/shape.ts'
import { type StrokeLetter, strokeHand } from '../../core/note/layout/stroke-hand.ts'
import type { Hand, ShapedWord } from '../../core/note/layout/hand.ts'

export interface StrokeFont {
  readonly id: string
  readonly name: string
  /** In hands/. */
  readonly file: string
  readonly joined: boolean
}

/** Makes a hand of a single-line font; its file is read when the hand is first asked for something. */
export function strokeFontHand({ id, name, file, joined }: StrokeFont): Hand {
  let known: Hand | undefined
  const open = (): Hand => {
    if (known) return known
    const letters = readStrokeFont(readFileSync(new URL(`hands/${file}`, import.meta.url), 'utf8'))
    known = strokeHand({ id, name, joined, letters, space: letters.get(' ')?.[0]?.advance })
    return known
  }
  return {
    id,
    name,
    kind: 'strokes',
    joined,
    get measures() {
      return open().measures
    },
    missing: (text) => open().missing(text),
    shape: (word, turn): ShapedWord => open().shape(word, turn),
  }
}

/** Reads the letters of an SVG font (SVG 1.1, chapter 20) whose outlines are open lines: M, L and C only, absolute. */
export function readStrokeFont(svg: string): Map<string, readonly StrokeLetter[]> {
  const em = Number(/units-per-em="([\d.]+)"/.exec(svg)?.[1] ?? 1000)
  const letters = new Map<string, readonly StrokeLetter[]>()
  for (const [, attributes = ''] of svg.matchAll(/<glyph\s([^>]*)>/g)) {
    const letter = unescaped(/(?:^|\s)unicode="([^"]*)"/.exec(attributes)?.[1] ?? '')
    const advance = Number(/horiz-adv-x="([\d.]+)"/.exec(attributes)?.[1] ?? Number.NaN)
    const path = /(?:^|\s)d="([^"]*)"/.exec(attributes)?.[1] ?? ''
    if (letter !== '' && Number.isFinite(advance)) letters.set(letter, [{ strokes: strokesOf(path, em).filter((stroke) => isNear(stroke, advance / em)), advance: advance / em }])
  }
  return letters
}

/** A font may hold a slip of its makers: EMS Elfin's semicolon has a speck four letters away. */
function isNear(stroke: Stroke, advance: number): boolean {
  return stroke.every(([x, y]) => x > -1 && x < advance + 1 && Math.abs(y) < 2)
}

function unescaped(text: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return names[name ?? ''] ?? whole
  })
}

function strokesOf(path: string, em: number): Stroke[] {
  const strokes: Point[][] = []
  for (const [, command, rest = ''] of path.matchAll(/([A-DF-Za-df-z])([^A-DF-Za-df-z]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+(?:e[+-]?\d+)?/g) ?? []).map((number) => Number(number) / em)
    const points = pairs(numbers)
    const stroke = strokes.at(-1)
    if (command === 'M') strokes.push(points)
    else if (command === 'L') stroke?.push(...points)
    else if (command === 'C') stroke?.push(...curved(stroke.at(-1), points))
    else throw new Error(`A single-line font has the path command ${command}, which is not read.`)
  }
  return strokes
}

function pairs(numbers: readonly number[]): Point[] {
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index): Point => [numbers[index * 2] ?? 0, numbers[index * 2 + 1] ?? 0])
}

/** Points on cubic curves, near enough to one another for a pen. */
function curved(from: Point | undefined, points: readonly Point[]): Point[] {
  const steps = 8
  let start = from
  const found: Point[] = []
  for (let at = 0; at + 2 < points.length; at += 3) {
    const [one, two, end] = [points[at], points[at + 1], points[at + 2]]
    if (!start || !one || !two || !end) break
    for (let step = 1; step <= steps; step++) found.push(onCurve([start, one, two, end], step / steps))
    start = end
  }
  return found
}

function onCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const mix = (axis: 0 | 1): number => (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis]
  return [mix(0), mix(1)]
}
