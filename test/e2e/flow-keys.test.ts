import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startSmtp, type Smtp } from '../smtp/start.ts'
import { startBrowser } from './browser.ts'
import { addOver, countActs, keyboard, walk } from './flow-walk.ts'
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

describe.skipIf(!chromiumPath())('from “interview over” to “all sent”, with no letters from before', () => {
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

  test('the same way can be gone with keys alone', async () => {
    const before = smtp.delivered.length
    const page = await openedOn(4)
    const acts = await walk(page, keyboard(page), 4)
    expect(acts).toMatchObject({ taps: 0, typed: 0 })
    await expect.poll(() => smtp.delivered.length - before).toBe(4)
    await page.close()
  })
})
