import { useRef } from 'preact/hooks'
import { guides, letterBounds, type OwnLetter } from '../../../core/note/own-hand.ts'
import type { Point, Stroke } from '../../../core/note/layout/shape.ts'
import { m } from '../../words.ts'

/** What is drawn on, in em: room for a W, a tall f and a long g. */
const area = { left: -0.2, right: 1.2, top: 1.05, bottom: -0.55 } as const
const size = { width: area.right - area.left, height: area.top - area.bottom }

interface PadProps {
  readonly letter: string
  readonly strokes: OwnLetter
  readonly onStrokes: (strokes: OwnLetter) => void
}

/** Paper with four lines, drawn on with finger, pen or mouse. How hard one presses does not matter. */
export function Pad({ letter, strokes, onStrokes }: PadProps) {
  const pad = useRef<SVGSVGElement>(null)
  /** The stroke under the pen, and those that stood before it. */
  const open = useRef<{ readonly before: OwnLetter; readonly points: Point[] } | undefined>(undefined)
  const pointOf = (event: PointerEvent): Point => {
    const box = pad.current?.getBoundingClientRect() ?? { left: 0, top: 0, width: 1, height: 1 }
    return [area.left + ((event.clientX - box.left) / box.width) * size.width, area.top - ((event.clientY - box.top) / box.height) * size.height]
  }
  const begin = (event: PointerEvent): void => {
    if (!event.isPrimary || strokes.length >= letterBounds.strokes) return
    event.preventDefault()
    pad.current?.setPointerCapture(event.pointerId)
    open.current = { before: strokes, points: [pointOf(event)] }
    onStrokes([...strokes, open.current.points])
  }
  const follow = (event: PointerEvent): void => {
    if (!open.current || !event.isPrimary) return
    const { before, points } = open.current
    const fresh = (event.getCoalescedEvents?.() ?? [event]).map(pointOf)
    for (const point of fresh) if (isFurther(points.at(-1), point) && points.length < letterBounds.points) points.push(point)
    onStrokes([...before, [...points]])
  }
  const end = (): void => void (open.current = undefined)
  return (
    <svg
      ref={pad}
      viewBox={`${area.left} ${-area.top} ${size.width} ${size.height}`}
      class="aspect-[7/8] w-full max-w-sm touch-none select-none rounded-card border border-line bg-card"
      role="img"
      aria-label={m.note_draw_letter_here_strokes({ letter, count: strokes.length })}
      onPointerDown={begin}
      onPointerMove={follow}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <Guides />
      <text x="0.5" y="0" text-anchor="middle" font-size="0.9" class="pointer-events-none fill-soft font-serif opacity-15">
        {letter}
      </text>
      <Strokes strokes={strokes} width={0.035} />
    </svg>
  )
}

/** The strokes of a letter, as lines; y goes up in em and down on the screen. */
export function Strokes({ strokes, width }: { readonly strokes: OwnLetter; readonly width: number }) {
  return (
    <g fill="none" stroke="currentColor" stroke-width={width} stroke-linecap="round" stroke-linejoin="round">
      {strokes.map((stroke, index) => (
        <path key={index} d={pathOf(stroke)} />
      ))}
    </g>
  )
}

function Guides() {
  const lines = [guides.ascent, guides.xHeight, 0, guides.descent]
  return (
    <g stroke="currentColor" stroke-width="0.006" class="text-line">
      {lines.map((y) => (
        <line key={y} x1={area.left} x2={area.right} y1={-y} y2={-y} stroke-width={y === 0 ? 0.014 : 0.006} />
      ))}
    </g>
  )
}

function pathOf(stroke: Stroke): string {
  const points = stroke.map(([x, y]) => `${x.toFixed(3)} ${(-y).toFixed(3)}`)
  return `M${points.join('L')}${points.length === 1 ? `l0.001 0` : ''}`
}

function isFurther(last: Point | undefined, [x, y]: Point): boolean {
  return !last || Math.hypot(x - last[0], y - last[1]) > 0.006
}
