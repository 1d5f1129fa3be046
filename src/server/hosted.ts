/** What a site of many people has beside all else: accounts. Nothing here, and nothing that it loads, exists where Regards is run alone. */
import { type AccountsOptions, openAccounts } from './accounts/open-accounts.ts'
import { peopleOfRoster } from './actions/roster.ts'
import { admittance, invitedPeople, isOfDomains, peopleOfDomains } from './actions/admittance.ts'
import type { HostingSettings, SiteMail } from './config-hosting.ts'
import type { OpenDesk } from './desk.ts'
import { mountCentreDoors } from './http/centre-doors.ts'
import type { Hosted } from './http/sessions.ts'
import { linkMail } from './link-mail.ts'
import { siteMail } from './mail/site-mail.ts'
import { randomIds, systemClock } from './system.ts'

const SWEEP_MS = 3_600_000

export interface HostedPart extends Hosted {
  stop(): Promise<void>
}

/** Opens the accounts of this site. */
export function openHosted({ desk, accounts: records, derive }: OpenDesk, { publicUrl, siteMail: mailbox, signUpDomains, university }: HostingSettings, log: (line: string) => void): HostedPart {
  const accounts = openAccounts({
    origin: publicUrl,
    secret: derive('cookies'),
    records,
    clock: systemClock,
    admittance: admittance(desk, [invitedPeople(desk), peopleOfRoster(desk), peopleOfDomains(signUpDomains)]),
    newId: () => randomIds.next(),
    sendLink: mailbox && linkSender(mailbox),
    university: university && { ...university, vouchesFor: (email) => university.verifiedEmails && isOfDomains(email, signUpDomains) },
    report: log,
  })
  const sweep = async (): Promise<void> => void (await Promise.all([accounts.sweep(), desk.store.members.sweep(systemClock.now())]))
  const sweeping = setInterval(() => void sweep().catch(() => log('What ran out could not be forgotten; it is tried again in an hour.')), SWEEP_MS)
  sweeping.unref()
  return { origin: publicUrl, accounts, records, mountCentre: mountCentreDoors, stop: async () => clearInterval(sweeping) }
}

function linkSender(mailbox: SiteMail): NonNullable<AccountsOptions['sendLink']> {
  const send = siteMail(mailbox)
  return (link) => send(linkMail(link))
}
