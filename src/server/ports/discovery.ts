import type { MailTls, SignInProvider } from '../../core/model/mailbox.ts'

/** Finds out from an address how its mailbox is reached. Every way is bounded in time and bytes; never throws. */
export interface MailDiscovery {
  find(address: string): Promise<readonly MailboxProposal[]>
}

/** How it is known: written down · by the servers that take mail for the domain · from the domain's own settings file · from its records · from what answers there. */
export type ProposalSource = 'table' | 'mx' | 'autoconfig' | 'srv' | 'probe'

export interface MailboxProposal {
  readonly source: ProposalSource
  /** The provider's name, where it is known. */
  readonly name?: string | undefined
  readonly host: string
  readonly port: number
  readonly tls: MailTls
  readonly user: string
  readonly imapHost?: string | undefined
  readonly imapPort?: number | undefined
  readonly imapTls?: MailTls | undefined
  readonly signIn?: SignInProvider | undefined
}
