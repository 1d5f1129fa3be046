import { useSignal } from '@preact/signals'
import type { InterviewView } from '../../../api/views.ts'
import type { Person } from '../../state/facts.ts'
import { isAddress } from '../../state/interview-form.ts'
import { keepAddress } from '../../state/letter-acts.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { fieldId } from './letter-fields.ts'
import { m } from '../../words.ts'

interface AddressProps {
  readonly view: InterviewView
  readonly person: Person
  readonly desk: LetterDesk
  /** Whoever writes an address here wants the letter to go there. */
  readonly onAdded: () => void
}

/** The address that the letter goes to. Where it is missing or doubtful it can be written right here. */
export function AddressLine({ view, person, desk, onAdded }: AddressProps) {
  const doubtful = desk.check.value.findings.some((finding) => finding.part === 'to' && finding.answer === undefined)
  const asked = useSignal(view.thanks.some((thanks) => thanks.personId === person.id && thanks.state === 'refused'))
  if (!person.email || doubtful || asked.value)
    return <AddressForm view={view} person={person} desk={desk} onAdded={onAdded} onDone={() => (asked.value = false)} />
  return (
    <p class="mt-3 text-small break-all text-soft">
      {m.check_to({ email: person.email })}
      <button
        type="button"
        class="min-h-11 px-1 underline underline-offset-2"
        aria-label={m.check_change_address({ name: person.name })}
        onClick={() => (asked.value = true)}
      >
        {m.ui_change_short()}
      </button>
    </p>
  )
}

function AddressForm({ view, person, desk, onAdded, onDone }: AddressProps & { readonly onDone: () => void }) {
  const id = fieldId(desk.letter.value.id, 'to')
  const email = useSignal(person.email ?? '')
  const problem = useSignal<string | undefined>(undefined)
  const task = useTask()
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault()
    const address = email.value.trim()
    problem.value =
      address === '' || isAddress(address) ? undefined : m.state_not_an_address()
    if (problem.value !== undefined) return
    await desk.saver.flush()
    if (!(await task.run(() => keepAddress(view, person.id, address)))) return
    if (address !== '') onAdded()
    onDone()
  }
  return (
    <form class="note note-ask mt-4" noValidate onSubmit={(event) => void keep(event)}>
      <label for={id} class="font-semibold">
        {person.email ? m.check_is_this_the_address({ name: person.name }) : m.check_where_get_mail({ name: person.name })}
      </label>
      <p id={`${id}-why`} class={`text-small ${problem.value === undefined ? 'text-soft' : 'font-semibold text-brick'}`}>
        {problem.value ?? m.check_ask_whoever_arranged_talk()}
      </p>
      <div class="mt-2 flex flex-wrap gap-2">
        <input
          id={id}
          class="control min-w-52 grow basis-0"
          type="email"
          autocomplete="off"
          spellcheck={false}
          value={email.value}
          aria-invalid={problem.value === undefined ? undefined : 'true'}
          aria-describedby={`${id}-why`}
          onInput={(event) => (email.value = event.currentTarget.value)}
        />
        <Button type="submit" busy={task.busy.value}>
          {m.check_keep_it()}
        </Button>
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </form>
  )
}
