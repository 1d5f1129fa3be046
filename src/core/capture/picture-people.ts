import type { CapturedPerson } from './captured-person.ts'
import { readCode } from './contacts.ts'
import { mergeOne } from './merge.ts'
import { isSamePerson } from './same-person.ts'

/**
 * Puts the people of a picture together with what its codes say of them. A code has a checksum: where the letters of the
 * card were doubtful anyway, its word settles them; where both are sure and differ, both readings stay.
 *
 * @example
 * peopleOfPicture([{ source: 'photo', name: { value: 'Emi1y Clemmons', sure: false } }], ['MECARD:N:Clemmons,Emily;;'])[0].name
 * // => { value: 'Emily Clemmons', sure: true }
 */
export function peopleOfPicture(persons: readonly CapturedPerson[], codes: readonly string[]): CapturedPerson[] {
  const coded = codes.flatMap((code) => readCode(code) ?? [])
  const isOneCard = persons.length === 1 && coded.length === 1
  const left = [...coded]
  const people = persons.map((person) => {
    const at = left.findIndex((code) => isOneCard || isSamePerson(person, code))
    const [code] = at < 0 ? [] : left.splice(at, 1)
    return code ? mergeOne([settledBy(code, person), code]).person : person
  })
  return [...people, ...left]
}

/** Leaves out of a reading what was doubtful and the code says. */
function settledBy(code: CapturedPerson, person: CapturedPerson): CapturedPerson {
  const keys = ['name', 'title', 'company', 'email', 'website'] as const
  const settled = keys.filter((key) => person[key]?.sure === false && code[key]?.sure === true)
  return { ...person, ...Object.fromEntries(settled.map((key) => [key, undefined])) }
}
