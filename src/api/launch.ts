/**
 * The link that lets a browser in. Its token stands in the fragment: that part of an address is never sent to a
 * server, written into a log or given to another site. The page posts it to openSession and takes it off the address.
 */
const MARK = 'let-in='

/** Makes the link that is printed or opened. */
export function launchLink(url: string, token: string): string {
  return `${url}/#${MARK}${token}`
}

/** Takes the token out of the fragment of an address (`location.hash`), if one is there. */
export function tokenOfHash(hash: string): string | undefined {
  const text = hash.replace(/^#/, '')
  return text.startsWith(MARK) ? text.slice(MARK.length) || undefined : undefined
}
