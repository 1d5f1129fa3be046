import { sql } from 'kysely'
import type { Erasure } from '../ports/centre.ts'
import { CENTRE } from '../ports/centre.ts'
import type { Tx } from './dialect.ts'
import { fromInstant } from './instants.ts'
import { AUDIT_KEPT_MS } from './migration-erasure.ts'
import type { Tables } from './tables.ts'

/** Tables whose rows are nobody's own. */
type Unowned = 'account_user' | 'account_ceremony' | 'account_try' | 'schema_version' | 'erasure'

/** All others: the compiler keeps it complete, and a test looks whether anything is left. */
const owned: Readonly<Record<Exclude<keyof Tables, Unowned>, true>> = {
  profile: true, settings: true, model_address: true, interview: true, person: true, letter: true, delivery: true, message: true, delivery_event: true, mailbox: true, errand: true,
  reply: true, outcome: true, listen_mark: true, known_id: true, mailbox_reading: true, oauth_client: true, sign_in_flow: true, token_renewal: true,
  reminder: true, reminder_settings: true, thanks_mark: true, push_subscription: true, calendar_address: true, followed_calendar: true, appointment: true,
  tip: true, tip_comment: true, tip_mark: true, note: true, own_letter: true, done_once: true, session: true, put_back: true,
  member: true, invitation: true, audit: true, programme: true, roster_person: true, programme_member: true, consent: true, progress: true, shared_letter: true, remark: true,
  account_session: true, account_link: true, account_passkey: true,
}

/** Who somebody was in rows of others that stay. */
const NOBODY = 'erased'
/** For so long a process may still write what it had in hand when an account was erased. */
const MARK_KEPT_MS = 24 * 60 * 60 * 1_000

/** Erases an account with all that is its own, and takes its name and address out of the rows of others; in one transaction that holds its owner's turn. */
export async function erase(tx: Tx, ownerId: string, { at, actorId, auditId }: Erasure): Promise<void> {
  const row = { owner_id: ownerId, at: fromInstant(at) }
  // Under this mark alone lines of the log may go.
  await tx.insertInto('erasure').values(row).onConflict((conflict) => conflict.column('owner_id').doUpdateSet(row)).execute()
  const email = (await tx.selectFrom('member').select('email').where('owner_id', '=', ownerId).executeTakeFirst())?.email
  await eraseOwn(tx, ownerId)
  await eraseFromOthers(tx, ownerId, fromInstant(at))
  await tx.deleteFrom('account_user').where('id', '=', ownerId).execute()
  await forgetCeremonies(tx, ownerId)
  if (email !== undefined) await eraseAddress(tx, email)
  // Whose it was is an id that leads nowhere any more.
  await tx.insertInto('audit').values({ owner_id: CENTRE, id: auditId, at: fromInstant(at), actor_id: actorId, what: 'account-erased', subject_id: ownerId }).execute()
}

/** Takes away what was written about erased accounts since, and what is too old to be kept: lines of the log, and at last the marks. */
export async function sweepErased(tx: Tx, now: Temporal.Instant): Promise<void> {
  for (const { owner_id } of await tx.selectFrom('erasure').select('owner_id').execute()) await eraseOwn(tx, owner_id)
  await tx.deleteFrom('erasure').where('at', '<', fromInstant(now) - MARK_KEPT_MS).execute()
  await tx.deleteFrom('audit').where('at', '<', fromInstant(now) - AUDIT_KEPT_MS).execute()
}

async function eraseOwn(tx: Tx, ownerId: string): Promise<void> {
  for (const table of Object.keys(owned)) await sql`delete from ${sql.table(table)} where owner_id = ${ownerId}`.execute(tx)
}

/** Posts on a board go, with what was said to a tip of theirs; a remark on somebody's letter stays there without a name. */
async function eraseFromOthers(tx: Tx, ownerId: string, at: number): Promise<void> {
  await tx.deleteFrom('tip_comment').where((eb) => eb.exists(eb.selectFrom('tip').select('tip.id').whereRef('tip.owner_id', '=', 'tip_comment.owner_id').whereRef('tip.id', '=', 'tip_comment.tip_id').where('tip.author_id', '=', ownerId))).execute()
  await tx.updateTable('tip_comment').set({ answers: null }).where((eb) => eb.exists(eb.selectFrom('tip_comment as asked').select('asked.id').whereRef('asked.owner_id', '=', 'tip_comment.owner_id').whereRef('asked.id', '=', 'tip_comment.answers').where('asked.author_id', '=', ownerId))).execute()
  await tx.deleteFrom('tip_comment').where('author_id', '=', ownerId).execute()
  await tx.deleteFrom('tip').where('author_id', '=', ownerId).execute()
  await tx.deleteFrom('tip_mark').where('person_id', '=', ownerId).execute()
  await tx.updateTable('remark').set({ author_id: NOBODY }).where('author_id', '=', ownerId).execute()
  await tx.updateTable('shared_letter').set({ adviser_id: NOBODY, withdrawn_at: sql<number>`coalesce(withdrawn_at, ${at})` }).where('adviser_id', '=', ownerId).execute()
  await tx.updateTable('invitation').set({ invited_by: null }).where('invited_by', '=', ownerId).execute()
}

/** Links by mail and passkeys that were begun hold the address or the id. */
async function forgetCeremonies(tx: Tx, holding: string): Promise<void> {
  const pattern = `%"${holding.replace(/[\\%_]/g, String.raw`\$&`)}"%`
  await sql`delete from account_ceremony where value like ${pattern} escape '\\'`.execute(tx)
}

async function eraseAddress(tx: Tx, email: string): Promise<void> {
  await tx.deleteFrom('invitation').where('email', '=', email).execute()
  await tx.deleteFrom('roster_person').where('email', '=', email).execute()
  await forgetCeremonies(tx, email)
}
