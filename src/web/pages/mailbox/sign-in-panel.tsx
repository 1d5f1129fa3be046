import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Output } from '../../../api/rows.ts'
import { call } from '../../state/client.ts'
import { useTask } from '../../state/task.ts'
import { rememberWayBack } from '../../state/way-back.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

type Client = Output<'signInClients'>['clients'][number]
type Provider = Client['provider']

const names: Readonly<Record<Provider, string>> = { google: 'Google', microsoft: 'Microsoft' }
const consoles: Readonly<Record<Provider, string>> = {
  google: m.mailbox_google_cloud_console_apis(),
  microsoft: m.mailbox_microsoft_entra_admin_centre(),
}

interface PanelProps {
  readonly provider: Provider
  readonly address: string
  readonly displayName: string
  readonly mailboxId?: string | undefined
  /** False where the reader's name for the sender is missing; it is then asked for. */
  readonly isNamed: () => boolean
}

/** Signing in with the provider in the browser, in place of a password. */
export function SignInPanel({ provider, address, displayName, mailboxId, isNamed }: PanelProps) {
  const clients = useSignal<readonly Client[] | undefined>(undefined)
  const task = useTask()
  useEffect(() => {
    void call('signInClients', {}).then((answer) => {
      if (answer.ok) clients.value = answer.value.clients
    })
  }, [])
  if (!clients.value) return null
  const client = clients.value.find((each) => each.provider === provider)
  const begin = async (): Promise<void> => {
    if (!isNamed()) return
    const body = { provider, address: address.trim(), displayName: displayName.trim(), origin: location.origin, ...(mailboxId !== undefined && { mailboxId }) }
    const begun = await task.run(() => call('beginSignIn', { body }))
    if (!begun) return
    rememberWayBack(new URLSearchParams(location.search).get('back') ?? '')
    location.assign(begun.url)
  }
  if (!client) return <OwnClient provider={provider} onKept={(kept) => (clients.value = kept)} />
  return (
    <div class="rounded-control border border-line p-4">
      <p>
        {m.mailbox_sign_browser_regards_never({ provider: names[provider] })}
      </p>
      <Button class="mt-3" busy={task.busy.value} onClick={() => void begin()}>
        {m.mailbox_sign_in_with({ provider: names[provider] })}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}

function OwnClient({ provider, onKept }: { readonly provider: Provider; readonly onKept: (clients: readonly Client[]) => void }) {
  const clientId = useSignal('')
  const secret = useSignal('')
  const task = useTask()
  const keep = async (): Promise<void> => {
    const body = { clientId: clientId.value, ...(secret.value !== '' && { secret: secret.value }) }
    const kept = await task.run(() => call('saveSignInClient', { params: { provider }, body }))
    if (kept) onKept(kept.clients)
  }
  return (
    <details class="rounded-control border border-line px-4">
      <summary class="min-h-11 py-2 font-semibold text-teal">{m.mailbox_sign_in_instead({ provider: names[provider] })}</summary>
      <div class="flex flex-col gap-3 pb-4">
        <p>{m.mailbox_without_password_needs_client({ provider: names[provider] })}</p>
        <p class="text-small text-soft">{consoles[provider]}</p>
        <TextField label={m.mailbox_client_id()} value={clientId.value} onInput={(next) => (clientId.value = next)} />
        <TextField label={m.mailbox_client_secret()} optional type="password" autocomplete="off" value={secret.value} onInput={(next) => (secret.value = next)} />
        <Button class="self-start" busy={task.busy.value} onClick={() => void keep()}>
          {m.mailbox_keep_client()}
        </Button>
        <TroubleNote trouble={task.trouble.value} />
      </div>
    </details>
  )
}
