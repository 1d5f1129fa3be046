import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startSmtp, type Smtp } from '../smtp/start.ts'
import { startBrowser } from './browser.ts'
import { faultsOf } from './faults.ts'
import { importCase } from './made-up-case.ts'
import { startProduct, type Product } from './product.ts'

let smtp: Smtp
let product: Product
let browser: Browser
let page: Page
let interview: string

/** Three letters: of one nobody knows, one is late, one waits. Time is moved in the database: nobody can wait twelve minutes here. */
describe.skipIf(!chromiumPath())('where a letter needs the person', () => {
  beforeAll(async () => {
    smtp = await startSmtp({ faults: [{ at: 'accepted', does: 'reset' }] })
    product = await startProduct({ environment: { NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_HOLD_SECONDS: '2' } })
    browser = await startBrowser()
    page = await (await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB' })).newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    interview = await importCase(page)
    await page.goto(`${product.url}/interviews/${interview}/talk`)
    await page.getByRole('button', { name: /^Write \d letters/ }).click()
    await page.getByRole('heading', { name: /^Read your/ }).waitFor()
    const mailbox = { address: 'brianna@example.test', displayName: 'Brianna Ochieng', host: 'localhost', port: smtp.port, user: smtp.user, tls: 'implicit', password: smtp.password }
    await page.evaluate(async (body) => void (await fetch('/api/mailboxes', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })), mailbox)
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
    await smtp?.stop()
  })

  test('the letters can leave at a good time of their day, and that is told with its reason', async () => {
    await page.goto(`${product.url}/interviews/${interview}/letters`)
    const when = page.getByRole('combobox', { name: 'When the letters leave' })
    await when.selectOption('good-time')
    await page.getByText(/^It leaves .*Regards must be running then\.$/).waitFor()
    await when.selectOption('now')
    await page.getByRole('button', { name: 'Send all 3' }).click()
    await page.waitForURL('**/sent')
    await page.getByText('unknown: being looked into', { exact: true }).waitFor()
    await page.getByText('handed to your mail server').nth(1).waitFor()
  })

  test('four choices where nobody knows, three where it is late, two where it waits; axe sees no fault in them', async () => {
    moveTime(join(product.data, 'regards.db'))
    await page.goto(`${product.url}/interviews/${interview}/sent`)
    for (const name of [/^Open Gmail/, /^It went out/, /^Send again/, /^Look again/, /^Send it now/, /^Send it at a good time/, /^Do not send it/, /^Call it back/]) {
      await page.getByRole(name.source.startsWith('^Open') ? 'link' : 'button', { name }).first().waitFor()
    }
    expect(await faultsOf(page)).toEqual([])
  })

  test('where the second copy was refused the first can be looked for again', async () => {
    const file = join(product.data, 'regards.db')
    refuseSecond(file, true)
    await page.reload()
    await page.getByText('The first one may have arrived all the same').waitFor()
    await page.getByRole('button', { name: /^Look again/ }).click()
    await page.getByText(/could not look into|cannot read/).first().waitFor()
    refuseSecond(file, false)
    await page.reload()
  })

  test('the person\'s word settles it, and what is late leaves when they say so', async () => {
    await page.getByRole('button', { name: /^It went out/ }).click()
    await page.getByText('Did it arrive?').waitFor({ state: 'detached' })
    const db = new DatabaseSync(join(product.data, 'regards.db'), { timeout: 5_000 })
    db.exec(`update mailbox set host = 'localhost'`)
    db.close()
    const before = smtp.delivered.length
    await page.getByRole('region', { name: /is late$/ }).getByRole('button', { name: /^Send it now/ }).click()
    await page.getByText('It has not left yet').waitFor({ state: 'detached' })
    await expect.poll(() => smtp.delivered.length, { timeout: 15_000 }).toBe(before + 1)
  })

  test('a question that was kept back says why beside the thanks, and is called back there', async () => {
    keepQuestionBack(join(product.data, 'regards.db'))
    await page.reload()
    const question = page.getByRole('region', { name: /^Ask .* how things stand/ })
    await question.getByText('An answer may lie there.').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await question.getByRole('button', { name: /^Do not send it/ }).click()
    await question.waitFor({ state: 'detached' })
  })
})

/** As where its mailbox could not be read. */
function keepQuestionBack(file: string): void {
  const db = new DatabaseSync(file, { timeout: 5_000 })
  const values = new Map([['id', `'a question'`], ['kind', `'follow-up'`], ['state', `'late'`], ['previous_state', `'claimed'`], ['detail', `'An answer may lie there.'`]])
  const columns = db.prepare(`select name from pragma_table_info('delivery')`).all().map(({ name }) => String(name))
  db.exec(`insert into delivery (${columns.join(', ')}) select ${columns.map((name) => values.get(name) ?? name).join(', ')} from delivery where state = 'sent' limit 1`)
  db.close()
}

/** A letter that is asked about, as if it had been sent again and refused; and back. */
function refuseSecond(file: string, isRefused: boolean): void {
  const db = new DatabaseSync(file, { timeout: 5_000 })
  const [from, to] = isRefused ? ['ask', 'refused'] : ['refused', 'ask']
  db.exec(`update delivery set previous_state = '${isRefused ? 'committed' : 'unknown'}', state = '${to}', moves = moves + 1 where state = '${from}'`)
  db.exec(`insert into delivery_event (owner_id, delivery_id, number, at, from_state, to_state, detail) select owner_id, id, moves, updated_at, '${from}', '${to}', null from delivery where state = '${to}'`)
  db.close()
}

function moveTime(file: string): void {
  const db = new DatabaseSync(file, { timeout: 5_000 })
  const [late, waiting] = db.prepare(`select id from delivery where state = 'sent' order by id`).all().map(({ id }) => String(id))
  db.exec(`update delivery set state = 'ask', previous_state = 'unknown', moves = moves + 1 where state = 'unknown'`)
  db.exec(`insert into delivery_event (owner_id, delivery_id, number, at, from_state, to_state, detail) select owner_id, id, moves, updated_at, 'unknown', 'ask', null from delivery where state = 'ask'`)
  db.exec(`update mailbox set host = 'smtp.gmail.com', imap_host = 'localhost', imap_port = 1, imap_tls = 'implicit'`)
  const hours = 3_600_000
  db.prepare(`update delivery set state = 'late', due_at = ? where id = ?`).run(Date.now() - 4 * hours, late ?? '')
  db.prepare(`update delivery set state = 'due', attempts = 0, due_at = ? where id = ?`).run(Date.now() + 14 * hours, waiting ?? '')
  db.close()
}
