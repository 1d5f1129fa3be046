import { type DoorName, paths } from '../src/api/paths.ts'

/** Where a server answers, and the link that it printed. */
export interface Answering {
  readonly url?: string | undefined
  readonly launchUrl?: string | undefined
}

/** A browser that came by the printed link. It knocks at doors as the page does and gives the parsed answers, refusals included. */
export async function aBrowser({ url = '', launchUrl = '' }: Answering) {
  const headers = { origin: url, 'content-type': 'application/json' }
  const body = JSON.stringify({ token: new URL(launchUrl).hash.replace('#token=', '') })
  const session = await fetch(`${url}/api/session`, { method: 'POST', headers, body })
  const cookie = (session.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return async (name: DoorName, ids: Readonly<Record<string, string>> = {}, given?: unknown) => {
    const { method, path } = paths[name]
    const address = url + path.replace(/\{(\w+)\}/g, (_, id: string) => ids[id] ?? '')
    const response = await fetch(address, {
      method: method.toUpperCase(),
      headers: given === undefined ? { origin: url, cookie } : { ...headers, cookie },
      ...(given === undefined ? {} : { body: JSON.stringify(given) }),
    })
    return JSON.parse(await response.text())
  }
}
