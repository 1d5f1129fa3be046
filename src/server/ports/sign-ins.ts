/** Signing in with a provider in the browser (OAuth 2.0, RFC 8252, RFC 7636). */
import type { MailboxTrouble } from '../../core/model/delivery.ts'
import type { SignInProvider } from '../../core/model/mailbox.ts'

/** Speaks with the providers. Every call is bounded in time and bytes and never throws. */
export interface SignIns {
  /** The clients that the site brings: then nobody has to register one. */
  readonly siteClients: Partial<Readonly<Record<SignInProvider, OpenClient>>>
  /** Makes the address that the browser is sent to (PKCE S256, a state that nobody can guess), and what must be remembered until it comes back. */
  begin(ask: SignInAsk): Promise<{ readonly url: string; readonly state: string; readonly verifier: string }>
  /** Takes what the browser brought back (its query): state, issuer and error are checked, the code becomes tokens. */
  finish(ask: Omit<SignInAsk, 'address' | 'mark'> & { readonly returned: string; readonly state: string; readonly verifier: string }): Promise<TokenAnswer>
  renew(ask: { readonly provider: SignInProvider; readonly client: OpenClient; readonly tokens: Tokens }): Promise<TokenAnswer>
  /** Takes the tokens back at the provider, where it has a door for that; true where it said so. */
  revoke(ask: { readonly provider: SignInProvider; readonly client: OpenClient; readonly tokens: Tokens }): Promise<boolean>
}

/** A client as it is used: its secret open. */
export interface OpenClient {
  readonly clientId: string
  readonly secret?: string | undefined
}

export interface SignInAsk {
  readonly provider: SignInProvider
  readonly client: OpenClient
  /** On loopback (RFC 8252 7.3). */
  readonly redirectUri: string
  /** Offered as the account to choose. */
  readonly address: string
  /** Stands behind the secret part of the state: by it is known again whose sign-in came back. URL-safe. */
  readonly mark: string
}

export interface Tokens {
  readonly access: string
  readonly refresh: string
  readonly expiresAt: Temporal.Instant
}

/** signed-out: only the person can help, by signing in anew. Everything else may be tried again. */
export type TokenAnswer =
  | { readonly ok: true; readonly tokens: Tokens }
  | { readonly ok: false; readonly trouble: Extract<MailboxTrouble, 'signed-out' | 'connection' | 'temporary'>; readonly detail: string }

/** A client that the person or the site registered with a provider. */
export interface OAuthClient {
  readonly provider: SignInProvider
  readonly clientId: string
  /** Sealed by Secrets; Google demands one even of programs that cannot keep it. */
  readonly sealedSecret?: string | undefined
}

/** One that was begun in the browser and has not come back. */
export interface SignInFlow {
  readonly state: string
  /** What must be remembered until then, sealed. */
  readonly sealed: string
  readonly expiresAt: Temporal.Instant
}

/** The part of Records that is about signing in. */
export interface SignInRecords {
  oauthClients(): Promise<readonly OAuthClient[]>
  saveOAuthClient(client: OAuthClient): Promise<void>
  removeOAuthClient(provider: SignInProvider): Promise<void>

  addSignInFlow(flow: SignInFlow): Promise<void>
  /** Gives it and takes it away: what comes back, comes back once. Those that ran out before `now` go with it. */
  takeSignInFlow(state: string, now: Temporal.Instant): Promise<SignInFlow | undefined>

  /** True for the one who may renew the tokens of a mailbox from now on, by the database's clock; false while another may. */
  takeRenewal(renewal: TokenRenewal): Promise<boolean>
  /** True where it was still ours. */
  endRenewal(renewal: Pick<TokenRenewal, 'mailboxId' | 'by'>): Promise<boolean>
}

export interface TokenRenewal {
  readonly mailboxId: string
  readonly by: string
  readonly forMs: number
}
