import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aLetterToCheck, caseOfTraps } from '../../../test/letter-to-check.ts'
import type { Person } from '../model/case-file.ts'
import { letterKey } from '../text/fold.ts'
import { checkFacts } from './check-letter.ts'
import type { LetterToCheck } from './letter-to-check.ts'

const runs = { numRuns: 300 }

const given = fc.constantFrom(
  'Siobhán',
  'José',
  'Will',
  'Grace',
  'Mark',
  'Anne-Marie',
  'Xiaoyu',
  'Łukasz',
  'Jean Luc',
  'D’Arcy',
  'Mae',
  'Chase',
  'Ng',
  'Åse',
  'Øystein',
  'Ngozi',
  'Bo',
  'May',
  'April',
  'Summer',
  'Art',
  'Nguyễn',
)
const family = fc.constantFrom(
  "O'Brien",
  'McBride',
  'van der Berg',
  'De la Cruz',
  'Wiśniewski',
  'Smith-Jones',
  'Will',
  'Grace',
  'Target',
  'Young',
  'Müller',
  'Ó Súilleabháin',
  'Friday',
  'Long',
  'Bell',
  'Day',
  'Hope',
  'Li',
  'Öz',
  'Martínez',
  'Schmidt',
)
const person = fc
  .record({ given, family })
  .map(({ given: first, family: last }): Omit<Person, 'id'> => ({ name: `${first} ${last}`, givenName: first, familyName: last }))

/** Sentences with a gap for a name; none of them greets. */
const frames = [
  'It was good to meet NAME as well.',
  "NAME's answers stayed with me.",
  'NAME’s questions were fair.',
  'As NAME mentioned, the work is never done.',
  'Please thank NAME and the team.',
  'I have been thinking of what NAME said on the stairs.',
  '(NAME knows the archive.)',
  'NAME, who runs the desk, was kind.',
  'The desk of NAME!',
]

function letterWith(people: readonly Omit<Person, 'id'>[], sentence: string): LetterToCheck {
  const recorded = people.map((each, index) => ({ ...each, id: `p${index}` }))
  return aLetterToCheck(sentence, {
    caseFile: { ...caseOfTraps, people: recorded },
    to: 'p0',
    body: `${sentence}\n\nIt was a pleasure.`,
    otherApplications: [],
  })
}

describe('whatever is on record and however it is used', () => {
  test('a name written as recorded is never marked', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...frames),
        fc.nat(),
        fc.constantFrom('name', 'givenName', 'familyName'),
        (people, frame, pick, part) => {
          const one = people[pick % people.length]
          const written = one?.[part] ?? ''
          const letter = letterWith(people, frame.replace('NAME', written))
          const start = letter.body.indexOf(written)
          const touching = checkFacts(letter).findings.filter(
            (finding) =>
              finding.part === 'body' &&
              finding.start < start + written.length &&
              finding.end > start &&
              finding.rule !== 'greeting-missing',
          )
          expect(touching).toEqual([])
        },
      ),
      runs,
    )
  })

  test('a recorded name is guarded in either form of its accents', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...frames), (one, frame) => {
        const letter = letterWith([one], frame.replace('NAME', one.name.normalize('NFD')))
        const { protectedSpans } = checkFacts(letter)
        const guarded = protectedSpans.body.map(({ start, end }) => letterKey(letter.body.slice(start, end)))
        expect(guarded).toContain(letterKey(one.name))
      }),
      runs,
    )
  })

  test('one wrong letter in a greeting is found, and its first fix is right', () => {
    fc.assert(
      fc.property(person, fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), (one, at, letter) => {
        const first = one.givenName ?? ''
        const place = 1 + (at % Math.max(1, first.length - 1))
        const wrong = first.slice(0, place) + letter + first.slice(place + 1)
        fc.pre(letterKey(wrong) !== letterKey(first) && /^\p{L}+$/u.test(wrong) && wrong !== one.familyName && !/[\s-]/.test(first))
        const body = `Dear ${wrong},\n\nThank you for your time.`
        const { findings } = checkFacts(
          aLetterToCheck('', { caseFile: { ...caseOfTraps, people: [{ ...one, id: 'p0' }] }, to: 'p0', body }),
        )
        const hit = findings.find((finding) => finding.part === 'body' && finding.start === 5 && finding.end > 5)
        expect(hit?.severity).toBe('error')
        expect(letterKey(hit?.suggestions[0] ?? '')).toBe(letterKey(first))
      }),
      runs,
    )
  })
})

describe('whatever is written', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'Dear',
          'Siobhan',
          "'s",
          ',',
          '\n\n',
          'Marc',
          'Marcc',
          ' ',
          '[',
          'name',
          ']',
          'Thank you for meeting me on',
          'Friday',
          'Ashworth',
          '&',
          'Lindquist',
          'a\u0301',
          '\u0301',
          '\u1112\u1161',
          '😀',
          '\ud83d',
          '.',
          'Best regards,',
          'at',
          'the',
          'Copy Editor',
          'role',
          "O'Reilly",
          'ﬁ',
          'İ',
          'ß',
          '-',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  )

  test('nothing throws, and every offset names a stretch of the text', () => {
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const letter = aLetterToCheck('', { subject, body })
        const { findings, protectedSpans } = checkFacts(letter)
        for (const { part, start, end, message } of findings) {
          const length = part === 'to' ? 0 : letter[part].length
          expect(start >= 0 && start <= end && end <= length && message !== '').toBe(true)
        }
        for (const { start, end } of protectedSpans.body) expect(start < end && end <= body.length).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('the same letter gives the same findings, in order and none twice', () => {
    fc.assert(
      fc.property(text, (body) => {
        const letter = aLetterToCheck('', { body })
        const { findings } = checkFacts(letter)
        expect(checkFacts(letter).findings).toEqual(findings)
        const places = findings.filter(({ part, pass }) => part === 'body' && pass === 'names')
        expect(places.every(({ start }, index) => index === 0 || (places[index - 1]?.end ?? 0) <= start)).toBe(true)
      }),
      runs,
    )
  })

  test('names people are recorded under may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }), (name, company) => {
        const caseFile = {
          ...caseOfTraps,
          interview: { ...caseOfTraps.interview, company: { name: company }, position: name },
          people: [
            { id: 'p1', name },
            { id: 'p2', name: company },
          ],
        }
        expect(() => checkFacts(aLetterToCheck(`${name} and ${company}`, { caseFile }))).not.toThrow()
      }),
      runs,
    )
  })

  test.each([
    ['one word', 'a'.repeat(200_000)],
    ['one name', 'Siobhan '.repeat(25_000)],
    ['capitals', 'Zxcv Qwer '.repeat(20_000)],
    ['brackets', '[a '.repeat(66_000)],
    ['dots', '. '.repeat(100_000)],
    ['lines', '\n'.repeat(200_000)],
    ['marks', 'a\u0301'.repeat(100_000)],
    ['thanks', 'Thank you for meeting with me on Friday and '.repeat(4_500)],
    ['commas', 'Dear Marc,, '.repeat(16_000)],
    ['my friend', 'my friend at '.repeat(15_000)],
    ['the role', 'the very '.repeat(22_000)],
    ['at signs', 'a@'.repeat(100_000)],
    ['hyphens', 'a-'.repeat(100_000)],
    ['apostrophes', "a'".repeat(100_000)],
  ])('200 kB of %s are checked in bounded time', (_, body) => {
    // By the processor's time: what else the machine has to do is not the letter's fault.
    const start = process.cpuUsage()
    checkFacts(aLetterToCheck('', { body }))
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000).toBeLessThan(3000)
  })
})
