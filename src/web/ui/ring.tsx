import { now } from '../state/clock.ts'
import { timeLeft, type TimeLeft } from '../state/time-words.ts'
import { m } from '../words.ts'

const RADIUS = 42
const AROUND = 2 * Math.PI * RADIUS
const hours = Array.from({ length: 24 }, (_, hour) => hour)

interface RingProps {
  readonly deadline: string
  /** Everyone has been thanked: the ring stops. */
  readonly over: boolean
  readonly size: 'large' | 'small'
}

/** The 24 hours after an interview as a ring, teal that turns to amber, with its text twin. */
export function Ring({ deadline, over, size }: RingProps) {
  const left = timeLeft(deadline, now.value)
  const phrase = over ? m.home_everyone_been_thanked() : left.phrase
  const share = over ? 1 : left.share
  const colour = over
    ? 'var(--color-teal)'
    : `color-mix(in oklab, var(--color-teal) ${Math.round(share * 100)}%, var(--color-amber-bright))`
  return (
    <div class={size === 'large' ? 'size-48 shrink-0 sm:size-56' : 'size-14 shrink-0'}>
      <svg viewBox="0 0 100 100" role="img" aria-label={phrase} class="size-full">
        <circle cx="50" cy="50" r={RADIUS} fill="none" class="ring-track" stroke-width={size === 'large' ? 7 : 10} />
        {share > 0 && (
          <circle
            cx="50"
            cy="50"
            r={RADIUS}
            fill="none"
            class="ring-left"
            style={{ stroke: colour }}
            stroke-width={size === 'large' ? 7 : 10}
            stroke-linecap="round"
            stroke-dasharray={AROUND}
            stroke-dashoffset={AROUND * (1 - share)}
            transform="rotate(-90 50 50)"
          />
        )}
        {size === 'large' && <Ticks />}
        <Inside left={left} over={over} size={size} />
      </svg>
    </div>
  )
}

function Inside({ left, over, size }: { readonly left: TimeLeft; readonly over: boolean; readonly size: RingProps['size'] }) {
  if (over) return <Tick small={size === 'small'} />
  if (left.share === 0) return <Envelope large={size === 'large'} />
  if (size === 'large') return <Figure figure={left.figure} unit={left.unit} />
  return (
    <text x="50" y="51" text-anchor="middle" dominant-baseline="central" font-size="29" font-weight="600" fill="currentColor">
      {left.figure}
      {left.short}
    </text>
  )
}

/** Past the 24 hours nothing is counted any more: late is still worth sending. */
function Envelope({ large }: { readonly large: boolean }) {
  return (
    <g
      fill="none"
      class="stroke-amber"
      stroke-width={large ? 2.4 : 5}
      stroke-linejoin="round"
      stroke-linecap="round"
      transform={large ? undefined : 'translate(50 50) scale(1.15) translate(-50 -50)'}
    >
      <rect x="33" y="38" width="34" height="24" rx="3" />
      <path d="m34 40 16 12 16-12" />
    </g>
  )
}

function Ticks() {
  return (
    <g class="ring-tick" stroke-width="0.7" stroke-linecap="round">
      {hours.map((hour) => (
        <line
          key={hour}
          x1="50"
          x2="50"
          y1={hour % 6 === 0 ? 15.5 : 16}
          y2={hour % 6 === 0 ? 20 : 18}
          transform={`rotate(${hour * 15} 50 50)`}
        />
      ))}
    </g>
  )
}

function Figure({ figure, unit }: { readonly figure: string; readonly unit: string }) {
  return (
    <g fill="currentColor" text-anchor="middle">
      <text x="50" y="55" font-size="27" class="font-serif" font-weight="560">
        {figure}
      </text>
      <text x="50" y="66" font-size="7" class="fill-soft">
        {unit}
      </text>
    </g>
  )
}

function Tick({ small }: { readonly small: boolean }) {
  return (
    <path
      d="m36 51 10 10 19-22"
      fill="none"
      class="stroke-teal"
      stroke-width={small ? 9 : 6}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  )
}
