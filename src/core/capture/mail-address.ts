/**
 * Finds the one address in a text that should be nothing else: 'mailto:' and angle brackets come off.
 *
 * @example
 * mailAddressIn('Adaeze Okonkwo <adaeze@northwind.example>')
 * // => 'adaeze@northwind.example'
 */
export function mailAddressIn(text: string): string | undefined {
  const bare = (/<([^<>]*)>/.exec(text)?.[1] ?? text)
    .trim()
    .replace(/^mailto:\s*/i, '')
    .replace(/\?.*$/, '')
  return /^[^\s@<>()",;:\\[\]]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(bare) ? bare : undefined
}
