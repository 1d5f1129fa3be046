/** Makes each way in which a mailbox can be wrong happen, and writes what the person reads into docs/mailboxes.md: npm run bench -- mailboxes */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dovecotMissing } from '../../test/imap/dovecot.ts'
import { faultTable } from '../../test/imap/faults.ts'
import { root } from '../../test/source-files.ts'

const begin = '<!-- written by: npm run bench -- mailboxes -->'
const end = '<!-- end -->'

/** Rewrites the table; what stands around it stays. */
export async function run(): Promise<void> {
  if (dovecotMissing) throw new Error(`${dovecotMissing}; apt-get install dovecot-imapd brings it.`)
  const file = join(root, 'docs/mailboxes.md')
  const text = readFileSync(file, 'utf8')
  const [before = '', rest = ''] = text.split(begin)
  const after = rest.split(end)[1] ?? ''
  writeFileSync(file, `${before}${begin}\n\n${await faultTable()}\n\n${end}${after}`)
  console.log('docs/mailboxes.md is written.')
}
