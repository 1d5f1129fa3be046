import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startSmtp, type Smtp } from '../smtp/start.ts'
import { startBrowser } from './browser.ts'
import { addOver, countActs, finger, walk, wordsToRead } from './flow-walk.ts'
import { addMailboxAndProfile } from './offline-steps.ts'
import { startProduct, type Product } from './product.ts'

let smtp: Smtp
let product: Product
let browser: Browser
let setUp: Page

/** The first screen with one interview open, counted from its first moment on. */
async function openedOn(people: number): Promise<Page> {
  await addOver(setUp, people)
  const page = await setUp.context().newPage()
  page.setDefaultTimeout(60_000)
  await countActs(page)
  await page.goto(product.url)
  await page.getByRole('article').waitFor()
  return page
}

describe.skipIf(!chromiumPath())('from “interview over” to “all sent”', () => {
  beforeAll(async () => {
    smtp = await startSmtp()
    product = await startProduct({ environment: { NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_HOLD_SECONDS: '1' } })
    browser = await startBrowser()
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, timezoneId: 'America/New_York', locale: 'en-US' })
    setUp = await context.newPage()
    await setUp.goto(product.link)
    await addMailboxAndProfile(setUp, smtp)
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
    await smtp?.stop()
  })

  test.each([
    { people: 1, bar: 3 },
    { people: 4, bar: 6 },
  ])('$people thanked with at most $bar taps, nothing typed', async ({ people, bar }) => {
    const before = smtp.delivered.length
    const page = await openedOn(people)
    const acts = await walk(page, finger(page), people)
    expect(acts.taps).toBeLessThanOrEqual(bar)
    expect(acts).toMatchObject({ keys: 0, typed: 0 })
    await expect.poll(() => smtp.delivered.length - before).toBe(people)
    await page.close()
  })

  test('what a later letter only says again stands grey; a tap shows it evenly, without the keyboard of the phone', async () => {
    const id = await addOver(setUp, 2)
    await setUp.evaluate((interview) => fetch(`/api/interviews/${interview}/letters`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }), id)
    const page = await setUp.context().newPage()
    await page.goto(`${product.url}/interviews/${id}/letters`)
    const [first, second] = [/^Letter to Siobhán/, /^Letter to Marc/].map((name) => page.getByRole('article', { name }))
    await second?.locator('.said-before').first().waitFor()
    expect(await first?.locator('.said-before').count()).toBe(0)
    expect((await wordsToRead(page)).grey).toBeGreaterThan(20)
    expect(await second?.getByText('New in this letter:').textContent()).toContain('read in the letters above')
    await second?.getByRole('textbox', { name: /^Letter to/ }).tap()
    await expect.poll(() => second?.locator('.said-before').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('TEXTAREA')
    await page.close()
  })
})
