import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Trouble } from '../state/client.ts'
import { Button, ButtonLink } from './button.tsx'
import { m } from '../words.ts'

interface ScreenProps {
  readonly title: string
  /** Above the title: where one is. */
  readonly above?: ComponentChildren
  readonly lead?: ComponentChildren
  readonly wide?: boolean
  readonly children?: ComponentChildren
}

/** A screen with its heading. When it opens, focus goes to the heading, so that a screen reader begins there. */
export function Screen({ title, above, lead, wide = false, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${title} · Regards`
  }, [title])
  return (
    <div class={`mx-auto w-full px-4 pt-4 sm:px-6 sm:pt-8 ${wide ? 'max-w-6xl' : 'max-w-2xl'}`}>
      {above}
      <h1 ref={heading} tabIndex={-1} class="text-title">
        {title}
      </h1>
      {lead !== undefined && <p class="mt-2 max-w-prose text-lead text-soft">{lead}</p>}
      <div class="mt-6 pb-10">{children}</div>
    </div>
  )
}

/** Says what went wrong and what to do, where one looks. */
export function TroubleNote({ trouble, again }: { readonly trouble: Trouble | undefined; readonly again?: (() => void) | undefined }) {
  if (!trouble) return null
  return (
    <div role="alert" class="note note-trouble my-4">
      <p>{trouble.words}</p>
      {again && (
        <Button kind="quiet" class="-ms-2" onClick={again}>
          {m.ui_try_again()}
        </Button>
      )}
    </div>
  )
}

/** Holds the place of what is being fetched. */
export function Loading({ trouble, again }: { readonly trouble: Trouble | undefined; readonly again: () => void }) {
  return (
    <div class="mx-auto w-full max-w-2xl px-4 pt-8 sm:px-6">
      {trouble ? <TroubleNote trouble={trouble} again={again} /> : <p class="text-soft">{m.ui_one_moment()}</p>}
      {trouble && <ButtonLink href="/">{m.app_back_first_screen()}</ButtonLink>}
    </div>
  )
}
