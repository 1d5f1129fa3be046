import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { startSmtp, type Smtp } from '../smtp/start.ts'
import { startBrowser } from './browser.ts'
import { hearBack } from './hear-back.ts'
import { startProduct, type Product } from './product.ts'

/**
 * The whole main job as a person does it: in real Chromium, against the product as it is started, and a real SMTP
 * server with TLS whose delivered bytes are read back. One story, told in order.
 */
let smtp: Smtp
let product: Product
let browser: Browser
let page: Page

const field = (name: string, nth = 0) => page.getByRole('textbox', { name, exact: true }).nth(nth)
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
const letterTo = (name: string) => field(`Letter to ${name}`)

describe.skipIf(!chromiumPath())('the main job, in a real browser', () => {
  beforeAll(async () => {
    smtp = await startSmtp()
    product = await startProduct({ environment: { NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_HOLD_SECONDS: '2' } })
    browser = await startBrowser()
    page = await browser.newPage({ viewport: { width: 390, height: 844 }, timezoneId: 'Europe/London', locale: 'en-GB' })
    page.setDefaultTimeout(60_000)
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
    await smtp?.stop()
  })

  test('an interview goes in, checked letters come out, once each', async () => {
    const troubles = watch(page)
    await page.goto(product.link)
    for (const step of [enterInterview, talk, readAndMend, addMailbox, send, readWhatArrived, answerComesBack, everythingIsKept]) await pictured(step)
    expect(troubles).toEqual([])
  })
})

/** Keeps a picture of where a step stopped. */
async function pictured(step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (cause) {
    await page.screenshot({ path: `.build/test-results/${step.name}.png`, fullPage: true })
    throw new Error(`${step.name} did not come to its end; .build/test-results/${step.name}.png shows where it stood.`, { cause })
  }
}

function watch(of: Page): string[] {
  const troubles: string[] = []
  of.on('pageerror', (error) => troubles.push(error.message))
  // The browser logs each answer that is not 2xx by itself; the page's own errors and CSP reports are what counts.
  of.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) troubles.push(message.text())
  })
  return troubles
}

async function enterInterview(): Promise<void> {
  await page.getByRole('link', { name: 'I just had an interview' }).click()
  await field('Company').fill('Brightwater & Søn')
  await field('Position').fill('Junior Data Analyst')
  await field('Name').fill("Siobhán O'Reilly-Nakagawa")
  await field('E-mail (optional)').fill('siobhan@brightwater.example')
  await button('Add another person').click()
  await field('Name', 1).fill('Grace Will')
  await field('E-mail (optional)', 1).fill('grace.will at brightwater')
  await field('Your name').fill('Amara Obi')
  await field('Your phone (optional)').fill('+44 20 7946 0958')
  // A phone throws the tab away while one looks up an address.
  await page.reload()
  await page.getByText('What you typed before is here again.').waitFor()
  await button('Add a qualification').click()
  await page.keyboard.type('built a dashboard for the food bank', { delay: 5 })
  await page.keyboard.press('Enter')
  await page.keyboard.type('three years of SQL', { delay: 5 })
  await button('What did you talk about?').click()
  // An address without @ is explained beside the field, and what was typed stays.
  await expect.poll(() => page.getByText(/@/).count()).toBeGreaterThan(0)
  await expect.poll(() => field('E-mail (optional)', 1).inputValue()).toBe('grace.will at brightwater')
  await field('E-mail (optional)', 1).fill('grace.will@brightwater.example')
  await button('What did you talk about?').click()
  await page.getByRole('heading', { name: 'What did you talk about?' }).waitFor()
}

async function talk(): Promise<void> {
  await field('Add a note about Siobhán').fill('her team moved to a new dashboard last year')
  await field('Add a note about Grace').fill('asked how I check a number before I publish it')
  await field('Reason: add one').fill('the open data work')
  await field('What happens next? (optional)').fill('they decide by Friday')
  await button('Write 2 letters').click()
  await page.getByRole('heading', { name: 'Read your 2 letters' }).waitFor()
}

async function readAndMend(): Promise<void> {
  const [first, second] = [await letterTo("Siobhán O'Reilly-Nakagawa").inputValue(), await letterTo('Grace Will').inputValue()]
  expect(first).toContain('dashboard')
  expect(second).toContain('check a number')
  expect(sentencesOf(first).filter((sentence) => second.includes(sentence))).toEqual([])
  // A wrong name holds the letter and says why; one click mends it.
  await letterTo('Grace Will').fill(second.replace('Dear Grace Will', 'Dear Grase Will'))
  const list = page.getByRole('list', { name: 'To look at in the letter to Grace Will' })
  await list.getByRole('button', { name: /^Grase.* becomes Grace/ }).first().waitFor()
  await expect.poll(() => button('Send all 2').isDisabled()).toBe(true)
  expect(await page.getByText('Not yet:').count()).toBe(1)
  await list.getByRole('button', { name: /^Grase.* becomes Grace/ }).first().click()
  await expect.poll(() => letterTo('Grace Will').inputValue()).toBe(second)
  await expect.poll(() => button('Send all 2').isEnabled()).toBe(true)
}

async function addMailbox(): Promise<void> {
  await button('Send all 2').click()
  await page.getByRole('link', { name: 'Connect a mailbox' }).click()
  await field('E-mail address').fill('candidate@example.test')
  await field('Outgoing mail server (SMTP)').fill('localhost')
  await page.getByLabel('Port', { exact: true }).fill(String(smtp.port))
  await page.getByLabel('App password').fill('not-the-password')
  await button('Test this mailbox').click()
  await page.getByRole('status').filter({ hasText: /password/ }).waitFor()
  await page.getByLabel('App password').fill(smtp.password)
  await button('Test this mailbox').click()
  await page.getByText('It works: signed in, nothing was sent.').waitFor()
  await button('Keep this mailbox').click()
  await page.getByRole('heading', { name: 'Read your 2 letters' }).waitFor()
}

async function send(): Promise<void> {
  await expect.poll(() => button('Send all 2').isEnabled()).toBe(true)
  await button('Send all 2').click()
  await page.waitForURL('**/sent')
  await expect.poll(() => smtp.delivered.length).toBe(2)
  await expect.poll(() => page.getByText(/^handed to your mail server \d/).count()).toBe(2)
}

async function answerComesBack(): Promise<void> {
  const toGrace = smtp.delivered.find((letter) => letter.envelope.to.includes('grace.will@brightwater.example'))
  await hearBack(page, { url: product.url, letter: toGrace?.text ?? '', from: 'Grace Will <grace.will@brightwater.example>' })
}

async function readWhatArrived(): Promise<void> {
  expect(smtp.delivered.map((letter) => letter.envelope.to).toSorted()).toEqual([['grace.will@brightwater.example'], ['siobhan@brightwater.example']])
  const toGrace = smtp.delivered.find((letter) => letter.envelope.to.includes('grace.will@brightwater.example'))
  expect(toGrace?.text).toMatch(/^From: .*Amara Obi.*<candidate@example\.test>/m)
  expect(toGrace?.text).toMatch(/^To: .*Grace Will.*<grace\.will@brightwater\.example>/m)
  expect(toGrace?.text).toContain('Dear Grace Will,')
}

async function everythingIsKept(): Promise<void> {
  await product.kill()
  product = await startProduct({ data: product.data, port: product.port, environment: { NODE_EXTRA_CA_CERTS: smtp.caFile } })
  await page.goto(product.url)
  await expect.poll(() => page.getByText('Brightwater & Søn').count()).toBeGreaterThan(0)
  expect(smtp.delivered).toHaveLength(2)
  const kept = readFileSync(`${product.data}/regards.db`)
  expect(kept.includes(smtp.password)).toBe(false)
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 25)
}
