import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { askForLink, goToUniversity, knowsPasskeys, loadWays, openedLink, openLink, signInWithPasskey, takeLink, type Ways, ways } from '../../state/account.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Screen, TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import { Welcome } from '../home/welcome.tsx'

/** What a browser sees that has not been let in: the words about the printed link, or on a site the ways to sign in. */
export function Door() {
  useEffect(() => {
    takeLink()
    void loadWays()
    addEventListener('hashchange', takeLink)
    return () => removeEventListener('hashchange', takeLink)
  }, [])
  if (openedLink.value !== undefined) return <ByLink token={openedLink.value} onOther={() => (openedLink.value = undefined)} />
  if (ways.value === null) return <Welcome />
  return ways.value ? <SignIn ways={ways.value} /> : null
}

/** The link of the mail was opened: one press signs in. Programs that guard mailboxes open links too, but press nothing. */
function ByLink({ token, onOther }: { readonly token: string; readonly onOther: () => void }) {
  const task = useTask()
  const enter = async (): Promise<void> => {
    if (await task.run(() => openLink(token))) location.replace('/')
  }
  return (
    <Screen title={m.account_sign_in_here()} lead={m.account_sign_in_here_lead()}>
      <div class="card flex flex-col items-start gap-3 p-5">
        <Button kind="main" busy={task.busy.value} onClick={() => void enter()}>
          {m.account_sign_in()}
        </Button>
        <TroubleNote trouble={task.trouble.value} />
        {task.trouble.value && (
          <Button kind="quiet" class="-ms-2" onClick={onOther}>
            {m.account_other_way()}
          </Button>
        )}
      </div>
    </Screen>
  )
}

const cameBackWith: Readonly<Record<string, () => string>> = { '#trouble=university': m.account_university_no, '#trouble=university-unverified': m.account_university_unverified }

function SignIn({ ways: { link, university } }: { readonly ways: Ways }) {
  const away = useTask()
  const passkey = useTask()
  const byPasskey = async (): Promise<void> => {
    const entered = await passkey.run(async () => (await signInWithPasskey()) ?? { ok: false, trouble: { code: 'taken-back', words: m.account_passkey_not_used() } })
    if (entered) location.replace('/')
  }
  const cameBack = cameBackWith[location.hash]
  return (
    <Screen title={m.account_sign_in()} lead={m.account_sign_in_lead()}>
      {cameBack && (
        <p role="alert" class="note note-trouble mb-4">
          {cameBack()}
        </p>
      )}
      <div class="flex flex-col gap-5">
        {university !== undefined && (
          <div class="card p-5">
            <Button kind="main" class="w-full sm:w-auto" busy={away.busy.value} onClick={() => void away.run(goToUniversity)}>
              {m.account_with_university({ university })}
            </Button>
            <TroubleNote trouble={away.trouble.value} />
          </div>
        )}
        {link && <LinkForm isMain={university === undefined} />}
        {knowsPasskeys() && (
          <div>
            <Button kind="quiet" class="-ms-2" busy={passkey.busy.value} onClick={() => void byPasskey()}>
              {m.account_with_passkey()}
            </Button>
            <TroubleNote trouble={passkey.trouble.value} />
          </div>
        )}
      </div>
    </Screen>
  )
}

function LinkForm({ isMain }: { readonly isMain: boolean }) {
  const email = useSignal('')
  const problem = useSignal<string | undefined>(undefined)
  const sentTo = useSignal<string | undefined>(undefined)
  const task = useTask()
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const address = email.value.trim()
    problem.value = /^\S+@\S+\.\S+$/.test(address) ? undefined : m.account_address_wanted()
    if (problem.value !== undefined) return
    if (await task.run(() => askForLink(address))) sentTo.value = address
  }
  if (sentTo.value !== undefined) {
    return (
      <div class="card p-5" role="status">
        <h2 class="text-lead">{m.account_look_into_mail()}</h2>
        <p class="mt-1 break-words">{m.account_link_on_its_way({ email: sentTo.value })}</p>
        <p class="mt-2 text-small text-soft">{m.account_link_not_there()}</p>
        <Button kind="quiet" class="-ms-2 mt-2" onClick={() => (sentTo.value = undefined)}>
          {m.account_another_address()}
        </Button>
      </div>
    )
  }
  return (
    <form class="card flex flex-col gap-4 p-5" onSubmit={(event) => void submit(event)} noValidate>
      <TextField label={m.account_your_address()} hint={m.account_your_address_hint()} type="email" autocomplete="email" value={email.value} onInput={(value) => (email.value = value)} problem={problem.value} />
      <Button kind={isMain ? 'main' : 'plain'} type="submit" class="self-start" busy={task.busy.value}>
        {m.account_send_link()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </form>
  )
}
