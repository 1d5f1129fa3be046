import { expect, test } from 'vitest'
import { aFile, regards } from './run-cli.ts'

const contact = (name: string): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${name.split(' ')[0]?.toLowerCase()}@northwind.example\r\nEND:VCARD\r\n`
const signed =
  'See you on Monday.\n\nBest regards,\nTom Baker\nEvents Producer, Copper Kettle Inc.\ntom.baker@copperkettle.example\n604 555 0172\n'

test('each person of each file gets a line; what a file does not show has no member', async () => {
  const contacts = aFile(contact('Ada Okonkwo') + contact('Siobhán O’Reilly'), 'contacts.vcf')
  const mail = aFile(signed, 'mail.txt')
  const { code, stdout, stderr } = await regards(['capture', contacts, mail, '--json'])
  expect([code, stderr]).toEqual([0, ''])
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  const ms = expect.any(Number)
  expect(lines).toEqual([
    {
      file: contacts,
      kind: 'vcard',
      person: { name: { value: 'Ada Okonkwo', sure: true }, email: { value: 'ada@northwind.example', sure: true } },
      ms,
    },
    {
      file: contacts,
      kind: 'vcard',
      person: { name: { value: 'Siobhán O’Reilly', sure: true }, email: { value: 'siobhán@northwind.example', sure: true } },
      ms,
    },
    {
      file: mail,
      kind: 'signature',
      person: {
        name: { value: 'Tom Baker', sure: true },
        title: { value: 'Events Producer', sure: true },
        company: { value: 'Copper Kettle Inc.', sure: true },
        email: { value: 'tom.baker@copperkettle.example', sure: true },
        phones: [{ value: '604 555 0172', kind: 'office', sure: true }],
      },
      ms,
    },
  ])
})

test('one file that holds nobody does not take the others along', async () => {
  const nobody = aFile('Hello there.\n', 'nobody.txt')
  const { code, stdout } = await regards(['capture', nobody, '/nonexistent.vcf', aFile(contact('Ada Okonkwo'), 'ada.vcf'), '--json'])
  expect(code).toBe(2)
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines).toMatchObject([
    { file: nobody, error: expect.stringContaining('Nobody') },
    { error: expect.stringContaining('There is no file') },
    { kind: 'vcard' },
  ])
})

test('without --json people read as lines, and what is doubtful is marked', async () => {
  const file = aFile('Best regards,\nMARCUS ADEYEMI\nRegional Manager\nOakline Ltd\nm.adeyemi@oakline.example\n', 'mail.txt')
  const { stdout } = await regards(['capture', file])
  expect(stdout).toBe(`${file}: MARCUS ADEYEMI (?) · Regional Manager · Oakline Ltd · m.adeyemi@oakline.example\n`)
})

test('photos and contacts are read by one command, each person in a line of their own', async () => {
  const photo = (name: string): string => new URL(`../cards/pictures/${name}.jpg`, import.meta.url).pathname
  const { code, stdout } = await regards(['capture', photo('plain'), aFile(contact('Ada Okonkwo'), 'ada.vcf'), '--json'])
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line): { kind: string; person: { name: { value: string } } } => JSON.parse(line))
  expect(code).toBe(0)
  expect(lines.map(({ kind }) => kind)).toEqual(['photo', 'vcard'])
  expect([lines[0]?.person.name.value, lines[1]?.person.name.value]).toEqual(['Żaneta Gołębiewska', 'Ada Okonkwo'])
})
