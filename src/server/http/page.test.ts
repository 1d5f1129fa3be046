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
  for (const language of ['en', 'de']) {
    mkdirSync(join(pageDirectory, language))
    writeFileSync(join(pageDirectory, language, 'index.html'), `<!doctype html><html lang="${language}"><title>Regards</title>`)
    writeFileSync(join(pageDirectory, language, 'service-worker.js'), `/* ${language} */`)
  }
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

test.each([
  [{}, 'en'],
  [{ 'accept-language': 'de-AT,de;q=0.9,en;q=0.8' }, 'de'],
  [{ 'accept-language': 'pt-BR,de;q=0.4' }, 'de'],
  [{ 'accept-language': 'en;q=0.2, de;q=0.7' }, 'de'],
  [{ 'accept-language': 'pt-BR' }, 'en'],
  [{ 'accept-language': 'de', cookie: 'regards-language=en' }, 'en'],
  [{ cookie: 'regards-language=de' }, 'de'],
  [{ cookie: 'regards-language=../../de' }, 'en'],
])('a browser that says %j gets the page in %s', async (headers, language) => {
  const get = await aBuiltPage()
  const page = await get('/interviews/x/letters', headers)
  expect(await page.text()).toContain(`lang="${language}"`)
  expect(page.headers.get('vary')).toMatch(/cookie, accept-language/i)
})

test('the worker is that of the language which its page names', async () => {
  const get = await aBuiltPage()
  expect(await (await get('/service-worker.js?language=de')).text()).toBe('/* de */')
  expect(await (await get('/service-worker.js', { cookie: 'regards-language=de' })).text()).toBe('/* de */')
  expect(await (await get('/service-worker.js?language=tlh')).text()).toBe('/* en */')
})
