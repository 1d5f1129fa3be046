/** What a mailbox is signed in to with: the password as it was kept, or an access token that is still good. */
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '../../api/refusal.ts'
import type { MailboxTrouble } from '../../core/model/delivery.ts'
import type { SignInProvider } from '../../core/model/mailbox.ts'
import type { Desk, MailboxRecord, Records } from '../ports.ts'
import type { OpenClient, Tokens } from '../ports/sign-ins.ts'
import { readTokens, writeTokens } from './tokens.ts'

/** What opening a secret needs of the desk. */
export type SecretDesk = Pick<Desk, 'store' | 'clock' | 'ids' | 'secrets' | 'signIns'>

export interface SecretTrouble {
  readonly ok: false
  readonly trouble: MailboxTrouble
  /** A sentence. */
  readonly detail: string
}

export type OpenedSecret = { readonly ok: true; readonly secret: string } | SecretTrouble

/** So long one process alone may be at renewing; the call itself has a shorter limit. */
const RENEWAL_MS = 30_000
/** A token that runs out so soon is as good as run out: a letter takes its time. */
const EARLY = { seconds: 90 }
const WAITS = 150
const WAIT_MS = 200

/**
 * Uses the secret of a mailbox. Where an access token is refused although it should still be good, it is renewed and
 * used again; a password that is refused stays refused.
 */
export async function withSecret<T>(
  desk: SecretDesk,
  { ownerId, mailbox }: { readonly ownerId: string; readonly mailbox: MailboxRecord },
  { use, isRefused }: { readonly use: (secret: string) => Promise<T>; readonly isRefused: (result: T) => boolean },
): Promise<{ readonly ok: true; readonly value: T } | SecretTrouble> {
  let refused: string | undefined
  for (let tried = 1; ; tried++) {
    const opened = await openSecret(desk, ownerId, { ...mailbox, refused })
    if (!opened.ok) return opened
    const value = await use(opened.secret)
    if (mailbox.signIn === undefined || tried === MOST_TRIES || !isRefused(value)) return { ok: true, value }
    refused = opened.secret
  }
}

/** The one at hand, one that another process kept meanwhile, one of our own renewing. */
const MOST_TRIES = 3

interface Asked extends MailboxRecord {
  /** An access token that the server did not take. */
  readonly refused?: string | undefined
}

/** Opens the secret of a mailbox; tokens that ran out are renewed, by one process while the others wait for it. */
export async function openSecret(desk: SecretDesk, ownerId: string, mailbox: Asked): Promise<OpenedSecret> {
  const kept = open(desk, ownerId, mailbox)
  if (!kept.ok || mailbox.signIn === undefined) return kept
  const tokens = readTokens(kept.secret)
  // After a refusal only what is kept now counts: the record at hand may be older than the refused token.
  if (mailbox.refused === undefined && isGood(desk, tokens, undefined)) return { ok: true, secret: tokens.access }
  return renewInTurn(desk, ownerId, { ...mailbox, signIn: mailbox.signIn })
}

function open({ secrets }: SecretDesk, ownerId: string, { id, sealedPassword }: MailboxRecord): OpenedSecret {
  try {
    return { ok: true, secret: secrets.open(sealedPassword, [ownerId, id]) }
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, trouble: 'wrong-password', detail: error.message }
    throw error
  }
}

function isGood({ clock }: SecretDesk, { access, expiresAt }: Tokens, refused: string | undefined): boolean {
  return access !== refused && Temporal.Instant.compare(expiresAt, clock.now().add(EARLY)) > 0
}

type SignedIn = Asked & { readonly signIn: SignInProvider }

/**
 * Two processes that renew at once would each make the other's refresh token void, and the account be logged out. So
 * one takes the turn in a transaction, asks the provider outside of any, and keeps the answer in another; whoever
 * comes meanwhile waits until the kept tokens are new. The turn ends by itself where its holder died.
 */
async function renewInTurn(desk: SecretDesk, ownerId: string, mailbox: SignedIn): Promise<OpenedSecret> {
  const by = desk.ids.next()
  for (let waited = 0; waited < WAITS; waited++) {
    const turn = await takeTurn(desk, ownerId, { mailbox, by })
    if (turn.state === 'renewed') return { ok: true, secret: turn.tokens.access }
    if (turn.state === 'gone') return { ok: false, trouble: 'signed-out', detail: 'This mailbox was removed.' }
    if (turn.state === 'ours') return renew(desk, ownerId, { mailbox, by, tokens: turn.tokens, client: turn.client })
    if (turn.state === 'no-client') return { ok: false, trouble: 'signed-out', detail: `Regards has no client for signing in with ${mailbox.signIn} any more.` }
    await pause(WAIT_MS)
  }
  return { ok: false, trouble: 'temporary', detail: 'Another part of Regards is still renewing the sign-in of this mailbox.' }
}

type Turn =
  | { readonly state: 'ours'; readonly tokens: Tokens; readonly client: OpenClient }
  | { readonly state: 'renewed'; readonly tokens: Tokens }
  | { readonly state: 'others' | 'gone' | 'no-client' }

interface Taking {
  readonly mailbox: SignedIn
  readonly by: string
}

function takeTurn(desk: SecretDesk, ownerId: string, { mailbox, by }: Taking): Promise<Turn> {
  return desk.store.change(ownerId, async (records): Promise<Turn> => {
    const kept = await records.mailbox(mailbox.id)
    const opened = kept?.signIn === mailbox.signIn && open(desk, ownerId, kept)
    if (!opened || !opened.ok) return { state: 'gone' }
    const tokens = readTokens(opened.secret)
    if (isGood(desk, tokens, mailbox.refused)) return { state: 'renewed', tokens }
    const client = await clientOf(desk, records, { ownerId, provider: mailbox.signIn })
    if (!client) return { state: 'no-client' }
    const isOurs = await records.takeRenewal({ mailboxId: mailbox.id, by, forMs: RENEWAL_MS })
    return isOurs ? { state: 'ours', tokens, client } : { state: 'others' }
  })
}

async function renew(desk: SecretDesk, ownerId: string, { mailbox, by, tokens, client }: Taking & { tokens: Tokens; client: OpenClient }): Promise<OpenedSecret> {
  const answer = await desk.signIns.renew({ provider: mailbox.signIn, client, tokens })
  await desk.store.change(ownerId, async (records) => {
    const isOurs = await records.endRenewal({ mailboxId: mailbox.id, by })
    const kept = await records.mailbox(mailbox.id)
    // A turn that was lost meanwhile: who has it now keeps what they get.
    if (!isOurs || !kept || !answer.ok) return
    await records.saveMailbox({ ...kept, sealedPassword: desk.secrets.seal(writeTokens(answer.tokens), [ownerId, mailbox.id]) })
  })
  return answer.ok ? { ok: true, secret: answer.tokens.access } : answer
}

/** Finds the client to sign in with: the person's own, else the site's. */
export async function clientOf(
  { secrets, signIns }: Pick<SecretDesk, 'secrets' | 'signIns'>,
  records: Pick<Records, 'oauthClients'>,
  { ownerId, provider }: { readonly ownerId: string; readonly provider: SignInProvider },
): Promise<OpenClient | undefined> {
  const own = (await records.oauthClients()).find((client) => client.provider === provider)
  if (!own) return signIns.siteClients[provider]
  const { clientId, sealedSecret } = own
  return { clientId, secret: sealedSecret === undefined ? undefined : secrets.open(sealedSecret, [ownerId, `client of ${provider}`]) }
}
