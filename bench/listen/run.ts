/** Reads a mailbox with 1,000 answers over a line that is cut again and again: npm run bench -- listen [ANSWERS] [SEED] */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from '../../src/server/desk.ts'
import { dovecotMissing, startDovecot } from '../../test/imap/dovecot.ts'
import { resumeAfterCuts } from '../../test/imap/resume.ts'

/** Prints one line with what was kept. */
export async function run([answers = '1000', seed = '7']: readonly string[]): Promise<void> {
  if (dovecotMissing) return console.log(`SKIPPED: ${dovecotMissing}; apt-get install dovecot-imapd brings it.`)
  const home = mkdtempSync(join(tmpdir(), 'regards-listen-'))
  const open = await openDesk({ home, port: 0, services: [], holdSeconds: 0, opensBrowser: false })
  const server = await startDovecot()
  let state = Number(seed)
  const random = (): number => ((state = (state * 48_271) % 2_147_483_647), state / 2_147_483_647)
  const began = performance.now()
  const resumed = await resumeAfterCuts(open.desk, server, { answers: Number(answers), random })
  console.log(JSON.stringify({ ...resumed, seed: Number(seed), seconds: Math.round((performance.now() - began) / 100) / 10 }))
  await server.stop()
  await open.close()
  rmSync(home, { recursive: true })
  process.exitCode = resumed.kept === resumed.answers && resumed.twice === 0 ? 0 : 1
}
