import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type MemberRole, memberRoles } from '../../../core/model/member.ts'
import type { Output } from '../../../api/rows.ts'
import { call } from '../../state/client.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { Select, TextField } from '../../ui/field.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import { EraseMember } from './erase.tsx'

type Members = Output<'readMembers'>['members']
type Invitations = Output<'readInvitations'>['invitations']

const words: Readonly<Record<MemberRole, () => string>> = { student: m.account_role_student, adviser: m.account_role_adviser, admin: m.account_role_admin }
const roles = memberRoles.map((value) => ({ value, words: words[value]() }))

/** Who has an account, in which role, and who may sign up by an invitation: for admins. */
export function PeopleScreen() {
  const members = useSignal<Members | undefined>(undefined)
  const invitations = useSignal<Invitations>([])
  const task = useTask()
  const load = async (): Promise<void> => {
    const [all, invited] = [await task.run(() => call('readMembers', {})), await task.run(() => call('readInvitations', {}))]
    if (all) members.value = all.members
    if (invited) invitations.value = invited.invitations
  }
  useEffect(() => void load(), [])
  if (!members.value) return <Loading trouble={task.trouble.value} again={() => void load()} />
  return (
    <Screen title={m.account_people()} lead={m.account_people_lead()}>
      <div class="flex flex-col gap-8">
        <Invite onDone={() => void load()} />
        <Invited invitations={invitations.value.filter(({ usedAt }) => usedAt === undefined)} onDone={() => void load()} />
        <MemberList members={members.value} onChange={(changed) => (members.value = changed)} />
      </div>
    </Screen>
  )
}

function Invite({ onDone }: { readonly onDone: () => void }) {
  const email = useSignal('')
  const role = useSignal<MemberRole>('student')
  const task = useTask()
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (!(await task.run(() => call('invite', { body: { email: email.value, role: role.value } })))) return
    tell(m.account_invited({ email: email.value }))
    email.value = ''
    onDone()
  }
  return (
    <form class="card flex flex-col gap-4 p-5" onSubmit={(event) => void submit(event)} noValidate>
      <TextField label={m.account_invite_address()} hint={m.account_invite_hint()} type="email" value={email.value} onInput={(value) => (email.value = value)} problem={task.trouble.value?.at === 'email' ? task.trouble.value.words : undefined} />
      <Select label={m.account_role()} value={role.value} options={roles} onChange={(value) => (role.value = value)} />
      <Button kind="main" type="submit" class="self-start" busy={task.busy.value}>
        {m.account_invite()}
      </Button>
      {task.trouble.value?.at !== 'email' && <TroubleNote trouble={task.trouble.value} />}
    </form>
  )
}

function Invited({ invitations, onDone }: { readonly invitations: Invitations; readonly onDone: () => void }) {
  const task = useTask()
  const withdraw = async ({ email, role }: Invitations[number]): Promise<void> => {
    if (!(await task.run(() => call('withdrawInvitation', { body: { email } })))) return
    tell(m.account_invitation_withdrawn(), () => void call('invite', { body: { email, role } }).then(onDone))
    onDone()
  }
  if (invitations.length === 0) return null
  return (
    <section aria-labelledby="invited">
      <h2 id="invited" class="text-lead">
        {m.account_invited_title()}
      </h2>
      <ul class="mt-3 divide-y divide-line border-y border-line">
        {invitations.map((each) => (
          <li key={each.email} class="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
            <p class="min-w-0 break-words">
              {each.email} · {words[each.role]()}
            </p>
            <Button label={m.account_withdraw_of({ email: each.email })} busy={task.busy.value} onClick={() => void withdraw(each)}>
              {m.account_withdraw()}
            </Button>
          </li>
        ))}
      </ul>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}

function MemberList({ members, onChange }: { readonly members: Members; readonly onChange: (members: Members) => void }) {
  const task = useTask()
  const change = async (memberId: string, role: MemberRole, isShutOut: boolean): Promise<void> => {
    const changed = await task.run(() => call('changeMember', { params: { memberId }, body: { role, isShutOut } }))
    if (changed) onChange(changed.members)
  }
  return (
    <section aria-labelledby="members">
      <h2 id="members" class="text-lead">
        {m.account_members({ count: members.length })}
      </h2>
      <TroubleNote trouble={task.trouble.value} />
      <ul class="mt-3 divide-y divide-line border-y border-line">
        {members.map(({ id, name, email, role, createdAt, disabledAt }) => (
          <li key={id}>
            <div role="group" aria-label={name || email} class="flex flex-wrap items-end justify-between gap-x-4 gap-y-2 py-3">
            <p class="min-w-0 grow basis-full break-words sm:basis-0">
              <span class="font-semibold">{name || email}</span>
              {name && <span class="block text-small text-soft">{email}</span>}
              {disabledAt !== undefined && <span class="block text-small text-brick">{m.account_is_shut_out()}</span>}
            </p>
            <Select label={m.account_role()} value={role} options={roles} onChange={(value) => void change(id, value, disabledAt !== undefined)} />
            <Button busy={task.busy.value} onClick={() => void change(id, role, disabledAt === undefined)}>
              {disabledAt === undefined ? m.account_shut_out() : m.account_let_in_again()}
            </Button>
            {disabledAt !== undefined && <EraseMember member={{ id, name, email, role, createdAt, disabledAt }} onChange={onChange} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
