import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startBrowser } from './browser.ts'
import { startProduct, type Product } from './product.ts'

let product: Product
let browser: Browser
let context: BrowserContext
let page: Page

describe.skipIf(!chromiumPath())('before an interview', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
    context = await browser.newContext({ timezoneId: 'Europe/Warsaw', locale: 'en-GB', reducedMotion: 'reduce' })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  test('a CV becomes lines to accept, and only what was accepted is kept', async () => {
    await page.goto(`${product.url}/profile`)
    await page.getByLabel('Your name').fill('Ana Reyes')
    await page.getByText('Saved').waitFor()
    await page.getByRole('link', { name: 'Take lines from your CV' }).click()
    await page.getByLabel('Or paste your CV').fill('EXPERIENCE\nPress officer, Campus Radio, 2024–2026\n• Ran the press desk\n• Juggled\n• Edited the weekly newsletter')
    await page.getByRole('button', { name: 'Find the lines' }).click()
    await page.getByLabel('Ran the press desk').check()
    await page.getByLabel('Edited the weekly newsletter').check()
    await page.getByRole('button', { name: 'Take over 2 lines' }).click()
    await page.getByRole('heading', { name: 'About you' }).waitFor()
    const kept = await page.evaluate('fetch("/api/profile").then((answer) => answer.json())')
    expect(kept).toMatchObject({ profile: { qualifications: [{ text: 'Ran the press desk', evidence: 'Press officer, Campus Radio, 2024–2026' }, { text: 'Edited the weekly newsletter' }] } })
  })

  test('an interview that is coming up is typed, prepared and read on one page; its topics are chips afterwards', async () => {
    await page.goto(`${product.url}/`)
    await page.getByRole('link', { name: 'I have one coming up' }).click()
    await page.getByRole('textbox', { name: 'Company', exact: true }).fill('Fern & Field')
    await page.getByRole('textbox', { name: 'Position', exact: true }).fill('Editor')
    await page.getByRole('button', { name: /Keep it and prepare/ }).click()
    await page.getByLabel('Reason: add one').fill('the mentoring programme')
    await page.getByLabel('From', { exact: true }).fill('23:30')
    await page.getByLabel('To', { exact: true }).fill('00:15')
    await page.getByLabel('The posting').fill('You will edit our newsletter and manage the press office.')
    await page.getByRole('button', { name: 'Add somebody' }).click()
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Mae Lindqvist')
    await page.getByLabel('Title (optional)').fill('Poetry Editor')
    await page.getByText('How it is said, what matters').click()
    await page.getByLabel('How it is said (optional)').fill('LIND-kvist')
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'See the brief' }).click()
    await page.getByRole('heading', { name: 'Three points that answer what they ask' }).waitFor()
    const text = await page.locator('main').innerText()
    for (const words of ['the mentoring programme', 'Edited the weekly newsletter', 'yours: Edited, newsletter', 'said “LIND-kvist”', '(a guess by the title)', '23:30–00:15', 'Ask everyone how their name is spelt, and for their address.']) expect(text).toContain(words)
    const interview = /interviews\/([^/]+)/.exec(page.url())?.[1] ?? ''
    await page.goto(`${product.url}/interviews/${interview}/talk`)
    await page.getByRole('button', { name: 'Mae and I talked about how a story is chosen' }).click()
    await page.getByText('Saved', { exact: true }).waitFor()
    expect(await page.getByRole('textbox', { name: 'Note 1 about Mae', exact: true }).inputValue()).toBe('how a story is chosen')
  })

  test.each(['A4', 'Letter'] as const)('the brief and the pocket card are each one page on %s', async (format) => {
    const { interviews } = await page.evaluate<{ interviews: { id: string }[] }>('fetch("/api/home").then((answer) => answer.json())')
    for (const screen of ['brief', 'pocket']) {
      await page.goto(`${product.url}/interviews/${interviews[0]?.id}/${screen}`)
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      const pdf = (await page.pdf({ format })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    }
  })

  test('what is waited for is on the first screen, and the zone of this browser is known', async () => {
    await page.goto(`${product.url}/`)
    await page.getByRole('article', { name: 'Fern & Field, Editor, still to come' }).waitFor()
    const zone = () => page.evaluate<string>('fetch("/api/reminders").then((answer) => answer.json()).then(({ settings }) => settings.zone)')
    await expect.poll(zone).toBe('Europe/Warsaw')
  })

  test('a message shows without anybody’s name, by the worker that the page’s policy lets in', async () => {
    await context.grantPermissions(['notifications'], { origin: product.url })
    await page.goto(`${product.url}/reminders`)
    await page.getByRole('heading', { name: 'What is planned' }).waitFor()
    const cdp = await context.newCDPSession(page)
    await cdp.send('ServiceWorker.enable')
    const registered = new Promise<string>((resolve) =>
      cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        if (registrations[0]) resolve(registrations[0].registrationId)
      }),
    )
    // A headless browser has no push service, so that the subscription itself ends here; what the page registers first is the worker.
    await page.getByLabel('By a message of this browser').click()
    await page.getByText(/could not subscribe/).waitFor()
    await cdp.send('ServiceWorker.deliverPushMessage', { origin: product.url, registrationId: await registered, data: '2 thank-yous still to send. It still counts.' })
    const shown = () =>
      page.evaluate(async () => {
        const notes = await (await navigator.serviceWorker.ready).getNotifications()
        return notes.map(({ title, body }) => `${title}: ${body}`)
      })
    await expect.poll(shown).toEqual(['Regards: 2 thank-yous still to send. It still counts.'])
  })
})
