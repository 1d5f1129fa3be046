import { useSignal, type Signal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { MailboxView } from '../../../api/views.ts'
import { call, type Answer } from '../../state/client.ts'
import { home } from '../../state/home.ts'
import { isAddress, type Problems } from '../../state/interview-form.ts'
import { providerOf } from '../../state/providers.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { Choice, TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { focusFirstProblem, showWhere } from '../capture/show-problems.ts'
import { TestResult } from './test-result.tsx'

interface FormProps {
  readonly mailbox?: MailboxView
  readonly onKept: (mailbox: MailboxView) => void
  readonly onLeave: (() => void) | undefined
}

interface Settings {
  readonly address: string
  readonly displayName: string
  readonly host: string
  readonly port: string
  readonly user: string
  readonly tls: 'implicit' | 'starttls'
  readonly password: string
}

/** A mailbox to send from. For the large providers the address is enough to know the rest. */
export function MailboxForm({ mailbox, onKept, onLeave }: FormProps) {
  const settings = useSignal<Settings>(settingsOf(mailbox))
  const problems = useSignal<Problems>({})
  const result = useSignal<{ ok: boolean; words: string } | undefined>(undefined)
  const test = useTask()
  const keep = useTask()
  const form = useRef<HTMLFormElement>(null)
  const isFine = (): boolean => {
    problems.value = problemsOf(settings.value, mailbox === undefined)
    if (Object.keys(problems.value).length > 0) focusFirstProblem(form.current)
    return Object.keys(problems.value).length === 0
  }
  const tryIt = async (): Promise<void> => {
    result.value = undefined
    if (!isFine()) return
    const body = { ...bodyOf(settings.value), ...(mailbox && { mailboxId: mailbox.id }) }
    result.value = await test.run(() => call('testMailbox', { body }))
  }
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (!isFine()) return
    const kept = await keep.run(() => save(settings.value, mailbox))
    if (kept) onKept(kept)
    else showWhere(keep.trouble.value, problems, form.current)
  }
  return (
    <form
      ref={form}
      class="flex flex-col gap-4"
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={mailbox ? `Change ${mailbox.address}` : 'A new mailbox'}
    >
      <MainFields settings={settings} problems={problems.value} isNew={mailbox === undefined} />
      <ServerFields settings={settings} problems={problems.value} />
      <TestResult result={result.value} />
      <TroubleNote trouble={test.trouble.value ?? keep.trouble.value} />
      <div class="flex flex-wrap gap-3">
        <Button kind="main" type="submit" class="grow sm:grow-0" busy={keep.busy.value}>
          {keep.busy.value ? 'Keeping it …' : 'Keep this mailbox'}
        </Button>
        <Button class="min-h-13 grow sm:grow-0" busy={test.busy.value} onClick={() => void tryIt()}>
          {test.busy.value ? 'Testing …' : 'Test this mailbox'}
        </Button>
        {onLeave && (
          <Button kind="quiet" onClick={onLeave}>
            Not now
          </Button>
        )}
      </div>
    </form>
  )
}

interface PartProps {
  readonly settings: Signal<Settings>
  readonly problems: Problems
}

function MainFields({ settings, problems, isNew }: PartProps & { readonly isNew: boolean }) {
  const { address, displayName, password } = settings.value
  const provider = providerOf(address)
  const set = (change: Partial<Settings>): void => void (settings.value = { ...settings.value, ...change })
  const setAddress = (next: string): void => {
    const known = providerOf(next)
    const user = settings.value.user === '' || settings.value.user === address ? next : settings.value.user
    set({ address: next, user, ...(known && { host: known.host, port: String(known.port), tls: known.tls }) })
  }
  return (
    <>
      <TextField
        label="E-mail address"
        type="email"
        autocomplete="email"
        required
        value={address}
        onInput={setAddress}
        problem={problems['address']}
      />
      <TextField
        label="Your name, as the reader sees it"
        autocomplete="name"
        required
        value={displayName}
        onInput={(next) => set({ displayName: next })}
        problem={problems['displayName']}
      />
      <TextField
        label="App password"
        hint={
          provider?.hint ??
          'Where your provider offers app passwords, make one for Regards: it can be taken back alone. Otherwise the password of the mailbox.'
        }
        type="password"
        autocomplete="new-password"
        required={isNew}
        placeholder={isNew ? undefined : 'the old one stays'}
        value={password}
        onInput={(next) => set({ password: next })}
        problem={problems['password']}
      />
    </>
  )
}

/** Host and port, in sight where they are not known from the address. */
function ServerFields({ settings, problems }: PartProps) {
  const { address, host, port, user, tls } = settings.value
  const provider = providerOf(address)
  const set = (change: Partial<Settings>): void => void (settings.value = { ...settings.value, ...change })
  const isOpen = (provider === undefined && isAddress(address)) || ['host', 'port', 'user'].some((name) => name in problems)
  return (
    <details open={isOpen}>
      <summary class="min-h-11 py-2 font-semibold text-teal">{host ? `Server: ${host}, port ${port}` : 'Server'}</summary>
      <div class="grid gap-4 pt-2 sm:grid-cols-[2fr_1fr]">
        <TextField
          label="Outgoing mail server (SMTP)"
          placeholder="smtp.company.com"
          required
          value={host}
          onInput={(next) => set({ host: next })}
          problem={problems['host']}
        />
        <TextField label="Port" type="number" required value={port} onInput={(next) => set({ port: next })} problem={problems['port']} />
        <TextField
          label="User name"
          hint="Mostly the address itself."
          class="sm:col-span-2"
          required
          value={user}
          onInput={(next) => set({ user: next })}
          problem={problems['user']}
        />
        <Choice
          label="Encryption"
          class="sm:col-span-2"
          value={tls}
          options={[
            { value: 'implicit', words: 'TLS from the start (465)' },
            { value: 'starttls', words: 'STARTTLS (587)' },
          ]}
          onChange={(next) =>
            set({ tls: next, port: next === 'implicit' && port === '587' ? '465' : next === 'starttls' && port === '465' ? '587' : port })
          }
        />
      </div>
    </details>
  )
}

function settingsOf(mailbox: MailboxView | undefined): Settings {
  const { profile } = home.value ?? {}
  if (!mailbox) {
    const known = providerOf(profile?.email ?? '')
    const email = profile?.email ?? ''
    return {
      address: email,
      displayName: profile?.name ?? '',
      host: known?.host ?? '',
      port: String(known?.port ?? 465),
      user: email,
      tls: known?.tls ?? 'implicit',
      password: '',
    }
  }
  const { address, displayName, host, port, user, tls } = mailbox
  return { address, displayName, host, port: String(port), user, tls, password: '' }
}

function bodyOf({ address, displayName, host, port, user, tls, password }: Settings) {
  const settings = {
    address: address.trim(),
    displayName: displayName.trim(),
    host: host.trim(),
    port: Number(port),
    user: user.trim(),
    tls,
  }
  return password === '' ? settings : { ...settings, password }
}

async function save(settings: Settings, mailbox: MailboxView | undefined): Promise<Answer<MailboxView>> {
  const body = bodyOf(settings)
  if (mailbox) return call('changeMailbox', { params: { mailboxId: mailbox.id }, body })
  return call('addMailbox', { body: { ...body, password: settings.password } })
}

function problemsOf({ address, displayName, host, port, user, password }: Settings, isNew: boolean): Problems {
  return {
    ...(!isAddress(address) && { address: 'This is not an e-mail address: it needs an @ with something on both sides.' }),
    ...(displayName.trim() === '' && { displayName: 'Write your name: it stands in “From”.' }),
    ...(host.trim() === '' && {
      host: 'Write the name of the server. Your provider’s help page lists it under “SMTP” or “outgoing mail”.',
    }),
    ...(!/^\d{1,5}$/.test(port) && { port: 'A number, mostly 465 or 587.' }),
    ...(user.trim() === '' && { user: 'Write the user name, mostly the address itself.' }),
    ...(isNew && password === '' && { password: 'Write the app password. It is sealed and never shown again.' }),
  }
}
