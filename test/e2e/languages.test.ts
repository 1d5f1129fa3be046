import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/core/model/page-language.ts'
import { chromiumPath } from '../needs.ts'
import { root } from '../source-files.ts'
import { startBrowser } from './browser.ts'
import { importCase } from './made-up-case.ts'
import { startProduct, type Product } from './product.ts'

/** The page in other languages than English: it holds with longer words, from the right as from the left, and stays chosen. */
let product: Product
let browser: Browser
let context: BrowserContext
let page: Page
let interview: string

/** By how much the widest thing stands out of the screen. */
const standsOut = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })

describe.skipIf(!chromiumPath())('other languages', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
    context = await browser.newContext({ locale: 'de-DE', viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    interview = await importCase(page)
    await page.goto(`${product.url}/interviews/${interview}/talk`)
    await page.getByRole('button', { name: /Briefe schreiben/ }).click()
    await heading('Lesen Sie Ihre 3 Briefe').waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  test('a browser that asks for German is answered in German, and the letters stay English', async () => {
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['de', 'ltr'])
    expect(await page.getByRole('textbox', { name: 'Brief an Marc Delatour', exact: true }).inputValue()).toMatch(/^Dear Marc,\n/)
  })

  test.each(['/', '/new', '/new?way=invitation', '/new?way=card', '/interviews/ID/details', '/interviews/ID/people', '/interviews/ID/talk', '/interviews/ID/letters', '/interviews/ID/sent', '/interviews/ID/later/follow-up/p1', '/interviews/ID/note/p1', '/hand', '/upcoming', '/interviews/ID/brief', '/interviews/ID/prepare', '/interviews/ID/pocket', '/interviews/ID/run-through', '/reminders', '/profile/import', '/mailboxes', '/profile', '/tips', '/insights', '/settings'])(
    'nothing runs out of the screen %s on the narrowest phone, in German or from the right',
    async (path) => {
      await page.goto(product.url + path.replace('ID', interview))
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await standsOut()).toBe(0)
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
      expect(await standsOut()).toBe(0)
    },
  )

  test('a language that is chosen comes on the same screen, and lies ready for no signal, alone', async () => {
    await page.goto(`${product.url}/settings`)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.getByLabel('Sprache der Seite').selectOption({ label: 'Français' })
    await heading('Réglages').waitFor()
    await context.setOffline(true)
    await page.goto(`${product.url}/profile`)
    await heading('À propos de vous').waitFor()
    await context.setOffline(false)
    const kept = await page.evaluate(async () => {
      const all = await Promise.all((await caches.keys()).filter((name) => name.startsWith('regards-page-')).map(async (name) => (await caches.open(name)).keys()))
      return all.flat().map(({ url }) => new URL(url).pathname)
    })
    expect(kept.length).toBeGreaterThan(30)
    expect(kept.filter((path) => /^\/(?:assets\/)?(?:en|es|de)\b/.test(path))).toEqual([])
  })

  test('another browser of the same person follows', async () => {
    const other = await browser.newContext({ locale: 'en-GB', storageState: { cookies: (await context.cookies()).filter(({ name }) => name !== 'regards-language'), origins: [] } })
    const there = await other.newPage()
    await there.goto(`${product.url}/settings`)
    // Nobody has touched the page yet, so that it may load itself anew: looking into it by a script would count as a touch.
    await there.waitForEvent('load')
    await there.getByRole('heading', { level: 1, name: 'Réglages' }).waitFor()
    await other.close()
  })
})

test.each(languages)('what the first address loads before anything else is at most 25 KB of script in %s', (language) => {
  const built = join(root, 'dist', 'web')
  const named = [...readFileSync(join(built, language, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)]
  expect(named.length).toBeGreaterThan(0)
  const bytes = named.reduce((sum, [, file = '']) => sum + gzipSync(readFileSync(join(built, file))).length, 0)
  expect(bytes).toBeLessThanOrEqual(25 * 1024)
})
