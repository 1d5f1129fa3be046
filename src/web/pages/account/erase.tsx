import { useSignal } from '@preact/signals'
import type { Output } from '../../../api/rows.ts'
import { eraseAccount } from '../../state/account.ts'
import { call } from '../../state/client.ts'
import { tell } from '../../state/notices.ts'
import { type Task, useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

/** One's own account can be taken away whole; what goes, and what does not, is said before. */
export function EraseMine({ email }: { readonly email: string }) {
  const task = useTask()
  return (
    <section aria-labelledby="erase">
      <h2 id="erase" class="text-lead">
        {m.account_erase()}
      </h2>
      <p class="mt-1 text-soft">{m.account_erase_lead()}</p>
      <details class="mt-2">
        <summary class="min-h-11 py-2 font-semibold">{m.account_erase_open()}</summary>
        <ul class="list-disc ps-5">
          <li>{m.account_erase_goes()}</li>
          <li>{m.account_erase_letters()}</li>
          <li>{m.account_erase_others()}</li>
          <li>{m.account_erase_stays()}</li>
        </ul>
        <p class="mt-3">{m.account_erase_keep_first()}</p>
        <ButtonLink class="mt-2" href="/settings">
          {m.home_everything_title()}
        </ButtonLink>
        <AddressForm email={email} task={task} act={m.account_erase_now()} erase={() => task.run(() => eraseAccount(email))} />
      </details>
    </section>
  )
}

type Members = Output<'readMembers'>['members']

/** For an admin, of somebody who is shut out already. */
export function EraseMember({ member: { id, name, email }, onChange }: { readonly member: Members[number]; readonly onChange: (members: Members) => void }) {
  const task = useTask()
  const erase = async (): Promise<void> => {
    const left = await task.run(() => call('eraseMember', { params: { memberId: id }, body: { address: email } }))
    if (!left) return
    onChange(left.members)
    tell(m.account_erased_member({ name: name || email }))
  }
  return (
    <details class="w-full">
      <summary class="min-h-11 py-2">{m.account_erase_member({ name: name || email })}</summary>
      <p class="text-soft">{m.account_erase_member_lead()}</p>
      <AddressForm email={email} task={task} act={m.account_erase_now()} erase={erase} />
    </details>
  )
}

interface AddressFormProps {
  readonly email: string
  readonly task: Task
  readonly act: string
  readonly erase: () => Promise<unknown>
}

/** It cannot be taken back: so it takes the whole address, and not a press alone. */
function AddressForm({ email, task, act, erase }: AddressFormProps) {
  const typed = useSignal('')
  const problem = useSignal<string | undefined>(undefined)
  const submit = (event: Event): void => {
    event.preventDefault()
    problem.value = typed.value.trim().toLowerCase() === email ? undefined : m.refusal_other_address()
    if (problem.value === undefined) void erase()
  }
  return (
    <form class="mt-4 flex flex-col gap-4 break-words" onSubmit={submit} noValidate>
      <TextField label={m.account_erase_type_address({ email })} type="email" value={typed.value} onInput={(value) => (typed.value = value)} problem={problem.value} />
      <Button type="submit" class="self-start" busy={task.busy.value}>
        {act}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </form>
  )
}
