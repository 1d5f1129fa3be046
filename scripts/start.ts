/** What `npm start` runs: builds the page if its sources changed, then `regards serve --open` in this process. */
import { runCommandLine } from '../src/cli/run.ts'
import { buildPage, isPageBuilt } from './build-page.ts'

if (!isPageBuilt()) {
  console.error('Building the page (a few seconds, only when it changed) …')
  await buildPage()
}
process.exitCode = await runCommandLine(['serve', '--open', ...process.argv.slice(2)])
