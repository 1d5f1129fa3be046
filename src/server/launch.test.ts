import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLaunchFile, readLaunch } from './launch.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'regards-launch-'))
})
afterEach(() => rmSync(home, { recursive: true }))

function published() {
  const file = openLaunchFile(home)
  file.publish('http://localhost:7420')
  return file
}

test('the link carries the token in its fragment, where no server and no log sees it', () => {
  const file = published()
  const link = new URL(file.link())
  expect(link.hash).toBe(`#token=${file.token()}`)
  expect(link.href.replace(link.hash, '')).toBe('http://localhost:7420/')
})

test('a token that was used makes way for a fresh one, in the file too', () => {
  const file = published()
  const used = file.token()
  file.renew()
  expect(file.token()).not.toBe(used)
  expect(readLaunch(home)).toEqual({ url: 'http://localhost:7420', token: file.token() })
})

test('only the owner may read it, and it goes when the server stops', () => {
  const file = published()
  expect(statSync(join(home, 'launch.json')).mode & 0o777).toBe(0o600)
  file.close()
  expect(readLaunch(home)).toBeUndefined()
})

test('there is a token before the address is known, and no file', () => {
  const file = openLaunchFile(home)
  expect(file.token()).toMatch(/^[\w-]{43}$/)
  file.renew()
  expect(readLaunch(home)).toBeUndefined()
})
