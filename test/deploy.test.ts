import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../src/server/config.ts'
import { aDirectory } from './stores.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const deployed = globSync('deploy/*', { cwd: root })
const canVerify = spawnSync('systemd-analyze', ['--version']).status === 0

test('every setting that the files of a site and its guide name is one that the program reads', () => {
  const known = new Set(globSync('src/server/config*.ts', { cwd: root }).flatMap((path) => read(path).match(/REGARDS_[A-Z_]+/g) ?? []))
  const named = [...deployed, 'docs/hosting.md'].flatMap((path) => read(path).match(/REGARDS_[A-Z_]*[A-Z]/g) ?? [])
  expect(named.length).toBeGreaterThan(10)
  expect([...new Set(named)].filter((name) => ![...known].some((each) => each === name || (each.endsWith('_') && name.startsWith(each)) || /^REGARDS_(?:GOOGLE|MICROSOFT)_/.test(name)))).toEqual([])
})

test('the settings of the example are taken as they are', () => {
  const lines = read('deploy/regards.env.example').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const env = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
  expect(readConfig(env)).toMatchObject({ ok: true, config: { site: { cardReaders: 1 }, hosting: { publicUrl: 'https://thanks.uni.example' } } })
})

test.skipIf(!canVerify)('systemd finds nothing wrong with the units', () => {
  const directory = aDirectory()
  // The program lies elsewhere here; everything else is checked as it is.
  for (const unit of deployed.filter((path) => path.endsWith('.service'))) writeFileSync(join(directory, basename(unit).replace('@', '@1')), read(unit).replaceAll('/opt/regards/bin/regards.js', '/bin/true').replace(/^(?:User|Group)=.*\n/gm, ''))
  mkdirSync(join(directory, 'state'))
  const run = spawnSync('systemd-analyze', ['verify', '--man=no', ...globSync('*.service', { cwd: directory }).map((name) => join(directory, name))], { encoding: 'utf8' })
  expect([run.status, run.stderr.split('\n').filter((line) => line.includes('regards'))]).toEqual([0, []])
})
