import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './source-files.ts'

const shim = join(root, 'bin', 'libatomic', `linux-${process.arch}`)

test.runIf(process.platform === 'linux')('the shipped Node runs on our libatomic where the system has none', () => {
  const program = `
    const { Worker } = require('node:worker_threads')
    new Worker('require("node:sqlite")', { eval: true }).on('exit', (code) => {
      console.log(code, require('node:fs').readFileSync('/proc/self/maps', 'utf8').includes(${JSON.stringify(shim)}))
    })`
  const run = spawnSync(process.execPath, ['-e', program], { env: { ...process.env, LD_LIBRARY_PATH: shim }, encoding: 'utf8' })
  expect(run.stdout.trim()).toBe('0 true')
})

test('the command answers --version without starting anything', () => {
  const run = spawnSync(process.execPath, [join(root, 'bin/regards.js'), '--version'], { encoding: 'utf8' })
  expect(run).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
})
