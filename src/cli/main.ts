/** The command `regards`: finds the command, refuses wrong use, and ends with 0 for good, 1 for findings or a refusal, 2 for wrong use. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { runCommandLine } = await import('./run.ts')
process.exitCode = await runCommandLine(process.argv.slice(2))
