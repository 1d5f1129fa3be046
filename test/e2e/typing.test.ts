import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCaseFile, aPerson } from '../builders.ts'
import { chromiumPath } from '../needs.ts'
import { startBrowser } from './browser.ts'
import { startProduct, type Product } from './product.ts'

/** What the page says of a letter by itself while it is typed: the server's check never answers here. */
let product: Product
let browser: Browser
let page: Page

const letter = () => page.getByRole('textbox', { name: 'Letter to Grace Will', exact: true })
const send = () => page.getByRole('button', { name: 'Send it to Grace', exact: true })

describe.skipIf(!chromiumPath())('a letter while it is typed', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
    page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    page.setDefaultTimeout(60_000)
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const id = await anInterviewWithItsLetter()
    await page.route('**/api/interviews/*/check', () => undefined)
    await page.route('**/api/letters/*', () => undefined)
    await page.goto(`${product.url}/interviews/${id}/letters`, { waitUntil: 'networkidle' })
    await letter().waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  test('a wrong name is marked and holds the letter within frames, without the server, and mended it lets it go', async () => {
    expect(await send().isEnabled()).toBe(true)
    await cursorAfter('Dear Gra')
    await page.keyboard.press('Delete')
    const marked = await markedWithin('s')
    expect(marked.words).toBe('Grase')
    // Frames and no milliseconds: how long a frame takes on a busy machine is the page bench's to say.
    expect(marked.frames).toBeLessThanOrEqual(4)
    await expect.poll(() => send().isDisabled()).toBe(true)
    await page.keyboard.press('Backspace')
    await page.keyboard.type('c')
    expect(await letter().inputValue()).toMatch(/^Dear Grace Will,/)
    await expect.poll(() => send().isEnabled()).toBe(true)
    expect(await page.locator('.letter-mirror mark').count()).toBe(0)
  })

  test('half a name is marked when the cursor leaves it, and its fixes stand in sight where the cursor comes back', async () => {
    await cursorAfter('Dear Grace')
    await page.keyboard.type('y')
    await page.keyboard.press('ArrowRight')
    await page.locator('.letter-mirror mark').getByText('Gracey').waitFor()
    const fixes = page.getByRole('group', { name: 'Fixes for the place under the cursor' })
    expect(await fixes.count()).toBe(0)
    await page.keyboard.press('ArrowLeft')
    await fixes.getByRole('button', { name: 'Grace' }).click()
    expect(await letter().inputValue()).toMatch(/^Dear Grace Will,/)
  })
})

async function cursorAfter(words: string): Promise<void> {
  await letter().focus()
  await letter().evaluate((field: HTMLTextAreaElement, at) => field.setSelectionRange(at, at), words.length)
}

/** Presses a key; gives the first words that are marked with it in them, and the frames begun between the key and them. */
async function markedWithin(key: string): Promise<{ readonly words: string; readonly frames: number }> {
  const watch = await page.evaluateHandle((typed) => {
    const seen = new Promise<{ words: string; frames: number }>((resolve) => {
      let frames = 0
      const look = (): void => {
        frames += 1
        const words = document.querySelector('.letter-mirror mark')?.textContent ?? ''
        if (words.includes(typed)) resolve({ words, frames })
        else requestAnimationFrame(look)
      }
      addEventListener('keydown', () => requestAnimationFrame(look), { once: true, capture: true })
    })
    return { seen }
  }, key)
  await page.keyboard.press(key)
  return watch.evaluate(({ seen }) => seen)
}

/** Puts an interview in by the API with the browser's own session, and has its letter written; gives its id. */
async function anInterviewWithItsLetter(): Promise<string> {
  const caseFile = aCaseFile({ people: [aPerson({ name: 'Grace Will', addressAs: undefined, email: 'grace.will@fernfield.example' })] })
  return page.evaluate(async (given) => {
    const post = (path: string, body: object) =>
      fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const answer: { readonly id: string } = await (await post('/api/case-files', { caseFile: given })).json()
    await post(`/api/interviews/${answer.id}/letters`, {})
    return answer.id
  }, caseFile)
}
