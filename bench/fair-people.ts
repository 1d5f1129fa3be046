/** People of a fair day, each with a browser of their own: they sign in by a link, and try again while the site is away. */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { secretDoors } from '../src/api/changes.ts'
import { type DoorName, paths } from '../src/api/paths.ts'
import type { Output } from '../src/api/rows.ts'
import { pathWith } from '../test/doors-with-ids.ts'
import type { FairSite } from './fair-site.ts'

type Ids = Readonly<Record<string, string>>

export interface FairPerson {
  readonly email: string
  /** Opens a door, again and again while nobody answers; a change under one name, so that it is done once. */
  ask<N extends DoorName>(name: N, ids?: Ids, body?: unknown): Promise<Output<N>>
  /** Makes a change, once: an answer that was lost with the database is heard of as done before. */
  change(name: DoorName, ids: Ids, body: unknown): Promise<void>
  /** Tries a door and says what it answers, in a number. */
  knock(name: DoorName, ids?: Ids, body?: unknown): Promise<number>
}

const PATIENCE_MS = 120_000

/** Lets people in at a site. */
export function fairPeople({ url, linkFor }: Pick<FairSite, 'url' | 'linkFor'>) {
  const repeated = new Map<string, number>()
  const send = async (name: DoorName, { ids = {}, body, headers = {} }: { readonly ids?: Ids | undefined; readonly body?: unknown; readonly headers?: Ids }): Promise<Response> => {
    const { method, path } = paths[name]
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    for (const began = performance.now(); ; ) {
      let why = ''
      const answer = await fetch(url + pathWith(path, ids), { method: method.toUpperCase(), headers: { origin: url, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers }, ...json, signal: AbortSignal.timeout(PATIENCE_MS) }).catch((error: unknown) => void (why = error instanceof Error ? error.name : 'no answer'))
      if (answer && answer.status < 500) return answer
      if (performance.now() - began > PATIENCE_MS) throw new Error(`${name} is answered by nobody (${answer?.status ?? 'no connection'}).`)
      const kind = `${name} ${answer?.status ?? why}`
      repeated.set(kind, (repeated.get(kind) ?? 0) + 1)
      await pause(300)
    }
  }
  /** Somebody who is signed in, by the cookies of their browser. */
  const withCookies = (email: string, cookie: string): FairPerson => ({
    email,
    async ask(name, ids, body) {
      const isChange = paths[name].method !== 'get' && !secretDoors.includes(name)
      const answer = await send(name, { ids, body, headers: { cookie, ...(isChange && { 'idempotency-key': randomUUID() }) } })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${email}, ${name}: ${answer.status} ${text.slice(0, 300)}`)
      return JSON.parse(text)
    },
    async change(name, ids, body) {
      const answer = await send(name, { ids, body, headers: { cookie, 'idempotency-key': randomUUID() } })
      const text = await answer.text()
      if (!answer.ok && !text.includes('"done-before"')) throw new Error(`${email}, ${name}: ${answer.status} ${text.slice(0, 300)}`)
    },
    async knock(name, ids, body) {
      const answer = await send(name, { ids, body, headers: { cookie } })
      await answer.arrayBuffer()
      return answer.status
    },
  })
  const comeIn = async (email: string): Promise<FairPerson> => {
    await send('askForLink', { body: { email } })
    const token = new URL(await linkFor(email)).hash.replace('#link=', '')
    const opened = await send('openLink', { body: { token } })
    return withCookies(email, opened.headers.getSetCookie().map((each) => each.split(';')[0]).join('; '))
  }
  return { comeIn, withCookies, repeated }
}

/** So many at a time, as people come. */
export async function each<T>(all: readonly T[], work: (one: T, number: number) => Promise<void>, atOnce = 6): Promise<void> {
  const queue = [...all.entries()]
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next[1], next[0])
  }))
}
