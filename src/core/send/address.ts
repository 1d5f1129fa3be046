/** Why a text is no address that a letter can go to. */
export type AddressFault = 'empty' | 'not-alone' | 'no-at' | 'local-part' | 'domain' | 'too-long' | 'unseen'

export type ParsedAddress =
  | {
      readonly ok: true
      readonly address: string
      /** Letters outside ASCII before the @: some mail servers refuse such an address. */
      readonly warning?: 'not-ascii'
    }
  | { readonly ok: false; readonly why: AddressFault }

/** What to tell the person, by fault. */
export const addressWords: Readonly<Record<AddressFault, string>> = {
  empty: 'There is no address.',
  'not-alone': 'There must be one address alone, without a name, brackets or a second address.',
  'no-at': 'An address has exactly one @.',
  'local-part': 'The part before the @ is not one that mail servers understand.',
  domain: 'The part after the @ is not the name of a mail domain, like example.com.',
  'too-long': 'This address is longer than an address may be.',
  unseen: 'There is an invisible character in this address. Type it anew.',
}

// RFC 5322 3.2.3 (atext) with RFC 6531 (letters of any script). Quoted local parts ("a b"@example.com) are legal and
// left out on purpose: mail programs read them differently, and the difference has sent letters to the wrong domain.
const atom = String.raw`[\p{L}\p{M}\p{N}!#$%&'*+\-/=?^_\x60{|}~]+`
const dotAtom = new RegExp(String.raw`^${atom}(?:\.${atom})*$`, 'u')
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?`
const domainName = new RegExp(String.raw`^(?:${label}\.)+(?!\p{N}+$)${label}$`, 'u')
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u

/**
 * Reads a text as ONE bare e-mail address (RFC 5321 Mailbox without quoted strings and address literals).
 *
 * Nothing is repaired but white space around it: a letter that goes to almost the right address is a lost letter.
 *
 * @example
 * parseAddress(' adaeze.okonkwo@example.com ')
 * // => { ok: true, address: 'adaeze.okonkwo@example.com' }
 * parseAddress('Adaeze <adaeze@example.com>')
 * // => { ok: false, why: 'not-alone' }
 */
export function parseAddress(text: string): ParsedAddress {
  const address = text.trim().normalize('NFC')
  const why = faultOf(address)
  if (why) return { ok: false, why }
  return isAscii(localPartOf(address)) ? { ok: true, address } : { ok: true, address, warning: 'not-ascii' }
}

/**
 * Gives what stands behind the @, in lower case.
 *
 * @example
 * domainOf('Adaeze@Example.COM')
 * // => 'example.com'
 */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function faultOf(address: string): AddressFault | undefined {
  if (address === '') return 'empty'
  if (unseen.test(address)) return 'unseen'
  if (/[\s<>,;:"()[\]\\]/.test(address)) return 'not-alone'
  if (address.split('@').length !== 2) return 'no-at'
  const [local, domain] = [localPartOf(address), domainOf(address)]
  if (!dotAtom.test(local)) return 'local-part'
  if (!domainName.test(domain) || /(?:^|\.)(?!xn--)..--/u.test(domain)) return 'domain'
  if (octets(local) > 64 || octets(domain) > 253 || octets(address) > 254) return 'too-long'
  return undefined
}

function localPartOf(address: string): string {
  return address.slice(0, address.lastIndexOf('@'))
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text)
}

/** Length in UTF-8, as servers count. */
function octets(text: string): number {
  return [...text].reduce((sum, character) => sum + octetsOf(character.codePointAt(0) ?? 0), 0)
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
