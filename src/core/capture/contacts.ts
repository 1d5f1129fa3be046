import type { CapturedPerson } from './captured-person.ts'
import { type Decode, readContactLines } from './contact-lines.ts'
import { personFromContact } from './contact-person.ts'
import { readMecard } from './mecard.ts'

/**
 * Reads the people of a contact file: vCard of any version, several in one file.
 *
 * @example
 * readContacts('BEGIN:VCARD\nFN:Adaeze Okonkwo\nTITLE:Head of PR\nEND:VCARD')
 * // => [{ source: 'vcard', name: { value: 'Adaeze Okonkwo', sure: true }, title: { value: 'Head of PR', sure: true } }]
 */
export function readContacts(text: string, decode?: Decode): CapturedPerson[] {
  return readContactLines(text, decode).flatMap((lines) => personFromContact(lines, 'vcard') ?? [])
}

/**
 * Reads the person of a QR code: vCard, MECARD or BIZCARD; undefined where the code says something else.
 *
 * @example
 * readCode('MECARD:N:Clemmons,Emily;EMAIL:e.clemmons@tern.example;;')
 * // => { source: 'qr', name: { value: 'Emily Clemmons', sure: true }, givenName: { value: 'Emily', sure: true }, familyName: { value: 'Clemmons', sure: true }, email: { value: 'e.clemmons@tern.example', sure: true } }
 */
export function readCode(payload: string, decode?: Decode): CapturedPerson | undefined {
  const lines = /^\s*BEGIN\s*:\s*VCARD/i.test(payload) ? readContactLines(payload, decode)[0] : readMecard(payload)
  return lines && personFromContact(lines, 'qr')
}
