import { useSignal } from '@preact/signals'
import { differingLetters } from '../../../core/capture/differing-letters.ts'
import type { Doubt, SettledField } from '../../state/found-people.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox, TextField } from '../../ui/field.tsx'
import { CheckIcon } from '../../ui/icons.tsx'
import { CutOutPicture } from './cut-out.tsx'

export const fieldWords: Readonly<Record<SettledField, string>> = {
  name: 'Name',
  honorific: 'Honorific',
  goesBy: 'Goes by',
  title: 'Title',
  company: 'Company',
  email: 'E-mail',
  phone: 'Phone',
  website: 'Website',
  address: 'Address',
}

export const sourceNames = {
  photo: 'the photo',
  qr: 'the code on the card',
  vcard: 'a contact',
  invitation: 'the invitation',
  signature: 'a signature',
  typed: 'your notes',
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
    <section class="note note-ask flex flex-col gap-2" aria-label={`${label}: please look`}>
      <p class="font-semibold">{questionOf(doubt)}</p>
      {shown && <CutOutPicture {...shown} words={`${label} as the card shows it`} />}
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
          {readings.length === 0 ? 'Type it' : readings.length === 1 ? 'No: type it' : 'Neither: type it'}
        </Button>
        {field !== 'name' && (
          <Button kind="quiet" onClick={() => onSettle('')}>
            Leave it out
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
  if (readings.length === 0) return 'No name could be read. What is it, letter by letter?'
  const what = field === 'name' ? 'the name' : field === 'email' ? 'the e-mail address' : `the ${fieldWords[field].toLowerCase()}`
  return readings.length === 1 ? `Is this ${what}, letter by letter?` : `How is ${what} spelt?`
}

/** A reading, with exactly those letters marked that another one has otherwise. */
function Reading({ reading, others }: { readonly reading: string; readonly others: readonly string[] }) {
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
  return sources.length === 0 ? null : <span class="block font-sans text-small text-soft">{sources.join(' and ')}</span>
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
      <Button type="submit">So it is right</Button>
    </form>
  )
}
