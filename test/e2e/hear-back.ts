import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { answerTo } from './an-answer.ts'

interface Answered {
  readonly url: string
  /** The letter as the mail server took it. */
  readonly letter: string
  readonly from: string
}

/** An answer to a letter flows into the interview, the outcome, the picture of all letters, and a tip. */
export async function hearBack(page: Page, { url, letter, from }: Answered): Promise<void> {
  const name = from.replace(/ <.*/, '')
  const interview = page.url()
  await page.getByText('Give a message by hand').click()
  await page.getByRole('textbox', { name: /^Or paste it/ }).fill(answerTo(letter, from))
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('article', { name: new RegExp(`^${name}: answered`) }).waitFor()
  await page.getByRole('group', { name }).getByRole('radio', { name: 'Next round' }).check()
  await page.getByRole('button', { name: `Keep what ${name} said back` }).click()
  await page.getByRole('textbox', { name: `What ${name} said back` }).fill('What a careful letter.')
  await page.getByRole('button', { name: 'Keep it' }).first().click()
  await page.locator('blockquote').getByText('What a careful letter.').waitFor()
  await page.getByRole('link', { name: 'Share a tip' }).click()
  await page.getByRole('textbox', { name: 'Your tip' }).fill('Take up the question they asked last.')
  await page.getByRole('checkbox', { name: 'The e-mail' }).check()
  await page.getByRole('button', { name: 'Share it' }).click()
  await page.getByText('Your tip is on the board.').waitFor()
  await page.goto(`${url}/insights`)
  const counts = page.getByRole('list', { name: 'What came of it' })
  await expect.poll(() => counts.textContent()).toBe('2people thanked1answer1next round0offers')
  await page.goto(interview)
  await page.getByRole('radio', { name: 'Next round' }).first().waitFor()
  // It is asked once, whatever the answer was.
  await expect.poll(() => page.getByText('Is there a tip in it?').count()).toBe(0)
}
