import type { Problems } from '../../state/interview-form.ts'
import { endWords, kindWords, type InterviewForm } from '../../state/interview-form.ts'
import { now } from '../../state/clock.ts'
import { Choice, Select, TextField } from '../../ui/field.tsx'
import { NameField } from '../../ui/name-field.tsx'
import { m } from '../../words.ts'

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
        label={m.capture_field_company()}
        required
        value={form.company}
        onInput={(company) => set({ company })}
        problem={problems['interview.company.name']}
      />
      <TextField
        label={m.capture_field_position()}
        required
        value={form.position}
        onInput={(position) => set({ position })}
        problem={problems['interview.position']}
      />
      <EndFields form={form} onChange={onChange} problems={problems} />
      <Choice
        label={m.capture_did_meet()}
        class="sm:col-span-2"
        value={form.format}
        options={[
          { value: 'in-person', words: m.capture_format_in_person() },
          { value: 'video', words: m.capture_format_video() },
          { value: 'phone', words: m.capture_field_phone() },
        ]}
        onChange={(format) => set({ format })}
      />
      <div class="grid grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)] gap-3 sm:col-span-2">
        <Select label={m.capture_field_kind()} value={form.kind} options={kindWords} onChange={(kind) => set({ kind })} />
        <TextField
          label={m.capture_field_round()}
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
      <legend class="mb-1 font-semibold">{m.capture_when_did_end()}</legend>
      <div class="grid gap-3 min-[22.5rem]:grid-cols-2 sm:grid-cols-[1fr_1fr_1.6fr]">
        <TextField label={m.capture_field_day()} type="date" value={form.date} onInput={(date) => onChange({ ...form, date })} problem={problem} />
        <TextField label={m.capture_field_time()} type="time" value={form.time} onInput={(time) => onChange({ ...form, time })} />
        <Select
          class="min-[22.5rem]:col-span-2 sm:col-span-1"
          label={m.capture_field_time_zone()}
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
      <summary class="min-h-11 py-2 font-semibold text-teal">{m.capture_more_about()}</summary>
      <div class="grid gap-5 pt-2 sm:grid-cols-2">
        <TextField
          label={m.capture_other_names_company()}
          optional
          hint={m.capture_short_forms_use_commas()}
          value={form.alsoKnownAs}
          onInput={(alsoKnownAs) => set({ alsoKnownAs })}
        />
        <TextField
          label={m.capture_domain_addresses()}
          optional
          hint={m.capture_stands_after()}
          placeholder="company.com"
          value={form.domain}
          onInput={(domain) => set({ domain })}
        />
        <TextField
          label={m.capture_field_term()}
          optional
          hint={m.capture_internship_temporary_job()}
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
  { value: 'company', words: m.capture_company_itself() },
  { value: 'agency', words: m.capture_an_agency() },
] as const
const wishes = [
  { value: 'unknown', words: m.state_heard_nothing() },
  { value: 'welcome', words: m.capture_they_welcome() },
  { value: 'not-wanted', words: m.capture_please_none() },
] as const
const stillInterested = [
  { value: 'yes', words: m.capture_still_yes() },
  { value: 'no', words: m.capture_still_no() },
] as const

/** What decides whether and how a letter should go at all. */
function WhetherFields({ form, onChange }: FieldsProps) {
  const set = (change: Partial<InterviewForm>): void => onChange({ ...form, ...change })
  return (
    <>
      <Select label={m.capture_arranged_by()} value={form.arrangedBy} options={arrangers} onChange={(arrangedBy) => set({ arrangedBy })} />
      <Select
        label={m.capture_did_they_say_about()}
        value={form.letters}
        options={wishes}
        onChange={(letters) => set({ letters })}
      />
      <Select
        label={m.capture_still_want()}
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
