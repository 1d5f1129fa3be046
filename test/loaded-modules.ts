/** Starts Regards alone as a program would, looks at its first screen, stops, and lists every module that was loaded. Run by start-alone.test.ts. */
import { registerHooks } from 'node:module'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const loaded: string[] = []
registerHooks({
  load: (url, context, next) => {
    loaded.push(url)
    return next(url, context)
  },
})
const home = mkdtempSync(join(tmpdir(), 'regards-loaded-'))
const { start } = await import('../src/server/start.ts')
const running = await start({ home, port: 0, services: ['web', 'worker'], holdSeconds: 0, opensBrowser: false }, { log: () => {} })
await (await fetch(new URL('/api/account/ways', running.url))).text()
await running.stop()
rmSync(home, { recursive: true })
process.stdout.write(JSON.stringify(loaded))
process.exit()
