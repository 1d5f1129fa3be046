/** Signing in with a provider in the browser (OAuth 2.0, RFC 8252, RFC 7636). */
import type { SignInProvider } from '../../core/model/mailbox.ts'

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

  /** True for the one who may renew the tokens of a mailbox now, until `until`; false while another has it. */
  takeRenewal(renewal: TokenRenewal, now: Temporal.Instant): Promise<boolean>
  /** True where it was still ours. */
  endRenewal(renewal: Pick<TokenRenewal, 'mailboxId' | 'by'>): Promise<boolean>
}

export interface TokenRenewal {
  readonly mailboxId: string
  readonly by: string
  readonly until: Temporal.Instant
}
