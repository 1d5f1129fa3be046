import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'

interface MenuProps {
  readonly label: string
  readonly class?: string
  readonly button: ComponentChildren
  /** Shown in the menu; gets the function that closes it. */
  readonly children: (close: () => void) => ComponentChildren
}

/** A button that opens a short list: the browser's own popover, closed by Escape or a press elsewhere. */
export function Menu({ label, button, children, class: more = '' }: MenuProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  return (
    <>
      <button type="button" class={`button ${more}`} popovertarget={id} aria-label={label}>
        {button}
      </button>
      <div id={id} ref={list} popover="auto" class="menu" role="group" aria-label={label}>
        {children(() => list.current?.hidePopover())}
      </div>
    </>
  )
}
