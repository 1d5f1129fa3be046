import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from '../../test/source-files.ts'

test('whoever runs Regards alone loads nothing of what a site has: no accounts, no library for them, no database server, no print', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['test/loaded-modules.ts'], { cwd: root, maxBuffer: 16 * 1024 * 1024 })
  const loaded: readonly string[] = JSON.parse(stdout)
  expect(loaded.some((url) => url.endsWith('src/server/start.ts'))).toBe(true)
  expect(loaded.some((url) => url.endsWith('src/server/http/app.ts'))).toBe(true)
  const ofASite = /better-auth|better-call|simplewebauthn|\/jose\/|\/nanostores\/|src\/server\/(?:accounts|hosted|site-reach|site|operations|pools|centre|http\/centre-doors|actions\/(?:cohorts|remarks|roster|keep-progress))[./]/
  expect(loaded.filter((url) => ofASite.test(url))).toEqual([])
  // What a person alone needs later or never: it comes with the first note, mailbox, sign-in or site.
  const notYet = /node_modules\/(?:pdfkit|fontkit|pg|libmime|@zone-eu\/mailsplit|imapflow|ai|prom-client|tsdav)\//
  expect(loaded.filter((url) => notYet.test(url))).toEqual([])
}, 30_000)
