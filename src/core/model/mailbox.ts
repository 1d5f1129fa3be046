/** How a mailbox is reached. The secret is never part of it. */
export interface MailboxSettings {
  /** The address that letters come from. */
  readonly address: string
  /** Display name in From: as the letter is signed. */
  readonly displayName: string
  readonly host: string
  readonly port: number
  readonly user: string
  /** implicit: TLS from the first byte (465) · starttls: required upgrade (587). */
  readonly tls: 'implicit' | 'starttls'
}
