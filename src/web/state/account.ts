import { signal } from '@preact/signals'
import { paths, type DoorName } from '../../api/paths.ts'
import type { Input, Output } from '../../api/rows.ts'
import { forgetEverything } from '../offline/database.ts'
import { type Answer, call } from './client.ts'
import { readAnswer, unreachable } from './knock.ts'
import { keepRole } from './role-here.ts'
import { letIn } from './session.ts'

export type Account = Output<'readAccount'>
export type Ways = Output<'signInWays'>

/** The ways to sign in; null where Regards is run alone and nobody signs in. Undefined until that is known. */
export const ways = signal<Ways | null | undefined>(undefined)

/** Finds out whether there are accounts here. */
export async function loadWays(): Promise<void> {
  if (ways.value !== undefined) return
  const answer = await askOpen('signInWays', {})
  ways.value = answer.ok ? answer.value : answer.trouble.code === 'not-found' ? null : undefined
}

/** The secret of the link that was opened; it outlives the screen, which is drawn anew when it turns out that nobody is let in. */
export const openedLink = signal<string | undefined>(undefined)

/** Takes the secret of a link out of the address, where it must not stay. */
export function takeLink(): void {
  const token = /^#link=([A-Za-z0-9]{8,200})$/.exec(location.hash)?.[1]
  if (token === undefined) return
  openedLink.value = token
  history.replaceState(null, '', location.pathname)
}

export function askForLink(email: string): Promise<Answer<{ ok: true }>> {
  return askOpen('askForLink', { body: { email } })
}

/** Signs in by the link of a mail. */
export async function openLink(token: string): Promise<Answer<{ ok: true }>> {
  return entered(await askOpen('openLink', { body: { token } }))
}

/** Goes to the university, which sends the browser back. */
export async function goToUniversity(): Promise<Answer<{ url: string }>> {
  const answer = await askOpen('beginUniversity', {})
  if (answer.ok) location.assign(answer.value.url)
  return answer
}

/** Whether this browser can use passkeys in the way that takes no library. */
export function knowsPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
}

/** Signs in with a passkey of this device; undefined where the person thought better of it. */
export async function signInWithPasskey(): Promise<Answer<{ ok: true }> | undefined> {
  const begun = await askOpen('beginPasskey', { body: { kind: 'sign-in' } })
  if (!begun.ok) return begun
  const response = await unlessTakenBack(async () => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(optionsOf(begun.value.options)) }))
  return response && entered(await askOpen('finishPasskey', { body: { kind: 'sign-in', response } }))
}

/** Makes a passkey on this device; undefined where the person thought better of it. */
export async function addPasskey(name: string): Promise<Answer<{ ok: true }> | undefined> {
  const begun = await call('beginPasskey', { body: { kind: 'add' } })
  if (!begun.ok) return begun
  const response = await unlessTakenBack(async () => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(optionsOf(begun.value.options)) }))
  return response && call('finishPasskey', { body: { kind: 'add', response, name } })
}

/** Signs this browser out, and forgets what was read in it. */
export async function signOut(): Promise<Answer<{ ok: true }>> {
  const answer = await askOpen('signOut', {})
  if (answer.ok) {
    letIn.value = false
    location.replace('/')
  }
  return answer
}

/** Erases one's own account, and what this browser keeps of it. */
export async function eraseAccount(address: string): Promise<Answer<{ ok: true }>> {
  const answer = await call('eraseAccount', { body: { address } })
  if (answer.ok) {
    await forgetEverything()
    localStorage.removeItem(WHO)
    letIn.value = false
    location.replace('/')
  }
  return answer
}

const WHO = 'account-here-last'

/** What waits in this browser from somebody else who was signed in here must not go up as mine. */
async function entered(answer: Answer<{ ok: true }>): Promise<Answer<{ ok: true }>> {
  if (!answer.ok) return answer
  const account = await call('readAccount', {})
  if (account.ok) {
    const before = localStorage.getItem(WHO)
    if (before !== null && before !== account.value.id) await forgetEverything()
    localStorage.setItem(WHO, account.value.id)
    keepRole(account.value.role)
  }
  return answer
}

/** Asks a door that is open to everybody: that it answers does not mean that this browser has been let in. */
async function askOpen<N extends DoorName>(name: N, input: Input<N>): Promise<Answer<Output<N>>>
async function askOpen(name: DoorName, input: { readonly body?: unknown }): Promise<Answer<unknown>> {
  const { method, path } = paths[name]
  const body = input.body === undefined ? {} : { body: JSON.stringify(input.body), headers: { 'content-type': 'application/json' } }
  try {
    const response = await fetch(path, { method: method.toUpperCase(), credentials: 'same-origin', ...body })
    return response.ok ? { ok: true, value: await response.json() } : await readAnswer(response)
  } catch (cause) {
    return { ok: false, trouble: { ...unreachable, at: cause instanceof Error ? cause.name : undefined } }
  }
}

/** The server made them for this browser, as WebAuthn has them. */
function optionsOf<T>(options: Readonly<Record<string, unknown>>): T {
  return options as T
}

/** Closing the browser's own window is no trouble. */
async function unlessTakenBack(ask: () => Promise<Credential | null>): Promise<Record<string, unknown> | undefined> {
  try {
    const credential = await ask()
    return credential instanceof PublicKeyCredential ? { ...credential.toJSON() } : undefined
  } catch (error) {
    if (error instanceof DOMException && ['NotAllowedError', 'AbortError', 'InvalidStateError'].includes(error.name)) return undefined
    throw error
  }
}
