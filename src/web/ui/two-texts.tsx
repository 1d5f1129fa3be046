import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { editBetween } from '../state/edits.ts'
import { m } from '../words.ts'
import { Button } from './button.tsx'

interface TwoTextsProps {
  /** What has two texts, as a sentence begins with it. */
  readonly what: string
  readonly here: string
  /** Undefined as long as it is being read. */
  readonly there: string | undefined
  readonly onChoose: (which: 'here' | 'there') => void
  readonly children?: ComponentChildren
}

/** Shows both texts of what was changed in two places, with the difference marked; which one stays is the person's choice. */
export function TwoTexts({ what, here, there, onChoose, children }: TwoTextsProps) {
  return (
    <div role="alert" class="note note-trouble my-4 w-full text-base text-ink">
      <p class="font-semibold">{m.offline_changed_device_somewhere_else({ what })}</p>
      {there !== undefined && (
        <div class="mt-3 grid gap-4 sm:grid-cols-2">
          <Version heading={m.offline_written_here()} text={here} other={there} onChoose={() => onChoose('here')} words={m.offline_keep_these()} />
          <Version heading={m.offline_saved_elsewhere()} text={there} other={here} onChoose={() => onChoose('there')} words={m.offline_keep_those()} />
        </div>
      )}
      {children}
    </div>
  )
}

interface VersionProps {
  readonly heading: string
  readonly text: string
  /** What it is compared with: where the two differ is marked, and seen first. */
  readonly other: string
  readonly words: string
  readonly onChoose: () => void
}

function Version({ heading, text, other, words, onChoose }: VersionProps) {
  const { at, added } = editBetween(other, text)
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    const box = mark.current?.parentElement
    if (box && mark.current) box.scrollTop = mark.current.offsetTop - box.offsetTop - box.clientHeight / 3
  }, [])
  return (
    <div class="flex min-w-0 flex-col gap-2">
      <h2 class="text-small font-semibold">{heading}</h2>
      <p class="relative max-h-64 grow overflow-auto rounded-small border border-line bg-card p-3 text-small whitespace-pre-wrap" tabIndex={0}>
        {text.slice(0, at)}
        <mark ref={mark} class="rounded-small bg-amber-wash text-ink">
          {text.slice(at, at + added)}
        </mark>
        {text.slice(at + added)}
      </p>
      <Button onClick={onChoose}>{words}</Button>
    </div>
  )
}
