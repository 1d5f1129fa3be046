import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startBrowser } from './browser.ts'
import { faultsOf } from './faults.ts'
import { fillWithLetters } from './long-search.ts'
import { newDataFolder, startProduct, type Product } from './product.ts'

let product: Product
let browser: Browser
let page: Page

describe.skipIf(!chromiumPath())('tips and what came of it', () => {
  beforeAll(async () => {
    const data = newDataFolder()
    await fillWithLetters(data, 200)
    product = await startProduct({ data })
    browser = await startBrowser()
    page = await (await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true })).newPage()
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  test('a tip is shared, marked, commented, answered, taken away and brought back', async () => {
    await page.goto(`${product.url}/tips`)
    await page.getByRole('button', { name: 'Share a tip' }).click()
    await page.getByRole('button', { name: 'Share it' }).click()
    expect(await page.getByText('There are no words in it yet.').isVisible()).toBe(true)
    await page.getByRole('textbox', { name: 'Your tip' }).fill('Ask how they spell it. <b>Nobody</b> minds.')
    await page.getByRole('checkbox', { name: 'Names' }).check()
    await page.getByRole('button', { name: 'Share it' }).click()
    const card = page.getByRole('article').filter({ hasText: 'Ask how they spell it.' })
    await card.getByText('<b>Nobody</b> minds.').waitFor()
    await card.getByRole('button', { name: /^This helped me/ }).click()
    await card.getByRole('button', { name: /^It helped you/ }).waitFor()
    await card.getByRole('button', { name: /^Comment/ }).click()
    await card.getByRole('textbox', { name: 'Your comment' }).fill('It worked twice.')
    await card.getByRole('button', { name: 'Post it' }).click()
    await card.getByRole('button', { name: 'Answer' }).click()
    await card.getByRole('textbox', { name: 'Your answer' }).fill('And once more.')
    await card.getByRole('button', { name: 'Post it' }).first().click()
    await card.getByText('And once more.').waitFor()
    await card.getByRole('button', { name: 'Take away' }).first().click()
    await card.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^Undo/ }).click()
    await card.getByText('<b>Nobody</b> minds.').waitFor()
  })

  test('words and topics find tips at once, and the file of one’s own can be taken in again', async () => {
    await page.goto(`${product.url}/tips`)
    await page.getByRole('textbox', { name: 'Words' }).fill('spell it')
    await page.getByText('1 tip', { exact: true }).waitFor()
    await page.getByRole('textbox', { name: 'Words' }).fill('zzz')
    await page.getByText('No tip has these words.').waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save my tips' }).click()])
    const file = await download.path()
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ regardsTips: 1, tips: expect.arrayContaining([expect.objectContaining({ text: 'Ask how they spell it. <b>Nobody</b> minds.' })]) })
    await page.getByLabel('Take in a file of tips').setInputFiles(file)
    await page.getByText('201 stood here already.').waitFor()
    await page.getByLabel('Take in a file of tips').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') })
    await page.getByText('This is not a file of tips').waitFor()
  })

  test('two hundred letters are dots that the arrow keys go through, with the same in words and as a file', async () => {
    await page.goto(`${product.url}/insights`)
    await page.getByRole('heading', { name: 'What came of it' }).waitFor()
    const dots = page.locator('[data-dot]')
    expect(await dots.count()).toBe(200)
    expect(await page.locator('[data-dot][tabindex="0"]').count()).toBe(1)
    await page.locator('[data-dot][tabindex="0"]').focus()
    await page.keyboard.press('End')
    expect(await page.locator('figcaption').textContent()).toMatch(/8 days after, and still welcome/)
    expect(await page.getByRole('row', { name: /January 2026/ }).textContent()).toMatch(/\d+ of \d+ \(\d+ %\)/)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()])
    expect(readFileSync(await download.path(), 'utf8').split('\r\n')).toHaveLength(202)
  })

  test.each(['/tips', '/insights'])('%s has no fault that axe can see, narrow and wide, light and dark', async (path) => {
    await page.goto(product.url + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await faultsOf(page)).toEqual([])
  })
})
