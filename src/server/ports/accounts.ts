/** Accounts of a hosted Regards: how people sign in, and where they are signed in. Absent where it is run alone. */
import type { Kysely } from 'kysely'
import type { Store } from '../ports.ts'
import type { Admission, Signed } from './centre.ts'

/** A store that can also keep accounts. */
export interface HostedStore extends Store {
  readonly accounts: AccountRecords
}

/** A browser in which somebody is signed in. */
export interface SessionRecord {
  readonly id: string
  readonly createdAt: Temporal.Instant
  /** To the hour. */
  readonly seenAt: Temporal.Instant
  /** As the browser calls itself (User-Agent). */
  readonly device: string
}

export interface PasskeyRecord {
  readonly id: string
  readonly name: string
  readonly createdAt: Temporal.Instant
}

/** What is kept of accounts besides their members: whatever is asked here, is asked before it is known whose request it is, or by the owner. */
export interface AccountRecords {
  /** The session of this secret, while it lasts and its member may sign in. */
  signedBy(secretHash: string, now: Temporal.Instant): Promise<SignedSession | undefined>
  noteSeen(sessionId: string, now: Temporal.Instant): Promise<void>
  /** The account of an address, in lower case; disabled or not. */
  ownerOf(email: string): Promise<string | undefined>

  /** Those that last, latest seen first. */
  sessions(ownerId: string, now: Temporal.Instant): Promise<readonly SessionRecord[]>
  /** True where it was there and theirs. */
  endSession(ownerId: string, sessionId: string): Promise<boolean>
  /** All of them, or all but one. */
  endSessions(ownerId: string, exceptId?: string): Promise<void>

  passkeys(ownerId: string): Promise<readonly PasskeyRecord[]>
  /** True where it was there and theirs. */
  removePasskey(ownerId: string, passkeyId: string): Promise<boolean>

  /** Counts one try under a name, over all processes. False: there were `most` within the time already. */
  mayTry(name: string, limit: { readonly most: number; readonly withinMs: number }): Promise<boolean>
  /** Forgets what ran out: links, ceremonies, sessions, counts. */
  sweep(now: Temporal.Instant): Promise<void>

  /** For the library that signs people in: the same database, through a door that sees its tables. */
  readonly database: { readonly db: Kysely<AccountTables>; readonly type: 'sqlite' | 'postgres' }
}

export interface SignedSession extends Signed {
  readonly seenAt: Temporal.Instant
}

/** The tables of that library. Moments are as it writes them: ISO text on SQLite, timestamptz on PostgreSQL. */
export interface AccountTables {
  account_user: { id: string; name: string; email: string; email_verified: number | boolean; image: string | null; created_at: Moment; updated_at: Moment }
  account_session: { id: string; owner_id: string; secret_hash: string; expires_at: Moment; created_at: Moment; updated_at: Moment; ip_address: string | null; user_agent: string | null }
  account_link: { id: string; owner_id: string; account_id: string; provider_id: string; created_at: Moment; updated_at: Moment }
  account_passkey: { id: string; owner_id: string; name: string | null; credential_id: string; created_at: Moment | null }
  account_ceremony: { id: string; identifier: string; value: string; expires_at: Moment; created_at: Moment; updated_at: Moment }
  account_try: { name: string; count: number; until: number }
}

type Moment = string | Date

/** What was answered to a browser: words for the page, and what its cookies are set to. */
export interface Opened {
  readonly ok: boolean
  readonly cookies: readonly string[]
}

/** Who asks: a browser with its cookies, and where it stands, to count what comes from there. */
export interface Asker {
  readonly headers: Headers
  readonly from: string
}

/** Signs people in. */
export interface Accounts {
  /** Of the cookie that says who somebody is. */
  readonly cookieName: string
  /** Which ways in there are, for the page. */
  readonly ways: { readonly link: boolean; readonly university?: string | undefined }
  /** Whose request it is, by its cookie. */
  signedBy(headers: Headers): Promise<Signed | undefined>
  /** Sends a link to an address (in lower case) that may sign in, and does nothing for any other; who asks cannot tell which. @throws Refusal `too-many`. */
  askForLink(email: string, asker: Asker): Promise<void>
  openLink(token: string, asker: Asker): Promise<Opened>
  /** Where the browser is sent to sign in at the university. @throws Refusal `university-away`. */
  beginUniversity(asker: Asker): Promise<Opened & { readonly url?: string | undefined }>
  /** Takes what the browser brings back from there: the query of its address, with its '?'. */
  finishUniversity(search: string, asker: Asker): Promise<Opened & { /** It signed nobody in since the university has not verified the address. */ readonly isUnverified: boolean }>
  /** Gives the options for the browser (WebAuthn), as JSON. @throws Refusal `sign-in-again` where a passkey is to be added and the last sign-in is long ago. */
  beginPasskey(kind: 'sign-in' | 'add', asker: Asker): Promise<Opened & { readonly options?: unknown }>
  /** Takes the browser's answer. */
  finishPasskey(kind: 'sign-in' | 'add', answer: { readonly response: unknown; readonly name?: string | undefined }, asker: Asker): Promise<Opened>
  signOut(asker: Asker): Promise<Opened>
  /** Forgets what ran out. */
  sweep(): Promise<void>
}

/** What signing in asks of the centre. */
export interface Admittance {
  /** As what this address may sign up; undefined: not at all. */
  admits(email: string): Promise<Admission | undefined>
  /** Whether this account may sign in: it is no member yet, or one who was not shut out. */
  mayReturn(ownerId: string): Promise<boolean>
  /** Makes sure that an account that signs in is a member, and says whether it may. */
  enter(account: { readonly ownerId: string; readonly email: string; readonly name: string }): Promise<boolean>
  /** Writes down that somebody signed in. */
  entered(ownerId: string, sessionId: string): Promise<void>
}
