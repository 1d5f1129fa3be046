/**
 * Says how long 'interview over' to 'all sent' takes a practised hand, beside doing it by hand: `npm run bench -- flow`.
 *
 * The acts are those that the page itself hears in a walk by real Chromium; the seconds are the operators of the
 * keystroke-level model (Card, Moran & Newell, "The keystroke-level model for user performance time with interactive
 * systems", CACM 23 (7), 1980): a key or press 0.28 s, pointing 1.1 s, a hand moved to another device 0.4 s, making up
 * one's mind 1.35 s. Reading is 238 words a minute (Brysbaert, "How many words do we read per minute?", Journal of
 * Memory and Language 109, 2019). What the page shows in grey, since it only says again what was read above, is
 * skimmed at 450 words a minute (Carver, "Reading rate: theory, research, and practical implications", Journal of
 * Reading 36 (2), 1992). His readers read at 300, faster than Brysbaert found: the careful figure keeps his proportion
 * instead, one and a half times the speed of reading.
 */
import type { Page } from 'playwright-core'
import { startBrowser } from '../../test/e2e/browser.ts'
import { addOver, countActs, finger, type ToRead, walk, wordsToRead, type Acts } from '../../test/e2e/flow-walk.ts'
import { addMailboxAndProfile } from '../../test/e2e/offline-steps.ts'
import { startProduct, type Product } from '../../test/e2e/product.ts'
import { startSmtp } from '../../test/smtp/start.ts'

const KEY = 0.28
const POINT = 1.1
const HOME = 0.4
const MIND = 1.35
const WORDS_A_SECOND = 238 / 60
const SKIMMED_A_SECOND = 450 / 60
const SKIMMED_WITH_CARE = WORDS_A_SECOND * (450 / 300)

/**
 * What mail program, chat assistant and calendar took when it was walked by hand for the design. How often the hand
 * went from mouse to keys was not noted: one way there for each ten clicks is less than any real walk has.
 */
const byHand: Readonly<Record<number, Acts>> = { 1: { taps: 17, keys: 414, typed: 414 }, 4: { taps: 47, keys: 933, typed: 933 } }
const bars: Readonly<Record<number, { readonly seconds: number; readonly taps: number }>> = { 1: { seconds: 45, taps: 3 }, 4: { seconds: 90, taps: 6 } }

interface Walked {
  readonly acts: Acts
  readonly toRead: ToRead
  /** What the machine took between the acts, in seconds. */
  readonly waited: number
}

export async function run(): Promise<void> {
  const smtp = await startSmtp()
  const product = await startProduct({ environment: { NODE_EXTRA_CA_CERTS: smtp.caFile } })
  const browser = await startBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, timezoneId: 'America/New_York', locale: 'en-US' })
    const page = await context.newPage()
    await page.goto(product.link)
    await addMailboxAndProfile(page, smtp)
    for (const people of [1, 4]) print(people, await walked(page, product, people))
  } finally {
    await browser.close()
    await product.stop()
    await smtp.stop()
  }
}

async function walked(setUp: Page, product: Product, people: number): Promise<Walked> {
  await addOver(setUp, people)
  const page = await setUp.context().newPage()
  await countActs(page)
  await page.goto(product.url)
  await page.getByRole('article').waitFor()
  const began = performance.now()
  let toRead: ToRead = { words: 0, grey: 0 }
  const acts = await walk(page, finger(page), people, async () => void (toRead = await wordsToRead(page)))
  const waited = (performance.now() - began) / 1000
  // The next walk begins on a first screen with one interview open.
  await page.getByRole('heading', { name: /^Everyone has been thanked/ }).waitFor({ timeout: 60_000 })
  await page.close()
  return { acts, toRead, waited }
}

function print(people: number, { acts, toRead: { words, grey }, waited }: Walked): void {
  const inFull = words / WORDS_A_SECOND
  const reading = (words - grey) / WORDS_A_SECOND + grey / SKIMMED_A_SECOND
  const withCare = (words - grey) / WORDS_A_SECOND + grey / SKIMMED_WITH_CARE
  const bar = bars[people]
  const hand = byHand[people]
  if (!bar || !hand) throw new Error(`Nothing is known of ${people} people by hand.`)
  const ours = secondsOf(acts) + reading
  const theirs = secondsOf(hand) + Math.ceil(hand.taps / 10) * HOME + inFull
  const lines = [
    `${people === 1 ? 'one person' : `${people} people`}`,
    `  here      ${clock(ours)} of attention (bar ${clock(bar.seconds)}${ours > bar.seconds ? ', missed' : ''}): ${acts.taps} taps (bar ${bar.taps}), ${acts.keys} keys, ${acts.typed} characters typed; ${words} words with the subjects, ${grey} of them grey, take ${clock(reading)}; beside it the machine took ${waited.toFixed(1)} s`,
    `            ${clock(secondsOf(acts) + withCare)} where grey is skimmed with care, at 357 words a minute; ${clock(secondsOf(acts) + inFull)} where every word is read in full`,
    `  by hand   ${clock(theirs)} by the same model: ${hand.taps} clicks, ${hand.keys} keys, the same words read in full, nothing waited for`,
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  if (acts.taps > bar.taps || acts.typed > 0) process.exitCode = 1
}

/** A tap or click: one makes up one's mind, points, presses. A key: one presses; what to write is not counted. */
function secondsOf({ taps, keys }: Acts): number {
  return taps * (MIND + POINT + KEY) + keys * KEY
}

function clock(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
