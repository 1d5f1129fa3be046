/** Signing in with a provider in the browser, so that no password is needed (OAuth 2.0 for native apps, RFC 8252). */
import { z } from 'zod'
import { Refusal } from '../../api/refusal.ts'
import type { Given, Output } from '../../api/rows.ts'
import { signInProviders, type SignInProvider } from '../../core/model/mailbox.ts'
import { isSameAddress } from '../../core/replies/address-in-text.ts'
import { addressWords, parseAddress } from '../../core/send/address.ts'
import { mailProviders, providerOf } from '../../core/send/mail-providers.ts'
import type { Desk, MailboxRecord, Records } from '../ports.ts'
import type { Tokens } from '../ports/sign-ins.ts'
import { formerMailbox } from './former-mailbox.ts'
import { listenFrom } from './listen.ts'
import { clientOf } from './mailbox-secret.ts'
import { findMailbox, forgetIfAnother, isInUse } from './mailboxes.ts'
import { writeTokens } from './tokens.ts'

/** As long as somebody takes to find their telephone for the second factor. */
const WITHIN = { minutes: 15 }

const begunSchema = z.object({ provider: z.enum(signInProviders), address: z.string(), displayName: z.string(), redirectUri: z.string(), verifier: z.string(), mailboxId: z.string().optional() })
type Begun = z.output<typeof begunSchema>

/** Begins: gives the address that the browser is sent to. @throws Refusal `no-client` where nobody registered one. */
export async function beginSignIn(desk: Desk, ownerId: string, given: Given<'beginSignIn'>): Promise<Output<'beginSignIn'>> {
  const { provider, displayName, origin, mailboxId } = given
  const parsed = parseAddress(given.address)
  if (!parsed.ok) throw new Refusal('bad-address', addressWords[parsed.why], { at: 'address' })
  const client = await desk.store.read(ownerId, async (records) => {
    if (mailboxId !== undefined) await findMailbox(records, mailboxId)
    return clientOf(desk, records, { ownerId, provider })
  })
  if (!client) throw new Refusal('no-client')
  const { address } = parsed
  // The way back leads to this computer or, on a site, to the site: never to where the page says that it is.
  if (desk.publicUrl === undefined && origin.startsWith('https:')) throw new Refusal('bad-input', 'must be an address of this computer', { at: 'origin' })
  const redirectUri = `${desk.publicUrl ?? origin}/sign-in/return`
  const { url, state, verifier } = await desk.signIns.begin({ provider, client, redirectUri, address, mark: Buffer.from(ownerId).toString('base64url') })
  const begun: Begun = { provider, address, displayName, redirectUri, verifier, mailboxId }
  const sealed = desk.secrets.seal(JSON.stringify(begun), [ownerId, 'sign-in', state])
  await desk.store.change(ownerId, (records) => records.addSignInFlow({ state, sealed, expiresAt: desk.clock.now().add(WITHIN) }))
  return { url }
}

/** unknown: nobody here began this, or long ago · otherwise as for a mailbox. */
export type SignInEnd = { readonly ok: true; readonly address: string } | { readonly ok: false; readonly trouble: 'unknown' | 'signed-out' | 'connection' | 'temporary' }

/** Finishes: takes what the browser brought back, and keeps the mailbox. What comes back twice, late or unasked is nothing. */
export async function finishSignIn(desk: Desk, returned: string): Promise<SignInEnd> {
  const state = new URLSearchParams(returned).get('state') ?? ''
  const ownerId = Buffer.from(state.split('.')[1] ?? '', 'base64url').toString()
  const taken = await desk.store.change(ownerId, async (records) => {
    const flow = await records.takeSignInFlow(state, desk.clock.now())
    if (!flow) return undefined
    const begun = begunSchema.parse(JSON.parse(desk.secrets.open(flow.sealed, [ownerId, 'sign-in', state])))
    return { begun, client: await clientOf(desk, records, { ownerId, provider: begun.provider }) }
  })
  if (!taken?.client) return { ok: false, trouble: 'unknown' }
  const { begun, client } = taken
  const answer = await desk.signIns.finish({ ...begun, client, returned, state })
  if (!answer.ok) return answer
  await desk.store.change(ownerId, (records) => keep(desk, records, { ownerId, begun, tokens: answer.tokens }))
  desk.wake()
  return { ok: true, address: begun.address }
}

interface Kept {
  readonly ownerId: string
  readonly begun: Begun
  readonly tokens: Tokens
}

/** The mailbox that was signed in to anew, or of the same address, keeps its id: letters wait in its line. */
async function keep({ ids, secrets, clock }: Desk, records: Records, { ownerId, begun, tokens }: Kept): Promise<void> {
  const all = await records.mailboxes()
  const meant = all.find(({ id }) => id === begun.mailboxId)
  // Letters that are frozen name the address they leave from: under them a mailbox cannot become another.
  const isFree = meant && (isSameAddress(meant.address, begun.address) || !(await isInUse(records, meant.id)))
  const before = (isFree ? meant : undefined) ?? all.find(({ address }) => address.toLowerCase() === begun.address.toLowerCase())
  const id = before?.id ?? (await formerMailbox(records, begun.address)) ?? ids.next()
  const sealedPassword = secrets.seal(writeTokens(tokens), [ownerId, id])
  const reached = before?.signIn === begun.provider ? before : serversOf(begun)
  const record: MailboxRecord = { ...reached, address: begun.address, displayName: begun.displayName, user: begun.address, signIn: begun.provider, id, sealedPassword, preferredAt: before?.preferredAt, createdAt: before?.createdAt ?? clock.now() }
  await records.saveMailbox(record)
  if (before) await forgetIfAnother(records, before, record)
  await listenFrom(records, id, clock.now())
}

const homeOf: Readonly<Record<SignInProvider, string>> = { google: 'gmail', microsoft: 'microsoft365' }

/** Tokens go to the provider's own servers and to no others. */
function serversOf({ address, provider }: Begun): Pick<MailboxRecord, 'host' | 'port' | 'tls' | 'imapHost' | 'imapPort' | 'imapTls'> {
  const known = providerOf(address)
  const found = known?.signIn === provider ? known : mailProviders.find(({ id }) => id === homeOf[provider])
  if (!found) throw new Error(`The table of providers has no servers for ${provider}.`)
  const { smtp, imap } = found
  return { ...smtp, imapHost: imap.host, imapPort: imap.port, imapTls: imap.tls }
}

/** Shows with which providers one can sign in. */
export async function readSignInClients({ store, signIns }: Desk, ownerId: string): Promise<Output<'signInClients'>> {
  const own = await store.read(ownerId, (records) => records.oauthClients())
  const bySite = signInProviders.flatMap((provider) => {
    const client = signIns.siteClients[provider]
    return client && !own.some((each) => each.provider === provider) ? [{ provider, from: 'site' as const, clientId: client.clientId }] : []
  })
  return { clients: [...own.map(({ provider, clientId }) => ({ provider, from: 'own' as const, clientId })), ...bySite] }
}

/** Keeps a client that the person registered. */
export async function saveSignInClient(desk: Desk, ownerId: string, { provider, clientId, secret }: Given<'saveSignInClient'>): Promise<Output<'saveSignInClient'>> {
  const sealedSecret = secret === undefined ? undefined : desk.secrets.seal(secret, [ownerId, `client of ${provider}`])
  await desk.store.change(ownerId, (records) => records.saveOAuthClient({ provider, clientId, sealedSecret }))
  return readSignInClients(desk, ownerId)
}

/** Forgets it. Mailboxes that were signed in to with it ask to be signed in to anew when their tokens run out. */
export async function removeSignInClient(desk: Desk, ownerId: string, { provider }: Given<'removeSignInClient'>): Promise<Output<'removeSignInClient'>> {
  await desk.store.change(ownerId, (records) => records.removeOAuthClient(provider))
  return readSignInClients(desk, ownerId)
}
