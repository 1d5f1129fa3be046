import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readCode } from './contacts.ts'
import { splitMailText } from './mail-text.ts'
import { readFile } from './read-file.ts'

const pieces = constantFrom(
  'BEGIN:VCARD\n',
  'END:VCARD\n',
  'FN:',
  'N:',
  ';',
  ',',
  '\\',
  '\n',
  ' ',
  '=\n',
  '=C3=A9',
  ';ENCODING=QUOTED-PRINTABLE',
  ';CHARSET=',
  'TEL;',
  'item1.',
  'ADR:',
  ':',
  'Ada',
  'Okonkwo',
  'Dr. ',
  ', PhD',
  '(she/her)',
  'Best regards,\n',
  '-- \n',
  '> ',
  'On Mon wrote:\n',
  'From: Ada <a@b.example>\n',
  'Sent: x\nTo: y\n',
  'a@b.example',
  '+1 215 555 0134',
  ' | ',
  'Head of PR',
  'GmbH',
  '12 Hill Street',
  'www.b.example',
  'MECARD:',
  'BIZCARD:',
  '---------- Forwarded message\n',
  '\u0000',
  '\uFEFF',
  '𝒜',
  'é',
  '山田',
)
const text = oneof(
  array(pieces, { maxLength: 60 }).map((each) => each.join('')),
  string({ unit: 'binary', maxLength: 300 }),
)

test('whatever stands in a file, it is read as something, and no value is empty', () => {
  assert(
    property(text, (each) => {
      const reading = readFile({ text: each })
      const people = reading.kind === 'nothing' ? [] : reading.people
      for (const person of people)
        for (const field of [person.name, person.title, person.company, person.email, person.website, ...(person.phones ?? [])])
          if (field) expect(field.value.trim()).not.toBe('')
    }),
    { numRuns: 1500, seed: 6 },
  )
})

test('a name that is called sure stands in the file, letter by letter', () => {
  assert(
    property(array(pieces, { maxLength: 60 }), (each) => {
      const whole = each.filter((piece) => !/=|\\|CHARSET|QUOTED/.test(piece)).join('')
      const reading = readFile({ text: whole })
      const names = reading.kind === 'nothing' ? [] : reading.people.flatMap(({ name }) => (name?.sure ? [name.value] : []))
      for (const name of names) for (const word of name.split(' ')) expect(whole).toContain(word)
    }),
    { numRuns: 1500, seed: 6 },
  )
})

test('whatever a code says, it is somebody or nobody', () => {
  assert(
    property(text, (each) => {
      expect(readCode(each)?.source ?? 'qr').toBe('qr')
    }),
    { numRuns: 500, seed: 6 },
  )
})

test('no line of a mail is lost or doubled when its messages are told apart', () => {
  assert(
    property(array(constantFrom('Hello', 'See you', '> quoted', '', 'Best,'), { maxLength: 30 }), (lines) => {
      const kept = splitMailText(lines.join('\n')).flatMap((message) => message.lines.filter((line) => line !== ''))
      expect(kept).toEqual(lines.map((line) => line.replace(/^> /, '')).filter((line) => line !== ''))
    }),
    { numRuns: 300, seed: 6 },
  )
})
