import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { oauthSignIns } from '../../src/server/mail/oauth.ts'
import { start } from '../../src/server/start.ts'
import { startProvider } from '../imap/oauth-provider.ts'
import { chromiumPath } from '../needs.ts'
import { startBrowser } from './browser.ts'
import { addOver } from './flow-walk.ts'
import { importCase } from './made-up-case.ts'
import { newDataFolder, startProduct, type Product } from './product.ts'

/** What a person settles once for all letters, in a real browser, and finds again on the screen of settings. */
let product: Product
let browser: Browser
let page: Page
let letters: string

const letter = (name: string) => page.getByRole('textbox', { name: `Letter to ${name}`, exact: true })
const card = (name: string) => page.getByRole('article', { name: `Letter to ${name}` })

/** Puts words below the greeting. */
async function add(name: string, words: string): Promise<void> {
  const body = await letter(name).inputValue()
  await letter(name).fill(body.replace('\n\n', `\n\n${words} `))
}

describe.skipIf(!chromiumPath())('settled for all letters', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    page.setDefaultTimeout(60_000)
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const id = await importCase(page)
    letters = `${product.url}/interviews/${id}/letters`
    await page.goto(`${product.url}/interviews/${id}/talk`)
    await page.getByRole('button', { name: /^Write \d letters/ }).click()
    await letter('Marc Delatour').waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  test('a word that is added is no slip any more, and is one again after Undo', async () => {
    await add('Marc Delatour', 'I would begin with a snorfblat of captions.')
    const offer = card('Marc Delatour').getByRole('button', { name: 'Add “snorfblat” to my words' })
    await offer.click()
    await offer.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo: “snorfblat” is one of your words now.' }).click()
    await offer.click()
    await page.getByText('“snorfblat” is one of your words now.').waitFor()
    await offer.waitFor({ state: 'detached' })
  })

  test('the focus is not lost with the finding that was settled', async () => {
    await add('Marc Delatour', 'It was blorptastic.')
    const offer = card('Marc Delatour').getByRole('button', { name: 'Add “blorptastic” to my words' })
    await offer.focus()
    await page.keyboard.press('Enter')
    await offer.waitFor({ state: 'detached' })
    await expect
      .poll(() => card('Marc Delatour').evaluate((element) => element.contains(document.activeElement)))
      .toBe(true)
  })

  test('a rule that is switched off is silent, and the verdict says that it was passed over', async () => {
    await add('Marc Delatour', 'I look forward to hear more of it.')
    await card('Marc Delatour').getByRole('button', { name: /^Switch this rule off/ }).click()
    await card('Marc Delatour').getByText(/1 place passed over by rules you switched off/).waitFor()
  })

  test('an error is kept with a reason, shown with it, and asked again when the person wants', async () => {
    await add('Joan Whitmore', 'It was zzyzxish of you.')
    const joan = card('Joan Whitmore')
    await joan.getByRole('button', { name: /^Keep it, because/ }).first().click()
    await joan.getByRole('button', { name: 'It is spelled that way' }).click()
    await joan.getByText('1 place kept, with your reason').click()
    await joan.getByText('“It is spelled that way”').waitFor()
    await joan.getByRole('button', { name: /^Ask again/ }).click()
    await joan.getByRole('button', { name: 'Add “zzyzxish” to my words' }).waitFor()
  })

  test('a sentence that two letters of the panel share is shown beside the other', async () => {
    const sentence = 'Your long and patient answer about the winter campaign is what I keep thinking about.'
    await add('Marc Delatour', sentence)
    await page.getByText('Saved', { exact: true }).first().waitFor()
    await add('Joan Whitmore', sentence)
    const other = card('Joan Whitmore').getByRole('definition').filter({ hasText: sentence })
    await other.first().waitFor()
    expect(await other.count()).toBe(2)
    expect(await card('Joan Whitmore').getByRole('term').allTextContents()).toEqual(['This letter', 'To Marc Delatour'])
  })

  test('the letters come by themselves only where that is not switched off', async () => {
    const talk = `${product.url}/interviews/${await addOver(page, 2)}/talk`
    const soon = page.getByText('That is everybody')
    const skipBoth = async (): Promise<void> => {
      await page.goto(talk)
      for (const name of ['Siobhán', 'Marc']) await page.getByRole('button', { name: `Skip ${name}` }).click()
      await page.getByRole('button', { name: 'Skipped: Marc gets the short letter' }).waitFor()
    }
    await page.goto(`${product.url}/settings`)
    const comeAlone = page.getByRole('checkbox', { name: /^The letters come by themselves/ })
    await comeAlone.uncheck()
    await skipBoth()
    expect(await soon.count()).toBe(0)
    await page.goto(`${product.url}/settings`)
    await comeAlone.check()
    await skipBoth()
    // Whoever looks late finds the letters.
    await soon.or(page.getByRole('heading', { name: 'Read your 2 letters' })).waitFor()
  })

  test('the screen of settings lists words and rules, and takes each of them back', async () => {
    await page.goto(`${product.url}/settings`)
    const words = page.getByRole('list', { name: 'My words' })
    const rules = page.getByRole('list', { name: 'Rules that are switched off' })
    await words.getByText('snorfblat').waitFor()
    await page.getByLabel('Another word').fill('Figma')
    await page.keyboard.press('Enter')
    await words.getByText('Figma').waitFor()
    await page.getByRole('button', { name: 'Remove “snorfblat” from my words' }).click()
    await words.getByText('snorfblat').waitFor({ state: 'detached' })
    await rules.getByRole('button', { name: /^Switch on again/ }).click()
    await rules.getByRole('listitem').waitFor({ state: 'detached' })
    await page.getByLabel('English', { exact: true }).selectOption('en-IN')
    await page.getByText('The English of your letters is changed.').waitFor()
    await page.goto(letters)
    await card('Marc Delatour').getByRole('button', { name: 'Add “snorfblat” to my words' }).waitFor()
    await page.goto(`${product.url}/settings`)
    await words.getByText('Figma').waitFor()
    expect(await page.getByLabel('English', { exact: true }).inputValue()).toBe('en-IN')
  })

  test('a mailbox is signed in to with its provider in the browser, and one is back at the letters', async () => {
    const provider = await startProvider()
    const signIns = oauthSignIns({ now: () => Temporal.Now.instant(), providers: { google: provider.provider, microsoft: provider.provider } })
    const running = await start({ home: newDataFolder(), port: 0, services: ['web'], holdSeconds: 0, opensBrowser: false }, { log: () => {}, signIns })
    onTestFinished(async () => void (await Promise.all([running.stop(), provider.stop()])))
    // The person says yes there.
    await page.route(`${provider.provider.server.issuer}/authorize**`, async (route) => {
      const asked = route.request().url()
      const answer = await provider.approve(asked, 'brianna@gmail.com')
      await route.fulfill({ status: 302, headers: { location: `${new URL(asked).searchParams.get('redirect_uri')}?${answer}` } })
    })
    await page.goto(running.launchUrl ?? '')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const id = await addOver(page, 1)
    await page.goto(`${running.url}/mailboxes?back=/interviews/${id}/letters`)
    await page.getByRole('textbox', { name: 'E-mail address', exact: true }).fill('brianna@gmail.com')
    await page.getByText('Sign in with Google instead').click()
    await page.getByRole('textbox', { name: 'Client id' }).fill('client-of-the-tests')
    await page.getByRole('button', { name: 'Keep this client' }).click()
    const signIn = page.getByRole('button', { name: 'Sign in with Google', exact: true })
    await signIn.click()
    // Without a name nobody is sent away: the field asks for it.
    await page.keyboard.type('Brianna Castellan')
    await signIn.click()
    await page.getByText('brianna@gmail.com is kept.').waitFor()
  })
})
