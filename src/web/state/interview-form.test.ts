import { expect, test } from 'vitest'
import { emptyForm, endWords, formToInterview, interviewToForm, invitationToDraft, isAddress, problemsOf } from './interview-form.ts'

const filled = {
  position: 'Platform Engineer',
  kind: 'temporary',
  company: { name: 'Kestrel Grid', alsoKnownAs: ['KG', 'Kestrel'], domain: 'kestrel.example' },
  start: '2026-11-20T13:00',
  end: '2026-11-20T14:00',
  timeZone: 'Europe/Warsaw',
  format: 'phone',
  round: 2,
  reasons: ['the grid'],
  nextStep: 'a call on Monday',
  arrangedBy: 'agency',
  letters: 'welcome',
  stillInterested: true,
  term: undefined,
  theirTimeZone: undefined,
} as const

test('an interview put into the form and read back is the same, with what the form does not show', () => {
  const interview = {
    ...filled,
    company: { ...filled.company, alsoKnownAs: [...filled.company.alsoKnownAs] },
    reasons: [...filled.reasons],
  }
  expect(formToInterview(interviewToForm(interview))).toEqual(interview)
})

test('a new form ends at the last quarter of an hour', () => {
  expect(emptyForm(new Date(2026, 10, 20, 14, 29), 'Europe/Warsaw')).toMatchObject({
    date: '2026-11-20',
    time: '14:15',
    timeZone: 'Europe/Warsaw',
  })
})

test('an invitation fills the form, the domain of its organiser included; what it does not tell stays open', () => {
  const empty = { form: emptyForm(new Date(2026, 10, 20, 14, 29), 'Europe/Warsaw'), people: [{ id: 'p1', name: '' }], remarks: [] }
  const told = { interview: { timeZone: 'Europe/London' }, companyDomain: 'kestrel.example', people: [], remarks: ['No time.'] }
  expect(invitationToDraft(told, empty)).toMatchObject({
    form: { domain: 'kestrel.example', date: '2026-11-20', time: '14:15', timeZone: 'Europe/London' },
    people: [{ id: 'p1' }],
    remarks: ['No time.'],
  })
  const named = { ...told, interview: { company: { name: 'Kestrel Grid', domain: 'grid.example' }, end: '2026-11-19T10:00' } }
  expect(invitationToDraft(named, empty).form).toMatchObject({ domain: 'grid.example', date: '2026-11-19', timeZone: 'Europe/Warsaw' })
})

test('a beginning after the end is dropped and not sent', () => {
  expect(
    formToInterview({ ...interviewToForm({ start: '2026-11-20T13:00', end: '2026-11-20T14:00' }), time: '12:30' }).start,
  ).toBeUndefined()
})

test('what is missing or wrong is named by its path', () => {
  const problems = problemsOf({ ...emptyForm(new Date(), 'UTC'), round: 'two', time: '' }, [{ id: 'p1', name: '', email: 'ana' }])
  expect(Object.keys(problems)).toEqual([
    'interview.company.name',
    'interview.position',
    'interview.end',
    'interview.round',
    'people.0.name',
    'people.0.email',
  ])
})

test.each([
  ['ana@company.com', true],
  ['ana.o-x@mail.company.co.uk', true],
  ['ana', false],
  ['ana@company', false],
  ['a@b.co, c@d.co', false],
])('%s as an address: %s', (text, is) => {
  expect(isAddress(text)).toBe(is)
})

test('the end is told on the clock of the zone it was in', () => {
  const form = { ...interviewToForm({ end: '2026-11-20T14:00', timeZone: 'America/New_York' }) }
  expect(endWords(form, Date.parse('2026-11-20T19:20:00Z'))).toBe('That was 20 minutes ago.')
  expect(endWords(form, Date.parse('2026-11-20T19:01:00Z'))).toBe('That was 1 minute ago.')
  expect(endWords(form, Date.parse('2026-11-20T18:00:00Z'))).toMatch('still to come')
  expect(endWords({ ...form, timeZone: 'Mars/Olympus' }, 0)).toBeUndefined()
})
