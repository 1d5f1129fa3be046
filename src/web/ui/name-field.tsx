import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { probableCase } from '../state/name-case.ts'
import { TextField, type TextProps } from './field.tsx'
import { m } from '../words.ts'

const PAUSE = 700

/** A name: typed all small in a hurry, it is asked once whether it is written so; nothing is changed unasked. */
export function NameField({ class: more = '', ...props }: TextProps) {
  // After a pause, not on leaving: what is pressed next must not move away under the finger.
  const looked = useSignal<string | undefined>(undefined)
  useEffect(() => {
    const timer = setTimeout(() => (looked.value = props.value), PAUSE)
    return () => clearTimeout(timer)
  }, [props.value])
  const probable = looked.value === props.value ? probableCase(props.value) : undefined
  return (
    <div class={`min-w-0 ${more}`}>
      <TextField {...props} capitals="words" />
      {probable !== undefined && (
        <button type="button" class="chip mt-2 text-start text-teal" onClick={() => props.onInput(probable)}>
          {m.ui_write_it({ probable })}
        </button>
      )}
    </div>
  )
}
