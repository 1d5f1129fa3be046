import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startSmtp, type Smtp } from '../smtp/start.ts'
import { startBrowser } from './browser.ts'
import { faultsOf } from './faults.ts'
import { runCycles } from './offline-cycles.ts'
import { addMailboxAndProfile, keptForOffline } from './offline-steps.ts'
import { importCase } from './made-up-case.ts'
import { startProduct, type Product } from './product.ts'

/** Two devices, two tabs, what another app shares, and faults one after the other. */
let smtp: Smtp
let product: Product
let browser: Browser
let phone: BrowserContext
let interview: string
let cookie: Awaited<ReturnType<BrowserContext['cookies']>>

const firstLetter = (page: Page) => page.getByRole('textbox', { name: /^Letter to / }).first()

describe.skipIf(!chromiumPath())('with others', () => {
  beforeAll(async () => {
    smtp = await startSmtp()
    product = await startProduct({ environment: { NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_HOLD_SECONDS: '1' } })
    browser = await startBrowser()
    phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB', reducedMotion: 'reduce' })
    const page = await phone.newPage()
    await page.goto(product.link)
    await addMailboxAndProfile(page, smtp)
    interview = await importCase(page)
    await page.evaluate(async (id) => void (await fetch(`/api/interviews/${id}/letters`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })), interview)
    await keptForOffline(page)
    cookie = await phone.cookies()
    await page.close()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
    await smtp?.stop()
  })

  test('a letter that was changed on two devices shows both texts, and loses neither before one is chosen', async () => {
    const laptop = await browser.newContext({ locale: 'en-GB' })
    await laptop.addCookies(cookie)
    const [here, there] = [await phone.newPage(), await laptop.newPage()]
    for (const page of [here, there]) await page.goto(`${product.url}/interviews/${interview}/letters`)
    await firstLetter(here).waitFor()
    await phone.setOffline(true)
    await write(here, 'Written on the phone.')
    await here.getByText('On this device', { exact: true }).waitFor()
    await write(there, 'Written on the laptop.')
    await there.getByText('Saved', { exact: true }).waitFor()
    await phone.setOffline(false)
    const choice = here.getByRole('alert').filter({ hasText: 'Nothing is lost' })
    await choice.waitFor()
    const shown = await choice.innerText()
    expect([shown.includes('Written on the phone.'), shown.includes('Written on the laptop.')]).toEqual([true, true])
    expect(await faultsOf(here)).toEqual([])
    await choice.getByRole('button', { name: 'Keep these' }).click()
    await expect.poll(() => choice.count()).toBe(0)
    await there.reload()
    await expect.poll(() => firstLetter(there).inputValue()).toContain('Written on the phone.')
    await laptop.close()
    await here.close()
  })

  test('a letter that was changed on two devices while both have signal shows both texts where it is read', async () => {
    const laptop = await browser.newContext({ locale: 'en-GB' })
    await laptop.addCookies(cookie)
    const [here, there] = [await phone.newPage(), await laptop.newPage()]
    for (const page of [here, there]) await page.goto(`${product.url}/interviews/${interview}/letters`)
    for (const page of [here, there]) await firstLetter(page).waitFor()
    await write(there, 'Typed at the desk.')
    await there.getByText('Saved', { exact: true }).waitFor()
    await write(here, 'Typed on the train.')
    const choice = here.getByRole('article').first().getByRole('alert').filter({ hasText: 'Nothing is lost' })
    await choice.getByText('Typed at the desk.').waitFor()
    expect(await choice.innerText()).toContain('Typed on the train.')
    expect(await faultsOf(here)).toEqual([])
    await choice.getByRole('button', { name: 'Keep those' }).click()
    await expect.poll(() => choice.count()).toBe(0)
    await expect.poll(() => firstLetter(here).inputValue()).toContain('Typed at the desk.')
    await here.getByText('Saved', { exact: true }).waitFor()
    await laptop.close()
    await here.close()
  })

  test('of two tabs one sends what both wrote down, and each shows it', async () => {
    const [one, two] = [await phone.newPage(), await phone.newPage()]
    for (const page of [one, two]) await page.goto(`${product.url}/interviews/${interview}/letters`)
    await firstLetter(one).waitFor()
    await phone.setOffline(true)
    await write(one, 'Written in the first tab.')
    await one.getByText('On this device', { exact: true }).waitFor()
    await two.getByText(/change is on this device/).waitFor()
    const asked: string[] = []
    for (const page of [one, two]) page.on('request', (request) => void (request.method() === 'PUT' && asked.push(request.headers()['idempotency-key'] ?? '')))
    await phone.setOffline(false)
    await expect.poll(() => two.getByText(/change is on this device/).count()).toBe(0)
    await expect.poll(() => firstLetter(two).inputValue()).toContain('Written in the first tab.')
    expect(asked).toHaveLength(1)
    await one.close()
    await two.close()
  })

  test('an invitation that another app shares is read', async () => {
    const page = await phone.newPage()
    await page.goto(product.url)
    // As the phone's own sheet posts it; a form in the page would be stopped by the page's policy.
    const place = await page.evaluate(async () => {
      const form = new FormData()
      form.set('file', new File(['BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Interview\r\nDTSTART:20261120T140000Z\r\nDTEND:20261120T150000Z\r\nATTENDEE;CN=Nadia Ferreira:mailto:nadia@quayside.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'], 'invitation.ics', { type: 'text/calendar' }))
      return (await fetch('/share', { method: 'POST', body: form })).url
    })
    await page.goto(place)
    await expect.poll(() => page.getByRole('textbox', { name: 'Name', exact: true }).first().inputValue()).toBe('Nadia Ferreira')
    await page.close()
  })

  test('what waits for one Regards is not given to another at the same address, and goes up when the first is back', async () => {
    // The worker of the page would hide its requests from this test.
    const own = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block', storageState: await phone.storageState() })
    const page = await own.newPage()
    await page.goto(`${product.url}/interviews/${interview}/letters`)
    await firstLetter(page).waitFor()
    const carried: string[] = []
    let answers: 'nobody' | 'another' | 'the first' = 'nobody'
    await own.route('**/api/**', async (route) => {
      if (answers === 'nobody') return route.abort()
      if (answers === 'the first') return route.continue()
      const isMeant = route.request().headers()['regards-data'] === 'another'
      if (isMeant) carried.push(route.request().method())
      const error = isMeant ? { code: 'not-found', words: 'It is not here.' } : { code: 'other-data', words: 'Another Regards.' }
      await route.fulfill({ status: isMeant ? 404 : 409, headers: { 'Regards-Data': 'another' }, contentType: 'application/json', body: JSON.stringify({ error }) })
    })
    await write(page, 'Written for the one that was here.')
    await page.getByText('On this device', { exact: true }).waitFor()
    answers = 'another'
    await page.evaluate(() => void dispatchEvent(new Event('online')))
    await page.getByText(/What waits on this device for the other one stays here/).waitFor()
    expect(carried.filter((method) => method !== 'GET')).toEqual([])
    answers = 'the first'
    await page.evaluate(() => sessionStorage.clear())
    await page.goto(`${product.url}/interviews/${interview}/letters`)
    const onServer = () => page.evaluate(async (id) => JSON.stringify(await (await fetch(`/api/interviews/${id}`)).json()), interview)
    await expect.poll(async () => (await onServer().catch(() => '')).includes('Written for the one that was here.')).toBe(true)
    await own.close()
  })

  test('a few cycles of no signal, lost answers and kills lose nothing and send nothing twice', async () => {
    const own = await startProduct({ environment: { NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_HOLD_SECONDS: '1' } })
    try {
      expect(await runCycles({ browser, product: own, smtp, cycles: 4, seed: 5, orderEvery: 4 })).toMatchObject({ lost: 0, doubled: 0, ordered: 1, missing: 0, sentTwice: 0 })
    } finally {
      await own.stop()
    }
  })
})

async function write(page: Page, words: string): Promise<void> {
  const letter = firstLetter(page)
  await letter.fill(`${await letter.inputValue()}\n\n${words}`)
}
