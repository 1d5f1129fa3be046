import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startBrowser } from './browser.ts'
import { faultsOf } from './faults.ts'
import { aCardPhoto, aContact } from './made-up-card.ts'
import { importCase } from './made-up-case.ts'
import { startProduct, type Product } from './product.ts'

let product: Product
let browser: Browser
let page: Page
let interview: string

const choose = async (...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> =>
  page.locator('input[type=file][multiple]').setInputFiles(files)

describe.skipIf(!chromiumPath())('the people met', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    interview = await importCase(page)
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  test('a card and a contact become people; what differs is settled by one tap, and the interview has them', async () => {
    await page.goto(`${product.url}/interviews/${interview}/people`)
    await page.getByRole('heading', { name: 'Whom else did you meet?' }).waitFor()
    // The invitation had her without the accent; her own contact has it.
    await choose(await aCardPhoto(browser), aContact('Jóan Whitmore', 'joan@ashgrove.example', 'Ashgrove and Lindholm'))
    await page.getByRole('article', { name: 'Elena Marchetti' }).waitFor()
    const joan = page.getByRole('article', { name: 'Jóan Whitmore' })
    await joan.getByText('How is the name spelt?').waitFor()
    await expect.poll(() => joan.locator('mark.differs').allTextContents()).toEqual(['ó', 'o', 'and', '&'])
    await joan.getByRole('button', { name: 'Jóan Whitmore a contact' }).click()
    await joan.getByText('The card says Ashgrove and Lindholm, your notes say Ashgrove & Lindholm').waitFor()
    await joan.getByRole('button', { name: 'Ashgrove & Lindholm', exact: true }).click()
    await page.getByRole('button', { name: 'Keep 2 people' }).click()
    await page.waitForURL('**/talk')
    const kept = await people()
    expect(kept.map(({ name, spelling }) => `${name}: ${spelling}`).slice(2)).toEqual([
      'Jóan Whitmore: confirmed',
      expect.stringContaining('Elena Marchetti'),
    ])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await people()).map(({ name }) => name).at(-1)).toBe('Joan Whitmore')
  })

  test('a signature is pasted; a file with nobody in it says what to do', async () => {
    await page.goto(`${product.url}/interviews/${interview}/people`)
    await page.getByRole('button', { name: 'Paste a signature' }).click()
    await page
      .getByRole('textbox', { name: 'The signature, or the whole mail' })
      .fill('Best regards,\nTom Baker\nEvents Producer\ntom.baker@ashgrove.example')
    await page.getByRole('button', { name: 'Find the person' }).click()
    await page.getByRole('article', { name: 'Tom Baker' }).getByText('Events Producer').waitFor()
    await choose({ name: 'empty.vcf', mimeType: 'text/vcard', buffer: Buffer.from('hello') })
    await page.getByRole('alert').getByText('Nobody could be found').waitFor()
  })

  test('whom it found can be looked at by everybody: at 320 px, light and dark', async () => {
    await page.goto(`${product.url}/interviews/${interview}/people`)
    await choose(aContact('jóan whitmore', 'joan@ashgrove.example', 'Ashgrove and Lindholm'))
    await page.getByRole('article').getByText('How is the name spelt?').waitFor()
    await page.getByRole('button', { name: 'Neither: type it' }).click()
    expect(await faultsOf(page)).toEqual([])
  })

  test('a new interview begins with a card, and the company comes along', async () => {
    await page.goto(`${product.url}/new?way=card`)
    await choose(aContact('Adaeze Okonkwo', 'adaeze@northwind.example', 'Northwind Traders'))
    await page.getByRole('button', { name: 'Go on with 1 person' }).click()
    await expect.poll(() => page.getByRole('textbox', { name: 'Company', exact: true }).inputValue()).toBe('Northwind Traders')
    await expect.poll(() => page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Adaeze Okonkwo')
  })
})

async function people(): Promise<{ name: string; spelling?: string }[]> {
  return page.evaluate(async (id) => {
    const response = await fetch(`/api/interviews/${id}`)
    return ((await response.json()) as { caseFile: { people: { name: string; spelling?: string }[] } }).caseFile.people
  }, interview)
}
