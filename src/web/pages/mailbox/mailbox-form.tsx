import { useSignal, type Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { MailboxView } from '../../../api/views.ts'
import { howToFor, providerOf } from '../../../core/send/mail-providers.ts'
import { call, type Answer } from '../../state/client.ts'
import { isAddress, type Problems } from '../../state/interview-form.ts'
import { bodyOf, type Found, formOf, foundWords, type MailboxForm as Form, mailboxProblems, withAddress, withServers } from '../../state/mailbox-form.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { focusFirstProblem, showWhere } from '../capture/show-problems.ts'
import { HowToGetIt } from './how-to.tsx'
import { ServerFields } from './server-fields.tsx'
import { SignInPanel } from './sign-in-panel.tsx'
import { type Tested, TestResult } from './test-result.tsx'
import { WorryNote } from './worry-note.tsx'
import { m } from '../../words.ts'

interface FormProps {
  readonly mailbox?: MailboxView
  readonly onKept: (mailbox: MailboxView) => void
  readonly onLeave: (() => void) | undefined
}

/** A mailbox to send from and to hear from. The address is enough to know the rest, or to find it out. */
export function MailboxForm({ mailbox, onKept, onLeave }: FormProps) {
  const form = useSignal<Form>(formOf(mailbox))
  const problems = useSignal<Problems>({})
  const result = useSignal<Tested | undefined>(undefined)
  const touched = useRef(mailbox !== undefined)
  const found = useDiscovery(form, touched)
  const [test, keep] = [useTask(), useTask()]
  const element = useRef<HTMLFormElement>(null)
  const isFine = (): boolean => {
    problems.value = mailboxProblems(form.value, mailbox === undefined)
    if (Object.keys(problems.value).length > 0) focusFirstProblem(element.current)
    return Object.keys(problems.value).length === 0
  }
  /** Signing in needs no servers and no password, but the name that the reader will see. */
  const isNamed = (): boolean => {
    const { displayName } = mailboxProblems(form.value, false)
    problems.value = displayName === undefined ? {} : { displayName }
    if (displayName !== undefined) focusFirstProblem(element.current)
    return displayName === undefined
  }
  const tryIt = async (): Promise<void> => {
    result.value = undefined
    if (isFine()) result.value = await test.run(() => call('testMailbox', { body: { ...bodyOf(form.value), ...(mailbox && { mailboxId: mailbox.id }) } }))
  }
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (!isFine()) return
    const kept = await keep.run(() => save(form.value, mailbox))
    if (kept) onKept(kept)
    else showWhere(keep.trouble.value, problems, element.current)
  }
  return (
    <form ref={element} class="flex flex-col gap-4" onSubmit={(event) => void submit(event)} noValidate aria-label={mailbox ? m.mailbox_change_one({ address: mailbox.address }) : m.mailbox_new_mailbox()}>
      <MainFields form={form} problems={problems.value} found={found.value} mailbox={mailbox} isNamed={isNamed} />
      <ServerFields form={form} problems={problems.value} isTouched={touched.current && mailbox === undefined} onTouched={() => (touched.current = true)} />
      <TestResult result={result.value} />
      <TroubleNote trouble={test.trouble.value ?? keep.trouble.value} />
      <div class="flex flex-wrap gap-3">
        <Button kind="main" type="submit" class="grow sm:grow-0" busy={keep.busy.value}>
          {keep.busy.value ? m.capture_keeping_it() : m.mailbox_keep_mailbox()}
        </Button>
        <Button class="min-h-13 grow sm:grow-0" busy={test.busy.value} onClick={() => void tryIt()}>
          {test.busy.value ? m.mailbox_testing() : m.mailbox_test_mailbox()}
        </Button>
        {onLeave && (
          <Button kind="quiet" onClick={onLeave}>
            {m.capture_not_now()}
          </Button>
        )}
      </div>
    </form>
  )
}

/** What is known of the address that stands in the form; undefined while nobody has asked, 'looking' while somebody does. */
type Discovered = Found | 'looking' | undefined

/** After the last key of an address, so long until it is looked up. */
const PAUSE_MS = 700

/** Finds out the servers of an address, and fills them in unless one was typed meanwhile. */
function useDiscovery(form: Signal<Form>, touched: { current: boolean }): Signal<Discovered> {
  const found = useSignal<Discovered>(undefined)
  const { address } = form.value
  useEffect(() => {
    found.value = undefined
    if (!isAddress(address) || touched.current) return undefined
    const timer = setTimeout(() => void look(), PAUSE_MS)
    let isStale = false
    const look = async (): Promise<void> => {
      found.value = 'looking'
      const answer = await call('discoverMailbox', { body: { address: address.trim() } })
      if (isStale) return
      found.value = answer.ok ? answer.value : undefined
      const [best] = answer.ok ? answer.value.found : []
      if (best && !touched.current && providerOf(address) === undefined) form.value = withServers(form.value, best)
    }
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [address])
  return found
}

interface MainProps {
  readonly form: Signal<Form>
  readonly problems: Problems
  readonly found: Discovered
  readonly mailbox: MailboxView | undefined
  /** Says beside the field where the name is missing. */
  readonly isNamed: () => boolean
}

function MainFields({ form, problems, found, mailbox, isNamed }: MainProps) {
  const { address, displayName, password } = form.value
  const set = (change: Partial<Form>): void => void (form.value = { ...form.value, ...change })
  const best = typeof found === 'object' ? found.found[0] : undefined
  const signIn = mailbox?.signIn ?? providerOf(address)?.signIn ?? best?.signIn
  const isNew = mailbox === undefined
  return (
    <>
      <TextField label={m.mailbox_e_mail_address()} type="email" autocomplete="email" required value={address} onInput={(next) => (form.value = withAddress(form.value, next))} problem={problems['address']} />
      <LookedUp found={found} isKnown={providerOf(address) !== undefined} />
      {typeof found === 'object' && found.worry && (
        <WorryNote key={address} worry={found.worry} domain={address.split('@')[1] ?? ''} onAnother={() => (form.value = withAddress(form.value, ''))} />
      )}
      <TextField label={m.mailbox_name_reader_sees()} autocomplete="name" required value={displayName} onInput={(next) => set({ displayName: next })} problem={problems['displayName']} />
      <HowToGetIt address={address} name={best?.name} />
      {signIn && isAddress(address) && <SignInPanel provider={signIn} address={address} displayName={displayName} mailboxId={mailbox?.id} isNamed={isNamed} />}
      <TextField
        label={m.mailbox_app_password()}
        hint={isAddress(address) && howToFor(address).called === 'password' ? m.mailbox_password_mailbox_one_made() : m.mailbox_one_made_regards_alone()}
        type="password"
        autocomplete="new-password"
        required={isNew}
        placeholder={isNew ? undefined : m.mailbox_old_one_stays()}
        value={password}
        onInput={(next) => set({ password: next })}
        problem={problems['password']}
      />
    </>
  )
}

function LookedUp({ found, isKnown }: { readonly found: Discovered; readonly isKnown: boolean }) {
  if (found === undefined || isKnown) return null
  const best = found === 'looking' ? undefined : found.found[0]
  const words = found === 'looking' ? m.mailbox_looking_servers() : best ? foundWords(best) : m.mailbox_servers_could_not_found()
  return (
    <p class="-mt-2 text-small text-soft" role="status">
      {words}
    </p>
  )
}

async function save(form: Form, mailbox: MailboxView | undefined): Promise<Answer<MailboxView>> {
  const body = bodyOf(form)
  if (mailbox) return call('changeMailbox', { params: { mailboxId: mailbox.id }, body })
  return call('addMailbox', { body: { ...body, password: body.password ?? '' } })
}
