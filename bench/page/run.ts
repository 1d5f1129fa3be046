/** Measures the page as a phone on a slow line meets it, against the bars it is held to: `npm run bench -- page`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startBrowser } from '../../test/e2e/browser.ts'
import { startProduct, type Product } from '../../test/e2e/product.ts'
import { root } from '../../test/source-files.ts'

const ROUNDS = 7
const KEYS = 60
/** Slow 4G as Chromium's own tools know it, and a processor four times slower than this one. */
const slowLine = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 }
const SLOWER = 4

export async function run(): Promise<void> {
  const product = await startProduct()
  const browser = await startBrowser()
  try {
    const context = await letIn(browser, product)
    const id = await withLetters(context, product)
    const usable: number[] = []
    for (let round = 0; round < ROUNDS; round++) usable.push(await firstScreen(context, product.url))
    const names = await keyToName(context, `${product.url}/interviews/${id}/letters`)
    const keys = await keyToUnderline(context, `${product.url}/interviews/${id}/letters`)
    print([
      ['first route, JS', `${kilobytes(firstRoute('js'))} KB gz`, '≤ 25 KB'],
      ['first route, CSS', `${kilobytes(firstRoute('css'))} KB gz`, ''],
      [
        'first screen usable, slow 4G, CPU 4 × slower',
        `${Math.round(quantile(usable, 0.5))} ms (worst of ${ROUNDS}: ${Math.round(Math.max(...usable))})`,
        '≤ 1000 ms',
      ],
      [
        'key to moved underline, CPU 4 × slower, p95',
        `${Math.round(quantile(keys, 0.95))} ms (median ${Math.round(quantile(keys, 0.5))}, ${keys.length} keys)`,
        '≤ 120 ms',
      ],
      [
        'leaving a name to its mark, CPU 4 × slower, p95',
        `${Math.round(quantile(names, 0.95))} ms (median ${Math.round(quantile(names, 0.5))}, ${names.length} keys)`,
        '≤ 120 ms',
      ],
    ])
  } finally {
    await browser.close()
    await product.stop()
  }
}

async function letIn(browser: Browser, product: Product): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 }, locale: 'en-US', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(product.link)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.close()
  return context
}

/** The sample interview with its letters written; gives its id. */
async function withLetters(context: BrowserContext, product: Product): Promise<string> {
  const page = await context.newPage()
  await page.goto(product.url)
  const id: string = await page.evaluate(async () => {
    const post = (path: string, body?: string) =>
      fetch(path, { method: 'POST', ...(body && { body, headers: { 'content-type': 'application/json' } }) })
    const added = await (await post('/api/interviews/sample')).json()
    await post(`/api/interviews/${added.id}/letters`, '{}')
    return added.id
  })
  await page.close()
  return id
}

/** From the first byte asked for to the list that can be read and pressed, with nothing in the cache. */
async function firstScreen(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await tools.send('Network.emulateNetworkConditions', slowLine)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (document.querySelector('article a.button-main') && performance.getEntriesByName('usable').length === 0) performance.mark('usable')
    })
    look.observe(document, { childList: true, subtree: true })
  })
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('article a.button-main').first().waitFor()
  const at = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN)
  await page.close()
  return at
}

/** From a key in a letter with something to look at to the frame in which its underline has moved. */
async function keyToUnderline(context: BrowserContext, url: string): Promise<number[]> {
  const page = await context.newPage()
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      nextMove: () =>
        new Promise<number>((resolve) => {
          const mirror = document.querySelector('.letter-mirror')
          let pressed = 0
          addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true, capture: true })
          const look = new MutationObserver(() => {
            if (pressed === 0) return
            look.disconnect()
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)))
          })
          if (mirror) look.observe(mirror, { characterData: true, childList: true, subtree: true })
        }),
    })
  })
  await page.goto(url)
  const letter = page.locator('textarea.letter-text').first()
  await letter.waitFor()
  await letter.fill(`Dear Imogen,\n\nThank you for recieving me.${await letter.inputValue()}`)
  await page.locator('.letter-mirror mark').first().waitFor()
  const tools = await context.newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const took = await typing(page)
  await page.close()
  return took
}

/** From the key that leaves a recorded name, wrong by then, to the frame in which it is marked; the server is out of reach meanwhile. */
async function keyToName(context: BrowserContext, url: string): Promise<number[]> {
  const page = await context.newPage()
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      firstMark: () =>
        new Promise<number>((resolve) => {
          let pressed = 0
          addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true, capture: true })
          const look = new MutationObserver(() => {
            if (pressed === 0 || !document.querySelector('.letter-mirror mark[data-severity="error"]')) return
            look.disconnect()
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)))
          })
          look.observe(document.body, { characterData: true, childList: true, subtree: true })
        }),
    })
  })
  await page.route('**/api/interviews/*/check', () => undefined)
  await page.route('**/api/letters/*', () => undefined)
  await page.goto(url, { waitUntil: 'networkidle' })
  const letter = page.locator('textarea.letter-text').first()
  const greeting = /^[^,]+/.exec(await letter.inputValue())?.[0] ?? ''
  const tools = await context.newCDPSession(page)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await letter.evaluate((field: HTMLTextAreaElement, at) => {
    field.focus()
    field.setSelectionRange(at, at)
  }, greeting.length)
  const took: number[] = []
  for (let key = 0; key < KEYS; key++) {
    await page.locator('.letter-mirror mark[data-severity="error"]').first().waitFor({ state: 'detached' })
    // A word at the cursor may still become right: what counts is the key with which the cursor leaves it.
    await page.keyboard.press('x')
    const watch = await page.evaluateHandle(() => ({ seen: firstMark() }))
    await page.keyboard.press('ArrowRight')
    took.push(await watch.evaluate(({ seen }) => seen))
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Backspace')
  }
  await page.close()
  return took
}

/** Stands in the page: milliseconds from the next key to the frame that shows an error. */
declare function firstMark(): Promise<number>

/** Stands in the page: milliseconds from the next key to the frame that shows the mirror changed. */
declare function nextMove(): Promise<number>

async function typing(page: Page): Promise<number[]> {
  const took: number[] = []
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('textarea.letter-text')
    field?.focus()
    field?.setSelectionRange(14, 14)
  })
  for (let key = 0; key < KEYS; key++) {
    // The watch must stand before the key is pressed: a handle to its promise says that it does.
    const watch = await page.evaluateHandle(() => ({ seen: nextMove() }))
    await page.keyboard.press('a')
    took.push(await watch.evaluate(({ seen }) => seen))
  }
  return took
}

/** Bytes after gzip of what the built page's own HTML names: all that the first address loads before anything else. */
function firstRoute(kind: 'js' | 'css'): number {
  const folder = join(root, 'dist', 'web')
  const html = readFileSync(join(folder, 'en', 'index.html'), 'utf8')
  const files = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)]
    .map(([, file = '']) => file)
    .filter((file) => file.endsWith(`.${kind}`))
  if (files.length === 0) throw new Error(`dist/web/en/index.html names no .${kind} file. Build the page: npm run build.`)
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0)
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function print(rows: readonly (readonly [string, string, string])[]): void {
  console.log('| measure | here | bar |\n|---|---|---|')
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}
