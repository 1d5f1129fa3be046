export interface Provider {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly tls: 'implicit' | 'starttls'
  /** What this provider wants instead of the usual password, and where it is found. */
  readonly hint: string
}

const gmail: Provider = {
  name: 'Gmail',
  host: 'smtp.gmail.com',
  port: 465,
  tls: 'implicit',
  hint: 'Gmail wants an app password of 16 letters, not your usual one: Google Account → Security → 2-Step Verification → App passwords.',
}
const outlook: Provider = {
  name: 'Outlook',
  host: 'smtp-mail.outlook.com',
  port: 587,
  tls: 'starttls',
  hint: 'Outlook.com wants an app password: account.microsoft.com → Security → Advanced security options. Where Microsoft refuses passwords altogether, use the mail file (.eml) or your own mail program.',
}
const icloud: Provider = {
  name: 'iCloud',
  host: 'smtp.mail.me.com',
  port: 587,
  tls: 'starttls',
  hint: 'iCloud wants an app-specific password: account.apple.com → Sign-In and Security → App-Specific Passwords.',
}
const yahoo: Provider = {
  name: 'Yahoo',
  host: 'smtp.mail.yahoo.com',
  port: 465,
  tls: 'implicit',
  hint: 'Yahoo wants an app password: Account Info → Security → Generate app password.',
}
const fastmail: Provider = {
  name: 'Fastmail',
  host: 'smtp.fastmail.com',
  port: 465,
  tls: 'implicit',
  hint: 'Fastmail wants an app password: Settings → Privacy & Security → Integrations → New app password.',
}
const gmx: Provider = {
  name: 'GMX',
  host: 'mail.gmx.net',
  port: 465,
  tls: 'implicit',
  hint: 'At GMX, first allow other programs: Settings → POP3 & IMAP. With two-factor sign-in it wants an app password.',
}
const gmxCom: Provider = { ...gmx, host: 'mail.gmx.com' }

const byDomain: Readonly<Record<string, Provider>> = {
  'gmail.com': gmail,
  'googlemail.com': gmail,
  'outlook.com': outlook,
  'hotmail.com': outlook,
  'live.com': outlook,
  'msn.com': outlook,
  'icloud.com': icloud,
  'me.com': icloud,
  'mac.com': icloud,
  'yahoo.com': yahoo,
  'ymail.com': yahoo,
  'fastmail.com': fastmail,
  'fastmail.fm': fastmail,
  'gmx.de': gmx,
  'gmx.net': gmx,
  'gmx.at': gmx,
  'gmx.ch': gmx,
  'gmx.com': gmxCom,
  'gmx.us': gmxCom,
}

const byFamily: readonly (readonly [RegExp, Provider])[] = [
  [/^(?:outlook|hotmail|live)\.[a-z.]+$/, outlook],
  [/^yahoo\.[a-z.]+$/, yahoo],
]

/** Finds the provider of an address by its domain, where it is one of the large ones. */
export function providerOf(address: string): Provider | undefined {
  const domain = address.split('@')[1]?.trim().toLowerCase() ?? ''
  return byDomain[domain] ?? byFamily.find(([family]) => family.test(domain))?.[1]
}
