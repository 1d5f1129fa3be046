/** A letter on its way into an envelope: the whole of it in one picture. Decoration only. */
export function Hero() {
  return (
    <svg viewBox="0 0 260 190" aria-hidden="true" class="mx-auto w-full max-w-72">
      <rect x="52" y="12" width="156" height="130" rx="6" class="fill-card stroke-line" stroke-width="1.5" />
      <g class="stroke-line" stroke-width="4" stroke-linecap="round">
        <path d="M70 38h52" class="stroke-teal" />
        <path d="M70 56h118M70 70h104M70 84h112" />
      </g>
      <path d="M28 82a8 8 0 0 1 8-8h16v40h156V74h16a8 8 0 0 1 8 8v88a8 8 0 0 1-8 8H36a8 8 0 0 1-8-8z" class="fill-sunk" />
      <path
        d="M28 84v86a8 8 0 0 0 8 8h188a8 8 0 0 0 8-8V84l-92 60a18 18 0 0 1-20 0z"
        class="fill-card stroke-edge"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      <path d="m31 175 72-40M229 175l-72-40" class="stroke-line" stroke-width="1.5" stroke-linecap="round" />
      <g fill="none" stroke-width="7" stroke-linecap="round">
        <circle cx="206" cy="42" r="26" class="fill-paper stroke-sunk" />
        <path d="M206 16a26 26 0 1 1-25 19" class="stroke-teal" />
        <path d="M181 35a26 26 0 0 1 11-15" class="stroke-amber-bright" />
      </g>
      <path d="m197 42 7 7 12-14" fill="none" class="stroke-teal" stroke-width="4.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  )
}
