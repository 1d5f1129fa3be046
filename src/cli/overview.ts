import { commands } from './commands.ts'

/** Lists all commands, with the ones to begin with. */
export function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2
  const lines = Object.entries(commands).map(([name, { says }]) => `  ${name.padEnd(width)}${says}`)
  return `regards: an interview is not over until everyone you met has been thanked.

USAGE regards <command> [options]

COMMANDS

${lines.join('\n')}

EXAMPLES

  regards serve                                         the page, on http://localhost:7420
  regards compose --case interview.json                 letters for everyone met
  regards check letter.txt --case interview.json --to p1

Every command takes --help, with more examples, and --json for programs.
Data go to stdout, talk to stderr. Exit code: 0 good, 1 findings or a refusal, 2 wrong use,
3 somebody is still to be thanked (status).
`
}
