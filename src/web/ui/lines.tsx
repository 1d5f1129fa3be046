import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { GrowingLine } from './growing-line.tsx'
import { CrossIcon } from './icons.tsx'
import { m } from '../words.ts'

interface LinesProps {
  readonly label: string
  readonly values: readonly string[]
  readonly onChange: (values: string[]) => void
  /** For the empty line; a different one for each line. */
  readonly prompts: readonly string[]
  /** What stands under a line that has words; its id describes the line. */
  readonly below?: (line: { readonly id: string; readonly text: string; readonly onChange: (text: string) => void }) => ComponentChildren
}

/** A list that grows as one types: there is always one empty line at the end, Enter goes on to the next. */
export function Lines({ label, values, onChange, prompts, below }: LinesProps) {
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  const shown = [...values, '']
  const change = (at: number, text: string): void =>
    onChange(shown.map((each, index) => (index === at ? text : each)).filter((each, index) => each !== '' || index < shown.length - 1))
  const focus = (at: number): void => list.current?.querySelectorAll<HTMLElement>('[data-line]')[at]?.focus()
  const onKey = (event: KeyboardEvent, at: number): void => {
    if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault()
      focus(at + 1)
    }
    if (event.key === 'Backspace' && values[at] === '') {
      event.preventDefault()
      onChange(values.filter((_, index) => index !== at))
      focus(Math.max(0, at - 1))
    }
  }
  return (
    <ul ref={list} class="flex flex-col gap-2" aria-label={label}>
      {shown.map((value, at) => (
        <li key={`${id}${at}`} data-own-words>
          <div class="flex items-start gap-1">
            <GrowingLine
              label={at < values.length ? `${label} ${at + 1}` : m.ui_add_one({ label })}
              value={value}
              placeholder={at === values.length ? prompts[at % prompts.length] : undefined}
              describedBy={below && at < values.length ? `${id}${at}-below` : undefined}
              onInput={(text) => change(at, text)}
              onKeyDown={(event) => onKey(event, at)}
            />
            {at < values.length && (
              <button
                type="button"
                class="grid size-11 shrink-0 place-items-center rounded-control text-soft"
                aria-label={m.ui_remove_line({ label, at: at + 1 })}
                onClick={() => onChange(values.filter((_, index) => index !== at))}
              >
                <CrossIcon />
              </button>
            )}
          </div>
          {at < values.length && below?.({ id: `${id}${at}-below`, text: value, onChange: (text) => change(at, text) })}
        </li>
      ))}
    </ul>
  )
}
