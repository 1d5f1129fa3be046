import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { caseFileSchema } from './case-file.ts'

const published: object = JSON.parse(readFileSync(new URL('./case-file.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020()
const validates = ajv.compile(published)

const company = { name: 'Fern & Field', alsoKnownAs: ['F&F'], domain: 'fern.example' }
const interview = {
  position: 'Editor',
  kind: 'temporary',
  term: 'spring',
  company,
  start: '2026-11-20T14:00',
  end: '2026-11-20T15:00',
  timeZone: 'Europe/London',
  theirTimeZone: 'Asia/Tokyo',
  format: 'video',
  round: 2,
  reasons: ['print'],
  nextStep: 'a call',
  arrangedBy: 'agency',
  letters: 'welcome',
  stillInterested: true,
  place: '12 Canal Street',
  posting: 'We look for an editor.',
  points: ['q1'],
  questions: ['Who reads first?'],
  calledOff: false,
}
const note = { text: 'a', thought: 'b', answeredBy: ['q1'], use: 'yes', about: 'reader', reading: 'c' }
const person = {
  id: 'p1',
  name: 'Mae Lin',
  givenName: 'Mae',
  familyName: 'Lin',
  honorific: 'Dr',
  goesBy: 'Mae',
  addressAs: 'formal',
  pronouns: 'she',
  title: 'Head',
  organisation: 'Agency',
  role: 'recruiter',
  email: 'mae@fern.example',
  phone: '1',
  postalAddress: 'x',
  spelling: 'confirmed',
  source: 'card',
  notes: ['a', note],
  highlight: ['q1'],
  metBefore: true,
  saidAs: 'may',
  caresAbout: 'first sentences',
  topics: ['the last poem'],
}
const full = {
  version: 1,
  candidate: { name: 'Ana', email: 'ana@example.org', phone: '1', headline: 'x', qualifications: [{ id: 'q1', text: 'y', evidence: 'z' }] },
  interview,
  people: [person],
  earlierLetters: [{ to: 'Mae', company: 'x', text: 'y' }],
}

test('every member that the published schema names is taken, and comes out as it went in', () => {
  expect(namesIn(published)).toEqual(namesUsed(full))
  expect(validates(full)).toBe(true)
  expect(caseFileSchema.parse(full)).toEqual(full)
})

test.each(objectsIn(full).map((path) => [path.join('.') || 'the file', path] as const))(
  'a member that nobody knows is refused by both in %s',
  (_, path) => {
    const changed: unknown = structuredClone(full)
    Object.assign(at(changed, path), { unheardOf: 1 })
    expect([validates(changed), caseFileSchema.safeParse(changed).success]).toEqual([false, false])
  },
)

test.each(
  [
    ['candidate', 'name'],
    ['interview', 'position'],
    ['interview', 'company'],
    ['interview', 'company', 'name'],
    ['interview', 'end'],
    ['interview', 'timeZone'],
    ['people', '0', 'id'],
    ['people', '0', 'name'],
    ['version'],
    ['candidate'],
    ['interview'],
    ['people'],
    ['earlierLetters', '0', 'text'],
    ['candidate', 'qualifications', '0', 'text'],
    ['people', '0', 'notes', '1', 'text'],
  ].map((path) => [path.join('.'), path] as const),
)('a file without %s is refused by both', (_, path) => {
  const changed: unknown = structuredClone(full)
  Reflect.deleteProperty(at(changed, path.slice(0, -1)), path.at(-1) ?? '')
  expect([validates(changed), caseFileSchema.safeParse(changed).success]).toEqual([false, false])
})

function namesIn(schema: unknown, found = new Set<string>()): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  if ('properties' in schema && isObject(schema.properties)) for (const name of Object.keys(schema.properties)) found.add(name)
  for (const part of Object.values(schema)) namesIn(part, found)
  return [...found].toSorted()
}

function namesUsed(value: unknown, found = new Set<string>()): string[] {
  if (isObject(value)) {
    if (!Array.isArray(value)) for (const name of Object.keys(value)) found.add(name)
    for (const part of Object.values(value)) namesUsed(part, found)
  }
  return [...found].toSorted()
}

function objectsIn(value: unknown, path: readonly string[] = []): string[][] {
  if (!isObject(value)) return []
  const below = Object.entries(value).flatMap(([name, part]) => objectsIn(part, [...path, name]))
  return Array.isArray(value) ? below : [[...path], ...below]
}

function at(value: unknown, path: readonly string[]): object {
  const found = path.reduce<unknown>((part, name) => (isObject(part) ? Reflect.get(part, name) : undefined), value)
  if (!isObject(found)) throw new Error(`Nothing at ${path.join('.')}.`)
  return found
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
