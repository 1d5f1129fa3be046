import type { ComponentChildren } from 'preact'

interface Look {
  /** main: the one thing to do on this screen · quiet: looks like a link. */
  readonly kind?: 'main' | 'plain' | 'quiet'
  readonly class?: string
  readonly children: ComponentChildren
}

interface ButtonProps extends Look {
  readonly onClick?: () => void
  readonly type?: 'button' | 'submit'
  readonly busy?: boolean
  /** Held back: stays in reach of the keyboard and says why by `describedBy`. */
  readonly held?: boolean
  readonly describedBy?: string | undefined
  readonly label?: string | undefined
  /** Of a button that opens something: whether it is open. */
  readonly expanded?: boolean | undefined
  readonly popoverTarget?: string
}

/** A button. One that is busy or held does nothing, but can still be found and read. */
export function Button({
  kind = 'plain',
  busy = false,
  held = false,
  describedBy,
  label,
  expanded,
  onClick,
  type = 'button',
  popoverTarget,
  children,
  class: more = '',
}: ButtonProps) {
  const press = (event: Event): void => {
    if (!busy && !held) return onClick?.()
    event.preventDefault()
  }
  return (
    <button
      type={type}
      class={`${lookOf(kind)} ${more}`}
      onClick={press}
      aria-disabled={busy || held ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-describedby={describedBy}
      aria-label={label}
      aria-expanded={expanded}
      popovertarget={popoverTarget}
    >
      {children}
    </button>
  )
}

interface LinkProps extends Look {
  readonly href: string
  readonly download?: string | boolean
  readonly label?: string | undefined
  readonly current?: boolean
}

/** A link that looks like a button. */
export function ButtonLink({ kind = 'plain', href, download, label, current, children, class: more = '' }: LinkProps) {
  return (
    <a href={href} class={`${lookOf(kind)} ${more}`} download={download} aria-label={label} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  )
}

function lookOf(kind: 'main' | 'plain' | 'quiet'): string {
  return kind === 'plain' ? 'button' : `button button-${kind}`
}
