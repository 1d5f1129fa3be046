/** The published JSON schema and the zod types, held against each other over documents that nobody wrote. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Arbitrary, array, assert, boolean, constant, constantFrom, double, integer, nat, oneof, option, property, record, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { interviewFormats, interviewKinds, personRoles } from '../core/model/case-file.ts'
import { caseFileSchema } from './case-file.ts'
import { parseCaseFile } from './parse-case-file.ts'
import { Refusal } from './refusal.ts'

const published: object = JSON.parse(readFileSync(new URL('./case-file.schema.json', import.meta.url), 'utf8'))
const validates = new Ajv2020().compile(published)

/** Without control characters, which zod refuses in the head of a mail and the schema does not know of. */
const text = string({ unit: 'grapheme', maxLength: 40 }).map((words) => words.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ''))
/** Not blank: zod refuses a name of spaces, which the schema's minLength lets pass. */
const named = text.map((words) => `A${words}`.trim())
const id = integer({ min: 0, max: 1e6 }).map((number) => `id${number}`)
const localTime = tuple(integer({ min: 2000, max: 2099 }), integer({ min: 10, max: 12 }), integer({ min: 10, max: 28 }), integer({ min: 10, max: 23 })).map(
  ([year, month, day, hour]) => `${year}-${month}-${day}T${hour}:30`,
)
const zone = constantFrom('Europe/Warsaw', 'America/New_York', 'Asia/Tokyo', 'UTC')

/** Every member that is not required may be there or not. */
function partly<T extends object, K extends keyof T>(required: { [P in K]: Arbitrary<T[P]> }, optional: { [P in Exclude<keyof T, K>]: Arbitrary<T[P]> }) {
  const requiredKeys = Object.keys(required)
  const all: Record<string, Arbitrary<unknown>> = { ...required, ...optional }
  return record(all, { requiredKeys })
}

const note = oneof(text, partly({ text }, { thought: text, answeredBy: array(id, { maxLength: 3 }), use: constantFrom('yes', 'no'), about: constantFrom('reader', 'somebody-else'), reading: text }))
const person = partly(
  { id, name: named },
  {
    givenName: text, familyName: text, honorific: text, goesBy: text, title: text, organisation: text, email: text, phone: text, postalAddress: text,
    addressAs: constantFrom('first-name', 'formal'), pronouns: constantFrom('she', 'he', 'they'), role: constantFrom(...personRoles),
    spelling: constantFrom('confirmed', 'unconfirmed'), source: constantFrom('card', 'vcard', 'invitation', 'signature', 'typed'),
    notes: array(note, { maxLength: 4 }), highlight: array(id, { maxLength: 3 }), metBefore: boolean(),
    saidAs: text, caresAbout: text, topics: array(text, { maxLength: 3 }),
  },
)
const interview = partly(
  { position: named, company: partly({ name: named }, { alsoKnownAs: array(text, { maxLength: 3 }), domain: text }), end: localTime, timeZone: zone },
  {
    kind: constantFrom(...interviewKinds), term: text, start: localTime, theirTimeZone: zone, format: constantFrom(...interviewFormats), round: integer({ min: 1, max: 9 }),
    reasons: array(text, { maxLength: 3 }), nextStep: text, arrangedBy: constantFrom('company', 'agency'), letters: constantFrom('welcome', 'unknown', 'not-wanted'), stillInterested: boolean(),
    place: text, posting: text, points: array(id, { maxLength: 3 }), questions: array(text, { maxLength: 3 }), calledOff: boolean(),
  },
)
const candidate = partly({ name: named }, { email: text, phone: text, headline: text, qualifications: array(partly({ id, text }, { evidence: text }), { maxLength: 4 }) })
const people = array(person, { minLength: 1, maxLength: 4 }).map((all) => all.map((one, index) => ({ ...one, id: `p${index}` })))
const caseFile = partly({ version: constant(1), candidate, interview, people }, { earlierLetters: array(partly({ to: text, text }, { company: text }), { maxLength: 3 }) })

test('what one of them takes the other takes, and it comes out as it went in', () => {
  assert(
    property(caseFile, (file) => {
      expect([validates(file), caseFileSchema.safeParse(file).success]).toEqual([true, true])
      expect(parseCaseFile(JSON.stringify(file))).toEqual(JSON.parse(JSON.stringify(file)))
    }),
    { numRuns: 300 },
  )
})

const junk = oneof(constant(null), double({ noNaN: true, noDefaultInfinity: true }), boolean(), text, constant([]), constant({}), constant([null]), constant(''))

test('one member spoilt, taken away or made up: what the published schema refuses, zod refuses too', () => {
  let refused = 0
  assert(
    property(caseFile, nat(), option(junk), constantFrom('replace', 'remove', 'add'), (file, place, value, how) => {
      const spoilt: unknown = spoil(JSON.parse(JSON.stringify(file)), { place, value, how })
      if (validates(spoilt)) return
      refused += 1
      expect(caseFileSchema.safeParse(spoilt).success).toBe(false)
    }),
    { numRuns: 1_500 },
  )
  expect(refused).toBeGreaterThan(500)
})

test('a member that nobody knows is refused by name, at whatever depth it stands', () => {
  assert(
    property(caseFile, nat(), (file, place) => {
      const json: unknown = JSON.parse(JSON.stringify(file))
      const objects = placesIn(json).flatMap(({ holder }) => (Array.isArray(holder) ? [] : [holder]))
      Object.assign(objects[place % objects.length] ?? {}, { unheardOf: 1 })
      expect(() => parseCaseFile(JSON.stringify(json))).toThrow(/unheardOf is not a member of a case file/)
      expect(() => parseCaseFile(JSON.stringify(json))).toThrow(Refusal)
    }),
    { numRuns: 200 },
  )
})

interface Spoiling {
  readonly place: number
  readonly value: unknown
  readonly how: 'replace' | 'remove' | 'add'
}

function spoil(json: unknown, { place, value, how }: Spoiling): unknown {
  const places = placesIn(json)
  const { holder, key } = places[place % places.length] ?? { holder: {}, key: '' }
  if (how === 'replace') Reflect.set(holder, key, value)
  else if (how === 'remove') Reflect.deleteProperty(holder, key)
  else Reflect.set(holder, 'unheardOf', value)
  return JSON.parse(JSON.stringify(json))
}

function placesIn(json: unknown): { readonly holder: object; readonly key: string }[] {
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, part]) => [{ holder: json, key }, ...placesIn(part)])
}
