import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startBrowser } from './browser.ts'
import { everyLook, faultsOf, hiddenByTheBar, narrow, smallTargets } from './faults.ts'
import { addOver } from './flow-walk.ts'
import { importCase } from './made-up-case.ts'
import { startProduct, type Product } from './product.ts'

/** WCAG 2.2 AA by axe on every screen, at the narrowest phone, a phone and a desk, light and dark; nothing runs out of the screen, is too small for a finger, or lies below the bar when it has the focus. */
let product: Product
let browser: Browser
let page: Page
let interview: string

describe.skipIf(!chromiumPath())('for everybody', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    page = await context.newPage()
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    interview = await importCase(page)
    await page.evaluate(async () => {
      const settings = { words: ['preceptorship'], rulesOff: ['phrase-worn'], dialect: 'en-IN' }
      await fetch('/api/settings', { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(settings) })
    })
    await page.goto(`${product.url}/interviews/${interview}/talk`)
    await page.getByRole('button', { name: /^Write \d letters/ }).click()
    await page.getByRole('heading', { name: /^Read your/ }).waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  test.each(['/', '/new', '/new?way=invitation', '/new?way=card', '/new?way=case-file', '/interviews/ID/people', '/interviews/ID/talk', '/interviews/ID/letters', '/interviews/ID/sent', '/interviews/ID/later/follow-up/p1', '/interviews/ID/later/after-rejection/p1', '/interviews/ID/note/p1', '/hand', '/upcoming', '/upcoming?way=invitation', '/interviews/ID/brief', '/interviews/ID/prepare', '/interviews/ID/pocket', '/interviews/ID/run-through', '/reminders', '/profile/import', '/mailboxes', '/profile', '/settings'])(
    'the screen %s has no fault that axe can see',
    async (path) => {
      await page.goto(product.url + path.replace('ID', interview))
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await faultsOf(page, everyLook)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await smallTargets(page)).toEqual([])
      expect(await hiddenByTheBar(page)).toEqual([])
    },
  )

  test('a fault is found where there is one: by axe, out of the screen, and too small for a finger', async () => {
    await page.goto(product.url)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => {
      const [picture, text, button] = [new Image(), document.createElement('p'), document.createElement('button')]
      picture.src = '/icon.svg'
      text.append('Grey on grey')
      text.style.cssText = 'color: #888; background: #777'
      button.append('x')
      button.style.cssText = 'min-height: 0; height: 20px; margin-left: 2000px'
      document.querySelector('main')?.append(picture, text, button)
    })
    expect((await faultsOf(page, narrow)).map((fault) => fault.split(':')[0])).toEqual(['320 light color-contrast', '320 light image-alt', '320 light', '320 dark color-contrast', '320 dark image-alt', '320 dark'])
    expect(await smallTargets(page)).toEqual([expect.stringContaining('button “x”')])
  })

  test('what shows only when it is asked for has no fault either: the menu, the list of commands, the chips', async () => {
    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto(product.url)
    await page.getByRole('button', { name: 'Menu' }).click()
    expect(await faultsOf(page, narrow)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await page.keyboard.press('Control+k'), page.getByRole('listbox').count())).toBe(1)
    expect(await faultsOf(page, narrow)).toEqual([])
    await page.goto(`${product.url}/new`)
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('siobhan oreilly')
    await page.getByRole('button', { name: /^Write it/ }).waitFor()
    expect(await faultsOf(page, narrow)).toEqual([])
    await page.goto(`${product.url}/interviews/${await addOver(page, 2)}/talk`)
    await page.getByRole('button', { name: 'Skip Marc' }).click()
    expect(await faultsOf(page, narrow)).toEqual([])
  })

  test('text twice as large stays within the screen', async () => {
    await page.setViewportSize({ width: 640, height: 800 })
    for (const path of ['/', '/new', '/interviews/ID/talk', '/interviews/ID/letters', '/interviews/ID/sent', '/settings']) {
      await page.goto(product.url + path.replace('ID', interview))
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      expect(`${path} ${await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)}`).toBe(`${path} 0`)
    }
  })
})
