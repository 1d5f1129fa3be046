/** A stretch of a post: plain text, or an address that may be followed. */
export type Stretch = { readonly text: string } | { readonly text: string; readonly address: string }

const webAddress = /https?:\/\/[^\s<>"'`{}|\\^]{4,300}/giu

/**
 * Finds the web addresses of a post.
 *
 * @example
 * linksIn('Look at https://example.org/cards, it helped.')
 * // => ['https://example.org/cards']
 */
export function linksIn(text: string): string[] {
  return [...text.matchAll(webAddress)].map(([found]) => withoutTail(found))
}

/**
 * Cuts a post into stretches of text and links. Only what a trusted author wrote can be followed: links of new
 * authors stay text, so that a board is no place to plant them.
 *
 * @example
 * stretchesOf('See https://example.org.', true)
 * // => [{ text: 'See ' }, { text: 'https://example.org', address: 'https://example.org' }, { text: '.' }]
 */
export function stretchesOf(text: string, isTrusted: boolean): Stretch[] {
  if (!isTrusted) return [{ text }]
  const stretches: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(webAddress)) {
    const address = withoutTail(match[0])
    if (match.index > at) stretches.push({ text: text.slice(at, match.index) })
    stretches.push({ text: address, address })
    at = match.index + address.length
  }
  if (at < text.length) stretches.push({ text: text.slice(at) })
  return stretches
}

/** Takes off the sign that ends the sentence and not the address. */
function withoutTail(address: string): string {
  return address.replace(/[.,;:!?)\]]+$/u, '')
}
