import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { aWeb } from '../../../test/web.ts'

const script = `export const words = ${JSON.stringify('thank you '.repeat(500))}\n`

async function aBuiltPage() {
  const pageDirectory = mkdtempSync(join(tmpdir(), 'regards-page-'))
  onTestFinished(() => rmSync(pageDirectory, { recursive: true }))
  mkdirSync(join(pageDirectory, 'assets'))
  writeFileSync(join(pageDirectory, 'index.html'), '<!doctype html><title>Regards</title>')
  writeFileSync(join(pageDirectory, 'assets', 'first-abc.js'), script)
  const { app } = await aWeb({ pageDirectory })
  return (path: string, headers: Readonly<Record<string, string>> = {}) => app.request(path, { headers: { host: 'localhost:7420', ...headers } })
}

test('the page is packed for a browser that can unpack it: on a slow line that is a third of the wait', async () => {
  const get = await aBuiltPage()
  const packed = await get('/assets/first-abc.js', { 'accept-encoding': 'gzip, br' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('vary')).toMatch(/accept-encoding/i)
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(script)
})

test('for anything else it stays as it is', async () => {
  const get = await aBuiltPage()
  const plain = await get('/assets/first-abc.js')
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(script)
})
