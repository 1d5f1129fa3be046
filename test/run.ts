/** The test command: gets what it needs, then compiler, linter, units on both stores, browser. Ends with one line of counts. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { meetNeeds } from './needs.ts'

const root = resolve(import.meta.dirname, '..')
const results = join(root, '.build', 'test-results')
const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number(), numTodoTests: z.number(), success: z.boolean() })

interface Counts {
  passed: number
  failed: number
  skipped: number
}

const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
const started = performance.now()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const skips = meetNeeds((line) => console.log(line))

step('compiler', ['node_modules/typescript/bin/tsc', '-b'])
step('linter', ['node_modules/oxlint/bin/oxlint', '--quiet'])
step('page', ['scripts/build-page.ts'])
vitest('units', [])
vitest('browser', ['--config', 'vitest.e2e.config.ts'])

for (const line of skips) console.log(line)
console.log(`In ${Math.round((performance.now() - started) / 1000)} s.`)
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed === 0 ? 0 : 1)

function step(name: string, command: string[]): void {
  const run = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' })
  console.log(`${name}: ${run.status === 0 ? 'good' : 'FAILED'}`)
  if (run.status === 0) counts.passed++
  else counts.failed++
}

function vitest(name: string, options: string[]): void {
  const file = join(results, `${name}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const run = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...options, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
  const report = readReport(file)
  counts.passed += report?.numPassedTests ?? 0
  counts.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  counts.failed += report?.numFailedTests ?? 0
  // A run that broke off (a file that does not load, an error outside a test) has failed even where no test did.
  if (run.status !== 0 && !report?.numFailedTests) counts.failed++
  console.log(`${name}: ${run.status === 0 ? 'good' : 'FAILED'}`)
}

function readReport(file: string): z.output<typeof vitestReport> | undefined {
  try {
    return vitestReport.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    console.log(`The report ${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
    return undefined
  }
}
