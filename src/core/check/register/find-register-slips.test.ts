import { expect, test } from 'vitest'
import { findRegisterSlips } from './find-register-slips.ts'

function mended(text: string, dialect: 'en-US' | 'en-GB' = 'en-US'): string {
  return findRegisterSlips(text, dialect).reduceRight(
    (so, { start, end, suggestions }) => so.slice(0, start) + (suggestions[0] ?? '') + so.slice(end),
    text,
  )
}

test.each([
  ['We are looking forward to meet your team in June.', 'We are looking forward to meeting your team in June.'],
  ['I look forward your decision.', 'I look forward to your decision.'],
  ['I look forward seeing the plans.', 'I look forward to seeing the plans.'],
  ['Thank you for take the time.', 'Thank you for taking the time.'],
  ['Thank you for invite me to the office.', 'Thank you for inviting me to the office.'],
  ['Thank you sharing your story.', 'Thank you for sharing your story.'],
  ['I enjoyed to hear about the lab.', 'I enjoyed hearing about the lab.'],
  ['I would have of stayed, but I could of asked more.', 'I would have of stayed, but I could have asked more.'],
  ['I would love to joining the group.', 'I would love to join the group.'],
  ['I would like express my thanks.', 'I would like to express my thanks.'],
  ['It was good to have the chance speak with you.', 'It was good to have the chance to speak with you.'],
  ['I am believe that it would suit me.', 'I believe that it would suit me.'],
  ['I have wrote two guides.', 'I have written two guides.'],
  ['I have already learn the basics.', 'I have already learned the basics.'],
  ['I am working there since June.', 'I have been working there since June.'],
  ['I would an asset to the group.', 'I would be an asset to the group.'],
  ['I very interested in the work.', 'I am very interested in the work.'],
])('the verb is mended in “%s”', (wrong, right) => {
  expect(mended(wrong)).toBe(right)
})

test.each([
  ['Thank you for you patience.', 'Thank you for your patience.'],
  ['I admire you company.', 'I admire your company.'],
  ["I was glad to hear about you're plans.", 'I was glad to hear about your plans.'],
  ['I know your looking for two people.', "I know you're looking for two people."],
  ['I hope to hear from your soon.', 'I hope to hear from you soon.'],
  ['Its been a good week.', "It's been a good week."],
  ["The firm is known for it's culture.", 'The firm is known for its culture.'],
  ["I liked they're ideas.", 'I liked their ideas.'],
  ['Think you for a good talk.', 'Thank you for a good talk.'],
  ['It was great meeting and your team.', 'It was great meeting you and your team.'],
  ['Please let know if it suits you.', 'Please let me know if it suits you.'],
])('who is meant is mended in “%s”', (wrong, right) => {
  expect(mended(wrong)).toBe(right)
})

test.each([
  ['I am interested on the post.', 'I am interested in the post.'],
  ['We meet in Tuesday.', 'We meet on Tuesday.'],
  ['I was responsible of the stock.', 'I was responsible for the stock.'],
  ['I am familiar about the tools.', 'I am familiar with the tools.'],
  ['We discussed about the budget.', 'We discussed the budget.'],
  ['I applied to the analyst position.', 'I applied for the analyst position.'],
  ['I am capable to learn quickly.', 'I am capable of learning quickly.'],
  ['I have lived here since three years.', 'I have lived here for three years.'],
  ['I am waiting your reply.', 'I am waiting for your reply.'],
  ['You explained me the process.', 'You explained to me the process.'],
])('the small word is mended in “%s”', (wrong, right) => {
  expect(mended(wrong)).toBe(right)
})

test.each([
  ['The engineers on your team was kind.', 'The engineers on your team were kind.'],
  ['My strengths fits the role.', 'My strengths fit the role.'],
  ['There was several paths.', 'There were several paths.'],
  ['Each of your teams have a plan.', 'Each of your teams has a plan.'],
  ['I worked on three project last year.', 'I worked on three projects last year.'],
  ['It was one of the best interview of my life.', 'It was one of the best interviews of my life.'],
  ['You gave me good advices.', 'You gave me good advice.'],
  ['That was a helpful advice.', 'That was helpful advice.'],
  ['We made less errors.', 'We made fewer errors.'],
  ["I met your colleague's.", 'I met your colleagues.'],
])('number is mended in “%s”', (wrong, right) => {
  expect(mended(wrong)).toBe(right)
})

test.each([
  ['I was quiet pleased with it.', 'I was quite pleased with it.'],
  ['Your advise was useful.', 'Your advice was useful.'],
  ['It is a rare change to learn.', 'It is a rare chance to learn.'],
  ['Thank you form the opportunity.', 'Thank you for the opportunity.'],
  ['I am very exited about it.', 'I am very excited about it.'],
  ['My background would compliment the group.', 'My background would complement the group.'],
  ['I would rather then wait call you.', 'I would rather than wait call you.'],
])('a word taken for another is mended in “%s”', (wrong, right) => {
  expect(mended(wrong)).toBe(right)
})

test.each([
  ['Thank you for the talk ,and the tour.', 'Thank you for the talk, and the tour.'],
  ['It was a good day.Thank you.', 'It was a good day. Thank you.'],
  ['Thank you for the tour, I learned a lot.', 'Thank you for the tour. I learned a lot.'],
  ['I liked the office, it was bright.', 'I liked the office, and it was bright.'],
  ['Best regard,', 'Best regards,'],
])('marks are mended in “%s”', (wrong, right) => {
  expect(mended(wrong)).toBe(right)
})

test.each([
  'I look forward to your visit and to work that matters.',
  'What I enjoyed most was to see it work.',
  'When I visited, the tour you gave me was the best part.',
  'The United States is my home now.',
  'The news was good, and physics is hard.',
  'I believe that when people listen, they learn.',
  'If you have questions, I would be happy to call you.',
  'As you said, it takes time.',
  'Your team members were kind, and your welcome was warm.',
  'The interview you and I had was the first of many.',
  'To whom you speak matters; it is you who decide.',
  'I left a two-year program for a five year plan.',
  'Thank you for help with the forms and for work well done.',
  "Nike, Inc.'s report grew by 3.5 percent, i.e. more than planned.",
  'It is 5 p.m. on Monday in Boston.',
  'That that is so surprised me, as I had had no idea.',
])('nothing is said of “%s”', (text) => {
  expect(findRegisterSlips(text, 'en-US')).toEqual([])
})

test('a team is several people in British English', () => {
  expect(mended('Your team have been kind.', 'en-GB')).toBe('Your team have been kind.')
  expect(mended('Your team have been kind.')).toBe('Your team has been kind.')
})

test.each([
  'Yours sincerely',
  'yours faithfully',
  'Yours truly',
  'Sincerely yours',
  'Sincerely',
  'Best regards',
  'Kind regards',
  'With best wishes',
  'Many thanks',
])('“%s” is a closing as it should be', (closing) => {
  expect(findRegisterSlips(`I look forward to the call.\n\n${closing},\nAna Ruiz`, 'en-US')).toEqual([])
})

test.each([
  ["Your's sincerely", 'Yours sincerely'],
  ['Your sincerely', 'Yours sincerely'],
  ['Sincerely your', 'Sincerely yours'],
  ['Best regard', 'Best regards'],
])('the closing is mended in “%s”', (wrong, right) => {
  expect(mended(`${wrong},\nAna`)).toBe(`${right},\nAna`)
})

test('every finding names a place that is there, a rule and a sentence', () => {
  const text = 'I am interested on you company ,and look forward to meet your.'
  for (const { start, end, rule, message, suggestions } of findRegisterSlips(text, 'en-US')) {
    expect(end).toBeGreaterThan(start)
    expect(rule).toMatch(/^letter-[a-z-]+$/)
    expect(message).toMatch(/\.$/)
    expect(suggestions).toHaveLength(1)
  }
})

test('what is looked forward to may be a name with a capital', () => {
  expect(findRegisterSlips('I am looking forward to Match Day in March.', 'en-GB')).toEqual([])
})
