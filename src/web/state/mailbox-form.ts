import type { Input, Output } from '../../api/rows.ts'
import type { MailboxView } from '../../api/views.ts'
import { providerOf } from '../../core/send/mail-providers.ts'
import { home } from './home.ts'
import { isAddress, type Problems } from './interview-form.ts'
import { m } from '../words.ts'

export type Found = Output<'discoverMailbox'>
export type Proposal = Found['found'][number]

/** What stands in the form of a mailbox, as typed. */
export interface MailboxForm {
  readonly address: string
  readonly displayName: string
  readonly host: string
  readonly port: string
  readonly user: string
  readonly tls: 'implicit' | 'starttls'
  /** Empty: Regards only sends. */
  readonly imapHost: string
  readonly imapPort: string
  readonly imapTls: 'implicit' | 'starttls'
  readonly password: string
}

/** Fills the form from a mailbox that is kept, else from the profile. */
export function formOf(mailbox: MailboxView | undefined): MailboxForm {
  if (mailbox) {
    const { address, displayName, host, port, user, tls, imapHost = '', imapPort = 993, imapTls = 'implicit' } = mailbox
    return { address, displayName, host, port: String(port), user, tls, imapHost, imapPort: String(imapPort), imapTls, password: '' }
  }
  const { email = '', name = '' } = home.value?.profile ?? {}
  const empty: MailboxForm = { address: '', displayName: name, host: '', port: '465', user: '', tls: 'implicit', imapHost: '', imapPort: '993', imapTls: 'implicit', password: '' }
  return withAddress(empty, email)
}

/** Takes an address: the servers of a large provider are known from it, and the user name follows until it is another. */
export function withAddress(form: MailboxForm, address: string): MailboxForm {
  const known = providerOf(address)
  const user = form.user === '' || form.user === form.address ? address : form.user
  if (!known) return { ...(isOfKnown(form) ? withoutServers(form) : form), address, user }
  return { ...withServers(form, { host: known.smtp.host, port: known.smtp.port, tls: known.smtp.tls, user, imapHost: known.imap.host, imapPort: known.imap.port, imapTls: known.imap.tls }), address }
}

/** The servers of one provider must not stay for an address of another: the password would go there. */
function isOfKnown({ address, host }: MailboxForm): boolean {
  return providerOf(address)?.smtp.host === host
}

function withoutServers(form: MailboxForm): MailboxForm {
  return { ...form, host: '', port: '465', tls: 'implicit', imapHost: '', imapPort: '993', imapTls: 'implicit' }
}

/** Takes servers that were found. */
export function withServers(form: MailboxForm, { host, port, tls, user, imapHost, imapPort, imapTls }: Omit<Proposal, 'source'>): MailboxForm {
  return { ...form, host, port: String(port), tls, user, imapHost: imapHost ?? '', imapPort: String(imapPort ?? 993), imapTls: imapTls ?? 'implicit' }
}

/** Gives what the server is sent. */
export function bodyOf({ address, displayName, host, port, user, tls, imapHost, imapPort, imapTls, password }: MailboxForm): Input<'changeMailbox'>['body'] {
  return {
    address: address.trim(), displayName: displayName.trim(), host: host.trim(), port: Number(port), user: user.trim(), tls,
    ...(imapHost.trim() !== '' && { imapHost: imapHost.trim(), imapPort: Number(imapPort), imapTls }),
    // People copy app passwords in the groups in which they are shown.
    ...(password !== '' && { password: providerOf(address)?.id === 'gmail' ? password.replace(/ /g, '') : password }),
  }
}

/** Finds what is missing or cannot be. */
export function mailboxProblems(form: MailboxForm, isNew: boolean): Problems {
  const { address, displayName, host, port, user, imapHost, imapPort, password } = form
  return {
    ...(!isAddress(address) && { address: m.state_not_an_address() }),
    ...(displayName.trim() === '' && { displayName: m.state_write_name_stands() }),
    ...(host.trim() === '' && { host: m.state_write_name_server_provider() }),
    ...(!/^\d{1,5}$/.test(port) && { port: m.state_number_mostly_465_587() }),
    ...(user.trim() === '' && { user: m.state_write_user_name_mostly() }),
    ...(imapHost.trim() !== '' && !/^\d{1,5}$/.test(imapPort) && { imapPort: m.state_number_mostly_993_143() }),
    ...(isNew && password === '' && { password: m.state_write_password_sealed_never() }),
  }
}

const sources: Readonly<Record<Proposal['source'], string>> = {
  table: m.state_known_regards(),
  mx: m.state_servers_take_mail(),
  autoconfig: m.state_domain_s_own_settings(),
  srv: m.state_domain_s_own_records(),
  probe: m.state_they_answered_test_before(),
}

/** Says how the servers were found. */
export function foundWords({ name, host, source }: Proposal): string {
  return m.state_found({ name: name ?? host, source: sources[source] })
}
