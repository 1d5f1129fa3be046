import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startBrowser } from './browser.ts'
import { importCase } from './made-up-case.ts'
import { startProduct, type Product } from './product.ts'

let product: Product
let browser: Browser
let page: Page

/** Which letter has the focus, or is being edited. */
const here = () => page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-label') ?? document.activeElement?.textContent)
const isTyping = () => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA')
const list = () => page.getByRole('dialog', { name: 'What can be done here' })

async function shownByQuestionMark(): Promise<boolean> {
  if ((await list().count()) > 0) return true
  await page.keyboard.press('?')
  return false
}

describe.skipIf(!chromiumPath())('a desk with a keyboard', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
    page.setDefaultTimeout(60_000)
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const interview = await importCase(page)
    await page.evaluate((id) => fetch(`/api/interviews/${id}/letters`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }), interview)
    await page.goto(`${product.url}/interviews/${interview}/letters`)
    await page.getByRole('heading', { name: 'Read your 3 letters' }).waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  test('j and k go from letter to letter, Enter reads on, and after the last comes the button that sends', async () => {
    await page.keyboard.press('j')
    expect(await here()).toContain('Siobhán')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await here()).toContain('Joan')
    await page.keyboard.press('k')
    expect(await here()).toContain('Marc')
    await page.keyboard.press('Enter')
    expect(await here()).toContain('Joan')
    await page.keyboard.press('Enter')
    expect(await here()).toContain('Send all 3')
  })

  test('e edits the letter, where keys write again; Escape goes back to reading', async () => {
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    const [letter, words] = [await here(), await page.locator('textarea.letter-text').first().inputValue()]
    await page.keyboard.press('e')
    expect(await isTyping()).toBe(true)
    await page.keyboard.press('Home')
    await page.keyboard.type('jke')
    expect(await isTyping()).toBe(true)
    expect(await page.locator('textarea.letter-text').first().inputValue()).toBe(letter?.includes('Siobhán') ? `jke${words}` : words)
    for (let key = 0; key < 3; key++) await page.keyboard.press('Backspace')
    await page.keyboard.press('Escape')
    expect(await isTyping()).toBe(false)
    expect(await here()).toBe(letter)
  })

  test('the list of commands shows each beside its key, finds one by a few letters, and runs it', async () => {
    await page.getByText('Press ? for the keys').waitFor()
    // The list is fetched when nobody waits for anything any more.
    await expect.poll(shownByQuestionMark).toBe(true)
    expect(await list().getByRole('option', { name: /^Edit this letter/ }).locator('kbd').textContent()).toBe('E')
    await page.keyboard.press('Escape')
    await list().waitFor({ state: 'detached' })
    await page.keyboard.press('Control+k')
    await list().waitFor()
    await page.keyboard.type('next le')
    await expect.poll(() => list().getByRole('option').count()).toBe(2)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect.poll(here).toContain('Letter to')
    await list().waitFor({ state: 'detached' })
    await page.keyboard.press('Control+k')
    await list().waitFor()
    await page.keyboard.type('mailb')
    await expect.poll(() => list().getByRole('option').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Connect a mailbox' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Read your 3 letters' }).waitFor()
  })

  test('z takes back what was just done, and single keys can be switched off', async () => {
    await page.getByRole('button', { name: /^Other ways for the letter to Joan/ }).click()
    await page.getByRole('button', { name: 'No letter for Joan' }).click()
    await page.getByRole('heading', { name: 'Read your 2 letters' }).waitFor()
    await page.getByRole('button', { name: /^Undo/ }).waitFor()
    await page.keyboard.press('z')
    await page.getByRole('heading', { name: 'Read your 3 letters' }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: /^Single keys/ }).uncheck()
    await page.keyboard.press('Escape')
    await list().waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('j')
    expect(await here()).toContain('Read your 3 letters')
    await page.keyboard.press('Control+k')
    await page.getByRole('checkbox', { name: /^Single keys/ }).check()
    await page.keyboard.press('Escape')
  })
})
