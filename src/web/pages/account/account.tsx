import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type Account, addPasskey, knowsPasskeys, signOut } from '../../state/account.ts'
import { call } from '../../state/client.ts'
import { deviceWords } from '../../state/device-words.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { whenWas } from '../../state/time-words.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen, TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import { EraseMine } from './erase.tsx'

interface Shown {
  readonly account: Account
  readonly onChange: (account: Account) => void
}

/** Who one is here, where one is signed in, and what was done with what is one's own. */
export function AccountScreen() {
  const account = useSignal<Account | undefined>(undefined)
  const task = useTask()
  const load = async (): Promise<void> => {
    const found = await task.run(() => call('readAccount', {}))
    if (found) account.value = found
  }
  useEffect(() => void load(), [])
  if (!account.value) return <Loading trouble={task.trouble.value} again={() => void load()} />
  const shown = { account: account.value, onChange: (changed: Account) => void (account.value = changed) }
  return (
    <Screen title={m.account_title()} lead={<span class="break-words">{m.account_signed_in_as({ email: shown.account.email })}</span>}>
      <div class="flex flex-col gap-8">
        <AtTheCentre {...shown} />
        <Sessions {...shown} />
        <Passkeys {...shown} again={load} />
        <Log {...shown} />
        <SignOut />
        <EraseMine email={shown.account.email} />
      </div>
    </Screen>
  )
}

function AtTheCentre({ account: { role } }: Pick<Shown, 'account'>) {
  const isStudent = role === 'student'
  return (
    <section aria-labelledby="centre">
      <h2 id="centre" class="text-lead">
        {isStudent ? m.centre_mine() : m.centre_title()}
      </h2>
      <p class="mt-1 text-soft">{isStudent ? m.centre_mine_short() : m.centre_work_short()}</p>
      <ButtonLink class="mt-3" href="/centre">
        {isStudent ? m.centre_mine_open() : m.centre_open_it()}
      </ButtonLink>
      {role === 'admin' && (
        <>
          <p class="mt-4 text-soft">{m.account_people_short()}</p>
          <ButtonLink class="mt-3" href="/account/people">
            {m.account_people_open()}
          </ButtonLink>
          <ButtonLink class="mt-3 ms-3" href="/site">
            {m.health_title()}
          </ButtonLink>
        </>
      )}
    </section>
  )
}

function Sessions({ account, onChange }: Shown) {
  const task = useTask()
  const end = async (sessionId: string): Promise<void> => {
    const changed = await task.run(() => call('endSession', { params: { sessionId } }))
    if (changed) onChange(changed)
    if (changed) tell(m.account_signed_out_there())
  }
  const endOthers = async (): Promise<void> => {
    const changed = await task.run(() => call('endOtherSessions', {}))
    if (changed) onChange(changed)
    if (changed) tell(m.account_signed_out_everywhere())
  }
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" class="text-lead">
        {m.account_where_signed_in()}
      </h2>
      <p class="mt-1 text-soft">{m.account_where_signed_in_lead()}</p>
      <ul class="mt-3 divide-y divide-line border-y border-line">
        {account.sessions.map(({ id, device, createdAt, seenAt, isThis }) => (
          <li key={id} class="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
            <div class="min-w-0">
              <p class="font-semibold">{deviceWords(device)}</p>
              <p class="text-small text-soft">
                {isThis ? m.account_this_browser() : m.account_last_seen({ when: whenWas(seenAt, Date.now()) })} · {m.account_since({ when: whenWas(createdAt, Date.now()) })}
              </p>
            </div>
            {!isThis && (
              <Button busy={task.busy.value} label={m.account_sign_out_of({ device: deviceWords(device) })} onClick={() => void end(id)}>
                {m.account_sign_out()}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {account.sessions.length > 2 && (
        <Button class="mt-3" busy={task.busy.value} onClick={() => void endOthers()}>
          {m.account_sign_out_others()}
        </Button>
      )}
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}

function Passkeys({ account, onChange, again }: Shown & { readonly again: () => Promise<void> }) {
  const task = useTask()
  const add = async (): Promise<void> => {
    const added = await task.run(async () => (await addPasskey(deviceWords(navigator.userAgent))) ?? { ok: false, trouble: { code: 'taken-back', words: m.account_passkey_not_made() } })
    if (!added) return
    await again()
    tell(m.account_passkey_made())
  }
  const remove = async (passkeyId: string): Promise<void> => {
    const changed = await task.run(() => call('removePasskey', { params: { passkeyId } }))
    if (changed) onChange(changed)
  }
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys" class="text-lead">
        {m.account_passkeys()}
      </h2>
      <p class="mt-1 text-soft">{m.account_passkeys_lead()}</p>
      {account.passkeys.length > 0 && (
        <ul class="mt-3 divide-y divide-line border-y border-line">
          {account.passkeys.map(({ id, name, createdAt }) => (
            <li key={id} class="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
              <div class="min-w-0">
                <p class="font-semibold break-words">{name || m.account_passkey()}</p>
                <p class="text-small text-soft">{m.account_since({ when: whenWas(createdAt, Date.now()) })}</p>
              </div>
              <Button busy={task.busy.value} label={m.account_remove_passkey({ name: name || m.account_passkey() })} onClick={() => void remove(id)}>
                {m.account_remove()}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {knowsPasskeys() && (
        <Button class="mt-3" busy={task.busy.value} onClick={() => void add()}>
          {m.account_add_passkey()}
        </Button>
      )}
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}

/** What was done, in words; what has none is told by its name. */
const done: Readonly<Record<string, () => string>> = {
  'signed-up': m.account_log_signed_up,
  'signed-in': m.account_log_signed_in,
  'session-revoked': m.account_log_session_revoked,
  'sessions-revoked': m.account_log_sessions_revoked,
  'passkey-added': m.account_log_passkey_added,
  'passkey-removed': m.account_log_passkey_removed,
  'data-exported': m.account_log_exported,
  'data-imported': m.account_log_imported,
  'role-changed': m.account_log_role_changed,
  'member-disabled': m.account_log_member_disabled,
  'member-enabled': m.account_log_member_enabled,
  'consent-given': m.account_log_consent_given,
  'programme-joined': m.account_log_programme_joined,
  'programme-left': m.account_log_programme_left,
  'consent-withdrawn': m.account_log_consent_withdrawn,
  'letter-shared': m.account_log_letter_shared,
  'letter-taken-back': m.account_log_letter_taken_back,
  'remark-made': m.account_log_remark_made,
  'remark-settled': m.account_log_remark_settled,
}

function Log({ account }: Pick<Shown, 'account'>) {
  return (
    <section aria-labelledby="log">
      <h2 id="log" class="text-lead">
        {m.account_log()}
      </h2>
      <p class="mt-1 text-soft">{m.account_log_lead()}</p>
      <ul class="mt-3 divide-y divide-line border-y border-line">
        {account.log.slice(0, 50).map(({ at, what, by, byName }) => (
          <li key={`${at}${what}`} class="flex flex-wrap justify-between gap-x-4 py-2">
            <span class="min-w-0 break-words">
              {done[what]?.() ?? what}
              {by === 'somebody' && ` · ${byName || m.account_by_the_centre()}`}
            </span>
            <span class="text-small text-soft">{whenWas(at, Date.now())}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SignOut() {
  const task = useTask()
  return (
    <section aria-labelledby="sign-out">
      <h2 id="sign-out" class="text-lead">
        {m.account_sign_out()}
      </h2>
      <p class="mt-1 text-soft">{m.account_sign_out_lead()}</p>
      <Button class="mt-3" busy={task.busy.value} onClick={() => void task.run(signOut)}>
        {m.account_sign_out_here()}
      </Button>
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}
