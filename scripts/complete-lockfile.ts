/**
 * Adds to package-lock.json the optional dependencies that npm left out because its registry did not have them when
 * the lockfile was written (bindings for platforms other than the writer's). Without them `npm ci` calls the lockfile
 * out of date and stops; with them it skips what is for other platforms. Run after `npm install` of a package:
 * `node scripts/complete-lockfile.ts`. test/lockfile.test.ts says when it is due; decision 004 says why.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const path = join(resolve(import.meta.dirname, '..'), 'package-lock.json')
const locked = z.looseObject({ version: z.string().optional(), optional: z.boolean().optional(), dev: z.boolean().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() })
const lockfile = z.looseObject({ packages: z.record(z.string(), locked) })

const lock = lockfile.parse(JSON.parse(readFileSync(path, 'utf8')))
const added = missingOf(lock.packages)
const packages = { ...lock.packages, ...Object.fromEntries(added) }
const sorted = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
console.log(`${added.length} added: ${added.map(([name]) => name.replace('node_modules/', '')).join(', ') || 'the lockfile was complete'}`)

function missingOf(all: z.output<typeof lockfile>['packages']): [string, z.output<typeof locked>][] {
  return Object.entries(all).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !all[`node_modules/${name}`] && !all[`${parent}/node_modules/${name}`])
      .map(([name, version]): [string, z.output<typeof locked>] => [`node_modules/${name}`, entryOf(name, version, entry.dev)]),
  )
}

function entryOf(name: string, version: string, dev: boolean | undefined): z.output<typeof locked> {
  const platform = platformOf(name)
  if (!platform) throw new Error(`${name} is missing, and its name does not say for which platform it is: add it by hand.`)
  return { version, ...platform, ...(dev && { dev }), optional: true }
}

/** Reads os, cpu and libc off the ending of a binding's name: '-linux-arm64-musl'. */
function platformOf(name: string): { os?: string[]; cpu: string[]; libc?: string[] } | undefined {
  if (name.endsWith('-wasm32-wasi')) return { cpu: ['wasm32'] }
  const parts = /-(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64)(?:-(\w+))?$/.exec(name)
  if (!parts?.[1] || !parts[2]) return undefined
  const variant = parts[3] ?? ''
  const libc = variant.startsWith('gnu') ? ['glibc'] : variant.startsWith('musl') ? ['musl'] : undefined
  return { os: [parts[1]], cpu: [parts[2]], ...(parts[1] === 'linux' && libc && { libc }) }
}
