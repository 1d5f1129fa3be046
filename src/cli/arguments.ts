import type { ArgsDef } from 'citty'
import { parseArgs } from 'node:util'

/** The command line is not as it should be: exit code 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}

/** Separates the values of a list option in the one string that citty knows. No file name holds it. */
const BETWEEN = '\u0000'

/**
 * Holds a command line strictly to its command, and gives it in the one plain form that citty reads alike: every
 * value with its flag, every list in one. citty by itself lets unknown flags, missing values and stray words pass.
 */
export function canonicalWords(name: string, definition: ArgsDef, words: readonly string[]): string[] {
  const { flags, listed, loose } = readWords(name, definition, words)
  const positionals = Object.entries(definition).filter(([, argument]) => argument.type === 'positional')
  const takesMany = (positionals.at(-1)?.[1].valueHint ?? '').endsWith('…')
  const stray = loose[positionals.length]
  if (stray !== undefined && !takesMany) throw new WrongUse(`"${stray}" is one word too many. ${seeHelp(name)}`)
  for (const [key, argument] of positionals.slice(loose.length)) {
    if (argument.required !== false) throw new WrongUse(`${key.toUpperCase()} is missing. ${seeHelp(name)}`)
  }
  for (const [key, argument] of Object.entries(definition)) {
    const value = flags.get(key)
    if (argument.type === 'enum' && typeof value === 'string' && !argument.options?.includes(value))
      throw new WrongUse(`--${key} is one of ${argument.options?.join(', ')}, not "${value}".`)
    if (argument.type !== 'positional' && argument.required && !flags.has(key)) throw new WrongUse(`--${key} is missing. ${seeHelp(name)}`)
  }
  const lists = [...listed].map(([key, values]) => `--${key}=${values.join(BETWEEN)}`)
  return [...[...flags].map(([key, value]) => (value === true ? `--${key}` : `--${key}=${value}`)), ...lists, '--', ...(takesMany ? joined(loose, positionals.length) : loose)]
}

/** The last positional whose hint ends in '…' takes all that are left. */
function joined(loose: readonly string[], positionals: number): string[] {
  const last = loose.slice(positionals - 1)
  return [...loose.slice(0, positionals - 1), ...(last.length > 0 ? [last.join(BETWEEN)] : [])]
}

/** The values of a list option or a list of files, as given: `--panel a.txt b.txt --panel c.txt`. */
export function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split(BETWEEN)
}

interface Words {
  readonly flags: ReadonlyMap<string, string | true>
  readonly listed: ReadonlyMap<string, readonly string[]>
  readonly loose: readonly string[]
}

function readWords(name: string, definition: ArgsDef, words: readonly string[]): Words {
  const flags = new Map<string, string | true>()
  const listed = new Map<string, string[]>()
  const loose: string[] = []
  let list: string[] | undefined
  for (const token of tokensOf(name, definition, words)) {
    if (token.kind === 'option-terminator') list = undefined
    else if (token.kind === 'positional') (list ?? loose).push(token.value)
    else if (isList(definition, token.name)) {
      list = listed.get(token.name) ?? []
      list.push(token.value ?? '')
      listed.set(token.name, list)
    } else {
      list = undefined
      if (flags.has(token.name)) throw new WrongUse(`--${token.name} is given twice. ${seeHelp(name)}`)
      flags.set(token.name, token.value ?? true)
    }
  }
  return { flags, listed, loose }
}

/** An option whose hint ends in '…' takes as many values as follow it. */
function isList(definition: ArgsDef, key: string): boolean {
  const argument = definition[key]
  return argument?.type === 'string' && (argument.valueHint ?? '').endsWith('…')
}

function tokensOf(name: string, definition: ArgsDef, words: readonly string[]) {
  const options = Object.entries(definition).flatMap(([key, { type }]) =>
    type === 'positional' ? [] : [[key, { type: type === 'boolean' ? ('boolean' as const) : ('string' as const) }] as const],
  )
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(options), strict: true, allowPositionals: true, tokens: true }).tokens
  } catch (cause) {
    if (cause instanceof TypeError && 'code' in cause) throw new WrongUse(`${wordsOf(cause)} ${seeHelp(name)}`, { cause })
    throw cause
  }
}

/** Node's words up to its advice for programmers. */
function wordsOf({ message }: Error): string {
  const [first = ''] = message.split(/\. To specify|\n/)
  return `${first.replace(/'(-[^']*)'/g, '$1').replace(/\.$/, '')}.`
}

function seeHelp(name: string): string {
  return `"regards ${name} --help" shows how it is used.`
}
