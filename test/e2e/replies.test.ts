import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Account, type Dovecot, dovecotMissing, startDovecot } from '../imap/dovecot.ts'
import { absenceOf, bounceOf, type LetterIds, mail, replyTo } from '../imap/mails.ts'
import { chromiumPath } from '../needs.ts'
import { type Smtp, startSmtp } from '../smtp/start.ts'
import { startBrowser } from './browser.ts'
import { faultsOf } from './faults.ts'
import { importCase } from './made-up-case.ts'
import { startProduct, type Product } from './product.ts'

/** A mailbox connected by its address, letters sent, and what comes back on them, in a real browser with real mail servers. */
let product: Product
let browser: Browser
let page: Page
let smtp: Smtp
let dovecot: Dovecot
let account: Account
let interview: string
let letters: LetterIds[]

const field = (name: string | RegExp) => page.getByRole('textbox', { name, ...(typeof name === 'string' && { exact: true }) })

function idsOf({ text, envelope }: Smtp['delivered'][number]): LetterIds {
  const messageId = /^Message-ID: (<.*>)/im.exec(text)?.[1] ?? ''
  return { messageId, token: messageId.slice(1, messageId.indexOf('@')), subject: /^Subject: (.*)\r/im.exec(text)?.[1] ?? '', to: envelope.to[0] ?? '', from: account.user }
}

describe.skipIf(!chromiumPath() || dovecotMissing)('what comes back', () => {
  beforeAll(async () => {
    dovecot = await startDovecot()
    account = dovecot.account()
    smtp = await startSmtp({ users: { [account.user]: account.password } })
    product = await startProduct({ environment: { NODE_EXTRA_CA_CERTS: smtp.caFile } })
    browser = await startBrowser()
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    interview = await importCase(page)
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
    await smtp?.stop()
    await dovecot?.stop()
  })

  test('the address of a known provider fills the servers in, and says how its password is got', async () => {
    await page.goto(`${product.url}/mailboxes`)
    await field('E-mail address').fill('brianna@gmail.com')
    await page.getByText('Servers: smtp.gmail.com, port 465, and imap.gmail.com').waitFor()
    await page.getByText('How to get the password: Gmail').waitFor()
  })

  test('at a company’s domain it is asked whether that is the employer’s; then the mailbox is tested on both sides and kept', async () => {
    await field('E-mail address').fill(account.user)
    await page.getByText('Is example.test where you work now?').waitFor()
    await page.getByRole('button', { name: 'No, it is my own' }).click()
    await field('Your name, as the reader sees it').fill('Brianna Castellan')
    await field('Outgoing mail server (SMTP)').fill('localhost')
    await page.getByLabel('Port', { exact: true }).fill(String(smtp.port))
    await field(/^Incoming mail server/).fill('localhost')
    await page.getByLabel('Port for reading').fill(String(dovecot.port))
    await page.getByLabel('App password').fill(account.password)
    await page.getByRole('button', { name: 'Test this mailbox' }).click()
    await page.getByText('It can be read: answers will be seen here.').waitFor()
    await page.getByRole('button', { name: 'Keep this mailbox' }).click()
    await page.getByText('Answers are looked for at localhost.').waitFor()
  })

  test('answers, an absence and a letter that came back are shown with the interview', async () => {
    await page.goto(`${product.url}/interviews/${interview}/talk`)
    await page.getByRole('button', { name: /^Write \d letters/ }).click()
    await page.getByRole('button', { name: 'Send all 3' }).click()
    await page.waitForURL('**/sent')
    await page.getByRole('heading', { name: /^Everyone has been thanked/ }).waitFor()
    letters = smtp.delivered.map(idsOf)
    const [first, second, third] = letters
    if (!first || !second || !third) throw new Error('Three letters should have left.')
    account.deliver(replyTo(first, { text: 'Could you come again on Monday? <script>alert(1)</script>' }))
    account.deliver(bounceOf(second))
    account.deliver(absenceOf(third, '24 December'))
    account.deliver(mail({ From: third.to, Subject: `Re: ${third.subject}`, 'Message-ID': '<unnamed@x.example>' }, 'Thanks!'))
    await page.getByRole('button', { name: 'Look now' }).click()
    await page.getByRole('button', { name: 'It is an answer' }).waitFor()
    await page.getByText('answered', { exact: false }).first().waitFor()
    await page.getByText(/^away until/).waitFor()
    expect(await page.getByText('alert(1)').count()).toBe(1)
    await page.getByRole('heading', { name: 'A letter needs you' }).waitFor()
    await page.getByText('came back: there is no such mailbox').first().waitFor()
  })

  test('the word on how it went is kept, and taken back with Undo', async () => {
    const offer = page.getByRole('group', { name: 'Marc Delatour' }).getByRole('radio', { name: 'Offer' })
    await offer.check()
    await page.getByRole('button', { name: /^Undo: Marc Delatour/ }).click()
    await expect.poll(() => offer.isChecked()).toBe(false)
  })

  test('and axe finds no fault with it', async () => {
    expect(await faultsOf(page, [{ width: 320, colorScheme: 'light' }], 'section[aria-labelledby="came-back"]')).toEqual([])
  })
})
