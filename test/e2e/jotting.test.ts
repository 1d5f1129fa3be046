import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCaseFile, aPerson } from '../builders.ts'
import { chromiumPath } from '../needs.ts'
import { startBrowser } from './browser.ts'
import { startProduct, type Product } from './product.ts'

/** What the page says under a note while it is typed, against the product as it is started. */
let product: Product
let browser: Browser
let page: Page

const note = () => page.getByRole('textbox', { name: 'Note 1 about Mae', exact: true })
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const pressed = (name: string) => button(name).getAttribute('aria-pressed')
/** Words under the notes, as they are seen. */
const said = (words: string) => page.getByRole('list', { name: 'What you talked about with Mae' }).getByText(words)
const kept = () => page.getByText('Saved', { exact: true }).waitFor()

describe.skipIf(!chromiumPath())('a note while it is typed', () => {
  beforeAll(async () => {
    product = await startProduct()
    browser = await startBrowser()
    page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    page.setDefaultTimeout(60_000)
    await page.goto(product.link)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto(`${product.url}/interviews/${await anInterviewWithoutNotes()}/talk`)
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  test('its line is shown, can be left out and taken back, and what is left out is not in the letter', async () => {
    await page.getByRole('textbox', { name: 'Add a note about Mae', exact: true }).fill('her team moved to Vilnius last year')
    await said('“You told me that your team moved to Vilnius last year.”').waitFor()
    await button('Leave it out').click()
    await said('Left out of the letter.').waitFor()
    await kept()
    await page.reload()
    await button('Use it all the same').waitFor()
    expect(await letter()).not.toContain('Vilnius')
    await page.goBack()
    await button('Use it all the same').click()
    await said('“You told me that your team moved to Vilnius last year.”').waitFor()
    expect(await letter()).toContain('Vilnius')
    await page.goBack()
  })

  test('whom a word means is asked, answered by one tap, and the keyboard stays where it is', async () => {
    await note().fill('he rebuilt the archive')
    await said('Who is “he”: Mae, or somebody else?').waitFor()
    await button('Somebody else').focus()
    await page.keyboard.press('Space')
    await said('“You told me that he rebuilt the archive.”').waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Somebody else')
    await button('Mae').click()
    await said('“You told me that you rebuilt the archive.”').waitFor()
    expect([await pressed('Mae'), await pressed('Somebody else')]).toEqual(['true', 'false'])
  })

  test('what is kept out says why, and can be used all the same', async () => {
    await note().fill('her husband is ill')
    await said('Kept out of the letter. It is about family or private life.').waitFor()
    await button('Use it all the same').click()
    await said('“You told me that your husband is ill.”').waitFor()
    await button('Use it all the same').click()
    await said('Kept out of the letter.').waitFor()
  })

  test('a line can be reworded, and the letter says it so', async () => {
    await note().fill('asked how I choose a cover')
    await said('“You asked me how I choose a cover.”').waitFor()
    await button('Your answer in a line? note 1 about Mae').waitFor()
    await button('Reword it').click()
    const wording = page.getByRole('textbox', { name: 'What the letter says to Mae: note 1 about Mae' })
    expect(await wording.inputValue()).toBe('You asked me how I choose a cover.')
    await wording.fill('You asked me how I would choose the cover of a debut.')
    expect(await letter()).toContain('debut')
  })

  test('a note is tied to what answers it, and the letter answers it so', async () => {
    await page.goBack()
    const answer = page.getByRole('combobox', { name: 'What of yours answers note 1 about Mae' })
    await answer.selectOption('four years of experience with InDesign')
    // What else the letter says of her is not asked here: what follows the question is.
    expect(await letter()).toMatch(/cover of a debut[^A-Z]*(?:I |My )[^.]*InDesign/)
    await page.goBack()
    await answer.selectOption('edited two poetry anthologies')
    expect(await letter()).toMatch(/cover of a debut[^A-Z]*(?:I |My )[^.]*anthologies/)
    await page.goBack()
    await answer.selectOption('nothing of mine')
  })

  test('while Regards does not answer, the page reads the note by itself and typing goes on', async () => {
    await button('Reword it').click()
    await kept()
    await page.route('**/jottings', (route) => route.abort())
    await note().fill('asked how I choose a font')
    await said('“You asked me how I choose a font.”').waitFor()
    await page.unroute('**/jottings')
    await note().fill('asked how I choose a typeface')
    await said('“You asked me how I choose a typeface.”').waitFor()
  })

  test('what was written under a note goes with it where another one is removed', async () => {
    await page.getByRole('textbox', { name: 'Add a note about Mae', exact: true }).fill('asked how I read a proof')
    await button('Your answer in a line? note 2 about Mae').click()
    await page.keyboard.type('Twice, and the second time aloud.')
    await button('Remove note 1 about Mae').click()
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Your thought on note 1 about Mae' }).inputValue())
      .toBe('Twice, and the second time aloud.')
    expect(await note().inputValue()).toBe('asked how I read a proof')
  })

  test('the line of a thought is shown under it, and put in its field by one tap', async () => {
    const thought = page.getByRole('textbox', { name: 'Your thought on note 1 about Mae' })
    const before = await thought.inputValue()
    await thought.fill('start with the last page')
    await button('Reword it: I would start with the last page.').click()
    expect(await thought.inputValue()).toBe('I would start with the last page.')
    expect(await thought.evaluate((field) => field === document.activeElement)).toBe(true)
    await thought.fill(before)
  })

  test('the line of a next step is shown, put in the field by one tap, changed there, and said so', async () => {
    const next = page.getByRole('textbox', { name: /^What happens next/ })
    await next.fill('they ring me before friday')
    await page.getByText('“I look forward to your call before Friday.”').waitFor()
    await button('Reword it: I look forward to your call before Friday.').click()
    expect(await next.inputValue()).toBe('I look forward to your call before Friday.')
    expect(await next.evaluate((field) => field === document.activeElement)).toBe(true)
    await next.fill('I look forward to your call before Friday, and to meeting the printers.')
    await kept()
    expect(await letter()).toContain('your call before Friday, and to meeting the printers.')
    await page.goBack()
  })

  test('a reason that is a whole sentence is said as it is written', async () => {
    await page.getByRole('textbox', { name: /reason/i }).first().fill('I miss the smell of a bindery.')
    await kept()
    expect(await letter()).toContain('I miss the smell of a bindery')
  })
})

/** Goes on to the letter and gives its words. */
async function letter(): Promise<string> {
  await button(/^(?:Write the letter|Read the letters)/).click()
  const words = page.getByRole('textbox', { name: 'Letter to Mae Lindqvist', exact: true })
  await words.waitFor()
  return words.inputValue()
}

/** Puts an interview in by the API with the browser's own session; gives its id. */
async function anInterviewWithoutNotes(): Promise<string> {
  const caseFile = aCaseFile({ people: [aPerson({ pronouns: 'she', notes: [], highlight: undefined })] })
  return page.evaluate(async (given) => {
    const response = await fetch('/api/case-files', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ caseFile: given }),
    })
    const answer: { readonly id: string } = await response.json()
    return answer.id
  }, caseFile)
}
