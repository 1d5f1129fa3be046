import { h, type ComponentChildren, type TargetedInputEvent } from 'preact'
import { useId } from 'preact/hooks'
import { m } from '../words.ts'

interface Around {
  readonly label: string
  readonly hint?: ComponentChildren
  /** What is wrong with what stands here, in a sentence. */
  readonly problem?: string | undefined
  readonly optional?: boolean
  readonly class?: string
}

interface Wired {
  readonly id: string
  readonly 'aria-invalid': 'true' | undefined
  readonly 'aria-describedby': string | undefined
}

/** A label above, a hint between, a problem below: the same for every kind of control. */
export function Field({
  label,
  hint,
  problem,
  optional = false,
  class: more = '',
  children,
}: Around & { readonly children: (wired: Wired) => ComponentChildren }) {
  const id = useId()
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div class={`min-w-0 ${more}`}>
      <label for={id} class="mb-1 block font-semibold">
        {label}
        {optional && <span class="font-normal text-soft"> {m.ui_optional_mark()}</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="mb-1.5 text-small text-soft">
          {hint}
        </p>
      )}
      {children({ id, 'aria-invalid': problem === undefined ? undefined : 'true', 'aria-describedby': described || undefined })}
      {problem !== undefined && (
        <p id={`${id}-problem`} class="mt-1.5 text-small font-semibold text-brick">
          {problem}
        </p>
      )}
    </div>
  )
}

/** What a line of text is given. */
export interface TextProps extends Around {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'date' | 'time' | 'number' | 'url'
  readonly placeholder?: string | undefined
  readonly autocomplete?: string
  readonly required?: boolean
  /** What a phone's keyboard begins with a capital letter. */
  readonly capitals?: 'words' | undefined
}

/** One line of text. */
export function TextField({ value, onInput, type = 'text', placeholder, autocomplete = 'off', required, capitals, ...around }: TextProps) {
  return (
    <Field {...around}>
      {(wired) =>
        // JSX wants the type of an input to be known while compiling; here one component serves them all.
        h('input', {
          ...wired,
          class: 'control',
          type,
          value,
          placeholder,
          autocomplete,
          autocapitalize: capitals,
          'aria-required': required ? 'true' : undefined,
          spellcheck: type === 'text' ? undefined : false,
          onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
        })
      }
    </Field>
  )
}

/** Several lines of text. */
export function TextBox({
  value,
  onInput,
  rows = 6,
  placeholder,
  ...around
}: Around & { value: string; onInput: (value: string) => void; rows?: number; placeholder?: string }) {
  return (
    <Field {...around}>
      {(wired) => (
        <textarea
          {...wired}
          class="control"
          rows={rows}
          value={value}
          placeholder={placeholder}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export interface Option<T extends string> {
  readonly value: T
  readonly words: string
}

interface ChoiceProps<T extends string> extends Around {
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
}

/** One of a longer list. */
export function Select<T extends string>({ value, options, onChange, ...around }: ChoiceProps<T>) {
  const choose = (chosen: string): void => {
    const option = options.find((each) => each.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <Field {...around}>
      {(wired) => (
        <select {...wired} class="control" value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, value, options, onChange, optional, class: more = '' }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset class={`min-w-0 ${more}`}>
      <legend class="mb-1 font-semibold">
        {label}
        {optional && <span class="font-normal text-soft"> {m.ui_optional_mark()}</span>}
      </legend>
      <div class="flex flex-wrap gap-2">
        {options.map((option) => (
          <label key={option.value} class="chip">
            <input type="radio" class="size-4" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
