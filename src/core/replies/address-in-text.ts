const ADDRESS = /(?:"[^"\r\n]{1,64}"|[^\s<>()[\]",;:@|]{1,128})@[^\s<>()[\]",;:@|*]{1,255}/u

/**
 * Finds the first e-mail address in words of a mail server. Wide on purpose: it is shown and compared, never sent to.
 * @example
 * addressIn('RFC822; <m.okonkwo@example.org>.')
 * // => 'm.okonkwo@example.org'
 */
export function addressIn(text: string): string | undefined {
  return ADDRESS.exec(text)?.[0].replace(/^['*]+|[.'!?]+$/g, '')
}

/**
 * Finds all e-mail addresses in a text, each once.
 * @example
 * addressesIn('To: a@x.example, B <b@x.example>, a@x.example')
 * // => ['a@x.example', 'b@x.example']
 */
export function addressesIn(text: string): string[] {
  const found = [...text.matchAll(new RegExp(ADDRESS, 'gu'))]
  return [...new Set(found.flatMap(([address]) => addressIn(address) ?? []))]
}

/**
 * Tells whether two addresses are the same one for all practical purposes.
 * @example
 * isSameAddress('Mae@Example.org', 'mae@example.org')
 * // => true
 */
export function isSameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
