/** Initials of a name: the first letter of the first and of the last part. */
function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part) && !/^(?:Dr|Prof|Mr|Ms|Mrs|Mx)\.?$/.test(part))
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.match(/\p{L}/u)?.[0] ?? '')
  return letters.join('').toLocaleUpperCase()
}

const tints = ['text-teal', 'text-amber', 'text-brick', 'text-soft'] as const

/** A postage stamp with somebody's initials; once the letter has gone it is cancelled by a postmark. Decoration only. */
export function Stamp({ name, at, sent = false }: { readonly name: string; readonly at: number; readonly sent?: boolean }) {
  return (
    <svg viewBox="0 0 52 60" aria-hidden="true" class={`h-15 w-13 shrink-0 ${tints[at % tints.length]}`}>
      <rect
        x="4"
        y="4"
        width="44"
        height="52"
        rx="1.5"
        class="fill-card"
        stroke="currentColor"
        stroke-width="5"
        stroke-dasharray="0 6.02"
        stroke-linecap="round"
        stroke-opacity=".55"
      />
      <rect x="4" y="4" width="44" height="52" class="fill-card" />
      <rect x="8" y="8" width="36" height="44" rx="2" fill="currentColor" fill-opacity=".13" stroke="currentColor" stroke-opacity=".5" />
      <text
        x="26"
        y="31"
        text-anchor="middle"
        dominant-baseline="central"
        font-size="16"
        font-weight="600"
        class="font-serif"
        fill="currentColor"
      >
        {initialsOf(name)}
      </text>
      {sent && <Postmark />}
    </svg>
  )
}

function Postmark() {
  return (
    <g fill="none" class="stroke-ink" stroke-opacity=".6" stroke-width="1.4">
      <circle cx="37" cy="44" r="11" />
      <circle cx="37" cy="44" r="7.5" />
      <path d="M1 40c5-3 9 3 14 0s7-2 10 0M1 46c5-3 9 3 14 0s7-2 10 0" stroke-linecap="round" />
      <path d="m33.5 44 2.5 2.5 4.5-5" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
    </g>
  )
}
