import { freeId, sourceWords, type Person } from '../../state/facts.ts'
import { roleWords, type Problems } from '../../state/interview-form.ts'
import { tell } from '../../state/notices.ts'
import { Button } from '../../ui/button.tsx'
import { Choice, Select, TextField } from '../../ui/field.tsx'
import { CrossIcon, PlusIcon } from '../../ui/icons.tsx'
import { NameField } from '../../ui/name-field.tsx'
import { m } from '../../words.ts'

interface PeopleProps {
  readonly people: readonly Person[]
  readonly onChange: (people: Person[]) => void
  readonly problems: Problems
}

/** Whom one met: a block each, added and removed with a way back. */
export function PeopleFields({ people, onChange, problems }: PeopleProps) {
  const set = (at: number, change: Partial<Person>): void =>
    onChange(people.map((person, index) => (index === at ? { ...person, ...change } : person)))
  const remove = (at: number): void => {
    onChange(people.filter((_, index) => index !== at))
    tell(m.home_was_removed({ company: people[at]?.name.trim() || m.capture_the_empty_block() }), () => onChange([...people]))
  }
  const add = (): void => {
    onChange(withAnother(people))
    writeInPerson(people.length)
  }
  return (
    <div class="flex flex-col gap-5">
      {people.map((person, at) => (
        <fieldset key={person.id} id={`person-${at}`} class="card min-w-0 p-4 sm:p-5">
          <legend class="sr-only">{person.name.trim() || m.capture_person({ at: at + 1 })}</legend>
          <div class="mb-3 flex items-center justify-between gap-2">
            <p class="font-serif text-lead">{person.name.trim() || m.capture_person({ at: at + 1 })}</p>
            {people.length > 1 && (
              <button
                type="button"
                class="-me-2 grid size-11 shrink-0 place-items-center rounded-control text-soft"
                aria-label={m.home_remove_one({ company: person.name.trim() || m.capture_person_small({ at: at + 1 }) })}
                onClick={() => remove(at)}
              >
                <CrossIcon />
              </button>
            )}
          </div>
          <PersonFields person={person} at={at} set={(change) => set(at, change)} problems={problems} />
        </fieldset>
      ))}
      <Button class="self-start" onClick={add}>
        <PlusIcon /> {m.capture_add_another_person()}
      </Button>
    </div>
  )
}

/** Adds an empty block, to be typed into. */
export function withAnother(people: readonly Person[]): Person[] {
  return [...people, { id: freeId('p', people), name: '', source: 'typed' }]
}

/** Puts the cursor into the name of a block that has just come. */
export function writeInPerson(at: number): void {
  requestAnimationFrame(() => document.getElementById(`person-${at}`)?.querySelector('input')?.focus())
}

interface PersonProps {
  readonly person: Person
  readonly at: number
  readonly set: (change: Partial<Person>) => void
  readonly problems: Problems
}

function PersonFields({ person, at, set, problems }: PersonProps) {
  const role = person.role ?? 'interviewer'
  return (
    <div class="grid gap-4 sm:grid-cols-2">
      <NameField
        class="sm:col-span-2"
        label={m.capture_field_name()}
        hint={
          person.source === undefined || person.source === 'typed'
            ? m.capture_full_letter_letter_card()
            : m.capture_please_compare_once({ source: capital(sourceWords(person.source)) })
        }
        required
        value={person.name}
        onInput={(name) => set({ name })}
        problem={problems[`people.${at}.name`]}
      />
      <TextField
        label={m.capture_field_email()}
        optional
        hint={m.capture_where_letter_goes()}
        type="email"
        value={person.email ?? ''}
        onInput={(email) => set({ email: email || undefined })}
        problem={problems[`people.${at}.email`]}
      />
      <TextField
        label={m.capture_field_title()}
        optional
        placeholder="Head of Design"
        value={person.title ?? ''}
        onInput={(title) => set({ title: title || undefined })}
        problem={problems[`people.${at}.title`]}
      />
      <Select label={m.capture_field_role()} value={role} options={roleWords} onChange={(chosen) => set({ role: chosen })} />
      <details class="sm:col-span-2" open={Boolean(person.goesBy)}>
        <summary class="min-h-11 py-2 font-semibold text-teal">{m.capture_how_to_address({ name: person.name.trim() || m.capture_this_person() })}</summary>
        <AddressFields person={person} at={at} set={set} problems={problems} />
      </details>
    </div>
  )
}

function AddressFields({ person, set }: PersonProps) {
  return (
    <div class="grid gap-4 pt-2 sm:grid-cols-2">
      <Choice
        label={m.capture_letter_begins()}
        class="sm:col-span-2"
        value={person.addressAs ?? 'unknown'}
        options={[
          { value: 'unknown', words: m.capture_i_am_not_sure() },
          { value: 'first-name', words: m.capture_dear_first_name() },
          { value: 'formal', words: m.capture_dear_dr_ms_mr() },
        ]}
        onChange={(chosen) => set({ addressAs: chosen === 'unknown' ? undefined : chosen })}
      />
      <TextField
        label={m.capture_field_goes_by()}
        optional
        hint={m.capture_name_they_asked_called()}
        value={person.goesBy ?? ''}
        onInput={(goesBy) => set({ goesBy: goesBy || undefined })}
      />
      <TextField
        label={m.capture_field_honorific()}
        optional
        hint={m.capture_only_where_know()}
        placeholder="Dr, Prof., Ms, Mr"
        value={person.honorific ?? ''}
        onInput={(honorific) => set({ honorific: honorific || undefined })}
      />
      <Select
        label={m.capture_field_pronouns()}
        value={person.pronouns ?? 'unknown'}
        options={[
          { value: 'unknown', words: m.capture_not_known() },
          { value: 'she', words: 'she' },
          { value: 'he', words: 'he' },
          { value: 'they', words: 'they' },
        ]}
        onChange={(chosen) => set({ pronouns: chosen === 'unknown' ? undefined : chosen })}
      />
      <label class="flex min-h-11 items-center gap-3 self-end">
        <input
          type="checkbox"
          class="size-5"
          checked={person.metBefore ?? false}
          onChange={(event) => set({ metBefore: event.currentTarget.checked || undefined })}
        />
        {m.capture_we_had_met_before()}
      </label>
    </div>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
