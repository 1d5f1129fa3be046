import { refusals, Refusal } from '../api/refusal.ts'
import { WrongUse } from './arguments.ts'
import { findCommand } from './commands.ts'
import { hearBrokenPipe, talk, write } from './output.ts'

/** Runs one command line to its end and gives the exit code. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  hearBrokenPipe()
  try {
    return await dispatch(words)
  } catch (error) {
    return explain(error)
  }
}

async function dispatch(words: readonly string[]): Promise<number> {
  const found = findCommand(words)
  if (found.kind === 'unknown') throw new WrongUse(found.why)
  if (found.kind === 'help') {
    const { overview } = await import('./overview.ts')
    return write(overview())
  }
  if (found.kind === 'version') {
    const { ownVersion } = await import('./version.ts')
    return write(`${ownVersion()}\n`)
  }
  const { command } = await found.load()
  const asksHow = found.rest.includes('--help') || found.rest.includes('-h')
  return asksHow ? write(await command.help(found.name)) : command.run(found.name, found.rest)
}

function explain(error: unknown): number {
  if (error instanceof WrongUse) {
    talk(error.message)
    return 2
  }
  if (error instanceof Refusal) {
    talk(error.message)
    return refusals[error.code].exit
  }
  if (!(error instanceof Error)) throw error
  talk(`Something went wrong inside Regards. Nothing was lost.\n${error.stack ?? error.message}`)
  return 1
}
