/** Mail that the site itself sends: links to sign in. It goes out at once or not at all; whoever waits for it asks again. */
import { createTransport } from 'nodemailer'

export interface SiteMailbox {
  readonly host: string
  readonly port: number
  /** none: on this machine only. */
  readonly tls: 'implicit' | 'starttls' | 'none'
  readonly user?: string | undefined
  readonly password?: string | undefined
  readonly from: string
  /** Whom to trust besides the authorities of this machine, as PEM. */
  readonly ca?: string | undefined
}

export interface SiteLetter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Of the words (RFC 3282): 'de'. */
  readonly language: string
}

/** Makes what sends them. Rejects where the server does not take one. */
export function siteMail({ host, port, tls, user, password, from, ca }: SiteMailbox): (letter: SiteLetter) => Promise<void> {
  const transport = createTransport({
    host,
    port,
    secure: tls === 'implicit',
    ...(tls === 'none' ? { ignoreTLS: true } : { requireTLS: true, tls: { minVersion: 'TLSv1.2', ...(ca !== undefined && { ca }) } }),
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ to, subject, text, language }) => {
    await transport.sendMail({ from, to: { name: '', address: to }, subject, text, headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language } })
  }
}
