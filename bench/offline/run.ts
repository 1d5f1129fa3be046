/** Measures the page with no signal: how soon it is usable when reopened, and what cycles of faults lose or double: `npm run bench -- offline [cycles] [seed] [devices]`. */
import { startBrowser } from '../../test/e2e/browser.ts'
import { runCycles } from '../../test/e2e/offline-cycles.ts'
import { addMailboxAndProfile, keptForOffline } from '../../test/e2e/offline-steps.ts'
import { startProduct } from '../../test/e2e/product.ts'
import { startSmtp } from '../../test/smtp/start.ts'

const REOPENED = 9
/** The processor of a phone, beside this one. */
const SLOWER = 4

export async function run([cycles = '200', seed = '7', devices = '3']: readonly string[]): Promise<void> {
  const smtp = await startSmtp()
  const product = await startProduct({ environment: { NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_HOLD_SECONDS: '1' } })
  const browser = await startBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 412, height: 915 } })
    const page = await context.newPage()
    await page.goto(product.link)
    await addMailboxAndProfile(page, smtp)
    await page.evaluate(() => fetch('/api/interviews/sample', { method: 'POST' }))
    await page.goto(product.url)
    await keptForOffline(page)
    await page.close()
    await context.setOffline(true)
    await context.addInitScript(markUsable)
    for (const slower of [1, SLOWER]) {
      const times: number[] = []
      for (let round = 0; round < REOPENED; round++) {
        const opened = await context.newPage()
        const session = await context.newCDPSession(opened)
        await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
        // What the page says by itself: looking into it from outside would cost it time at just this moment.
        const said = opened.waitForEvent('console', (line) => line.text().startsWith('usable '))
        await opened.goto(product.url, { waitUntil: 'commit' })
        times.push(Number((await said).text().split(' ')[1]))
        await opened.close()
      }
      const sorted = times.toSorted((a, b) => a - b)
      console.log(`reopened with no signal, usable, CPU ${slower} × slower: median ${Math.round(sorted[Math.floor(REOPENED / 2)] ?? 0)} ms, worst of ${REOPENED} ${Math.round(sorted.at(-1) ?? 0)} ms`)
    }
    await context.close()
  } finally {
    await product.stop()
  }
  const other = await startProduct({ environment: { NODE_EXTRA_CA_CERTS: smtp.caFile, REGARDS_HOLD_SECONDS: '1' } })
  try {
    const began = performance.now()
    const tally = await runCycles({ browser, product: other, smtp, cycles: Number(cycles), seed: Number(seed), orderEvery: 8, devices: Number(devices) })
    console.log(JSON.stringify(tally))
    console.log(`in ${Math.round((performance.now() - began) / 1000)} s`)
  } finally {
    await browser.close()
    await other.stop()
    await smtp.stop()
  }
}

/** Runs in the page: tells the moment after the frame in which the interview and its one button stand there. */
function markUsable(): void {
  const look = (): void => {
    if (document.querySelector('main h1') && document.querySelector('main a[href*="/interviews/"]')) setTimeout(() => console.debug(`usable ${performance.now()}`))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
