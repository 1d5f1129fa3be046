import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { hasPoppler, readPdf } from '../note/paper.ts'
import { startBrowser } from './browser.ts'
import { importCase } from './made-up-case.ts'
import { startProduct, type Product } from './product.ts'

let product: Product
let browser: Browser
let page: Page
let interview: string

describe.skipIf(!chromiumPath())('a card by hand', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    page.setDefaultTimeout(60_000)
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    interview = await importCase(page)
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  async function openNote(person: string): Promise<void> {
    await page.goto(`${product.url}/interviews/${interview}/note/${person}`)
    await page.locator('img.paper').first().waitFor()
  }

  test('the drawing follows the text, and what cannot be drawn is told with a way out', async () => {
    await openNote('p1')
    const text = page.getByRole('textbox', { name: 'Text of the card' })
    const words = await text.inputValue()
    expect(words).toContain('Dear Siobhán,')
    const before = await page.locator('img.paper').first().getAttribute('src')
    await text.fill(`${words} `.replace('Dear', 'Dear 😀'))
    await page.getByText('has no letter for 😀').waitFor()
    await text.fill(words.replace('Dear', 'Good morning,'))
    await page.locator('img.paper').first().waitFor()
    expect(await page.locator('img.paper').first().getAttribute('src')).not.toBe(before)
    await text.fill(words)
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.reload()
    expect(await page.getByRole('textbox', { name: 'Text of the card' }).inputValue()).toBe(words)
  })

  test.skipIf(!hasPoppler())('printed from the page, there is the card in its own size and nothing else', async () => {
    await openNote('p2')
    await page.getByRole('radio', { name: 'Printed card' }).check()
    await page.getByText('Inside', { exact: true }).waitFor()
    await page.waitForTimeout(300)
    const pages = readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[216, 140], [216, 140]])
    expect(pages.map(({ text }) => text.trim())).toEqual(['', ''])
    const [inside] = pages
    expect(inside?.ink?.right).toBeGreaterThan(170)
    expect(inside?.ink?.right).toBeLessThan(211)
    await page.getByRole('combobox', { name: 'Card' }).selectOption('a6')
    await page.getByText('turned so that the note can be read').waitFor()
    await page.waitForTimeout(300)
    expect(readPdf(await page.pdf({ preferCSSPageSize: true })).map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[210, 297]])
  })

  test('it is saved as a file with the same drawing', async () => {
    await openNote('p2')
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as PDF' }).click()])
    expect(file.suggestedFilename()).toBe('sheet-marc-delatour.pdf')
  })

  test('written, posted, taken back: each step is one press', async () => {
    await openNote('p3')
    await page.getByRole('button', { name: 'It is written' }).click()
    await page.getByText('It waits for its stamp').waitFor()
    await page.getByRole('button', { name: 'It is posted' }).click()
    await page.getByText(/^Posted\. On/).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('It waits for its stamp').waitFor()
  })

  test('a hand is drawn with the pointer, kept, gone on with later, and erased with a way back', async () => {
    await page.goto(`${product.url}/hand`)
    const pad = page.getByRole('img', { name: /^Draw the letter a/ })
    await pad.scrollIntoViewIfNeeded()
    for (const way of [1, 2]) {
      const box = await pad.boundingBox()
      if (!box) throw new Error('There is nothing to draw on.')
      await page.mouse.move(box.x + 100, box.y + 180)
      await page.mouse.down()
      for (let step = 1; step <= 12; step++) await page.mouse.move(box.x + 100 + step * 8, box.y + 180 + Math.sin(step) * 20 * way)
      await page.mouse.up()
      await page.getByRole('button', { name: 'Keep it' }).click()
      await page.getByRole('button', { name: `a, drawn ${way} times` }).waitFor()
    }
    await page.getByRole('heading', { name: 'Draw b' }).waitFor()
    await page.reload()
    await page.getByText('1 of 70 are there').waitFor()
    await page.getByRole('button', { name: 'Erase it' }).click()
    await page.getByText('0 of 70 are there').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('1 of 70 are there').waitFor()
  })
})
