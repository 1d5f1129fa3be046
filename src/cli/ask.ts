import { Refusal } from '../api/refusal.ts'
import { WrongUse } from './arguments.ts'

/** Tells whether somebody sits there who can be asked. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY
}

/** Asks for a yes. The question goes to stderr, so that data stay data. */
export async function confirm(message: string): Promise<boolean> {
  const { confirm: ask } = await import('@clack/prompts')
  return (await ask({ message, initialValue: false, output: process.stderr })) === true
}

/** The value given, or else what the person types; where nobody can be asked, wrong use that names the option. */
export async function given(value: string | undefined, option: string, message: string): Promise<string> {
  if (value !== undefined) return value
  if (!canAsk()) throw new WrongUse(`--${option} is missing.`)
  const { text, isCancel } = await import('@clack/prompts')
  const answer = await text({
    message,
    output: process.stderr,
    validate: (typed) => (typed?.trim() ? undefined : 'Type something, or press Ctrl+C.'),
  })
  if (isCancel(answer)) throw nothingDone()
  return answer.trim()
}

/** A password that nobody sees: typed, or the first line of stdin. Never an argument, which every process can read. */
export async function password(message: string, fromStdin: boolean): Promise<string> {
  if (fromStdin) return firstLineOfStdin()
  if (!canAsk()) throw new WrongUse('The password is asked for in a terminal; give it by --password-stdin instead.')
  const { password: ask, isCancel } = await import('@clack/prompts')
  const answer = await ask({ message, output: process.stderr })
  if (isCancel(answer) || answer === undefined || answer === '') throw nothingDone()
  return answer
}

async function firstLineOfStdin(): Promise<string> {
  const { readText } = await import('./read-text.ts')
  const [line = ''] = (await readText('-')).split(/\r?\n/)
  if (line === '') throw new WrongUse('No password came in on stdin.')
  return line
}

function nothingDone(): Refusal {
  return new Refusal('bad-input', 'Nothing was done.')
}
