import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import type { MailboxView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { home, homeTrouble, loadHome } from '../../state/home.ts'
import { loadMailboxes, mailboxes, mailboxesTrouble } from '../../state/mailboxes.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { MailboxForm } from './mailbox-form.tsx'
import { type Tested, TestResult } from './test-result.tsx'

/** The mailboxes that letters leave from. */
export function Mailboxes() {
  const editing = useSignal<string | undefined>(undefined)
  const { query, route } = useLocation()
  useEffect(() => {
    void loadMailboxes()
    if (!home.value) void loadHome()
  }, [])
  const all = mailboxes.value
  // A new mailbox begins with the name and address of the profile: home brings them.
  if (!all || !home.value) return <Loading trouble={mailboxesTrouble.value ?? homeTrouble.value} again={() => void Promise.all([loadMailboxes(), loadHome()])} />
  const back = query['back']?.startsWith('/interviews/') ? query['back'] : undefined
  const adding = editing.value === 'new' || all.length === 0
  const kept = async (mailbox: MailboxView): Promise<void> => {
    await loadMailboxes()
    editing.value = undefined
    tell(`${mailbox.address} is kept.`)
    if (back) route(back)
  }
  return (
    <Screen
      title={all.length === 0 ? 'Connect a mailbox' : 'Mailboxes'}
      lead="Letters leave from your own mailbox, so that answers come to you, and Regards sees them there. The password is sealed and stays on this computer."
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
          <PlusIcon /> Add a mailbox
        </Button>
      )}
      {back && (
        <ButtonLink kind="quiet" class="mt-4 -ms-2" href={back}>
          Back to the letters
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
        as {mailbox.displayName} · {mailbox.host}, port {mailbox.port}
        {mailbox.signIn && ` · signed in with ${mailbox.signIn === 'google' ? 'Google' : 'Microsoft'}`}
      </p>
      <p class="text-small text-soft">{mailbox.imapHost ? `Answers are looked for at ${mailbox.imapHost}.` : 'Regards only sends through it. To see answers, add where it is read (Change → Servers).'}</p>
      {!alone && mailbox.preferred && <p class="text-small font-semibold text-teal">Letters leave from here unless you choose another.</p>}
      <div class="mt-3 flex flex-wrap gap-2">
        <Button busy={test.busy.value} label={`Test the mailbox ${mailbox.address}`} onClick={() => void look()}>
          {test.busy.value ? 'Testing …' : 'Test'}
        </Button>
        <Button label={`Change the mailbox ${mailbox.address}`} onClick={onChange}>
          Change
        </Button>
        {!alone && !mailbox.preferred && (
          <Button busy={prefer.busy.value} label={`Send from ${mailbox.address} by default`} onClick={() => void choose()}>
            Send from here
          </Button>
        )}
        <Button label={`Remove the mailbox ${mailbox.address}`} onClick={() => (sure.value = true)}>
          Remove
        </Button>
      </div>
      {sure.value && <Forget mailbox={mailbox} onStay={() => (sure.value = false)} />}
      <TestResult result={works.value} />
      <TroubleNote trouble={test.trouble.value ?? prefer.trouble.value} />
    </div>
  )
}

const cameBack: Readonly<Record<string, string>> = {
  unknown: 'That sign-in was not begun here, or it took longer than a quarter of an hour. Begin once more.',
  'signed-out': 'The provider did not let Regards in: you said no, or the client is not allowed to read and send mail. Try once more, or use an app password.',
  connection: 'The provider could not be reached to finish signing in. Check that this computer is online, and try once more.',
  temporary: 'The provider asks to try again later.',
}

/** What became of signing in with a provider, once the browser is back from there. */
function CameBack({ signed, trouble }: { readonly signed: string | undefined; readonly trouble: string | undefined }) {
  if (signed !== undefined) return <p class="note note-good mb-4" role="status">You are signed in: {signed} is kept. Test it, to be sure.</p>
  const words = trouble === undefined ? undefined : cameBack[trouble]
  return words === undefined ? null : <p class="note note-trouble mb-4" role="alert">{words}</p>
}

/** A password that was forgotten cannot be brought back, so this one act is asked for. */
function Forget({ mailbox, onStay }: { readonly mailbox: MailboxView; readonly onStay: () => void }) {
  const task = useTask()
  const remove = async (): Promise<void> => {
    if (!(await task.run(() => call('removeMailbox', { params: { mailboxId: mailbox.id } })))) return
    tell(`${mailbox.address} was removed, its password forgotten.`)
    await loadMailboxes()
  }
  return (
    <div class="note note-ask mt-3" role="alert">
      <p>The password is forgotten with it: to use this mailbox again you would have to enter it anew.</p>
      <div class="mt-2 flex flex-wrap gap-2">
        <Button busy={task.busy.value} onClick={() => void remove()} label={`Remove it: ${mailbox.address}`}>
          Remove it
        </Button>
        <Button onClick={onStay}>Keep it</Button>
      </div>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}
