import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { freeId } from '../../state/facts.ts'
import { tell } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'
import { GrowingLine } from '../../ui/growing-line.tsx'
import { CrossIcon, DownIcon, PlusIcon, UpIcon } from '../../ui/icons.tsx'
import { m } from '../../words.ts'
import { OwnWords, useOwnWords } from './own-words.tsx'

export interface Qualification {
  readonly id: string
  readonly text: string
}

interface QualificationsProps {
  readonly values: readonly Qualification[]
  readonly onChange: (values: Qualification[]) => void
}

const examples = ['2 years at the front desk of a busy clinic', 'wrote 14 press releases, 5 picked up by local papers', 'fluent in Spanish']

/** What speaks for the candidate, one line each: add, change, move, remove with a way back. */
export function Qualifications({ values, onChange }: QualificationsProps) {
  const id = useId()
  const reader = useOwnWords('qualification', values.map(({ text }) => text))
  const added = useRef<number | undefined>(undefined)
  // Before the next key can come: who types on without a pause must not write into the line above.
  useLayoutEffect(() => {
    if (added.current === undefined) return
    document.getElementById(`${id}-${added.current}`)?.focus()
    added.current = undefined
  })
  const set = (at: number, text: string): void => onChange(values.map((each, index) => (index === at ? { ...each, text } : each)))
  const remove = (at: number): void => {
    onChange(values.filter((_, index) => index !== at))
    tell(m.capture_removed_told(), () => onChange([...values]))
  }
  const swap = (at: number, other: number): void => {
    const moved = values.map((each, index) => (index === at ? values[other] : index === other ? values[at] : each))
    onChange(moved.filter((each) => each !== undefined))
  }
  const add = (): void => {
    onChange([...values, { id: freeId('q', values), text: '' }])
    added.current = values.length
  }
  return (
    <div>
      <ul class="flex flex-col gap-2">
        {values.map((each, at) => (
          <li key={each.id} data-own-words>
            <div class="flex items-start gap-0.5">
              <GrowingLine
                id={`${id}-${at}`}
                label={m.capture_qualification_at({ at: at + 1 })}
                describedBy={`${id}-${at}-says`}
                value={each.text}
                placeholder={m.capture_for_example({ what: examples[at % examples.length] ?? '' })}
                onInput={(text) => set(at, text)}
                onKeyDown={(event) => onEnter(event, add)}
              />
              <LineTools at={at} last={values.length - 1} swap={swap} remove={remove} />
            </div>
            <OwnWords id={`${id}-${at}-says`} text={each.text} reading={reader.readingOf(each.text)} onChange={(text) => set(at, text)} />
          </li>
        ))}
      </ul>
      <Button kind="quiet" class="-ms-2 mt-1" onClick={add}>
        <PlusIcon /> {m.capture_add_qualification()}
      </Button>
    </div>
  )
}

function onEnter(event: KeyboardEvent, go: () => void): void {
  if (event.key !== 'Enter' || event.isComposing) return
  event.preventDefault()
  go()
}

interface ToolsProps {
  readonly at: number
  readonly last: number
  readonly swap: (at: number, other: number) => void
  readonly remove: (at: number) => void
}

function LineTools({ at, last, swap, remove }: ToolsProps) {
  const look = 'grid size-11 shrink-0 place-items-center rounded-control text-soft'
  return (
    <>
      {last > 0 && (
        <button
          type="button"
          class={look}
          aria-label={at === 0 ? m.capture_move_qualification_1_down() : m.capture_move_up({ at: at + 1 })}
          onClick={() => (at === 0 ? swap(0, 1) : swap(at, at - 1))}
        >
          {at === 0 ? <DownIcon /> : <UpIcon />}
        </button>
      )}
      <button type="button" class={look} aria-label={m.capture_remove_qualification({ at: at + 1 })} onClick={() => remove(at)}>
        <CrossIcon />
      </button>
    </>
  )
}
