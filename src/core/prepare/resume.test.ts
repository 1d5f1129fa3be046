import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readResume } from './resume.ts'

function read(text: string) {
  const reading = readResume(text)
  if (!reading.ok) throw new Error(reading.why)
  return reading
}

const cv = `Ana Reyes
12 Elm Road, Leeds · +44 20 7946 0123 · ana.reyes@example.org

PROFILE
Press officer who likes short sentences.

EXPERIENCE
Press officer, Campus Radio, 2024–2026
• Ran the press desk and doubled
  the number of mentions
• Wrote 40 press releases.
Intern, Fern & Field, 2023
- Edited two poetry anthologies

LANGUAGES
Fluent Portuguese

REFERENCES
Mae Lin would speak well of me`

test('a pasted CV gives its points as they stand, each with where it stands; name, address and references are none', () => {
  const { lines, email, phone } = read(cv)
  expect(lines.filter(({ evidence }) => evidence)).toEqual([
    { text: 'Ran the press desk and doubled the number of mentions', evidence: 'Press officer, Campus Radio, 2024–2026' },
    { text: 'Wrote 40 press releases', evidence: 'Press officer, Campus Radio, 2024–2026' },
    { text: 'Edited two poetry anthologies', evidence: 'Intern, Fern & Field, 2023' },
  ])
  expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['Press officer who likes short sentences', 'Fluent Portuguese']))
  expect(lines.map(({ text }) => text).join()).not.toMatch(/Elm Road|Mae Lin|@/)
  expect([email, phone]).toEqual(['ana.reyes@example.org', '+44 20 7946 0123'])
})

test('a JSON Resume gives what was done, with the post as evidence', () => {
  const file = {
    basics: { name: 'Ana Reyes', label: 'press officer', email: 'ana@example.org' },
    work: [
      { name: 'Campus Radio', position: 'Press officer', startDate: '2024-02-01', endDate: '2026-01', highlights: ['Ran the press desk'], summary: 'Spoke for the station.' },
      { name: 'Fern & Field', position: 'Intern', startDate: '2023' },
    ],
    education: [{ institution: 'Leeds', area: 'Media', studyType: 'BA', endDate: '2023-07' }],
    certificates: [{ name: 'First aid', issuer: 'Red Cross', date: '2025' }],
    skills: [{ name: 'Layout', level: 'Master', keywords: ['InDesign', 'Affinity'] }],
    languages: [{ language: 'Portuguese', fluency: 'Fluent' }],
    awards: 'not a list',
  }
  expect(read(JSON.stringify(file))).toEqual({
    ok: true,
    name: 'Ana Reyes',
    headline: 'press officer',
    email: 'ana@example.org',
    lines: [
      { text: 'Ran the press desk', evidence: 'Press officer, Campus Radio, 2024–2026' },
      { text: 'Spoke for the station', evidence: 'Press officer, Campus Radio, 2024–2026' },
      { text: 'Intern, Fern & Field', evidence: '2023–' },
      { text: 'BA Media, Leeds', evidence: '2023' },
      { text: 'First aid', evidence: 'Red Cross, 2025' },
      { text: 'Portuguese: Fluent' },
      { text: 'Layout: InDesign, Affinity', evidence: 'Master' },
    ],
  })
})

test.each([
  ['{"basics": ', /looks like JSON and is not/],
  ['{}', /No line was found/],
  ['', /No line was found/],
  ['x'.repeat(400_001), /longer than any CV/],
])('what cannot be read is said in a sentence', (text, why) => {
  expect(readResume(text)).toEqual({ ok: false, why: expect.stringMatching(why) })
})

test('no word is given that the CV does not have', () => {
  const anyText = fc.array(fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom('EXPERIENCE', '• Ran a shop', 'Cook, Inn, 2024', '2. Sang')), { maxLength: 30 }).map((lines) => lines.join('\n'))
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readResume(text)
      if (!reading.ok || text.trimStart().startsWith('{')) return
      const words = new Set(text.replace(/\p{Cc}+/gu, ' ').split(/\s+/))
      for (const { text: said, evidence = '' } of reading.lines) {
        for (const word of `${said} ${evidence}`.split(/\s+/)) if (word !== '') expect([...words].some((each) => each.includes(word))).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('a CV made to keep a reader busy is read in time', () => {
  const begun = process.cpuUsage().user
  for (const piece of ['a ', '• x\n', '(0(0', 'A b\n', '0 '.repeat(50), 'a@']) readResume(piece.repeat(Math.floor(399_000 / piece.length)))
  expect(process.cpuUsage().user - begun).toBeLessThan(2_000_000)
})
