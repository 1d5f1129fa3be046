import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Refusal } from '../api/refusal.ts'
import { takeDataDirectory } from './data-directory.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'regards-data-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const other = { pid: 4711, since: '2026-11-20T08:15:30Z' }
const permissions = (path: string) => statSync(path).mode & 0o777

test('the directory is made where it is missing, and only its owner may look into it', () => {
  const home = join(root, 'a', 'b')
  takeDataDirectory(home).close()
  expect(permissions(home)).toBe(0o700)
  expect(permissions(join(home, 'lock.json'))).toBe(0o600)
})

test('a second taker is told who is there and since when', () => {
  const first = takeDataDirectory(root, other)
  expect(() => takeDataDirectory(root)).toThrow(/process 4711, since 2026-11-20 08:15 UTC/)
  first.close()
})

test('a second process is refused, and its try takes nothing from the first', () => {
  const first = takeDataDirectory(root, other)
  const script = `
    import { takeDataDirectory } from ${JSON.stringify(new URL('./data-directory.ts', import.meta.url).href)}
    try { takeDataDirectory(${JSON.stringify(root)}) } catch (refusal) { process.stdout.write(refusal.code) }`
  const tries = () => spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout
  expect(() => takeDataDirectory(root)).toThrow(Refusal)
  expect([tries(), tries()]).toEqual(['data-in-use', 'data-in-use'])
  expect(JSON.parse(readFileSync(join(root, 'lock.json'), 'utf8'))).toEqual(other)
  first.close()
  expect(tries()).toBe('')
})

test('a process that was killed leaves no lock behind', () => {
  const script = `
    import { takeDataDirectory } from ${JSON.stringify(new URL('./data-directory.ts', import.meta.url).href)}
    takeDataDirectory(${JSON.stringify(root)})
    process.kill(process.pid, 'SIGKILL')`
  const killed = spawnSync(process.execPath, ['--input-type=module', '-e', script])
  expect(killed.signal).toBe('SIGKILL')
  expect(JSON.parse(readFileSync(join(root, 'lock.json'), 'utf8'))).toMatchObject({ pid: killed.pid })
  takeDataDirectory(root).close()
})

test('a directory that cannot be made is a refusal with the way out', () => {
  writeFileSync(join(root, 'file'), '')
  const take = () => takeDataDirectory(join(root, 'file', 'home'))
  expect(take).toThrow(Refusal)
  expect(take).toThrow(/cannot be used: .*--data names another/)
})

test('where the lock cannot be written, no half file stays and the refusal says why', () => {
  mkdirSync(join(root, 'lock.json'))
  expect(() => takeDataDirectory(root)).toThrow(Refusal)
  expect(() => takeDataDirectory(root)).toThrow(/cannot be used: .*--data names another/)
  expect(readdirSync(root).filter((name) => name.endsWith('.new'))).toEqual([])
})
