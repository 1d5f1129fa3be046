/** Makes docs/pictures: every screen of the main job, on a phone and on a desk, light and dark. Run: npm run pictures */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { root } from '../source-files.ts'
import { startSmtp, type Smtp } from '../smtp/start.ts'
import { answerTo } from './an-answer.ts'
import { startBrowser } from './browser.ts'
import { aCardPhoto, aContact } from './made-up-card.ts'
import { importCase } from './made-up-case.ts'
import { pictureBoard } from './pictures-board.ts'
import { pictureCentre } from './pictures-centre.ts'
import { pictureSite } from './pictures-site.ts'
import { pictureAhead } from './pictures-ahead.ts'
import { startProduct, type Product } from './product.ts'

const folder = join(root, 'docs', 'pictures')
const looks = [
  { name: 'phone-light', width: 390, height: 844, colorScheme: 'light' },
  { name: 'phone-dark', width: 390, height: 844, colorScheme: 'dark' },
  { name: 'desk-light', width: 1280, height: 860, colorScheme: 'light' },
  { name: 'desk-dark', width: 1280, height: 860, colorScheme: 'dark' },
] as const

mkdirSync(folder, { recursive: true })
const smtp = await startSmtp()
const browser = await startBrowser()
try {
  for (const look of looks) {
    await pictured(look, browser, smtp)
    await pictureSite(look, { browser, folder, tell: (file) => process.stdout.write(`${file}\n`) })
    await pictureCentre(look, { browser, folder, tell: (file) => process.stdout.write(`${file}\n`) })
    await pictureBoard(look, { browser, folder, tell: (file) => process.stdout.write(`${file}\n`) })
  }
} finally {
  await browser.close()
  await smtp.stop()
}

async function pictured(look: (typeof looks)[number], within: Browser, mail: Smtp): Promise<void> {
  const product = await startProduct({ environment: { NODE_EXTRA_CA_CERTS: mail.caFile, REGARDS_HOLD_SECONDS: '4' } })
  const { width, height, colorScheme } = look
  const page = await within.newPage({ viewport: { width, height }, colorScheme, timezoneId: 'America/New_York', locale: 'en-US', reducedMotion: 'reduce' })
  try {
    await walkThrough(page, product, mail, async (screen) => {
      await page.evaluate('document.fonts.ready')
      await page.waitForTimeout(300)
      await page.screenshot({ path: join(folder, `${screen}-${look.name}.png`) })
      process.stdout.write(`${screen}-${look.name}.png\n`)
    })
  } finally {
    await page.close()
    await product.stop()
  }
}

async function walkThrough(page: Page, product: Product, mail: Smtp, shot: (screen: string) => Promise<void>): Promise<void> {
  page.setDefaultTimeout(20_000)
  await page.goto(product.link)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await shot('1-home-empty')
  await page.goto(`${product.url}/new`)
  await page.getByRole('textbox', { name: 'Company', exact: true }).waitFor()
  await shot('2-new')
  const id = await importCase(page)
  await page.goto(product.url)
  await page.getByText('Ashgrove & Lindholm').first().waitFor()
  await shot('1-home')
  await page.goto(`${product.url}/interviews/${id}/people`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await shot('8-people')
  const contact = aContact('Elena Marchetti-Søgaard', 'elena.marchetti@ashgrove.example', 'Ashgrove and Lindholm')
  await page.locator('input[type=file][multiple]').setInputFiles([await aCardPhoto(browser, 'Elena Marchetti-Sogaard'), contact])
  await page.getByText('How is the name spelt?').waitFor()
  await page.getByRole('article').first().scrollIntoViewIfNeeded()
  await page.getByRole('article').first().evaluate((card) => scrollBy(0, card.getBoundingClientRect().top - 16))
  await shot('8-people-asked')
  await page.goto(`${product.url}/interviews/${id}/talk`)
  await page.getByText('The letter would say').nth(2).waitFor()
  await shot('3-talk')
  await page.getByRole('button', { name: /^Write \d letters/ }).click()
  await page.getByRole('heading', { name: /^Read your/ }).waitFor()
  await page.getByText('spelling and grammar clear').nth(2).waitFor({ state: 'attached' })
  await shot('4-letters')
  const letter = page.getByRole('textbox', { name: 'Letter to Siobhán O’Reilly-Nakagawa', exact: true })
  const words = await letter.inputValue()
  await letter.fill(words.replace('Siobhán', 'Siobhan').replace('Thank', 'Thnak').replace('Many', 'Mnay'))
  await page.getByRole('button', { name: /becomes Siobhán/ }).first().waitFor()
  await shot('4-letters-held')
  await letter.fill(words)
  await page.goto(`${product.url}/mailboxes`)
  await fillMailbox(page, mail)
  await shot('6-mailboxes')
  await page.goto(`${product.url}/interviews/${id}/letters`)
  const send = page.getByRole('button', { name: 'Send all 3' })
  await send.click()
  await page.waitForURL('**/sent')
  await shot('5-leaving')
  await page.getByRole('heading', { name: 'Everyone has been thanked' }).waitFor()
  await shot('5-sent')
  const toSiobhan = mail.delivered.findLast(({ envelope }) => envelope.to.includes('siobhan@ashgrove.example'))
  await page.getByText('Give a message by hand').click()
  await page.getByRole('textbox', { name: /^Or paste it/ }).fill(answerTo(toSiobhan?.text ?? '', 'Siobhán O’Reilly-Nakagawa <siobhan@ashgrove.example>'))
  await page.getByRole('button', { name: 'Keep it' }).click()
  const answer = page.getByRole('article', { name: /: answered/ })
  await answer.waitFor()
  await answer.evaluate((card) => scrollBy(0, card.getBoundingClientRect().top - 80))
  await shot('5-replies')
  await page.goto(`${product.url}/interviews/${id}/later/follow-up/p1`)
  await page.getByRole('button', { name: 'Other words' }).waitFor()
  await shot('5-later')
  await page.goto(`${product.url}/interviews/${id}/note/p1`)
  await page.getByText('Printed card').click()
  await page.getByText('Inside', { exact: true }).waitFor()
  await shot('8-card')
  await page.goto(`${product.url}/hand`)
  await page.getByRole('button', { name: 'Keep it' }).waitFor()
  await shot('8-own-hand')
  for (const place of ['profile', 'settings']) {
    await page.goto(`${product.url}/${place}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await shot(`7-${place}`)
  }
  await pictureAhead(page, { url: product.url, shot, printsTo: isPaper(page) ? folder : undefined })
}

/** Paper looks the same whatever the screen: it is pictured with one of them. */
function isPaper(page: Page): boolean {
  return page.viewportSize()?.width === looks[2].width
}

async function fillMailbox(page: Page, mail: Smtp): Promise<void> {
  await page.getByRole('textbox', { name: 'E-mail address', exact: true }).fill('brianna@example.test')
  await page.getByRole('textbox', { name: 'Your name, as the reader sees it' }).fill('Brianna Castellan')
  await page.getByRole('textbox', { name: 'Outgoing mail server (SMTP)', exact: true }).fill('localhost')
  await page.getByLabel('Port', { exact: true }).fill(String(mail.port))
  await page.getByRole('textbox', { name: 'User name' }).fill(mail.user)
  await page.getByLabel('App password').fill(mail.password)
  await page.getByRole('button', { name: 'Keep this mailbox' }).click()
  await page.getByText('brianna@example.test').first().waitFor()
}
