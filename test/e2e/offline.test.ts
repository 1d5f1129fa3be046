import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startSmtp, type Smtp } from '../smtp/start.ts'
import { startBrowser } from './browser.ts'
import { addMailboxAndProfile, keptForOffline } from './offline-steps.ts'
import { startProduct, type Product } from './product.ts'

/** Thanking two people with no signal at all, as a person does it, and what happens when the signal comes back. */
let smtp: Smtp
let product: Product
let browser: Browser
let context: BrowserContext
let page: Page
const troubles: string[] = []

const field = (name: string, nth = 0) => page.getByRole('textbox', { name, exact: true }).nth(nth)
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const heading = (name: string) => page.getByRole('heading', { name }).waitFor()

describe.skipIf(!chromiumPath())('with no signal', () => {
  beforeAll(async () => {
    smtp = await startSmtp()
    product = await startProduct({ environment: { NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_HOLD_SECONDS: '1' } })
    browser = await startBrowser()
    context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB' })
    page = await open(product.link)
    await addMailboxAndProfile(page, smtp)
    await page.goto(product.url)
    await keptForOffline(page)
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
    await smtp?.stop()
  })

  test('an interview is captured, letters are written, read and ordered to leave, and leave once when the signal is back', async () => {
    await product.stop()
    await context.setOffline(true)
    await reopenedOffline()
    await capture()
    await writeLetters()
    await orderThem()
    await everythingIsStillThere()
    product = await startProduct({ data: product.data, port: product.port, environment: { NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_HOLD_SECONDS: '1' } })
    await context.setOffline(false)
    await expect.poll(() => smtp.delivered.length, { timeout: 40_000 }).toBe(2).catch(async (cause: unknown) => {
      throw new Error(`They did not leave. The page says: ${await page.locator('body').innerText()}`, { cause })
    })
    await expect.poll(() => page.getByText(/^handed to your mail server \d/).count()).toBe(2)
    expect(smtp.delivered.map((letter) => letter.envelope.to[0]).toSorted()).toEqual(['grace@brightwater.example', 'tom@brightwater.example'])
    expect(smtp.delivered.find((letter) => letter.envelope.to[0] === 'tom@brightwater.example')?.text.replace(/=\r?\n/g, '')).toContain('I hope the harbour stays calm.')
    expect(await page.getByRole('region', { name: 'On this device' }).count()).toBe(0)
    expect(troubles).toEqual([])
  })

  test('the first screen is drawn as it was seen last, and opens all the same where that cannot be drawn', async () => {
    await page.goto(product.url)
    await page.getByRole('link', { name: 'I just had an interview' }).waitFor()
    const seen = () => page.evaluate(() => localStorage.getItem('home-seen-last'))
    await expect.poll(seen).toContain('Brightwater')
    await page.evaluate(() => localStorage.setItem('home-seen-last', '{"interviews":3}'))
    await page.goto(product.url)
    await page.getByRole('link', { name: 'I just had an interview' }).waitFor()
    await expect.poll(seen).toContain('Brightwater')
    expect(troubles).toEqual([])
  })
})

async function open(url: string): Promise<Page> {
  const opened = await context.newPage()
  opened.setDefaultTimeout(60_000)
  opened.on('pageerror', (error) => troubles.push(error.message))
  await opened.goto(url)
  return opened
}

async function reopenedOffline(): Promise<void> {
  await page.close()
  page = await open(product.url)
  await page.getByRole('link', { name: 'I just had an interview' }).waitFor()
}

async function capture(): Promise<void> {
  await page.getByRole('link', { name: 'I just had an interview' }).click()
  await field('Company').fill('Brightwater')
  await field('Position').fill('Junior Data Analyst')
  await field('Name').fill('Grace Will')
  await field('E-mail (optional)').fill('grace@brightwater.example')
  await button('Add another person').click()
  await field('Name', 1).fill('Tom Hale')
  await field('E-mail (optional)', 1).fill('tom@brightwater.example')
  await button('What did you talk about?').click()
  await heading('What did you talk about?')
}

async function writeLetters(): Promise<void> {
  await field('Add a note about Grace').fill('her team moved to a new dashboard last year')
  await field('Add a note about Tom').fill('asked how I check a number before I publish it')
  await page.getByText('On this device', { exact: true }).waitFor()
  await button('Write 2 letters').click()
  await heading('Read your 2 letters')
  const letter = field('Letter to Tom Hale')
  await letter.fill((await letter.inputValue()).replace(/\n\n(?=[^\n]*\n[^\n]*$)|$/, '\n\nI hope the harbour stays calm.\n\n'))
  await page.getByText('On this device', { exact: true }).waitFor()
}

async function orderThem(): Promise<void> {
  await expect.poll(() => button('Send all 2').isEnabled()).toBe(true)
  await button('Send all 2').click()
  await page.waitForURL('**/sent')
  await page.getByText('they leave by themselves when Regards can be reached again').waitFor()
}

/** The page is closed and opened anew, still with no signal; the order can be taken back and given again. */
async function everythingIsStillThere(): Promise<void> {
  const url = page.url()
  await page.close()
  page = await open(url)
  await button(/^Undo: send 2 letters/).click()
  await expect.poll(() => page.getByText('they leave by themselves').count()).toBe(0)
  await page.goto(url.replace('/sent', '/letters'))
  await expect.poll(() => field('Letter to Tom Hale').inputValue()).toContain('I hope the harbour stays calm.')
  await orderThem()
}
