import { anything, assert, json, nat, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { faultInJson } from './json-fault.ts'

test.each([
  ['{"a": 1,}', 1, 9, 'a name in double quotes'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or }'],
  ['{"a" 1}', 1, 6, 'a colon'],
  ["{'a': 1}", 1, 2, 'a name in double quotes or }'],
  ['[1, 2', 1, 6, 'a comma or ]'],
  ['[1,]', 1, 4, 'a value'],
  ['{"a": tru}', 1, 7, 'a value'],
  ['{"a": 01}', 1, 7, 'a value'],
  ['{"a": "line\nbreak"}', 1, 7, 'a value'],
  ['{} {}', 1, 4, 'the end of the file'],
  ['// note\n{}', 1, 1, 'a value'],
  ['', 1, 1, 'a value'],
])('%j stops being JSON at line %i, column %i: %s is expected', (text, line, column, expected) => {
  expect(faultInJson(text)).toEqual({ line, column, expected })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

test('it finds a fault exactly where the runtime finds one, in whole and in spoilt texts', () => {
  const agrees = (text: string): boolean => (faultInJson(text) === undefined) === isJson(text)
  assert(property(json(), agrees))
  assert(property(anything({ maxDepth: 3 }), (value) => agrees(JSON.stringify(value, undefined, 2) ?? 'null')))
  const spoilt = tuple(json(), nat(), string({ maxLength: 2 })).map(([text, at, piece]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + piece + text.slice(place + 1)
  })
  assert(property(spoilt, agrees), { numRuns: 2_000 })
})
