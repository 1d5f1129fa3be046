/** What each screen asks of the server, asked by many students at once. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { SECRET, type Template } from './fill.ts'

const STUDENTS_SEEN = 200
const AT_ONCE = 8

interface Ask {
  readonly screen: string
  readonly method: string
  readonly path: string
  readonly body?: unknown
}

export interface Measured {
  readonly screen: string
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly perSecond: number
}

export interface Webs {
  readonly ports: readonly number[]
  /** Megabytes resident of the largest process. */
  memory(): Promise<number>
  stop(): void
}

/** Starts so many web processes on one database. */
export async function startWebs(count: number, options: { readonly databaseUrl: string; readonly home: string }): Promise<Webs> {
  const children = Array.from({ length: count }, () => spawn(process.execPath, [join(import.meta.dirname, 'web-process.ts'), JSON.stringify(options)], { stdio: ['pipe', 'pipe', 'inherit'] }))
  const lines = children.map((child) => createInterface({ input: child.stdout }))
  const ports = await Promise.all(lines.map(async (line) => Number(await nextLine(line))))
  return {
    ports,
    memory: async () => Math.max(...(await Promise.all(children.map((child, at) => memoryOf(child, lines[at]))))),
    stop: () => children.forEach((child) => child.stdin.end()),
  }
}

async function memoryOf(child: ChildProcess, line: Interface | undefined): Promise<number> {
  if (!line) return 0
  const answer = nextLine(line)
  child.stdin?.write('?\n')
  return Math.round(Number(await answer) / 1024 / 1024)
}

async function nextLine(line: Interface): Promise<string> {
  const [text] = (await once(line, 'line')) as [string]
  return text
}

/** Lists what the screens ask, for a student who is a copy of the template. */
export function asksOf({ interviewIds: [interviewId = ''], deliveryIds: [deliveryId = ''] }: Template): readonly Ask[] {
  return [
    { screen: 'home', method: 'GET', path: '/api/home' },
    { screen: 'one interview with its letters', method: 'GET', path: `/api/interviews/${interviewId}` },
    { screen: 'history of a letter', method: 'GET', path: `/api/deliveries/${deliveryId}/history` },
    { screen: 'about you (write)', method: 'PUT', path: '/api/profile', body: { name: 'A Student', qualifications: [] } },
    { screen: 'mailboxes', method: 'GET', path: '/api/mailboxes' },
    { screen: 'settings', method: 'GET', path: '/api/settings' },
    { screen: 'what came of it', method: 'GET', path: '/api/insights' },
    { screen: 'tips', method: 'POST', path: '/api/tips/find', body: {} },
  ]
}

/** Asks one thing so many times, each time as another student, and gives how long the answers took. */
export async function measure(ask: Ask, { ports, requests, students }: { readonly ports: readonly number[]; readonly requests: number; readonly students: number }): Promise<Measured> {
  const times: number[] = []
  let next = 0
  const started = performance.now()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let number = next++; number < requests; number = next++) {
        const student = 1 + Math.floor(((number * 7919) % STUDENTS_SEEN) * (students / STUDENTS_SEEN))
        const before = performance.now()
        await knock(ports[number % ports.length] ?? 0, `student-${student}`, ask)
        times.push(performance.now() - before)
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(10 * (times[Math.floor(share * (times.length - 1))] ?? 0)) / 10
  return { screen: ask.screen, p50: at(0.5), p95: at(0.95), perSecond: Math.round(requests / seconds) }
}

function knock(port: number, student: string, { method, path, body }: Ask): Promise<void> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const headers = { host: `localhost:${port}`, origin: `http://localhost:${port}`, cookie: `regards-${port}=${SECRET}`, 'x-student': student, ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }) }
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let answer = ''
      response.on('data', (chunk) => (answer += String(chunk)))
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${method} ${path}: ${response.statusCode} ${answer.slice(0, 200)}`))))
    })
    sent.on('error', reject)
    sent.end(text)
  })
}
