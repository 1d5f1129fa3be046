import { type ArgsDef, defineCommand, type ParsedArgs, renderUsage, runCommand } from 'citty'
import { stripVTControlCharacters } from 'node:util'
import { canonicalWords } from './arguments.ts'

/** What the file of a command offers. */
export interface Command {
  /** Runs it on the words after its name, and gives the exit code. @throws WrongUse where they are not as they should be. */
  run(name: string, words: readonly string[]): Promise<number>
  /** Shows how it is used, with examples. */
  help(name: string): Promise<string>
}

interface Definition<T extends ArgsDef> {
  /** One sentence, or a few. */
  readonly says: string
  readonly args: T
  readonly examples: readonly string[]
  readonly run: (args: ParsedArgs<T>) => Promise<number>
}

/** Makes a command of what it takes, what it does, and examples of it. */
export function aCommand<const T extends ArgsDef>({ says, args, examples, run }: Definition<T>): Command {
  return {
    run: async (name, words) => {
      const given = canonicalWords(name, args, words)
      const command = defineCommand({ args, run: (context) => run(context.args) })
      const { result } = await runCommand(command, { rawArgs: given })
      return typeof result === 'number' ? result : 0
    },
    help: async (name) => {
      const usage = await renderUsage(defineCommand({ meta: { name: `regards ${name}`, description: says }, args }))
      return `${plain(usage, name)}\n\nEXAMPLES\n\n${examples.map((example) => `  ${example}`).join('\n')}\n`
    },
  }
}

/** Without colours, which citty gives to every terminal and file alike, and without what it pads and repeats. */
function plain(usage: string, name: string): string {
  return stripVTControlCharacters(usage)
    .replace(` (regards ${name})`, '')
    .replaceAll('=<', ' <')
    .replace(/^( +)(?=--)/gm, '  ')
    .replace(/ +$/gm, '')
    .trim()
}
