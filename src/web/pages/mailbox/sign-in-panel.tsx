import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Output } from '../../../api/rows.ts'
import { call } from '../../state/client.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'

type Client = Output<'signInClients'>['clients'][number]
type Provider = Client['provider']

const names: Readonly<Record<Provider, string>> = { google: 'Google', microsoft: 'Microsoft' }
const consoles: Readonly<Record<Provider, string>> = {
  google: 'In the Google Cloud console: APIs & Services → Credentials → Create OAuth client ID → Desktop app. Copy the client ID and the client secret.',
  microsoft: 'In the Microsoft Entra admin centre: App registrations → New → any account; platform “Mobile and desktop applications” with the redirect address http://localhost/sign-in/return. Copy the application (client) ID.',
}

interface PanelProps {
  readonly provider: Provider
  readonly address: string
  readonly displayName: string
  readonly mailboxId?: string | undefined
}

/** Signing in with the provider in the browser, in place of a password. */
export function SignInPanel({ provider, address, displayName, mailboxId }: PanelProps) {
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
    const body = { provider, address: address.trim(), displayName: displayName.trim(), origin: location.origin, ...(mailboxId !== undefined && { mailboxId }) }
    const begun = await task.run(() => call('beginSignIn', { body }))
    if (begun) location.assign(begun.url)
  }
  if (!client) return <OwnClient provider={provider} onKept={(kept) => (clients.value = kept)} />
  return (
    <div class="rounded-control border border-line p-4">
      <p>
        Sign in with {names[provider]} in this browser: Regards never sees your password, and you can take the sign-in back at {names[provider]} at any time.
      </p>
      <Button class="mt-3" busy={task.busy.value} onClick={() => void begin()}>
        Sign in with {names[provider]}
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
      <summary class="min-h-11 py-2 font-semibold text-teal">Sign in with {names[provider]} instead</summary>
      <div class="flex flex-col gap-3 pb-4">
        <p>Without a password. It needs a client id, which you or your site register at {names[provider]} once.</p>
        <p class="text-small text-soft">{consoles[provider]}</p>
        <TextField label="Client id" value={clientId.value} onInput={(next) => (clientId.value = next)} />
        <TextField label="Client secret" optional type="password" autocomplete="off" value={secret.value} onInput={(next) => (secret.value = next)} />
        <Button class="self-start" busy={task.busy.value} onClick={() => void keep()}>
          Keep this client
        </Button>
        <TroubleNote trouble={task.trouble.value} />
      </div>
    </details>
  )
}
