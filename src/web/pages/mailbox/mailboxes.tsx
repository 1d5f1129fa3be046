import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { MailboxView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { home, homeTrouble, loadHome } from '../../state/home.ts'
import { loadMailboxes, mailboxes, mailboxesTrouble } from '../../state/mailboxes.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { takeWayBack } from '../../state/way-back.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { MailboxForm } from './mailbox-form.tsx'
import { type Tested, TestResult } from './test-result.tsx'
import { m } from '../../words.ts'

/** The mailboxes that letters leave from. */
export function Mailboxes() {
  const editing = useSignal<string | undefined>(undefined)
  const { query, route } = useLocation()
  useEffect(() => {
    void loadMailboxes()
    if (!home.value) void loadHome()
    const wayBack = query['signed'] === undefined ? undefined : takeWayBack()
    if (wayBack === undefined) return
    route(wayBack)
    tell(m.mailbox_is_kept({ address: query['signed'] ?? '' }))
  }, [])
  const all = mailboxes.value
  // A new mailbox begins with the name and address of the profile: home brings them.
  if (!all || !home.value) return <Loading trouble={mailboxesTrouble.value ?? homeTrouble.value} again={() => void Promise.all([loadMailboxes(), loadHome()])} />
  const back = query['back']?.startsWith('/interviews/') ? query['back'] : undefined
  const adding = editing.value === 'new' || all.length === 0
  const kept = async (mailbox: MailboxView): Promise<void> => {
    await loadMailboxes()
    editing.value = undefined
    if (back) route(back)
    tell(m.mailbox_is_kept({ address: mailbox.address }))
  }
  return (
    <Screen
      title={all.length === 0 ? m.check_connect_mailbox() : m.home_mailboxes_title()}
      lead={m.mailbox_letters_leave_own_mailbox()}
    >
      <CameBack signed={query['signed']} trouble={query['trouble']} />
      <ul class="flex flex-col gap-4">
        {all.map((mailbox) => (
          <li key={mailbox.id} class="card p-4 sm:p-5">
            {editing.value === mailbox.id ? (
              <MailboxForm mailbox={mailbox} onKept={(changed) => void kept(changed)} onLeave={() => (editing.value = undefined)} />
            ) : (
              <MailboxRow mailbox={mailbox} alone={all.length === 1} onChange={() => (editing.value = mailbox.id)} />
            )}
          </li>
        ))}
      </ul>
      {adding && (
        <div class="card p-4 sm:p-6">
          <MailboxForm onKept={(added) => void kept(added)} onLeave={all.length === 0 ? undefined : () => (editing.value = undefined)} />
        </div>
      )}
      {!adding && (
        <Button class="mt-5" onClick={() => (editing.value = 'new')}>
          <PlusIcon /> {m.mailbox_add_mailbox()}
        </Button>
      )}
      {back && (
        <ButtonLink kind="quiet" class="mt-4 -ms-2" href={back}>
          {back.endsWith('/brief') ? m.prepare_back_to_brief() : m.check_back_letters()}
        </ButtonLink>
      )}
    </Screen>
  )
}

function MailboxRow({ mailbox, alone, onChange }: { readonly mailbox: MailboxView; readonly alone: boolean; readonly onChange: () => void }) {
  const sure = useSignal(false)
  const test = useTask()
  const prefer = useTask()
  const works = useSignal<Tested | undefined>(undefined)
  const look = async (): Promise<void> => {
    const { id, signIn: _, preferred: __, ...settings } = mailbox
    works.value = await test.run(() => call('testMailbox', { body: { ...settings, mailboxId: id } }))
  }
  const choose = async (): Promise<void> => {
    if (await prefer.run(() => call('preferMailbox', { params: { mailboxId: mailbox.id } }))) await loadMailboxes()
  }
  return (
    <div>
      <p class="font-semibold break-all">{mailbox.address}</p>
      <p class="text-small text-soft">
        {m.mailbox_as_port({ displayName: mailbox.displayName, host: mailbox.host, port: mailbox.port })}
        {mailbox.signIn && ` · ${m.mailbox_signed_in_with({ provider: mailbox.signIn === 'google' ? 'Google' : 'Microsoft' })}`}
      </p>
      <p class="text-small text-soft">{mailbox.imapHost ? m.mailbox_answers_looked({ imapHost: mailbox.imapHost }) : m.mailbox_regards_only_sends_through()}</p>
      {!alone && mailbox.preferred && <p class="text-small font-semibold text-teal">{m.mailbox_letters_leave_here_unless()}</p>}
      <div class="mt-3 flex flex-wrap gap-2">
        <Button busy={test.busy.value} label={m.mailbox_test_one({ address: mailbox.address })} onClick={() => void look()}>
          {test.busy.value ? m.mailbox_testing() : m.mailbox_test_act()}
        </Button>
        <Button label={m.mailbox_change_mailbox({ address: mailbox.address })} onClick={onChange}>
          {m.home_change()}
        </Button>
        {!alone && !mailbox.preferred && (
          <Button busy={prefer.busy.value} label={m.mailbox_send_from_default({ address: mailbox.address })} onClick={() => void choose()}>
            {m.mailbox_send_from_here()}
          </Button>
        )}
        <Button label={m.mailbox_remove_one({ address: mailbox.address })} onClick={() => (sure.value = true)}>
          {m.home_remove_act()}
        </Button>
      </div>
      {sure.value && <Forget mailbox={mailbox} onStay={() => (sure.value = false)} />}
      <TestResult result={works.value} />
      <TroubleNote trouble={test.trouble.value ?? prefer.trouble.value} />
    </div>
  )
}

const cameBack: Readonly<Record<string, string>> = {
  unknown: m.mailbox_sign_not_begun_here(),
  'signed-out': m.mailbox_provider_did_not_let(),
  connection: m.mailbox_provider_could_not_reached(),
  temporary: m.mailbox_provider_asks_try_again(),
}

/** What became of signing in with a provider, once the browser is back from there. */
function CameBack({ signed, trouble }: { readonly signed: string | undefined; readonly trouble: string | undefined }) {
  if (signed !== undefined) return <p class="note note-good mb-4" role="status">{m.mailbox_signed_kept_test_sure({ signed })}</p>
  const words = trouble === undefined ? undefined : cameBack[trouble]
  return words === undefined ? null : <p class="note note-trouble mb-4" role="alert">{words}</p>
}

/** A password that was forgotten cannot be brought back, so this one act is asked for. */
function Forget({ mailbox, onStay }: { readonly mailbox: MailboxView; readonly onStay: () => void }) {
  const task = useTask()
  const remove = async (): Promise<void> => {
    if (!(await task.run(() => call('removeMailbox', { params: { mailboxId: mailbox.id } })))) return
    tell(m.mailbox_removed_password_forgotten({ address: mailbox.address }))
    await loadMailboxes()
  }
  return (
    <div class="note note-ask mt-3" role="alert">
      <p>{m.mailbox_password_forgotten_use_mailbox()}</p>
      <div class="mt-2 flex flex-wrap gap-2">
        <Button busy={task.busy.value} onClick={() => void remove()} label={m.mailbox_remove_it_one({ address: mailbox.address })}>
          {m.mailbox_remove_it()}
        </Button>
        <Button onClick={onStay}>{m.home_keep_it()}</Button>
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
