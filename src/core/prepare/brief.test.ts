import { expect, test } from 'vitest'
import type { CaseFile, Person } from '../model/case-file.ts'
import { briefFor, topicsOf } from './brief.ts'
import { matchPosting } from './match-posting.ts'
import { guessByRole } from './role-guesses.ts'
import { specialLetters } from './spell-name.ts'
import { stemOf } from './stem.ts'
import { meaningOf } from './word-families.ts'

const posting = `Junior Press Officer
About us: we are a dynamic team with a passion for people.
What you will do:
• Write and edit press releases
• Manage our newsroom during events
• Fluent Portuguese is essential
You must have a driving licence.`
const qualifications = [
  { id: 'q1', text: 'can juggle' },
  { id: 'q2', text: "ran the campus radio's press desk for two years" },
  { id: 'q3', text: 'edited the student newspaper', evidence: '12 issues' },
  { id: 'q4', text: 'fluent in Portuguese' },
]

function aFile(change: Partial<CaseFile['interview']> = {}, people: readonly Person[] = [{ id: 'p1', name: 'Mae Lin' }]): CaseFile {
  return { version: 1, candidate: { name: 'Ana', qualifications }, interview: { position: 'Press Officer', company: { name: 'Fern' }, end: '2026-11-20T15:00', timeZone: 'Europe/London', ...change }, people }
}

test('what answers the posting comes first, each match with the words that met, and nothing else is a match', () => {
  const { matches } = matchPosting(posting, qualifications)
  expect(matches.map(({ qualificationId, line, pairs }) => [qualificationId, line, pairs.map(({ asked, yours }) => `${asked}/${yours}`)])).toEqual([
    ['q4', 'Fluent Portuguese is essential', ['Fluent/fluent', 'Portuguese/Portuguese']],
    ['q3', 'Write and edit press releases', ['edit/edited']],
    ['q2', 'Write and edit press releases', ['press/press']],
  ])
})

test('every word that is shown stands in the posting and in the qualification', () => {
  const { matches } = matchPosting(posting, qualifications)
  for (const { qualificationId, line, pairs } of matches) {
    const own = qualifications.find(({ id }) => id === qualificationId)?.text ?? ''
    expect(posting).toContain(line)
    for (const { asked, yours } of pairs) expect([line.includes(asked), own.includes(yours), meaningOf(asked) === meaningOf(yours)]).toEqual([true, true, true])
  }
})

test('what the posting asks for and nothing answers is said', () => {
  expect(briefFor(aFile({ posting })).unanswered).toEqual(['You must have a driving licence.'])
})

test('words that every posting has match nothing', () => {
  expect(matchPosting('You have strong skills and years of experience in a dynamic team.', [{ id: 'q1', text: 'many years of experience, strong in a team' }]).matches).toEqual([])
})

test('a posting of prose, of lists or of nothing is read', () => {
  expect(matchPosting('We print books. You will plan print runs.', [{ id: 'q1', text: 'ran the print production' }]).matches[0]?.pairs).toEqual([{ asked: 'print', yours: 'print' }, { asked: 'runs', yours: 'ran' }])
  expect(matchPosting('', qualifications)).toEqual({ matches: [], unanswered: [] })
})

test('a posting made to keep a reader busy is read in time', () => {
  const begun = process.cpuUsage().user
  matchPosting('manage '.repeat(400_000), qualifications)
  matchPosting('a. A'.repeat(400_000), qualifications)
  matchPosting('\n'.repeat(400_000), qualifications)
  expect(process.cpuUsage().user - begun).toBeLessThan(1_000_000)
})

test('the candidate’s choice comes before what matches, and what matches before the rest', () => {
  const because = (change: Partial<CaseFile['interview']>) => briefFor(aFile(change)).points.map(({ id, because: why }) => `${id} ${why}`)
  expect(because({})).toEqual(['q1 first', 'q2 first', 'q3 first'])
  expect(because({ posting })).toEqual(['q4 matched', 'q3 matched', 'q2 matched'])
  expect(because({ posting, points: ['q1', 'gone'] })).toEqual(['q1 chosen', 'q4 matched', 'q3 matched'])
})

test('each person has three topics, no two people the same, one’s own first', () => {
  const people: Person[] = [1, 2, 3].map((at) => ({ id: `p${at}`, name: `P ${at}`, title: 'Software Engineer', ...(at === 2 && { topics: ['rope access'] }) }))
  const topics = [...topicsOf(people).values()]
  expect(topics.map((each) => each.length)).toEqual([3, 3, 3])
  expect(topics[1]?.[0]).toBe('rope access')
  expect(new Set(topics.flat()).size).toBe(9)
})

test('what a person cares about is a guess by the title until the candidate says more', () => {
  const { people } = briefFor(aFile({}, [{ id: 'p1', name: 'Mae Lin', title: 'Head of Recruiting' }, { id: 'p2', name: 'Bo Ek', caresAbout: 'first sentences' }]))
  expect(people.map(({ caresAbout }) => caresAbout)).toEqual([{ text: expect.stringContaining('why you want this one'), guess: true }, { text: 'first sentences', guess: false }])
})

test('how a name is said is told only where somebody wrote it', () => {
  const { people } = briefFor(aFile({}, [{ id: 'p1', name: 'Siobhán Ó Briain', saidAs: 'shi-VAWN' }, { id: 'p2', name: 'Nguyễn Thị Ánh' }]))
  expect(people.map(({ saidAs }) => saidAs)).toEqual(['shi-VAWN', undefined])
  expect(specialLetters('Nguyễn Đỗ')).toEqual([{ letter: 'ễ', called: 'e with circumflex and tilde' }, { letter: 'đ', called: 'd with stroke' }, { letter: 'ỗ', called: 'o with circumflex and tilde' }])
})

test('one’s own questions come first, and suggested ones are marked and not asked twice', () => {
  const people = [{ id: 'p1', name: 'Mae Lin', role: 'recruiter' as const }, { id: 'p2', name: 'Bo Ek', role: 'recruiter' as const }]
  const { questions } = briefFor(aFile({ questions: ['Who reads first?'] }, people))
  expect(questions.map(({ own }) => own)).toEqual([true, false, false])
  expect(new Set(questions.map(({ text }) => text)).size).toBe(3)
})

test.each([
  ['Chief Technology Officer', 'engineering, leading a team'],
  ['Talent Acquisition Partner', 'recruiting'],
  ['Art Director', 'design, leading a team'],
  ['Ward Sister', 'care'],
  ['Fleet Engineer', 'keeping things running'],
  ['Site Reliability Engineer', 'engineering'],
  ['Ops director', 'operations, leading a team'],
  ['Falconer', 'the work itself'],
])('%s is taken for %s', (title, post) => {
  expect(guessByRole({ title }).post).toBe(post)
})

test.each([
  ['engineering', 'engineers'],
  ['communicate', 'communications'],
  ['designer', 'designing'],
  ['organise', 'organizing'],
  ['planned', 'planning'],
  ['taught', 'teaching'],
  ['analysed', 'analysing'],
])('%s and %s have one stem', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b))
})

test.each([
  ['press', 'present'],
  ['organ', 'orange'],
  ['business', 'busy'],
  ['general', 'generous'],
  ['policy', 'police'],
])('%s and %s do not meet', (a, b) => {
  expect(meaningOf(a)).not.toBe(meaningOf(b))
})
