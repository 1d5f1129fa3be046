import { freeId, type Person } from '../../state/facts.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { NameField } from '../../ui/name-field.tsx'
import { m } from '../../words.ts'

interface PeopleProps {
  readonly people: readonly Person[]
  readonly onChange: (people: Person[]) => void
}

/** Whom one meets, as far as it is known: only the name is needed. */
export function PeopleToMeet({ people, onChange }: PeopleProps) {
  const set = (at: number, change: Partial<Person>): void => onChange(people.map((person, index) => (index === at ? { ...person, ...change } : person)))
  return (
    <section aria-labelledby="whom">
      <h2 id="whom" class="mb-2 text-lead">
        {m.prepare_whom_i_meet()}
      </h2>
      <ul class="flex flex-col gap-4">
        {people.map((person, at) => (
          <li key={person.id} class="card p-4">
            <OnePerson person={person} number={at + 1} onChange={(change) => set(at, change)} />
            <Button kind="quiet" class="-ms-2" label={m.home_remove_one({ company: person.name || m.prepare_this_person() })} onClick={() => onChange(people.filter((each) => each.id !== person.id))}>
              {m.home_remove_act()}
            </Button>
          </li>
        ))}
      </ul>
      <Button class="mt-3" onClick={() => onChange([...people, { id: freeId('p', people), name: '', source: 'typed' }])}>
        <PlusIcon /> {m.prepare_add_somebody()}
      </Button>
    </section>
  )
}

function OnePerson({ person, number, onChange }: { readonly person: Person; readonly number: number; readonly onChange: (change: Partial<Person>) => void }) {
  const topics = (person.topics ?? []).join('; ')
  const hasMore = [person.saidAs, person.caresAbout, topics].some(Boolean)
  return (
    <div role="group" aria-label={person.name || m.prepare_person_number({ number })} class="grid gap-3 sm:grid-cols-2">
      <NameField label={m.capture_field_name()} value={person.name} onInput={(name) => onChange({ name })} />
      <TextField label={m.capture_field_title()} optional value={person.title ?? ''} onInput={(title) => onChange({ title: title || undefined })} />
      <details class="sm:col-span-2" open={hasMore}>
        <summary class="min-h-11 py-2 font-semibold text-teal">{m.prepare_said_matters_may_come()}</summary>
        <div class="grid gap-3 pt-1 sm:grid-cols-2">
          <TextField label={m.prepare_how_said()} optional hint={m.prepare_somebody_told_wrote()} placeholder="shi-VAWN" value={person.saidAs ?? ''} onInput={(saidAs) => onChange({ saidAs: saidAs || undefined })} />
          <TextField label={m.prepare_what_matters()} optional hint={m.prepare_empty_guess_title()} value={person.caresAbout ?? ''} onInput={(caresAbout) => onChange({ caresAbout: caresAbout || undefined })} />
          <TextField class="sm:col-span-2" label={m.prepare_may_bring_up_label()} optional hint={m.prepare_semicolons_between_up_three()} value={topics} onInput={(text) => onChange({ topics: topicsIn(text) })} />
        </div>
      </details>
    </div>
  )
}

/** A semicolon just typed begins the next one and must not vanish. */
function topicsIn(text: string): string[] | undefined {
  const parts = text.split(/;\s?/).map((part, at, all) => (at < all.length - 1 ? part.trim() : part))
  return text === '' ? undefined : parts
}
