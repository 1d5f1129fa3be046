import type { Problems } from '../../state/interview-form.ts'
import { endWords, kindWords, type InterviewForm } from '../../state/interview-form.ts'
import { now } from '../../state/clock.ts'
import { Choice, Select, TextField } from '../../ui/field.tsx'
import { NameField } from '../../ui/name-field.tsx'

interface FieldsProps {
  readonly form: InterviewForm
  readonly onChange: (form: InterviewForm) => void
  readonly problems: Problems
}

/** Where, what for, and when it ended. */
export function InterviewFields({ form, onChange, problems }: FieldsProps) {
  const set = (change: Partial<InterviewForm>): void => onChange({ ...form, ...change })
  return (
    <div class="grid gap-5 sm:grid-cols-2">
      <NameField
        label="Company"
        required
        value={form.company}
        onInput={(company) => set({ company })}
        problem={problems['interview.company.name']}
      />
      <TextField
        label="Position"
        required
        value={form.position}
        onInput={(position) => set({ position })}
        problem={problems['interview.position']}
      />
      <EndFields form={form} onChange={onChange} problems={problems} />
      <Choice
        label="How did you meet?"
        class="sm:col-span-2"
        value={form.format}
        options={[
          { value: 'in-person', words: 'In person' },
          { value: 'video', words: 'Video' },
          { value: 'phone', words: 'Phone' },
        ]}
        onChange={(format) => set({ format })}
      />
      <div class="grid grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)] gap-3 sm:col-span-2">
        <Select label="Kind" value={form.kind} options={kindWords} onChange={(kind) => set({ kind })} />
        <TextField
          label="Round"
          type="number"
          placeholder="1"
          value={form.round}
          onInput={(round) => set({ round })}
          problem={problems['interview.round']}
        />
      </div>
      <MoreFields form={form} onChange={onChange} problems={problems} />
    </div>
  )
}

function EndFields({ form, onChange, problems }: FieldsProps) {
  const problem = problems['interview.end']
  const words = endWords(form, now.value)
  return (
    <fieldset class="sm:col-span-2">
      <legend class="mb-1 font-semibold">When did it end?</legend>
      <div class="grid gap-3 min-[22.5rem]:grid-cols-2 sm:grid-cols-[1fr_1fr_1.6fr]">
        <TextField label="Day" type="date" value={form.date} onInput={(date) => onChange({ ...form, date })} problem={problem} />
        <TextField label="Time" type="time" value={form.time} onInput={(time) => onChange({ ...form, time })} />
        <Select
          class="min-[22.5rem]:col-span-2 sm:col-span-1"
          label="Time zone"
          value={form.timeZone}
          options={zoneOptions(form.timeZone)}
          onChange={(timeZone) => onChange({ ...form, timeZone })}
        />
      </div>
      {words !== undefined && <p class="mt-2 text-small text-soft">{words}</p>}
    </fieldset>
  )
}

function MoreFields(props: FieldsProps) {
  const { form, onChange } = props
  const set = (change: Partial<InterviewForm>): void => onChange({ ...form, ...change })
  return (
    <details class="sm:col-span-2">
      <summary class="min-h-11 py-2 font-semibold text-teal">More about it</summary>
      <div class="grid gap-5 pt-2 sm:grid-cols-2">
        <TextField
          label="Other names of the company"
          optional
          hint="Short forms in use, with commas between."
          value={form.alsoKnownAs}
          onInput={(alsoKnownAs) => set({ alsoKnownAs })}
        />
        <TextField
          label="Domain of its addresses"
          optional
          hint="What stands after the @."
          placeholder="company.com"
          value={form.domain}
          onInput={(domain) => set({ domain })}
        />
        <TextField
          label="Term"
          optional
          hint="For an internship or a temporary job."
          placeholder="summer 2027"
          value={form.term}
          onInput={(term) => set({ term })}
        />
        <WhetherFields {...props} />
      </div>
    </details>
  )
}

const arrangers = [
  { value: 'company', words: 'The company itself' },
  { value: 'agency', words: 'An agency' },
] as const
const wishes = [
  { value: 'unknown', words: 'Nothing' },
  { value: 'welcome', words: 'They are welcome' },
  { value: 'not-wanted', words: 'Please none' },
] as const
const stillInterested = [
  { value: 'yes', words: 'Yes' },
  { value: 'no', words: 'No, I will withdraw' },
] as const

/** What decides whether and how a letter should go at all. */
function WhetherFields({ form, onChange }: FieldsProps) {
  const set = (change: Partial<InterviewForm>): void => onChange({ ...form, ...change })
  return (
    <>
      <Select label="Arranged by" value={form.arrangedBy} options={arrangers} onChange={(arrangedBy) => set({ arrangedBy })} />
      <Select
        label="What did they say about thank-you letters?"
        value={form.letters}
        options={wishes}
        onChange={(letters) => set({ letters })}
      />
      <Select
        label="Do you still want it?"
        value={form.stillInterested ? 'yes' : 'no'}
        options={stillInterested}
        onChange={(chosen) => set({ stillInterested: chosen === 'yes' })}
      />
    </>
  )
}

function zoneOptions(current: string): { value: string; words: string }[] {
  const known = new Set([current, ...Intl.supportedValuesOf('timeZone'), 'UTC'].filter(Boolean))
  return [...known].toSorted().map((value) => ({ value, words: value.replaceAll('_', ' ') }))
}
