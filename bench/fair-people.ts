/** People of a fair day, each with a browser of their own: they sign in by a link, and try again while the site is away. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { secretDoors } from '../src/api/changes.ts'
import { type DoorName, paths } from '../src/api/paths.ts'
import type { Output } from '../src/api/rows.ts'
import type { FairSite } from './fair-site.ts'

type Ids = Readonly<Record<string, string>>

export interface FairPerson {
  /** Opens a door, again and again while nobody answers; a change under one name, so that it is done once. */
  ask<N extends DoorName>(name: N, ids?: Ids, body?: unknown): Promise<Output<N>>
  /** Tries a door and says what it answers, in a number. */
  knock(name: DoorName, ids?: Ids): Promise<number>
}

const PATIENCE_MS = 120_000

/** Lets people in at a site. */
export function fairPeople({ url, linkFor }: Pick<FairSite, 'url' | 'linkFor'>) {
  let repeated = 0
  const send = async (name: DoorName, { ids = {}, body, headers = {} }: { readonly ids?: Ids | undefined; readonly body?: unknown; readonly headers?: Ids }): Promise<Response> => {
    const { method, path } = paths[name]
    const address = url + path.replace(/\{(\w+)\}/g, (_, id: string) => ids[id] ?? '')
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    for (const began = performance.now(); ; ) {
      const answer = await fetch(address, { method: method.toUpperCase(), headers: { origin: url, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, ...json, signal: AbortSignal.timeout(60_000) }).catch(() => undefined)
      if (answer && answer.status < 500) return answer
      if (performance.now() - began > PATIENCE_MS) throw new Error(`${name} is answered by nobody (${answer?.status ?? 'no connection'}).`)
      repeated += 1
      await pause(300)
    }
  }
  const comeIn = async (email: string): Promise<FairPerson> => {
    await send('askForLink', { body: { email } })
    const token = new URL(await linkFor(email)).hash.replace('#link=', '')
    const opened = await send('openLink', { body: { token } })
    const cookie = opened.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
    return {
      async ask(name, ids, body) {
        const isChange = paths[name].method !== 'get' && !secretDoors.includes(name)
        const answer = await send(name, { ids, body, headers: { cookie, ...(isChange && { 'idempotency-key': randomUUID() }) } })
        const text = await answer.text()
        if (!answer.ok) throw new Error(`${email}, ${name}: ${answer.status} ${text.slice(0, 300)}`)
        return JSON.parse(text)
      },
      knock: async (name, ids) => (await send(name, { ids, headers: { cookie } })).status,
    }
  }
  return { comeIn, repeated: () => repeated }
}
