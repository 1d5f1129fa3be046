import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startBrowser } from './browser.ts'
import { importCase } from './made-up-case.ts'
import { startProduct, type Product } from './product.ts'

/** WCAG 2.2 AA by axe on every screen, at the narrowest phone, a phone and a desk, light and dark; and nothing runs out of the screen. */
const widths = [320, 390, 1280]
const schemes = ['light', 'dark'] as const
const looks = widths.flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })))

let product: Product
let browser: Browser
let page: Page
let interview: string

describe.skipIf(!chromiumPath())('for everybody', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
    // Axe runs a script of its own in the page, which the page's own policy would not let in.
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' })
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
      for (const { width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        expect(violations.map(({ id, nodes }) => `${width} ${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      }
    },
  )
})
