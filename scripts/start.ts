/** What `npm start` runs: builds the page if its sources changed, then serves it, prints the link and opens it. */
import { Refusal, refusals } from '../src/api/refusal.ts'
import { readConfig } from '../src/server/config.ts'
import { openBrowser } from '../src/server/open-browser.ts'
import { start } from '../src/server/start.ts'
import { buildPage, isPageBuilt } from './build-page.ts'

const reading = readConfig(process.env)
if (!reading.ok) {
  console.error(reading.why)
  process.exit(2)
}
if (!isPageBuilt()) {
  console.error('Building the page (once, a few seconds) …')
  await buildPage()
}
try {
  const { config } = reading
  const { launchUrl, stop } = await start(config, { log: (line) => console.error(line) })
  console.log(launchUrl ? `Regards is ready: ${launchUrl}` : 'Regards is working; this process serves no page.')
  if (launchUrl && config.opensBrowser) openBrowser(launchUrl)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop().then(() => process.exit(0)))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exit(refusals[error.code].exit)
}
