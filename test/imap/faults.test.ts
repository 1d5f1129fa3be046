import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../source-files.ts'
import { dovecotMissing } from './dovecot.ts'
import { wrongs } from './faults.ts'

const written = readFileSync(join(root, 'docs/mailboxes.md'), 'utf8')

/** Those of reading need a server that is started for each: the command that writes the table runs them all. */
const quick = wrongs.filter(({ side }) => side !== 'reading')
const some = wrongs.filter(({ side, fault }) => side === 'reading' && /password|ran out/.test(fault))

test.each(quick)('$side: $fault is told as docs/mailboxes.md has it', async ({ fault, happen }) => {
  expect(written).toContain(`| ${fault} | ${await happen()} |`)
})

describe.skipIf(dovecotMissing)('a mailbox that cannot be read', () => {
  test.each(some)('$fault is told as docs/mailboxes.md has it', async ({ fault, happen }) => {
    expect(written).toContain(`| ${fault} | ${await happen()} |`)
  })
})
