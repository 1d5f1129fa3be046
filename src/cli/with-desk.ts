import { type Config, type ConfigOverrides, readConfig } from '../server/config.ts'
import type { OpenDesk } from '../server/desk.ts'
import { WrongUse } from './arguments.ts'

/** What every command that works on recorded data takes. */
export const dataArgument = {
  type: 'string',
  valueHint: 'DIR',
  description: "The data directory; by default the platform's own place",
} as const

/** The recorded data, by whomever they are kept open. */
export type AtDesk = Pick<OpenDesk, 'desk' | 'ownerId'>

/** The configuration as environment and command line say; the latter wins. */
export function configFrom(overrides: ConfigOverrides): Config {
  const reading = readConfig(undefined, overrides)
  if (!reading.ok) throw new WrongUse(reading.why)
  return reading.config
}

/** Opens the recorded data for one piece of work, and closes them again. @throws Refusal that says who holds them. */
export async function withDesk<T>(data: string | undefined, work: (open: OpenDesk) => Promise<T>): Promise<T> {
  return workAt(data, work, false)
}

/** Opens the recorded data for looking only: that works beside a running Regards too. */
export async function lookAtDesk<T>(data: string | undefined, work: (open: OpenDesk) => Promise<T>): Promise<T> {
  return workAt(data, work, true)
}

async function workAt<T>(data: string | undefined, work: (open: OpenDesk) => Promise<T>, looksOnly: boolean): Promise<T> {
  const config = configFrom({ home: data })
  const { openDesk } = await import('../server/desk.ts')
  const open = await openDesk(config, { looksOnly })
  try {
    return await work(open)
  } finally {
    await open.close()
  }
}
