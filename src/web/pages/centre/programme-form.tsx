import { useSignal } from '@preact/signals'
import type { Input } from '../../../api/rows.ts'
import type { Trouble } from '../../state/client.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

type Fields = Input<'changeProgramme'>['body']

interface FormProps {
  readonly kept?: Fields | undefined
  readonly button: string
  readonly busy: boolean
  readonly trouble: Trouble | undefined
  readonly onSave: (fields: Fields) => Promise<boolean>
}

/** What a programme is called, when it is, and how soon it wants thanks to go out. */
export function ProgrammeForm({ kept, button, busy, trouble, onSave }: FormProps) {
  const name = useSignal(kept?.name ?? '')
  const beginsOn = useSignal(kept?.beginsOn ?? '')
  const endsOn = useSignal(kept?.endsOn ?? '')
  const hours = useSignal(kept?.thankByHours === undefined ? '' : String(kept.thankByHours))
  const submit = (event: Event): void => {
    event.preventDefault()
    void onSave({ name: name.value, beginsOn: beginsOn.value, endsOn: endsOn.value, ...(hours.value !== '' && { thankByHours: Number(hours.value) }) })
  }
  return (
    <form class="flex flex-col gap-4" onSubmit={submit} noValidate>
      <TextField label={m.centre_name()} value={name.value} onInput={(value) => (name.value = value)} required />
      <div class="grid gap-4 sm:grid-cols-2">
        <TextField label={m.centre_begins_on()} type="date" value={beginsOn.value} onInput={(value) => (beginsOn.value = value)} required />
        <TextField label={m.centre_ends_on()} type="date" value={endsOn.value} onInput={(value) => (endsOn.value = value)} required />
      </div>
      <TextField label={m.centre_thank_by()} hint={m.centre_thank_by_hint()} type="number" optional class="max-w-xs" value={hours.value} onInput={(value) => (hours.value = value)} />
      <Button type="submit" class="self-start" busy={busy}>
        {button}
      </Button>
      <TroubleNote trouble={trouble} />
    </form>
  )
}
