import type { Plan } from '../../state/plan.ts'
import { Select, TextField } from '../../ui/field.tsx'
import { m } from '../../words.ts'

type When = Pick<Plan, 'day' | 'from' | 'to' | 'timeZone'>

interface WhenProps {
  readonly when: When
  readonly problem?: string | undefined
  readonly onChange: (change: Partial<When>) => void
}

/** On which day it is, from when to when, by which clock. */
export function WhenFields({ when, problem, onChange }: WhenProps) {
  return (
    <fieldset class="min-w-0 sm:col-span-2">
      <legend class="mb-1 font-semibold">{m.prepare_when_question()}</legend>
      <div class="grid grid-cols-2 gap-3 sm:grid-cols-[1fr_minmax(0,9rem)_minmax(0,9rem)]">
        <TextField class="col-span-2 sm:col-span-1" label={m.capture_field_day()} type="date" value={when.day} onInput={(day) => onChange({ day })} problem={problem} />
        <TextField label={m.check_from_mailbox()} type="time" value={when.from} onInput={(from) => onChange({ from })} />
        <TextField label={m.prepare_time_to()} type="time" value={when.to} onInput={(to) => onChange({ to })} />
        <Select class="col-span-2 sm:col-span-3" label={m.capture_field_time_zone()} value={when.timeZone} options={zoneOptions(when.timeZone)} onChange={(timeZone) => onChange({ timeZone })} />
      </div>
    </fieldset>
  )
}

function zoneOptions(current: string): { value: string; words: string }[] {
  const known = new Set([current, ...Intl.supportedValuesOf('timeZone'), 'UTC'].filter(Boolean))
  return [...known].toSorted().map((value) => ({ value, words: value.replaceAll('_', ' ') }))
}
