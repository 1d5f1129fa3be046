import { Refusal } from '../api/refusal.ts'
import { linkOf, readLaunch } from '../server/launch.ts'
import { write, writeJson } from './output.ts'
import { configFrom, dataArgument } from './with-desk.ts'
import { aCommand } from './command.ts'

export const command = aCommand({
  says: 'Gives a fresh link to the Regards that is running on this data. The link lets one browser in.',
  args: { data: dataArgument, json: { type: 'boolean', description: 'Gives {"url"}' } },
  examples: ['regards open', 'xdg-open "$(regards open)"'],
  run: async (args) => {
    const { home } = configFrom({ home: args.data })
    const launch = readLaunch(home)
    if (!launch || !(await answers(launch.url)))
      throw new Refusal('not-found', `No Regards is running on the data in ${home}. Start it with "regards serve".`)
    return args.json ? writeJson({ url: linkOf(launch) }) : write(`${linkOf(launch)}\n`)
  },
})

/** A server that was killed leaves its link behind. */
async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(3_000) })
    return response.ok
  } catch (error) {
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) return false
    throw error
  }
}
