/** Runs one bench: `npm run bench -- language`. A bench is a folder here with a run.ts. */
import { existsSync, readdirSync } from 'node:fs'

const benches = readdirSync(import.meta.dirname).filter((name) => existsSync(`${import.meta.dirname}/${name}/run.ts`))
const [name = '', ...options] = process.argv.slice(2)

if (benches.includes(name)) {
  const bench: unknown = await import(`./${name}/run.ts`)
  await runOf(bench)(options)
} else {
  console.error(`Say which bench to run: ${benches.join(', ')}.`)
  process.exitCode = 2
}

function runOf(bench: unknown): (options: readonly string[]) => Promise<void> {
  if (typeof bench === 'object' && bench !== null && 'run' in bench && typeof bench.run === 'function') {
    const { run } = bench
    return async (given) => void (await run(given))
  }
  throw new Error(`bench/${name}/run.ts must export a function run(options).`)
}
