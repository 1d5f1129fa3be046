/** Where the Sent folder of a provider's mail pages is, by the host that its letters are handed to. */
const providers: readonly { readonly hosts: RegExp; readonly name: string; readonly sent: (messageId: string) => string }[] = [
  {
    hosts: /(^|\.)(gmail|googlemail)\.com$/,
    name: 'Gmail',
    // Gmail finds a letter by its Message-ID, without brackets.
    sent: (messageId) => `https://mail.google.com/mail/u/0/#search/${encodeURIComponent(`rfc822msgid:${messageId.replace(/[<>]/g, '')}`)}`,
  },
  { hosts: /(^|\.)(outlook|hotmail|live)\.com$/, name: 'Outlook', sent: () => 'https://outlook.live.com/mail/0/sentitems' },
  { hosts: /(^|\.)office365\.com$/, name: 'Outlook', sent: () => 'https://outlook.office.com/mail/sentitems' },
  { hosts: /(^|\.)(yahoo|ymail|aol)\.com$/, name: 'Yahoo', sent: () => 'https://mail.yahoo.com/d/folders/2' },
  { hosts: /(^|\.)(me|icloud)\.com$/, name: 'iCloud', sent: () => 'https://www.icloud.com/mail/' },
  { hosts: /(^|\.)(fastmail|messagingengine)\.com$/, name: 'Fastmail', sent: () => 'https://app.fastmail.com/mail/Sent/' },
  { hosts: /(^|\.)gmx\.(net|com|de)$/, name: 'GMX', sent: () => 'https://www.gmx.net/' },
  { hosts: /(^|\.)web\.de$/, name: 'WEB.DE', sent: () => 'https://web.de/' },
  { hosts: /(^|\.)zoho\.(com|eu)$/, name: 'Zoho Mail', sent: () => 'https://mail.zoho.com/' },
]

/**
 * Finds the page on which the person can look for a sent letter; undefined for a provider that is not known.
 *
 * @example
 * sentPage('smtp.gmail.com', '<k3yQ2mZ8@gmail.com>')
 * // => { name: 'Gmail', url: 'https://mail.google.com/mail/u/0/#search/rfc822msgid%3Ak3yQ2mZ8%40gmail.com' }
 */
export function sentPage(host: string, messageId: string): { readonly name: string; readonly url: string } | undefined {
  const provider = providers.find(({ hosts }) => hosts.test(host.toLowerCase()))
  return provider && { name: provider.name, url: provider.sent(messageId) }
}
