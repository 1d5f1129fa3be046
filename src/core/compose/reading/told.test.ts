import { expect, test } from 'vitest'
import { confirmedAngle } from './told.ts'

const said = (reading: string): string => {
  const { kind, slots } = confirmedAngle(reading)
  return `${kind}: ${Object.values(slots).join(' | ')}`
}

test.each([
  ['You showed me your father’s ticket punch from line 8.', 'thanks: showing me your father’s ticket punch from line 8'],
  ['You let me watch the stroke group.', 'thanks: letting me watch the stroke group'],
  ['You drove my sister to the station.', 'thanks: driving my sister to the station'],
])('an act towards the candidate is thanked for: %s', (reading, angle) => {
  expect(said(reading)).toBe(angle)
})

test.each([
  ['You did the last ten minutes from the car park.', 'witnessed: you did the last ten minutes from the car park'],
  ['You keep bees on the roof.', 'witnessed: you keep bees on the roof'],
  ['You have driven the last train for twelve years.', 'witnessed: you have driven the last train for twelve years'],
  ['You gave me coffee in an old cup and said that you had not restored it.', 'witnessed: you gave me coffee in an old cup and said that you had not restored it'],
])('what the reader did is liked, and its verbs stay as they were confirmed: %s', (reading, angle) => {
  expect(said(reading)).toBe(angle)
})

test.each(['You had to go out twice because the card terminal was dead.', 'You lost six flats.', 'You looked tired and the heating failed.'])('what nobody is glad of stands as it was confirmed: %s', (reading) => {
  expect(said(reading)).toBe(`spoken: ${reading}`)
})

test.each([
  ['You told me about your dad gauging from that jetboat.', 'topic: your dad gauging from that jetboat'],
  ['You told me to do the past papers in pencil.', 'advice: to do the past papers in pencil'],
  ['You told me that the van smells of waffles.', 'told: the van smells of waffles'],
])('a line that has a known shape is understood by it: %s', (reading, angle) => {
  expect(said(reading)).toBe(angle)
})
