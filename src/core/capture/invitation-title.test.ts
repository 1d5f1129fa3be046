import { expect, test } from 'vitest'
import { readInvitationTitle } from './invitation-title.ts'

test.each([
  ['Interview: Platform Engineer at Northwind', {}, { position: 'Platform Engineer', company: 'Northwind' }],
  [
    'Invitation: Phone Screen - Software Engineer @ Thu Nov 19, 2026 2pm - 3pm (EST) (ana@post.example)',
    {},
    { position: 'Software Engineer' },
  ],
  [
    'Northwind Traders - Communications Manager Interview',
    { domain: 'northwind.example' },
    { position: 'Communications Manager', company: 'Northwind Traders' },
  ],
  [
    'Updated invitation: Final Round Interview for the role of Data Analyst at Lumen Analytics',
    {},
    { position: 'Data Analyst', company: 'Lumen Analytics' },
  ],
  [
    'Brianna Castellanos <> Lumen Analytics: Product Designer interview',
    { names: ['Brianna Castellanos'] },
    { position: 'Product Designer', company: 'Lumen Analytics' },
  ],
  ['Vorstellungsgespräch als Projektleiter bei Brightwater AG', {}, { position: 'Projektleiter', company: 'Brightwater AG' }],
  ['Interview with Copper Kettle Inc.', {}, { company: 'Copper Kettle Inc.' }],
  ['Public Relations Intern Interview (Round 2)', {}, { position: 'Public Relations Intern' }],
  ['Assistant Curator – Panel Interview', {}, { position: 'Assistant Curator' }],
  ['Meeting with Tom Baker', { names: ['Tom Baker'] }, {}],
  ['Lunch', {}, {}],
  ['Interview', {}, {}],
  ['', {}, {}],
] as const)('“%s” for %j', (title, context, suggested) => {
  expect(readInvitationTitle(title, context)).toEqual(suggested)
})

test('a title that was made to take long takes none', () => {
  for (const piece of ['interview ', 'first ', ' - ', ': ', '@ ', '( ']) {
    const begun = process.cpuUsage().user
    readInvitationTitle(piece.repeat(20_000))
    expect(process.cpuUsage().user - begun).toBeLessThan(500_000)
  }
})
