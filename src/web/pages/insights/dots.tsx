import { useSignal } from '@preact/signals'
import type { TargetedKeyboardEvent } from 'preact'
import type { LetterSeen } from './words.ts'
import { hoursWords } from './words.ts'
import { m } from '../../words.ts'

const WIDTH = 480
const EDGE = 22
const HOURS_SHOWN = 72
const STEP = 10.5
const RADIUS = 4.5
const FLOOR = 34
const MOST_ROWS = 16

interface Dot {
  readonly letter: LetterSeen
  readonly x: number
  readonly row: number
}

/** Shows each thank-you as a dot on the line of hours, with the first 24 as a band. The table below says the same. */
export function Dots({ letters }: { readonly letters: readonly LetterSeen[] }) {
  const at = useSignal(0)
  const dots = place(letters)
  const rows = Math.max(3, ...dots.map(({ row }) => row + 1))
  const height = rows * STEP + FLOOR + 22
  const here = dots[Math.min(at.value, dots.length - 1)]
  const move = (event: TargetedKeyboardEvent<SVGElement>): void => {
    const to = nextOf(event.key, at.value, dots.length)
    if (to === undefined) return
    event.preventDefault()
    at.value = to
    const dot = event.currentTarget.querySelectorAll('[data-dot]')[to]
    if (dot instanceof SVGElement) dot.focus()
  }
  return (
    <figure class="mt-3 max-w-xl">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} class="w-full" role="group" aria-label={m.insights_hours_interview_each_thank()} onKeyDown={move}>
        <rect x={xOf(0)} y={20} width={xOf(24) - xOf(0)} height={height - FLOOR - 20} rx={10} class="fill-teal-wash" />
        <text x={xOf(12)} y={14} text-anchor="middle" class="fill-teal-deep text-[14px] font-semibold">
          {m.insights_first_24_hours()}
        </text>
        <line x1={xOf(0)} x2={xOf(HOURS_SHOWN)} y1={height - FLOOR} y2={height - FLOOR} class="stroke-edge" />
        {[0, 24, 48, 72].map((hours) => (
          <text key={hours} x={xOf(hours)} y={height - FLOOR + 20} text-anchor="middle" class="fill-soft text-[14px]">
            {hours === HOURS_SHOWN ? '72 h +' : `${hours} h`}
          </text>
        ))}
        {dots.map(({ letter, x, row }, index) => (
          <g key={`${letter.interviewId} ${letter.personId}`} data-dot tabIndex={index === at.value ? 0 : -1} role="img" aria-label={hoursWords(letter)} onFocus={() => (at.value = index)} class="outline-none">
            <circle cx={x} cy={height - FLOOR - STEP * (row + 0.6)} r={RADIUS} class={`${letter.isWithin ? 'fill-teal' : 'fill-card stroke-amber'} stroke-2 [g:focus-visible>&]:stroke-ink [g:focus-visible>&]:stroke-3`} />
          </g>
        ))}
      </svg>
      <figcaption class="mt-1 min-h-6 text-small text-soft">{here && hoursWords(here.letter)}</figcaption>
    </figure>
  )
}

function xOf(hours: number): number {
  return EDGE + (Math.min(hours, HOURS_SHOWN) / HOURS_SHOWN) * (WIDTH - 2 * EDGE)
}

/** Piles up dots that fall on the same place; a pile that would grow out of the picture is shown as full. */
function place(letters: readonly LetterSeen[]): Dot[] {
  const piles = new Map<number, number>()
  return letters
    .toSorted((a, b) => a.hours - b.hours)
    .map((letter) => {
      const column = Math.round(xOf(letter.hours) / STEP)
      const row = piles.get(column) ?? 0
      piles.set(column, row + 1)
      return { letter, x: Math.min(Math.max(column * STEP, EDGE), WIDTH - EDGE), row: Math.min(row, MOST_ROWS - 1) }
    })
}

function nextOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
