import { freeId, type Person } from '../../state/facts.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { NameField } from '../../ui/name-field.tsx'

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
        Whom I meet
      </h2>
      <ul class="flex flex-col gap-4">
        {people.map((person, at) => (
          <li key={person.id} class="card p-4">
            <OnePerson person={person} number={at + 1} onChange={(change) => set(at, change)} />
            <Button kind="quiet" class="-ms-2" label={`Remove ${person.name || 'this person'}`} onClick={() => onChange(people.filter((each) => each.id !== person.id))}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <Button class="mt-3" onClick={() => onChange([...people, { id: freeId('p', people), name: '', source: 'typed' }])}>
        <PlusIcon /> Add somebody
      </Button>
    </section>
  )
}

function OnePerson({ person, number, onChange }: { readonly person: Person; readonly number: number; readonly onChange: (change: Partial<Person>) => void }) {
  const topics = (person.topics ?? []).join('; ')
  const hasMore = [person.saidAs, person.caresAbout, topics].some(Boolean)
  return (
    <div role="group" aria-label={person.name || `Person ${number}`} class="grid gap-3 sm:grid-cols-2">
      <NameField label="Name" value={person.name} onInput={(name) => onChange({ name })} />
      <TextField label="Title" optional value={person.title ?? ''} onInput={(title) => onChange({ title: title || undefined })} />
      <details class="sm:col-span-2" open={hasMore}>
        <summary class="min-h-11 py-2 font-semibold text-teal">How it is said, what matters, what may come up</summary>
        <div class="grid gap-3 pt-1 sm:grid-cols-2">
          <TextField label="How it is said" optional hint="As somebody told you, or wrote it." placeholder="shi-VAWN" value={person.saidAs ?? ''} onInput={(saidAs) => onChange({ saidAs: saidAs || undefined })} />
          <TextField label="What matters to them" optional hint="Empty: a guess by the title." value={person.caresAbout ?? ''} onInput={(caresAbout) => onChange({ caresAbout: caresAbout || undefined })} />
          <TextField class="sm:col-span-2" label="May bring up" optional hint="With semicolons between; up to three are filled in by the title." value={topics} onInput={(text) => onChange({ topics: topicsIn(text) })} />
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
