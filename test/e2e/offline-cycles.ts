/**
 * Cycles of what happens to a phone: no signal, an answer that never arrives, a page that is killed, several of them at
 * once; in a real browser, against the product and a real SMTP server. Afterwards everything that the page called
 * kept must be on the server, once, and every letter that was ordered must have arrived, once.
 */
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import type { Smtp } from '../smtp/start.ts'
import type { Product } from './product.ts'
import { addMailboxAndProfile } from './offline-steps.ts'

export interface Cycles {
  readonly browser: Browser
  readonly product: Product
  readonly smtp: Smtp
  readonly cycles: number
  readonly seed: number
  /** Of so many cycles one orders letters to leave. */
  readonly orderEvery: number
  /** So many phones at once, each with its own store, its own weather and its own share of the cycles. */
  readonly devices?: number
}

export interface Tally {
  readonly cycles: number
  readonly captured: number
  readonly lost: number
  readonly doubled: number
  readonly ordered: number
  readonly missing: number
  readonly sentTwice: number
  readonly faults: Readonly<Record<Fault, number>>
}

const faults = ['none', 'no signal', 'answer lost', 'killed', 'killed with no signal', 'killed before the answer'] as const
export type Fault = (typeof faults)[number]

/** A person has no thousand notes on one talk: after so many another interview is opened. */
const NOTES_OF_A_TALK = 20

/** Runs the cycles on several devices at once, lets the signal come back to each, and counts. */
export async function runCycles({ devices = 1, ...setting }: Cycles): Promise<Tally> {
  const each = Array.from({ length: devices }, (_, at) => ({ ...setting, seed: setting.seed + at, cycles: Math.floor((setting.cycles + at) / devices) }))
  const letIn = await openedOnce(setting)
  const tallies = await Promise.all(each.map((device) => runDevice(device, letIn)))
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((before, tally) => before + of(tally), 0)
  return {
    cycles: sum(({ cycles }) => cycles),
    captured: sum(({ captured }) => captured),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    ordered: sum(({ ordered }) => ordered),
    missing: sum(({ missing }) => missing),
    sentTwice: sum(({ sentTwice }) => sentTwice),
    faults: tallyOf((fault) => sum((tally) => tally.faults[fault])),
  }
}

type LetIn = Awaited<ReturnType<BrowserContext['storageState']>>

/** The link lets one browser in; the other devices take its cookie along. */
async function openedOnce({ browser, product, smtp }: Cycles): Promise<LetIn> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(product.link)
  await addMailboxAndProfile(page, smtp)
  const state = await context.storageState()
  await context.close()
  return state
}

async function runDevice(setting: Cycles, storageState: LetIn): Promise<Tally> {
  const context = await setting.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB', serviceWorkers: 'block', storageState })
  const dice = diceOf(setting.seed)
  const line = await weatherOf(context)
  let page = await context.newPage()
  await page.goto(setting.product.url)
  const talks: { readonly interview: string; readonly notes: string[] }[] = []
  const ordered: string[] = []
  const met: Fault[] = []
  for (let cycle = 0; cycle < setting.cycles; cycle++) {
    const fault = faults[Math.floor(dice() * faults.length)] ?? 'none'
    met.push(fault)
    if (cycle % setting.orderEvery === setting.orderEvery - 1) {
      line.now = 'good'
      const to = `reader${setting.seed}-${cycle}@brightwater.example`
      page = await orderOne(page, context, setting.product.url, { to, fault, line })
      ordered.push(to)
    } else {
      const talk = talks.find(({ notes }) => notes.length < NOTES_OF_A_TALK) ?? (await openTalk(page, setting.product.url, line))
      if (!talks.includes(talk)) talks.push(talk)
      const note = `asked about the chart number ${cycle} of the harbour report`
      page = await captureOne(page, context, `${setting.product.url}/interviews/${talk.interview}/talk`, { note, fault, line })
      talk.notes.push(note)
    }
  }
  line.now = 'good'
  await settle(page, setting.product.url)
  await until(() => ordered.every((to) => arrived(setting.smtp, to) > 0), 60_000)
  const kept = await Promise.all(talks.map(({ interview }) => notesOf(page, interview)))
  await context.close()
  return {
    cycles: setting.cycles,
    captured: talks.reduce((sum, { notes }) => sum + notes.length, 0),
    lost: talks.reduce((sum, { notes }, at) => sum + notes.filter((note) => !kept[at]?.includes(note)).length, 0),
    doubled: kept.reduce((sum, notes) => sum + notes.length - new Set(notes).size, 0),
    ordered: ordered.length,
    missing: ordered.filter((to) => arrived(setting.smtp, to) === 0).length,
    sentTwice: ordered.filter((to) => arrived(setting.smtp, to) > 1).length,
    faults: tallyOf((fault) => met.filter((each) => each === fault).length),
  }
}

function tallyOf(count: (fault: Fault) => number): Record<Fault, number> {
  return Object.fromEntries(faults.map((fault) => [fault, count(fault)])) as Record<Fault, number>
}

/** What this device has never read it cannot open with no signal: it is opened with good signal first. */
async function openTalk(page: Page, home: string, line: Line): Promise<{ readonly interview: string; readonly notes: string[] }> {
  line.now = 'good'
  const interview = await addInterview(page, 'Brightwater', ['capture@brightwater.example'])
  await page.goto(`${home}/interviews/${interview}/talk`)
  await page.getByRole('textbox', { name: /^Add a note about/ }).waitFor()
  return { interview, notes: [] }
}

type Weather = 'good' | 'away' | 'answers lost'
interface Line {
  now: Weather
}

interface Act {
  readonly fault: Fault
  readonly line: Line
}

/** Stands between the page and the doors that change something. */
async function weatherOf(context: BrowserContext): Promise<Line> {
  const line: Line = { now: 'good' }
  await context.route('**/api/**', async (route) => {
    if (line.now === 'away') return route.abort('internetdisconnected')
    if (line.now === 'answers lost' && route.request().method() !== 'GET') return loseAnswer(route)
    return route.continue()
  })
  return line
}

/** The server gets it and carries it out; the page hears nothing. */
async function loseAnswer(route: Route): Promise<void> {
  await route.fetch().catch(() => undefined)
  await route.abort('connectionreset').catch(() => undefined)
}

/** Writes one note down; it counts from the moment in which the page says that it is kept. */
async function captureOne(page: Page, context: BrowserContext, url: string, { note, fault, line }: Act & { readonly note: string }): Promise<Page> {
  line.now = fault.includes('no signal') ? 'away' : fault.includes('answer') ? 'answers lost' : 'good'
  if (page.url() !== url) await page.goto(url)
  await page.getByRole('textbox', { name: /^Add a note about/ }).fill(note)
  await page.keyboard.press('Enter')
  await page.getByText(/^Saving …$/).waitFor()
  await page.getByText(/^(?:Saved|On this device)$/).waitFor()
  if (!fault.startsWith('killed')) return page
  return killed(page, context, url)
}

/** Gives a letter the order to leave; it counts from the moment in which the page goes on to the next screen. */
async function orderOne(page: Page, context: BrowserContext, home: string, { to, fault, line }: Act & { readonly to: string }): Promise<Page> {
  const id = await addInterview(page, `Harbour ${to}`, [to])
  await page.goto(`${home}/interviews/${id}/letters`)
  const send = page.getByRole('button', { name: /^Send it to/ })
  await send.waitFor()
  await until(() => send.isEnabled(), 20_000)
  line.now = fault.includes('no signal') ? 'away' : fault.includes('answer') ? 'answers lost' : 'good'
  await send.click()
  await page.waitForURL('**/sent')
  return fault.startsWith('killed') ? killed(page, context, `${home}/interviews/${id}/sent`) : page
}

/** The page is gone without a word to it, and another is opened. */
async function killed(page: Page, context: BrowserContext, url: string): Promise<Page> {
  await page.close({ runBeforeUnload: false })
  const another = await context.newPage()
  await another.goto(url)
  return another
}

/** Records an interview through the doors and has its letter written. */
async function addInterview(page: Page, company: string, to: readonly string[]): Promise<string> {
  return page.evaluate(
    async ({ name, addresses }) => {
      const ask = async (path: string, body: object): Promise<{ id: string }> => {
        const response = await fetch(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
        if (!response.ok) throw new Error(await response.text())
        return response.json()
      }
      const people = addresses.map((email, at) => ({ id: `p${at + 1}`, name: 'Grace Will', email, notes: ['asked how I check a number before I publish it'] }))
      const end = new Date(Date.now() - 3_600_000).toISOString().slice(0, 16)
      const { id } = await ask('/api/interviews', { interview: { company: { name }, position: 'Junior Data Analyst', end, timeZone: 'UTC' }, people })
      const view: { letters?: { check: { findings: { key: string }[] } }[]; id: string } = await ask(`/api/interviews/${id}/letters`, {})
      // What the check asks is not what is tried here: everything is meant as it stands.
      for (const { key } of (view.letters ?? []).flatMap(({ check }) => check.findings)) await ask(`/api/interviews/${id}/answers`, { key, reason: 'It is meant so.' })
      return id
    },
    { name: company, addresses: [...to] },
  )
}

/** The page is opened with good signal, and everything goes up. */
async function settle(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await until(async () => (await waiting(page)) === 0, 60_000)
}

async function waiting(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(`regards-${localStorage.getItem('Regards-Data')}`)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('queue').objectStore('queue').get('ops')
          reading.onsuccess = () => {
            opening.result.close()
            resolve(Array.isArray(reading.result) ? reading.result.length : 0)
          }
        }
      }),
  )
}

async function notesOf(page: Page, interviewId: string): Promise<string[]> {
  return page.evaluate(async (id) => {
    const view = await (await fetch(`/api/interviews/${id}`)).json()
    return view.caseFile.people[0].notes.map((note: string | { text: string }) => (typeof note === 'string' ? note : note.text)).slice(1)
  }, interviewId)
}

function arrived({ delivered }: Smtp, to: string): number {
  return delivered.filter(({ envelope }) => envelope.to.includes(to)).length
}

async function until(isSo: () => boolean | Promise<boolean>, most: number): Promise<void> {
  const end = Date.now() + most
  while (!(await isSo())) {
    if (Date.now() > end) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Mulberry32: the same seed gives the same story. */
function diceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
