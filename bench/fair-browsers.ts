/** Those of a fair day who sit at real browsers. They do everything through the page, and note what it complained of. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { signInAt } from '../test/e2e/sign-in-at.ts'
import type { FairSite } from './fair-site.ts'

export interface Seat {
  readonly email: string
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of the page's own scripts, and what its content policy kept out. That an answer was 404 or 503 is no error of the page. */
  readonly troubles: string[]
}

/** Longer than a failover and a killed worker's lease together. */
const PATIENCE_MS = 300_000
const shown = { timeout: PATIENCE_MS }

/** Signs somebody in through the page, by the link of their mail; then, where asked for, by a passkey that they add. */
export async function sitDown(browser: Browser, site: Pick<FairSite, 'url' | 'linkFor'>, { email, byPasskey = false, isNarrow = false }: { readonly email: string; readonly byPasskey?: boolean; readonly isNarrow?: boolean }): Promise<Seat> {
  const context = await browser.newContext({ viewport: isNarrow ? { width: 390, height: 844 } : { width: 1280, height: 900 }, timezoneId: 'Europe/London', locale: 'en-GB', reducedMotion: 'reduce' })
  context.setDefaultTimeout(60_000)
  const troubles: string[] = []
  context.on('weberror', (error) => troubles.push(`${email}: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) troubles.push(`${email}: ${message.text()}`)
  })
  const page = await signInAt(site, context, email)
  if (byPasskey) await comeBackByPasskey(context, page, site.url)
  return { email, page, context, troubles }
}

async function comeBackByPasskey(context: BrowserContext, page: Page, url: string): Promise<void> {
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
  await page.goto(`${url}/account`)
  await page.getByRole('button', { name: 'Add a passkey for this device' }).click()
  await page.getByText('From now on this device signs you in.').waitFor()
  await page.getByRole('button', { name: 'Sign out here' }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('link', { name: 'I just had an interview' }).waitFor()
}

/** The cookies of somebody's browser, as a header. */
export async function cookiesOf({ context }: Seat, url: string): Promise<string> {
  return (await context.cookies(url)).map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** An admin begins two programmes and fills them from a list. */
export async function fillCentre({ page }: Seat, url: string, roster: string): Promise<void> {
  await page.goto(`${url}/centre/programmes`)
  for (const name of ['Spring', 'Autumn']) {
    // The form of the first one stands there by itself.
    if (name !== 'Spring') await page.getByRole('button', { name: 'New programme' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.getByLabel('Begins on').fill('2027-01-11')
    await page.getByLabel('Ends on').fill('2027-06-25')
    await page.getByRole('button', { name: 'Add the programme' }).click()
    await page.getByRole('link', { name: `Open: ${name}` }).waitFor()
  }
  await page.getByRole('textbox', { name: 'Or paste the lines' }).fill(roster)
  await page.getByRole('button', { name: 'Look at it first' }).click()
  await page.getByRole('button', { name: 'Take what is right' }).click()
  await page.getByText(/^Taken: /).waitFor()
}

export interface Talk {
  readonly company: string
  /** Two people, by the part of the address before the @. */
  readonly addresses: readonly [string, string]
  readonly mailbox: { readonly address: string; readonly password: string; readonly port: number }
}

/** A student comes home from a talk: captures it, writes two letters, connects a mailbox. Ends before the letters that could leave, and gives the interview's id. */
export async function comeHome({ page }: Seat, url: string, { company, addresses, mailbox }: Talk): Promise<string> {
  const field = (name: string, nth = 0) => page.getByRole('textbox', { name, exact: true }).nth(nth)
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click()
  await page.goto(url)
  await page.getByRole('link', { name: 'I just had an interview' }).click()
  await field('Company').fill(company)
  await field('Position').fill('Junior Data Analyst')
  await field('Name').fill('Siobhán Nakagawa')
  await field('E-mail (optional)').fill(`${addresses[0]}@fair.example`)
  await press('Add another person')
  await field('Name', 1).fill('Grace Will')
  await field('E-mail (optional)', 1).fill(`${addresses[1]}@fair.example`)
  await field('Your name').fill('Amara Obi')
  await press('Add a qualification')
  await page.keyboard.type('built a dashboard for the food bank')
  await press('What did you talk about?')
  await page.getByRole('heading', { name: 'What did you talk about?' }).waitFor()
  await field('Add a note about Siobhán').fill('her team moved to a new dashboard last year')
  await field('Add a note about Grace').fill('asked how I check a number before I publish it')
  await field('Reason: add one').fill('the open data work')
  await press('Write 2 letters')
  await page.getByRole('heading', { name: 'Read your 2 letters' }).waitFor()
  await readyToSend(page)
  await press('Send all 2')
  await page.getByRole('link', { name: 'Connect a mailbox' }).click()
  await field('E-mail address').fill(mailbox.address)
  await field('Outgoing mail server (SMTP)').fill('localhost')
  await page.getByLabel('Port', { exact: true }).fill(String(mailbox.port))
  await page.getByLabel('App password').fill(mailbox.password)
  await press('Test this mailbox')
  await page.getByText('It works: signed in, nothing was sent.').waitFor()
  await press('Keep this mailbox')
  await page.getByRole('heading', { name: 'Read your 2 letters' }).waitFor()
  await readyToSend(page)
  return /interviews\/([^/]+)\/letters/.exec(page.url())?.[1] ?? ''
}

async function readyToSend(page: Page): Promise<void> {
  await page.waitForFunction(() => [...document.querySelectorAll('.sticky-bar .button-main')].some((each) => !each.hasAttribute('aria-disabled')), undefined, shown)
}

/** A student lets themselves be named to the advisers of a programme, and shows one letter to its adviser; ends where it can be sent. */
export async function openUp({ page }: Seat, url: string, { interviewId, programme, adviser }: { readonly interviewId: string; readonly programme: string; readonly adviser: string }): Promise<void> {
  await page.goto(`${url}/centre`)
  await page.getByRole('switch', { name: 'Its advisers may see my name' }).check()
  await page.getByText(`Advisers of ${programme} see your name now.`).waitFor()
  await page.goto(`${url}/interviews/${interviewId}/letters`)
  await page.getByRole('button', { name: /^Other ways for the letter to Siobh/ }).click()
  await page.getByRole('link', { name: 'Show it to an adviser' }).click()
  await page.getByRole('button', { name: 'Show the letter' }).click()
  await page.getByText(`${adviser} can read it now.`).waitFor()
  await page.goto(`${url}/interviews/${interviewId}/letters`)
  await readyToSend(page)
}

export const REMARK = 'Say which part of the talk you mean.'

/** An adviser reads a letter that was shown to them, and says something about a sentence of it. */
export async function remark({ page }: Seat, url: string): Promise<void> {
  await page.goto(`${url}/centre/letters`)
  await page.getByRole('link', { name: /^Open: Letter by / }).first().click()
  await page.getByRole('button', { name: /^Say something about: / }).first().click()
  await page.getByRole('textbox', { name: 'Your remark' }).fill(REMARK)
  await page.getByRole('button', { name: 'Add the remark' }).click()
  await page.getByText(REMARK).waitFor()
}

/** Presses the one button, and waits for the screen that tells how the letters fare; whatever happens to the database meanwhile. */
export async function sendAll({ page }: Seat): Promise<void> {
  await page.getByRole('button', { name: 'Send all 2' }).click()
  await page.waitForURL('**/sent', shown)
}

/** How many of somebody's letters the screen before them calls handed over; waits until it is as many as they are, for so long. */
export async function handedOver({ page }: Seat, many: number): Promise<number> {
  const handed = page.getByText(/^handed to your mail server \d/)
  if (many > 0) await handed.nth(many - 1).waitFor({ timeout: 60_000 }).catch(() => undefined)
  return handed.count()
}

/** Opens something by its address in a window of its own, and gives what doors answered and what stands there. */
export async function openBy({ context }: Seat, address: string): Promise<{ readonly statuses: readonly number[]; readonly text: string }> {
  const page = await context.newPage()
  const statuses: number[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/api/')) statuses.push(response.status())
  })
  try {
    await page.goto(address)
    await page.getByRole('heading').or(page.getByRole('alert')).first().waitFor()
    await page.waitForLoadState('networkidle')
    return { statuses, text: await page.locator('body').innerText() }
  } finally {
    await page.close()
  }
}
