/** What a site of many people has beside all else: accounts. Nothing here, and nothing that it loads, exists where Regards is run alone. */
import { openAccounts } from './accounts/open-accounts.ts'
import { peopleOfRoster } from './actions/roster.ts'
import { admittance, invitedPeople, isOfDomains, peopleOfDomains } from './actions/admittance.ts'
import type { HostingSettings, SiteMail } from './config-hosting.ts'
import type { OpenDesk } from './desk.ts'
import { mountCentreDoors } from './http/centre-doors.ts'
import type { Hosted } from './http/sessions.ts'
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
    sendLink: mailbox && linkSender(mailbox, publicUrl),
    university: university && { ...university, vouchesFor: (email) => university.verifiedEmails && isOfDomains(email, signUpDomains) },
    report: log,
  })
  const sweep = async (): Promise<void> => void (await Promise.all([accounts.sweep(), desk.store.members.sweep(systemClock.now())]))
  const sweeping = setInterval(() => void sweep().catch(() => log('What ran out could not be forgotten; it is tried again in an hour.')), SWEEP_MS)
  sweeping.unref()
  return { origin: publicUrl, accounts, records, mountCentre: mountCentreDoors, stop: async () => clearInterval(sweeping) }
}

/** The link is good once and for a quarter of an hour; opening the page alone does not spend it, since programs that guard mailboxes open links too. */
function linkSender(mailbox: SiteMail, publicUrl: string): (link: { readonly email: string; readonly url: string }) => Promise<void> {
  const send = siteMail(mailbox)
  return ({ email, url }) =>
    send({
      to: email,
      subject: 'Your link to sign in to Regards',
      text: `Open this link on the device where you want to sign in, and press “Sign in” there:\n\n${url}\n\nIt works once, within a quarter of an hour. If you did not ask for it, leave it: nobody comes in without it.\n\nRegards at ${new URL(publicUrl).host}\n`,
    })
}
