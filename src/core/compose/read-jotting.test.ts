import { expect, test } from 'vitest'
import type { CaseFile, Note, Person } from '../model/case-file.ts'
import { spellingOf } from './language/clean.ts'
import { readJotting, shown } from './read-jotting.ts'
import { readByRules } from './reading/read-note.ts'
import { readerOf } from './reading/reader.ts'

const file = (person: Partial<Person> = {}): CaseFile => ({
  version: 1,
  candidate: { name: 'Priya Raman', qualifications: [{ id: 'q1', text: 'Formula Student, suspension' }] },
  interview: { position: 'Designer', company: { name: 'Fern & Field' }, end: '2026-11-17T11:30', timeZone: 'Europe/London' },
  people: [
    { id: 'p1', name: 'Jen Ostrowski', pronouns: 'she', ...person },
    { id: 'p2', name: 'Olu Adeyemi', pronouns: 'he' },
  ],
})
/** What both readers together show on the page. */
const readByBoth = (note: string | Note, person: Partial<Person> = {}) => readJotting(note, 'p1', file(person))
/** What the rules alone make of it: they are the first of the two readers. */
function read(note: string | Note, person: Partial<Person> = {}) {
  const whole = file(person)
  const [about] = whole.people
  if (!about) throw new Error('Nobody was met.')
  return shown(readByRules(typeof note === 'string' ? { text: note } : note, 'p1.n1', { reader: readerOf(about, whole.people, 'Fern & Field'), spelling: spellingOf(whole) }))
}

test.each([
  ['her team moved to Figma last year', 'You told me that your team moved to Figma last year.'],
  ['Moved to Figma last year', 'You told me that you moved to Figma last year.'],
  ['learned to cook from her grandmother in oaxaca', 'You told me that you learned to cook from your grandmother in Oaxaca.'],
  ['Jen started on the loading dock', 'You told me that you started on the loading dock.'],
  ['climbs for fun & paints too', 'You told me that you climb for fun and paint too.'],
  ["she's been there 22 yrs", 'You told me that you have been at Fern & Field for 22 years.'],
  ['opening a 2nd shop in march', 'You told me that you are opening a second shop in March.'],
  ["asked how I'd pitch a story nobody wants", 'You asked me how I would pitch a story nobody wants.'],
  ['what would I change first?', 'You asked me what I would change first.'],
  ['how do I react to a missed deadline?', 'You asked me how I react to a missed deadline.'],
  ['why did I leave teaching?', 'You asked me why I left teaching.'],
  ['asked if I get seasick', 'You asked me whether I get seasick.'],
  ['asked for a writing sample', 'You asked for a writing sample.'],
  ['told me how she got into crisis comms', 'You told me how you got into crisis communications.'],
  ['thinks captions matter more than reach', 'You said that captions matter more than reach.'],
  ['"contrast is not a taste"', 'You said, “contrast is not a taste.”'],
  ["said don't trust the scanner", 'You advised me not to trust the scanner.'],
  ['half the clocks are wound on Mondays, takes 3 hrs', 'You told me that half the clocks are wound on Mondays, which takes three hours.'],
  ['closing the books takes 9 days, wants 5', 'You told me that closing the books takes nine days and you want five.'],
  ['drawers of type nobody has sorted since 1971', 'We talked about the drawers of type that nobody has sorted since 1971.'],
  ['they had a bug that paid people twice, on a friday', 'You told me that you had a bug that paid people twice on a Friday.'],
  ['people lean on the doors, always', 'You told me that people always lean on the doors.'],
  ['water gets in at the bearings, every time', 'You told me that water gets in at the bearings every time.'],
  ['roll is growing, no spare room', 'You told me that the roll is growing and there is no spare room.'],
  ['tip: count the calves twice', 'You advised me to count the calves twice.'],
  ['build times', 'We talked about the build times.'],
  ['count the calves', 'You advised me to count the calves.'],
  ['recommends a book to every customer who looks lost', 'You told me that you recommend a book to every customer who looks lost.'],
  ['big fan of Dieter Rams', 'You told me that you are a big fan of Dieter Rams.'],
  ['no budget for research', 'You told me that there is no budget for research.'],
  ['tip - read the style guide', 'You advised me to read the style guide.'],
  ['said my portfolio made her laugh', 'You told me that my portfolio made you laugh.'],
  ['roll-out = slow', 'You told me that the roll-out is slow.'],
  ['compressor older than me', 'You told me that the compressor is older than me.'],
  ['humidity in the small hall never below 60', 'You told me that the humidity in the small hall is never below 60.'],
  ['ex radio drama', 'You told me that you used to be in radio drama.'],
  ['bee keeper too!', 'You told me that you are a bee keeper too.'],
  ['treasurer 22 yrs, all on paper', 'You told me that you have been a treasurer for 22 years.'],
  ['soil ph dropping on the south side', 'You told me that the soil pH is dropping on the south side.'],
  ['the board gets 200 pages, reads 9', 'You told me that the board gets 200 pages and reads nine.'],
  ['build breaks every thursday', 'You told me that the build breaks every Thursday.'],
  ['run to Aberdeen twice a wk', 'We talked about the run to Aberdeen twice a week.'],
  ['excel model from 2006 w/ 40 tabs', 'We talked about the Excel model from 2006 with 40 tabs.'],
  ['3 churches, 1 boiler that works', 'We talked about three churches and one boiler that works.'],
  ['asked do I mind dogs in the yard', 'You asked me whether I mind dogs in the yard.'],
  ['asked to see my hands', 'I liked it that you asked to see my hands.'],
  ['gives the fish their hawaiian names first', 'You told me that you give the fish their Hawaiian names first.'],
  ['said most folks come in on their worst day', 'You said that most folks come in on their worst day.'],
  ['heat: they hose the yard every hr', 'You told me that you hose the yard every hour.'],
  ['new triage desk blessed last tuesday lol', 'You told me that the new triage desk was blessed last Tuesday.'],
  ['team of four, two are new', 'You told me that you are a team of four and two of you are new.'],
  ["cafe's open at 5.30 for the tram drivers", 'You told me that the cafe is open at 5.30 for the tram drivers.'],
  ['asked me my own coffee order', 'You asked me about my own coffee order.'],
  ['lift is so slow she takes the stairs', 'You told me that the lift is so slow that you take the stairs.'],
  ['the robot cannot hear a crack, she can', 'You told me that the robot cannot hear a crack, but you can.'],
  ['housing co-ops fight over who pays for the cable', 'You told me that housing co-ops fight over who pays for the cable.'],
  ['rosters done on a whiteboard from 1998', 'You told me that rosters are done on a whiteboard from 1998.'],
  ['phones ring 300 times on a monday', 'You told me that phones ring 300 times on a Monday.'],
  ['releases on thursdays because fridays hurt', 'You told me that you release on Thursdays because Fridays hurt.'],
  ['night staff ask for us more than patients do', 'You told me that night staff ask for you more than patients do.'],
  ['repairs line rings out on mondays', 'You told me that the repairs line rings out on Mondays.'],
  ['counter has nine seats', 'You told me that the counter has nine seats.'],
  ['asked what I tell an angry chairman about her van', 'You asked me what I tell an angry chairman about her van.'],
  ['loves mondays (weird)', 'You told me that you love Mondays.'],
  ['budget frozen but training isn\'t', 'You told me that the budget is frozen but training is not.'],
  ['half her team works from lisbon', 'You told me that half your team works from Lisbon.'],
  ['printer = enemy', 'You told me that the printer is the enemy.'],
  ['saw the archive, smells of vinegar', 'I enjoyed seeing the archive.'],
  ['quiet room was my favourite', 'I liked the quiet room.'],
  ['says the best hires ask stupid questions', 'You said that the best hires ask stupid questions.'],
  ['asbestos docket', 'We talked about the asbestos docket.'],
  ['proud of the night team', 'You told me how proud you are of the night team.'],
  ['found me a later slot', 'Thank you for finding me a later slot.'],
  ['we laughed about my first burnt mole', 'We laughed about my first burnt mole.'],
  ['also did formula student, aero team!', 'You told me that you did Formula Student.'],
  ['she opened the first Fern & Field herself', 'You told me that you opened the first Fern & Field yourself.'],
])('“%s” would be said as “%s”', (jotting, line) => {
  expect(read(jotting)).toMatchObject({ outcome: 'say', line })
})

test.each([
  'seemed tired', 'asked if I have kids', 'bit arrogant', 'I blanked on the SQL question', 'pays less than my current job', 'off the record: a merger is coming',
  'her husband is ill', 'lost his own brother last year', 'how old I am', 'she yawned', 'never looked up from her laptop', 'laid off half the team', 'asked where I’m really from',
])('“%s” is kept out, with the reason', (jotting) => {
  const reading = read(jotting)
  expect(reading.outcome).toBe('leave-out')
  expect(reading.why).toMatch(/\.$/)
})

test.each(["children's ward handovers", 'the quiet room at the back', 'raised $1.2M in grants for rivers', 'how they calm a child who throws chairs', 'the cold chain for vaccines', 'paid internships for local students'])(
  '“%s” is work and no private matter',
  (jotting) => {
    expect(read(jotting).outcome).not.toBe('leave-out')
  },
)

test.each(['x', '...', 'buckets buckets buckets', '31 yrs, same keys'])('“%s” says too little to be put into words, and is asked about', (jotting) => {
  expect(read(jotting)).toMatchObject({ outcome: 'ask', kind: 'wording' })
})

test('the same words may be read in another way, and what is chosen is said so', () => {
  expect(readByBoth('machines 7 and 12 eat quarters').others).toContain('You told me that machines 7 and 12 eat quarters.')
  expect(readByBoth('thinks the arch is over').line).toBe('You said that the arch is over.')
  const [other = ''] = readByBoth('the asbestos docket').others ?? []
  expect(other).toBe('I told you about the asbestos docket.')
  expect(readByBoth({ text: 'the asbestos docket', reading: other })).toMatchObject({ outcome: 'say', line: other })
  expect(readByBoth('seemed tired').others).toBeUndefined()
})

test('the candidate may release what was held back, and hold back what was not', () => {
  expect(read({ text: 'the merger', use: 'yes' })).toMatchObject({ outcome: 'say' })
  expect(read({ text: 'her team moved to Figma', use: 'no' })).toMatchObject({ outcome: 'leave-out' })
})

test('a pronoun that may mean somebody else is asked about', () => {
  expect(read('told me that her boss said he hates Mondays', { pronouns: 'she' })).toMatchObject({ outcome: 'ask' })
  expect(read('he plays the fiddle', { pronouns: 'she' })).toMatchObject({ outcome: 'ask', kind: 'whom', question: expect.stringContaining('“he”') })
  expect(read({ text: 'he plays the fiddle', about: 'reader' }, { pronouns: 'she' })).toMatchObject({ line: 'You told me that you play the fiddle.' })
})

test('a note that names another person of the panel stays out', () => {
  expect(read('Olu said the budget is safe')).toMatchObject({ outcome: 'leave-out', why: expect.stringContaining('Olu') })
})

test('a confirmed wording is said as it was confirmed', () => {
  expect(read({ text: 'figma', reading: 'You told me that your whole team moved to Figma: right?' })).toMatchObject({ line: 'You told me that your whole team moved to Figma.' })
})

test('what the page shows can be confirmed without changing it', () => {
  for (const jotting of ['her team moved to Figma', 'asked about my thesis', 'asked how I plan a week', '"slow is smooth"', 'asbestos docket', 'found me a later slot']) {
    const { line } = read(jotting)
    expect(read({ text: jotting, reading: line }).line).toBe(line)
  }
})

test.each([
  ['asked how I plan a week', 'Your answer in a line?'],
  ['permits take 11 weeks', 'What would you try?'],
  ['her tip: read the failing test first', 'What will you do with it?'],
  ['grew up on the San Juan', 'Your side of it?'],
  ['the new sorting line', 'Why does it matter to you?'],
])('“%s” asks for the one thought that fits: %s', (jotting, thoughtQuestion) => {
  expect(read(jotting)).toMatchObject({ thoughtQuestion })
})

test('what says how a thing is orders nothing', () => {
  expect(read('build times for the new boardwalk are a joke').line ?? '').not.toMatch(/advised/)
})
