/** What the rules make of lines as the models saw them: recorded by test/cards/write-pictures.ts, since reading takes seconds. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CardLine } from '../../core/capture/card-line.ts'
import { readCard } from '../../core/capture/card.ts'

// Written by our own recorder, in this form.
const lines = (kind: string): readonly CardLine[] =>
  JSON.parse(readFileSync(new URL(`../../../test/cards/pictures/${kind}.lines.json`, import.meta.url), 'utf8')) as readonly CardLine[]

test('a card does not get what it does not show', () => {
  const person = readCard(lines('missing'))
  expect(person?.name).toMatchObject({ value: 'İrem Günday', sure: true })
  expect(Object.keys(person ?? {}).filter((field) => ['title', 'website', 'phones'].includes(field))).toEqual([])
})

test('a name beside its Chinese form is taken in Latin letters', () => {
  const person = readCard(lines('two-scripts'))
  expect(person).toMatchObject({ name: { value: 'Priscilla Vanterpool' }, company: { value: 'Westerlund Press LLC' } })
})
