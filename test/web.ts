/** The real web application on a test desk, and a browser that was let in. */
import type { AppOptions } from '../src/server/http/app.ts'
import { buildApp } from '../src/server/http/app.ts'
import { aDesk, OWNER, type TestDesk } from './desk.ts'

export interface Answered {
  readonly status: number
  readonly json: unknown
  /** What a refusal says. */
  readonly error: { readonly code: string; readonly words: string; readonly at?: string } | undefined
}

type Headers = Readonly<Record<string, string | undefined>>

export async function aWeb(change: Partial<AppOptions> = {}) {
  const own: TestDesk | undefined = change.desk ? undefined : await aDesk()
  const desk = change.desk ?? own?.desk
  if (!desk) throw new Error('A web needs a desk.')
  const reports: string[] = []
  const launch = aLaunch()
  const app = buildApp({
    desk,
    ownerId: OWNER,
    launch,
    port: () => 7420,
    version: '1.2.3',
    pageDirectory: '/nowhere',
    report: (fault) => reports.push(fault),
    ...change,
  })
  const fromPage = { host: 'localhost:7420', origin: 'http://localhost:7420' }
  const letIn = (token: string) =>
    app.request('/api/session', {
      method: 'POST',
      headers: { ...fromPage, 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
  const cookie = ((await letIn(launch.token())).headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const headers = { ...fromPage, cookie }
  /** Sends as the page would; a header given as undefined is left out. */
  const send = async (method: string, path: string, body?: unknown, more: Headers = {}): Promise<Answered> => {
    const all = { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...more }
    const given = Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
    const response = await app.request(path, {
      method: method.toUpperCase(),
      headers: given,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const json = JSON.parse(await response.text())
    return { status: response.status, json, error: json.error }
  }
  return { app, desk, store: desk.store, own, launch, letIn, headers, cookie, send, reports }
}

function aLaunch() {
  let count = 1
  return { token: () => `token-number-${count}-that-nobody-can-guess`, renew: () => void count++ }
}
