import type { MailboxSettings, MailTls } from '../../core/model/mailbox.ts'

/** Where a mailbox is read. */
export interface ImapPlace {
  readonly host: string
  readonly port: number
  readonly tls: MailTls
}

/** Says where a mailbox is read; undefined where Regards only sends through it. */
export function placeOf({ imapHost, imapPort, imapTls }: MailboxSettings): ImapPlace | undefined {
  return imapHost === undefined || imapPort === undefined || imapTls === undefined ? undefined : { host: imapHost, port: imapPort, tls: imapTls }
}
