import type { MailTls, SignInProvider } from '../model/mailbox.ts'
import { domainOf } from './address.ts'

/** A provider whose servers and ways are known. */
export interface MailProvider {
  readonly id: string
  readonly name: string
  readonly domains: readonly string[]
  /** Domains of the same family in other countries: yahoo.de. */
  readonly family?: RegExp | undefined
  /** Mail servers (MX) of people's own domains that it looks after. */
  readonly mx?: RegExp | undefined
  readonly smtp: Server
  readonly imap: Server
  /** Where one may sign in in the browser instead. */
  readonly signIn?: SignInProvider | undefined
  readonly howTo: HowTo
}

export interface Server {
  readonly host: string
  readonly port: number
  readonly tls: MailTls
}

/** How one gets a password that other programs may use. */
export interface HowTo {
  /** What it is called there. */
  readonly called: string
  readonly steps: readonly string[]
  readonly link?: string | undefined
  /** What most people stumble over. */
  readonly careful?: string | undefined
}

const implicit = (host: string, port: number): Server => ({ host, port, tls: 'implicit' })
const starttls = (host: string, port: number): Server => ({ host, port, tls: 'starttls' })

const steps = {
  gmx: (name: string) => [`Sign in to ${name} in the browser.`, 'E-Mail → Settings → POP3 & IMAP: allow access by POP3 and IMAP.', 'With two-factor sign-in: Security → Application-specific passwords → make one. Without it, use your usual password.'],
}

/** From what the providers publish. A host that has moved since is found by the probe of a test, which says so in words. */
export const mailProviders: readonly MailProvider[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    domains: ['gmail.com', 'googlemail.com'],
    mx: /(?:^|\.)(?:google|googlemail)\.com$/,
    smtp: implicit('smtp.gmail.com', 465),
    imap: implicit('imap.gmail.com', 993),
    signIn: 'google',
    howTo: {
      called: 'app password',
      steps: ['Open your Google Account → Security and turn on 2-Step Verification, if it is off.', 'Open App passwords, type “Regards” as the name, press Create.', 'Paste the 16 letters here. Spaces do not matter.'],
      link: 'https://myaccount.google.com/apppasswords',
      careful: 'Your usual Google password does not work here. A Google account of a school or company may have app passwords switched off.',
    },
  },
  {
    id: 'outlook',
    name: 'Outlook.com',
    domains: ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
    family: /^(?:outlook|hotmail|live)\.[a-z.]+$/,
    smtp: starttls('smtp-mail.outlook.com', 587),
    imap: implicit('outlook.office365.com', 993),
    signIn: 'microsoft',
    howTo: {
      called: 'sign-in with Microsoft',
      steps: ['Outlook.com takes no passwords from other programs any more: sign in with Microsoft.', 'Under Settings → Mail → Forwarding and IMAP, let devices and apps use IMAP.'],
      link: 'https://outlook.live.com/mail/0/options/mail/popImap',
      careful: 'Without a Microsoft client for Regards, use the mail file (.eml) or your own mail program.',
    },
  },
  {
    id: 'microsoft365',
    name: 'Microsoft 365 (Exchange)',
    domains: [],
    mx: /\.(?:mail\.protection\.outlook\.com|mx\.microsoft)$/,
    smtp: starttls('smtp.office365.com', 587),
    imap: implicit('outlook.office365.com', 993),
    signIn: 'microsoft',
    howTo: {
      called: 'sign-in with Microsoft',
      steps: ['Sign in with Microsoft: passwords end for sending (SMTP AUTH) at the end of December 2026.', 'If Microsoft says that an administrator must agree, ask the IT desk of your university or company for “SMTP AUTH and IMAP for your mailbox”.'],
      careful: 'Many universities and companies allow neither. Then the mail file (.eml) or your own mail program works always.',
    },
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    domains: ['yahoo.com', 'ymail.com', 'rocketmail.com', 'myyahoo.com'],
    family: /^yahoo\.[a-z.]+$/,
    mx: /\.yahoodns\.net$/,
    smtp: implicit('smtp.mail.yahoo.com', 465),
    imap: implicit('imap.mail.yahoo.com', 993),
    howTo: {
      called: 'app password',
      steps: ['Open Yahoo → Account info → Security.', 'Press Generate app password, type “Regards”.', 'Paste the 16 letters here.'],
      link: 'https://login.yahoo.com/myaccount/security/app-password',
    },
  },
  {
    id: 'aol',
    name: 'AOL',
    domains: ['aol.com', 'aim.com'],
    smtp: implicit('smtp.aol.com', 465),
    imap: implicit('imap.aol.com', 993),
    howTo: { called: 'app password', steps: ['Open AOL → Account security.', 'Press Generate app password, type “Regards”.', 'Paste it here.'], link: 'https://login.aol.com/account/security' },
  },
  {
    id: 'icloud',
    name: 'iCloud',
    domains: ['icloud.com', 'me.com', 'mac.com'],
    mx: /\.mail\.icloud\.com$/,
    smtp: starttls('smtp.mail.me.com', 587),
    imap: implicit('imap.mail.me.com', 993),
    howTo: {
      called: 'app-specific password',
      steps: ['Open your Apple Account → Sign-In and Security → App-Specific Passwords.', 'Press +, type “Regards”.', 'Paste the password here, with its hyphens.'],
      link: 'https://account.apple.com/account/manage',
      careful: 'An Apple Account needs two-factor authentication for this.',
    },
  },
  {
    id: 'gmx',
    name: 'GMX',
    domains: ['gmx.de', 'gmx.net', 'gmx.at', 'gmx.ch', 'gmx.eu', 'gmx.org', 'gmx.info'],
    mx: /(?:^|\.)gmx\.net$/,
    smtp: implicit('mail.gmx.net', 465),
    imap: implicit('imap.gmx.net', 993),
    howTo: { called: 'password', steps: steps.gmx('GMX'), link: 'https://www.gmx.net/mail/imap/' },
  },
  {
    id: 'gmx-com',
    name: 'GMX',
    domains: ['gmx.com', 'gmx.us', 'gmx.co.uk'],
    smtp: implicit('mail.gmx.com', 465),
    imap: implicit('imap.gmx.com', 993),
    howTo: { called: 'password', steps: steps.gmx('GMX'), link: 'https://www.gmx.com' },
  },
  {
    id: 'webde',
    name: 'WEB.DE',
    domains: ['web.de', 'email.de'],
    smtp: implicit('smtp.web.de', 465),
    imap: implicit('imap.web.de', 993),
    howTo: { called: 'password', steps: steps.gmx('WEB.DE'), link: 'https://web.de/mail/imap/' },
  },
  {
    id: 'zoho',
    name: 'Zoho Mail',
    domains: ['zoho.com', 'zohomail.com', 'zoho.eu', 'zohomail.eu', 'zoho.in'],
    mx: /(?:^|\.)zoho(?:mail)?\.(?:com|eu|in)$/,
    smtp: implicit('smtp.zoho.com', 465),
    imap: implicit('imap.zoho.com', 993),
    howTo: {
      called: 'application-specific password',
      steps: ['In Zoho Mail: Settings → Mail Accounts → IMAP: switch IMAP access on.', 'Open accounts.zoho.com → Security → App Passwords → Generate new password.', 'Paste it here.'],
      link: 'https://accounts.zoho.com/home#security/app_password',
      careful: 'Accounts in Europe use smtp.zoho.eu and imap.zoho.eu, those in India smtp.zoho.in and imap.zoho.in; with your own domain smtppro.zoho.com and imappro.zoho.com.',
    },
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    domains: ['fastmail.com', 'fastmail.fm', 'sent.com', 'messagingengine.com'],
    mx: /\.messagingengine\.com$/,
    smtp: implicit('smtp.fastmail.com', 465),
    imap: implicit('imap.fastmail.com', 993),
    howTo: { called: 'app password', steps: ['Open Settings → Privacy & Security → Connected apps & API tokens → Manage app passwords.', 'New app password, access: Mail (IMAP/POP/SMTP).', 'Paste it here.'], link: 'https://app.fastmail.com/settings/security/apps' },
  },
  {
    id: 'proton',
    name: 'Proton Mail (with Bridge)',
    domains: ['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
    mx: /\.protonmail\.ch$/,
    smtp: starttls('127.0.0.1', 1025),
    imap: starttls('127.0.0.1', 1143),
    howTo: {
      called: 'Bridge password',
      steps: ['Install and start Proton Mail Bridge on this computer (a paid plan is needed).', 'In Bridge, open your account → Mailbox details, and copy the password shown there.', 'In Bridge: Settings → Advanced → Export TLS certificates, and start Regards with NODE_EXTRA_CA_CERTS set to cert.pem.'],
      link: 'https://proton.me/mail/bridge',
      careful: 'Your Proton password does not work here, only the one that Bridge shows. Bridge must run when a letter leaves.',
    },
  },
  {
    id: 'posteo',
    name: 'Posteo',
    domains: ['posteo.de', 'posteo.net', 'posteo.org', 'posteo.eu'],
    smtp: implicit('posteo.de', 465),
    imap: implicit('posteo.de', 993),
    howTo: { called: 'password', steps: ['Use your usual password, or make an app password: Settings → Password & security.'] },
  },
  {
    id: 'mailbox-org',
    name: 'mailbox.org',
    domains: ['mailbox.org'],
    mx: /\.mailbox\.org$/,
    smtp: implicit('smtp.mailbox.org', 465),
    imap: implicit('imap.mailbox.org', 993),
    howTo: { called: 'app password', steps: ['Settings → Security → App passwords → make one for mail.', 'Paste it here; without two-factor sign-in your usual password works too.'] },
  },
]

const university: HowTo = {
  called: 'password',
  steps: ['Most universities list “IMAP and SMTP” on a help page of their computing centre: look there for the user name, often without the @.', 'With Microsoft 365 or Google behind it, sign in with Microsoft or Google instead.', 'If the IT desk allows no other programs, use the mail file (.eml) or your own mail program.'],
}

/** What helps where nothing more is known. */
export const anyProvider: HowTo = {
  called: 'app password',
  steps: ['Look in the security settings of your mail account for “app passwords”, and make one for Regards: it can be taken back alone.', 'Where there are none, use the password of the mailbox.'],
}

/**
 * Finds the provider of an address by its domain, where that is enough to know it.
 * @example
 * providerOf('mae@yahoo.co.uk')?.name
 * // => 'Yahoo'
 * providerOf('mae@fernfield.example')
 * // => undefined
 */
export function providerOf(address: string): MailProvider | undefined {
  const domain = domainOf(address.trim())
  return mailProviders.find(({ domains, family }) => domains.includes(domain) || family?.test(domain))
}

/**
 * Finds the provider that looks after a domain by the domain's mail servers.
 * @example
 * providerOfMx(['fern-example.mail.protection.outlook.com'])?.id
 * // => 'microsoft365'
 */
export function providerOfMx(hosts: readonly string[]): MailProvider | undefined {
  return mailProviders.find(({ mx }) => mx !== undefined && hosts.some((host) => mx.test(host.toLowerCase().replace(/\.$/, ''))))
}

/**
 * Tells whether a domain is a university's or a school's: there a mailbox is one's own although it is not a free one.
 * @example
 * ['cs.ox.ac.uk', 'mit.edu', 'uni-bonn.de', 'fernfield.example'].map(isAcademic)
 * // => [true, true, true, false]
 */
export function isAcademic(domain: string): boolean {
  return /(?:^|\.)(?:edu|edu\.[a-z]{2}|ac\.[a-z]{2})$/.test(domain) || /(?:^|[.-])(?:uni|univ|tu|fh|hs|student|students|alumni|alum)[.-]/.test(domain)
}

/**
 * Gives what helps to get the password for an address.
 * @example
 * howToFor('mae@mit.edu').called
 * // => 'password'
 */
export function howToFor(address: string): HowTo {
  return providerOf(address)?.howTo ?? (isAcademic(domainOf(address)) ? university : anyProvider)
}
