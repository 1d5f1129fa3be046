import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDirectory } from '../../../test/stores.ts'
import { leaveOutNewer } from './postgres-copy.ts'

test('a copy written by newer programs goes back into an older server: only what that does not know is left out', () => {
  const script = join(aDirectory(), 'copy.sql')
  const head = `--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\nSET transaction_timeout = 0;\nSET client_encoding = 'UTF8';\n`
  const rows = `${'x'.repeat(20_000)}\nSET transaction_timeout = 0;\n`
  writeFileSync(script, head + rows)
  leaveOutNewer(script)
  expect(readFileSync(script, 'utf8')).toBe(head.replace('SET transaction', '--  transaction') + rows)
  leaveOutNewer(script)
  expect(readFileSync(script, 'utf8')).toContain("SET client_encoding = 'UTF8'")
})
