import { parseCaseFile } from '../api/parse-case-file.ts'
import { Refusal } from '../api/refusal.ts'
import type { CaseFile, Person } from '../core/model/case-file.ts'
import { readText } from './read-text.ts'

/** Reads a case file. @throws Refusal that says what is wrong in it. */
export async function readCase(path: string): Promise<CaseFile> {
  return parseCaseFile(await readText(path))
}

/** Finds a person of a case by id. @throws Refusal `bad-input` that lists who there is. */
export function personOf({ people }: CaseFile, id: string): Person {
  const person = people.find((each) => each.id === id)
  if (person) return person
  throw new Refusal(
    'bad-input',
    `There is nobody with the id "${id}" in this case. There is ${people.map((each) => `${each.id} (${each.name})`).join(', ')}.`,
    { at: 'to' },
  )
}
