import { useSignal } from '@preact/signals'
import { differingLetters } from '../../../core/capture/differing-letters.ts'
import type { Doubt, SettledField } from '../../state/found-people.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox, TextField } from '../../ui/field.tsx'
import { CheckIcon } from '../../ui/icons.tsx'
import { CutOutPicture } from './cut-out.tsx'
import { listed } from '../../state/time-words.ts'
import { m } from '../../words.ts'

export const fieldWords: Readonly<Record<SettledField, string>> = {
  name: m.capture_field_name(),
  honorific: m.capture_field_honorific(),
  goesBy: m.capture_field_goes_by(),
  title: m.capture_field_title(),
  company: m.capture_field_company(),
  email: 'E-mail',
  phone: m.capture_field_phone(),
  website: m.capture_field_website(),
  address: m.home_model_address(),
}

const theField: Readonly<Record<SettledField, string>> = {
  name: m.capture_the_name(),
  honorific: m.capture_the_honorific(),
  goesBy: m.capture_the_name_gone_by(),
  title: m.capture_the_title(),
  company: m.capture_the_company(),
  email: m.capture_the_email(),
  phone: m.capture_the_phone(),
  website: m.capture_the_website(),
  address: m.capture_the_address(),
}

export const sourceNames = {
  photo: m.capture_source_photo(),
  qr: m.capture_source_code(),
  vcard: m.capture_source_contact(),
  invitation: m.capture_source_invitation(),
  signature: m.capture_source_signature(),
  typed: m.capture_source_notes(),
} as const

interface DoubtProps {
  readonly doubt: Doubt
  readonly onSettle: (value: string) => void
}

/** One field that is not sure: the piece of the card, the readings with their different letters marked, and a line to type. */
export function DoubtQuestion({ doubt, onSettle }: DoubtProps) {
  const typed = useSignal<string | undefined>(undefined)
  const { field, value, readings, said, shown } = doubt
  const label = fieldWords[field]
  return (
    <section class="note note-ask flex flex-col gap-2" aria-label={m.capture_please_look({ label })}>
      <p class="font-semibold">{questionOf(doubt)}</p>
      {shown && <CutOutPicture {...shown} words={m.capture_card_shows({ label })} />}
      <div class="flex flex-wrap gap-2">
        {readings.map((reading) => (
          <button key={reading} type="button" class="chip text-start font-serif whitespace-pre-line" onClick={() => onSettle(reading)}>
            <CheckIcon />
            <span>
              <Reading reading={reading} others={readings} />
              <SaidBy reading={reading} said={said} />
            </span>
          </button>
        ))}
        <Button kind="quiet" onClick={() => (typed.value = typed.value === undefined ? value : undefined)}>
          {readings.length === 0 ? m.capture_type_it() : readings.length === 1 ? m.capture_no_type_it() : m.capture_neither_type_it()}
        </Button>
        {field !== 'name' && (
          <Button kind="quiet" onClick={() => onSettle('')}>
            {m.check_leave_it_out()}
          </Button>
        )}
      </div>
      {typed.value !== undefined && (
        <Typed label={label} value={typed.value} isLong={field === 'address'} onInput={(text) => (typed.value = text)} onDone={onSettle} />
      )}
    </section>
  )
}

function questionOf({ field, readings }: Doubt): string {
  if (readings.length === 0) return m.capture_no_name_could_read()
  const what = theField[field]
  return readings.length === 1 ? m.capture_is_this_right({ what }) : m.capture_how_spelt({ what })
}

/** A reading, with exactly those letters marked that another one has otherwise. */
export function Reading({ reading, others }: { readonly reading: string; readonly others: readonly string[] }) {
  const letters = differingLetters(reading, others)
  return (
    <span>
      {letters.map(({ text, differs }, at) =>
        differs ? (
          <mark key={at} class="differs">
            {text === '' ? '\u2038' : text}
          </mark>
        ) : (
          text
        ),
      )}
    </span>
  )
}

function SaidBy({ reading, said }: { readonly reading: string; readonly said: Doubt['said'] }) {
  const sources = [...new Set(said.filter(({ value }) => value === reading).map(({ source }) => sourceNames[source]))]
  return sources.length === 0 ? null : <span class="block font-sans text-small text-soft">{listed(sources)}</span>
}

interface TypedProps {
  readonly label: string
  readonly value: string
  readonly isLong: boolean
  readonly onInput: (text: string) => void
  readonly onDone: (text: string) => void
}

function Typed({ label, value, isLong, onInput, onDone }: TypedProps) {
  const Line = isLong ? TextBox : TextField
  return (
    <form
      class="flex flex-wrap items-end gap-2"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (value.trim() !== '') onDone(value)
      }}
    >
      <Line label={label} class="grow" value={value} onInput={onInput} />
      <Button type="submit">{m.capture_so_it_is_right()}</Button>
    </form>
  )
}
