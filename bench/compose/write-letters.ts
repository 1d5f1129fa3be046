/**
 * Writes docs/letters.md anew: the letters of ten case files in full, as the composer writes them today.
 *
 *     node bench/compose/write-letters.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseCaseFile } from '../../src/api/parse-case-file.ts'
import { composePanel } from '../../src/core/compose/compose-panel.ts'
import type { CaseFile, Note } from '../../src/core/model/case-file.ts'
import type { ComposedLetter } from '../../src/core/model/letter.ts'
import { sentAfter, wordCount } from './measure.ts'

const shown = [
  'first/bus-depot',
  'first/farm-manager-nz',
  'first/charity-fundraiser',
  'first/no-notes-at-all',
  'first/withdrawn-baker',
  'seventh/chaplain-boston',
  'held/planetarium-uy',
  'held/housing-adviser-glasgow',
  'second/thought-lines',
  'second/second-store-panel',
]

const head = `# Letters

What the composer writes today, for ten of the case files in test/cases, read twenty hours after each interview.
Everybody in them is invented. Written by \`node bench/compose/write-letters.ts\`; not mended by hand.
`

writeFileSync('docs/letters.md', `${head}\n${shown.map(sectionOf).join('\n')}`)

function sectionOf(name: string): string {
  const file = parseCaseFile(readFileSync(`test/cases/${name}.json`, 'utf8'))
  const letters = composePanel(file, { sentAt: sentAfter(file, 20) })
  const facts = [
    ...(file.candidate.qualifications ?? []).map(({ id, text }) => `${id} ${text}`),
    ...(file.interview.reasons ?? []).map((text, index) => `r${index + 1} ${text}`),
    ...(file.interview.nextStep ? [`next ${file.interview.nextStep}`] : []),
  ]
  return `## ${file.interview.position}, ${file.interview.company.name}\n\n${name}: ${facts.join(' · ')}\n\n${letters.map((letter) => letterOf(file, letter)).join('\n')}`
}

function letterOf(file: CaseFile, letter: ComposedLetter): string {
  const person = file.people.find(({ id }) => id === letter.to)
  const notes = (person?.notes ?? []).map((note, index) => `${letter.to}.n${index + 1} ${jotted(note)}`).join(' · ')
  const left = letter.leftOut.map(({ fact, why }) => `left out ${fact}: ${why}`)
  const asked = letter.questions.map(({ question }) => question)
  return [
    `### To ${person?.name ?? letter.to} (${person?.role ?? 'interviewer'}), ${wordCount(letter)} words${letter.short ? ', short form' : ''}`,
    `Jotted: ${notes || 'nothing'}. Route: ${letter.route.send}. ${letter.route.why}`,
    ...[...left, ...asked].map((line) => `- ${line}`),
    `> **${letter.subject}**\n>\n${letter.body
      .split('\n')
      .map((line) => (line === '' ? '>' : `> ${line}  `))
      .join('\n')}`,
    '',
  ].join('\n\n')
}

function jotted(note: string | Note): string {
  if (typeof note === 'string') return `“${note}”`
  return `“${note.text}”${note.thought ? `, thought: “${note.thought}”` : ''}${note.reading ? `, confirmed: “${note.reading}”` : ''}`
}
