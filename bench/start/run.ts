/**
 * Measures what a start costs whoever runs Regards alone, in one checkout or in several, in turn:
 * `npm run bench -- start [DIR …] [--runs 5] [--idle 10]`. Each DIR has its own packages and its page built
 * (`npm ci`, `node scripts/build-page.ts`); without one this checkout is measured.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { root } from '../../test/source-files.ts'

/** What the kernel counts processor time in, on every Linux of today. */
const TICKS_A_SECOND = 100

interface Taken {
  readonly processor: number
  readonly resident: number
  /** Of that, what no file stands behind: the engines' heaps. */
  readonly anonymous: number
}

interface Start {
  readonly seconds: number
  readonly answered: Taken
  readonly idle: Taken
}

/** Runs the bench. */
export async function run(options: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...options],
    allowPositionals: true,
    options: { runs: { type: 'string', default: '5' }, idle: { type: 'string', default: '10' } },
  })
  const directories = positionals.length > 0 ? positionals.map((path) => resolve(path)) : [root]
  const starts = new Map(directories.map((directory): [string, Start[]] => [directory, []]))
  const before = loadavg()[0] ?? 0
  for (let turn = 0; turn < Number(values.runs); turn++) {
    for (const [directory, of] of starts) of.push(await oneStart(directory, Number(values.idle)))
  }
  console.log(
    `${values.runs} starts each in turn, load ${before.toFixed(1)} before and ${(loadavg()[0] ?? 0).toFixed(1)} after; median (least–most)\n`,
  )
  print(directories, [...starts.values()], values.idle)
}

async function oneStart(directory: string, idleSeconds: number): Promise<Start> {
  const data = mkdtempSync(join(tmpdir(), 'regards-start-'))
  const node = join(directory, 'node_modules/.bin/node')
  const began = performance.now()
  const child = spawn(existsSync(node) ? node : process.execPath, ['bin/regards.js', 'serve', '--port', '0', '--data', data], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    const link = await linkOf(child)
    await firstPage(link)
    const seconds = (performance.now() - began) / 1_000
    const pid = child.pid ?? 0
    const answered = takenBy(pid)
    await after(idleSeconds * 1_000)
    return { seconds, answered, idle: takenBy(pid) }
  } finally {
    const ended = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
}

/** As a browser does: the page, its way in, and what the first screen asks for. */
async function firstPage(link: string): Promise<void> {
  const { origin, hash } = new URL(link)
  await (await fetch(origin)).text()
  const letIn = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token: new URLSearchParams(hash.slice(1)).get('token') }),
  })
  const cookie = letIn.headers.getSetCookie().map((line) => line.split(';')[0])
  const home = await fetch(`${origin}/api/home`, { headers: { cookie: cookie.join('; ') } })
  if (!home.ok) throw new Error(`The first screen was answered with ${home.status}.`)
  await home.text()
}

function linkOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += String(chunk)
      const link = /http:\/\/localhost:\d+\/#token=\S+/.exec(said)?.[0]
      if (link) found(link)
    })
    child.once('exit', (code) => failed(new Error(`It ended with ${code} and said: ${said}`)))
  })
}

/** Adds up a process and its children, as the kernel counts them. */
function takenBy(pid: number): Taken {
  const all = familyOf(pid)
  const sum = (of: (pid: number) => number): number => all.reduce((total, one) => total + of(one), 0)
  return {
    processor:
      sum((one) =>
        statOf(one)
          .slice(11, 13)
          .reduce((total, ticks) => total + Number(ticks), 0),
      ) / TICKS_A_SECOND,
    resident: sum((one) => megabytes(one, 'VmRSS')),
    anonymous: sum((one) => megabytes(one, 'RssAnon')),
  }
}

function familyOf(pid: number): readonly number[] {
  const children = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/stat`) && statOf(Number(name))[1] === String(pid),
  )
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))]
}

/** The fields of /proc/PID/stat after the command's name, the process's state first. */
function statOf(pid: number): readonly string[] {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return line.slice(line.lastIndexOf(')') + 2).split(' ')
}

function megabytes(pid: number, name: string): number {
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
}

function print(directories: readonly string[], starts: readonly (readonly Start[])[], idle: string): void {
  const row = (what: string, of: (start: Start) => number, digits: number): string =>
    `| ${what} | ${starts.map((all) => spread(all.map(of), digits)).join(' | ')} |`
  console.log(`| | ${directories.join(' | ')} |\n|---|${directories.map(() => '---|').join('')}`)
  console.log(row('seconds until the first page is answered', (start) => start.seconds, 2))
  console.log(row('processor time by then, s', (start) => start.answered.processor, 2))
  console.log(row('memory by then, MB', (start) => start.answered.resident, 0))
  console.log(row(`processor time ${idle} s later, s`, (start) => start.idle.processor, 2))
  console.log(row(`memory ${idle} s later, MB`, (start) => start.idle.resident, 0))
  console.log(row('… of it with no file behind it, MB', (start) => start.idle.anonymous, 0))
}

function spread(figures: readonly number[], digits: number): string {
  const sorted = figures.toSorted((a, b) => a - b)
  const at = (place: number): string => (sorted[place] ?? Number.NaN).toFixed(digits)
  return `${at(Math.floor((sorted.length - 1) / 2))} (${at(0)}–${at(sorted.length - 1)})`
}
