/** How a mailbox is reached. The secret is never part of it. */
export interface MailboxSettings {
  /** The address that letters come from. */
  readonly address: string
  /** Display name in From: as the letter is signed. */
  readonly displayName: string
  /** Where letters are handed over (SMTP). */
  readonly host: string
  readonly port: number
  readonly user: string
  /** implicit: TLS from the first byte (465) · starttls: required upgrade (587). */
  readonly tls: MailTls
  /** Where the mailbox is read (IMAP): all three, or none where Regards only sends through it. */
  readonly imapHost?: string | undefined
  readonly imapPort?: number | undefined
  readonly imapTls?: MailTls | undefined
  /** Absent: with a password. Else the provider whose access token takes its place. */
  readonly signIn?: SignInProvider | undefined
}

export type MailTls = 'implicit' | 'starttls'

/** Providers that a person may sign in with in the browser (OAuth 2.0), so that Regards never sees a password. */
export const signInProviders = ['google', 'microsoft'] as const
export type SignInProvider = (typeof signInProviders)[number]
