/**
 * The one-time token of the link that lets a browser in, and the file through which `regards open` finds it. The token
 * stands in the link's fragment: that part of an address is never sent to a server, logged, or given to another site.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isMissing, writePrivately } from './data-directory.ts'

export interface Launch {
  /** Where the page answers. */
  readonly url: string
  readonly token: string
}

export interface LaunchFile {
  /** The token of this moment. */
  token(): string
  /** The link of this moment: it lets one browser in. */
  link(): string
  /** Puts a fresh token in the place of one that was used. */
  renew(): void
  /** Writes down where the page answers, as soon as that is known. */
  publish(url: string): void
  /** Takes the file away: nobody answers any more. */
  close(): void
}

/** Makes the link that is printed or opened. The page posts its token to openSession and takes it off the address. */
export function linkOf({ url, token }: Launch): string {
  return `${url}/#token=${token}`
}

/** Makes the first token, and keeps the launch file true while the server runs. */
export function openLaunchFile(home: string): LaunchFile {
  let launch: Launch = { url: '', token: freshToken() }
  const take = (next: Launch): void => {
    launch = next
    if (launch.url !== '') writePrivately(launchFile(home), JSON.stringify(launch))
  }
  return {
    token: () => launch.token,
    link: () => linkOf(launch),
    renew: () => take({ ...launch, token: freshToken() }),
    publish: (url) => take({ ...launch, url }),
    close: () => rmSync(launchFile(home), { force: true }),
  }
}

function freshToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Finds the link of the Regards that runs on this data, if one does. */
export function readLaunch(home: string): Launch | undefined {
  try {
    const json: unknown = JSON.parse(readFileSync(launchFile(home), 'utf8'))
    return isLaunch(json) ? json : undefined
  } catch (missing) {
    if (isMissing(missing)) return undefined
    throw missing
  }
}

function isLaunch(json: unknown): json is Launch {
  return (
    typeof json === 'object' &&
    json !== null &&
    'url' in json &&
    'token' in json &&
    typeof json.url === 'string' &&
    typeof json.token === 'string'
  )
}

function launchFile(home: string): string {
  return join(home, 'launch.json')
}
