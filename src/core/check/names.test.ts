import { expect, test } from 'vitest'
import { aLetterToCheck, caseOfTraps, type SlipSeen, slipsIn, slipsInGreeting } from '../../../test/letter-to-check.ts'
import { checkFacts } from './check-letter.ts'

test('a letter that is right has no findings', () => {
  expect(slipsIn('It was good to meet Marc as well.')).toEqual([])
})

test.each([
  'It was good to meet Marc Delacroix, Dr. Grace Will and Jen McAllister as well.',
  "Marc's questions and Grace’s answers stayed with me.",
  'I liked how Ms. O’Reilly-Nakagawa put it.',
  'Jennifer showed me the archive, and Jen the press room.',
  'A&L has a name for frank talk.',
  'Will you be at the fair? I will, and with good grace.',
  'I will mark the date.',
])('a name spelled as on record is no slip: %s', (sentence) => {
  expect(slipsIn(sentence)).toEqual([])
})

test.each([
  ['It was good to meet Mark as well.', 'Mark', 'Marc'],
  ['It was good to meet Marc Delacriox as well.', 'Delacriox', 'Delacroix'],
  ['Please thank Marcc for the tour.', 'Marcc', 'Marc'],
  ["I noted Delacrox's advice.", 'Delacrox', 'Delacroix'],
  ['Jen McAlister asked the best question.', 'McAlister', 'McAllister'],
  ['I also enjoyed talking with Dr. Grace Well.', 'Well', 'Will'],
])('a slip of the pen is found and mended: %s', (sentence, written, fix) => {
  expect(slipsIn(sentence)).toMatchObject([{ rule: 'name-near', written, fix, severity: 'error' }])
})

test.each([
  ['Thank you again, Siobhan.', 'Siobhan', 'Siobhán', 'name-accent'],
  ['As Ms. OReilly-Nakagawa said, it is work.', 'OReilly-Nakagawa', "O'Reilly-Nakagawa", 'name-form'],
  ["As Ms. O'Reilly Nakagawa said, it is work.", "O'Reilly Nakagawa", "O'Reilly-Nakagawa", 'name-form'],
  ['It was good to meet marc as well.', 'marc', 'Marc', 'name-case'],
  ['It was good to meet Jen Mcallister as well.', 'Mcallister', 'McAllister', 'name-case'],
  ['It was good to meet Jen Mc Allister as well.', 'Mc Allister', 'McAllister', 'name-form'],
])('another form of a name is found and mended: %s', (sentence, written, fix, rule) => {
  expect(slipsIn(sentence)).toMatchObject([{ rule, written, fix, severity: 'error' }])
})

test('what is short for a verb is no name as heard', () => {
  const eide = { people: [{ id: 'p1', name: 'Bjarne Eide', honorific: 'Mr', addressAs: 'formal' as const }] }
  expect(checkFacts(aLetterToCheck("I'd be glad to come, and I'll bring the map.", { caseFile: { ...aLetterToCheck('').caseFile, ...eide }, to: 'p1' })).findings.filter(({ rule }) => rule.startsWith('name-heard'))).toEqual([])
})

test.each(['Shivon', 'Chevonne', 'Siobhann'])('%s is Siobhán as heard, in the greeting', (heard) => {
  expect(slipsInGreeting(`Dear ${heard},`)).toMatchObject([{ written: heard, fix: 'Siobhán', severity: 'error' }])
})

test.each([
  ['It was good to meet Mikayla too.', 'Michaela'],
  ['It was good to meet Shawn too.', 'Sean'],
  ['It was good to meet Chevonne Ekdahl too.', 'Siobhán'],
  ['I remember what Kathryn said about the archive.', 'Catherine'],
])('a name as heard is found in a sentence: %s', (sentence, name) => {
  const caseFile = { ...caseOfTraps, people: [...caseOfTraps.people, { id: 'p5', name: `${name} Ekdahl` }] }
  expect(slipsIn(sentence, { caseFile })).toMatchObject([{ fix: name, severity: 'error' }])
})

test.each([
  'My friend Mark told me about the program.',
  'My former manager at Hollis Press, Marco Delacroce, will act as a reference.',
  'In college I worked for Professor Wills on a similar problem.',
  'Marcy, who taught me accounting, suggested that I apply.',
  'My sister Jan works in the same field.',
  'I studied in Marcq for a year.',
])('somebody else is left alone, however near the name: %s', (sentence) => {
  expect(slipsIn(sentence).filter(({ severity }) => severity === 'error')).toEqual([])
})

test.each([
  ['It was good to meet Jenny too.', 'Jenny', 'Jen'],
  ['Please thank Gracie for the tour.', 'Gracie', 'Grace'],
])('a nickname that nobody agreed to is found: %s', (sentence, written, fix) => {
  expect(slipsIn(sentence)).toMatchObject([{ written, fix, severity: 'error' }])
})

test('a typo that is a word is found where the sentence speaks of the person', () => {
  const caseFile = { ...caseOfTraps, people: [...caseOfTraps.people, { id: 'p5', name: 'Lewis Ekdahl' }] }
  const lexicon = { isWord: (word: string) => word === 'lexis' }
  const { findings } = checkFacts(aLetterToCheck('It was good to meet you and Lexis too. The lexis of it is hard.', { caseFile }), lexicon)
  expect(findings).toMatchObject([{ rule: 'name-near', suggestions: ['Lewis'] }])
})

test('the reason says where the spelling comes from', () => {
  const { findings } = checkFacts(aLetterToCheck('Thank you again, Siobhan. It was good to meet Mark and Jen McAlister.'))
  expect(findings.map(({ message }) => message)).toEqual([
    'The card says Siobhán, with an accent.',
    'The invitation says Marc, not Mark.',
    'Your notes say McAllister, not McAlister.',
  ])
})

test('a title of two words is one title, written out or in part', () => {
  const caseFile = { ...caseOfTraps, people: [{ id: 'p1', name: 'Prof. Dr. Jens Krüger', source: 'invitation' as const, addressAs: 'formal' as const }] }
  for (const greeting of ['Dear Prof. Dr. Krüger,', 'Dear Prof. Krüger,', 'Dear Dr. Krüger,']) expect(slipsInGreeting(greeting, { caseFile })).toEqual([])
  const letter = aLetterToCheck('It was good to meet you.', { caseFile })
  const { findings } = checkFacts({ ...letter, body: letter.body.replace(/^.*/, 'Dear Mr. Krüger,') })
  expect(findings).toMatchObject([{ rule: 'title-other', message: 'The invitation says Prof. Dr., not Mr.' }])
})

test('a name in decomposed letters is the same name', () => {
  expect(slipsInGreeting('Dear Siobha\u0301n,')).toEqual([])
})

test('a name of another script is held to its letters', () => {
  const caseFile = {
    ...caseOfTraps,
    people: [
      { id: 'p1', name: '王小明' },
      { id: 'p2', name: 'Ольга Петрова' },
    ],
  }
  expect(slipsInGreeting('Dear 王小明,', { caseFile })).toEqual([])
  expect(slipsInGreeting('Dear 王小朋,', { caseFile })).toMatchObject([{ written: '王小朋', fix: '王小明' }])
  expect(slipsInGreeting('Dear 王小明,\n\nIt was good to meet you and Олга Петрова.', { caseFile })).toMatchObject([
    { written: 'Олга', fix: 'Ольга' },
  ])
})

function signed(name: string): SlipSeen[] {
  return slipsIn('', { body: `Dear Siobhán,\n\nThank you.\n\nBest regards,\n${name}` }).filter(({ rule }) => /^(?:name|sign)/.test(rule))
}

test('capitals in a signature are the name, a slip there is not', () => {
  expect(signed('BRIANNA CASTELLANOS')).toEqual([])
  expect(signed('Marc Delacroix')).toMatchObject([{ rule: 'signature-other', fix: 'Brianna Castellanos' }])
  expect(signed('Brianna Castelanos')).toContainEqual({ rule: 'name-near', written: 'Castelanos', fix: 'Castellanos', severity: 'error' })
})

test('a stranger who was met is asked about, not marked wrong', () => {
  expect(slipsIn('It was good to meet Priya as well.')).toMatchObject([
    { rule: 'person-unrecorded', written: 'Priya', severity: 'question' },
  ])
})

test.each([
  ['Thank you again, Niel.', 'Niel', 'Siobhán'],
  ['Marcs answers stayed with me. I liked Marcs answers.', 'Marcs', "Marc's"],
  ['It was good to meet Tony Delacroix.', 'Tony', 'Marc'],
  ['I enjoyed talking with Jen  Mc Allister.', 'Mc Allister', 'McAllister'],
])('the slip is found in: %s', (sentence, written, fix) => {
  expect(slipsIn(sentence)).toContainEqual(expect.objectContaining({ written, fix, severity: 'error' }))
})

test('half of one name with half of another is found', () => {
  expect(slipsIn('It was good to meet Marc McAllister.')).toMatchObject([{ rule: 'name-mixed', written: 'Marc McAllister' }])
  expect(slipsIn('It was good to meet Delacroix Marc.')).toMatchObject([{ rule: 'name-swapped', fix: 'Marc Delacroix' }])
})

test('the last word of a sentence and the first of the next are no name together', () => {
  const caseFile = { ...caseOfTraps, candidate: { name: 'Mei Tanaka' } }
  const letter = aLetterToCheck('It was kind of you to ask me. I hope to hear from you.')
  expect(checkFacts({ ...letter, caseFile }).findings.filter(({ rule }) => rule === 'name-form')).toEqual([])
})

test('a company that shares a name with somebody met is no half of that name', () => {
  const [first, ...others] = caseOfTraps.people
  if (!first) throw new Error('The case of traps has people.')
  const caseFile = {
    ...caseOfTraps,
    interview: { ...caseOfTraps.interview, company: { name: 'Familien Holm' } },
    people: [first, ...others, { id: 'p9', name: 'Mette Holm' }],
  }
  const { body, ...letter } = aLetterToCheck('It was good to meet Familien Holm, and to hear from Familien Holm.')
  const findings = checkFacts({ ...letter, body: body.replaceAll('Ashworth & Lindqvist', 'Familien Holm'), caseFile }).findings
  expect(findings.filter(({ rule }) => rule === 'name-mixed')).toEqual([])
})
