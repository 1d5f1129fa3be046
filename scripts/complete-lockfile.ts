/**
 * Adds to package-lock.json the optional dependencies that npm left out because its registry did not have them when
 * the lockfile was written (bindings for platforms other than the writer's). Without them `npm ci` calls the lockfile
 * out of date and stops; with them it skips what is for other platforms.
 *
 * And marks as ours for building what we have as a devDependency and a package only could use (an optional peer, as
 * vitest is of better-auth): else `npm ci --omit=dev` brings it along, with vite and its bindings, 45 MB.
 *
 * Run after `npm install` of a package: `node scripts/complete-lockfile.ts`. test/lockfile.test.ts says when it is due;
 * decision 004 says why.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const path = join(resolve(import.meta.dirname, '..'), 'package-lock.json')
const versions = z.record(z.string(), z.string()).optional()
const peers = z.record(z.string(), z.looseObject({ optional: z.boolean().optional() })).optional()
const locked = z.looseObject({
  version: z.string().optional(), optional: z.boolean().optional(), dev: z.boolean().optional(), devOptional: z.boolean().optional(),
  dependencies: versions, devDependencies: versions, optionalDependencies: versions, peerDependencies: versions, peerDependenciesMeta: peers,
})
const lockfile = z.looseObject({ packages: z.record(z.string(), locked) })

const written: unknown = JSON.parse(readFileSync(path, 'utf8'))
const lock = lockfile.parse(written)
/** As npm wrote them: zod puts the fields that it knows first. */
const fieldsOf = z.looseObject({ packages: z.record(z.string(), z.record(z.string(), z.unknown())) }).parse(written).packages
const added = missingOf(lock.packages)
const packages = { ...lock.packages, ...Object.fromEntries(added) }
const marked = Object.entries(markedForBuilding(packages)).map(([name, entry]): [string, Packages[string]] => [name, inOrder(entry, Object.keys(fieldsOf[name] ?? {}))])
const sorted = Object.fromEntries(marked.toSorted(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
console.log(`${added.length} added: ${added.map(([name]) => name.replace('node_modules/', '')).join(', ') || 'the lockfile was complete'}`)

function missingOf(all: z.output<typeof lockfile>['packages']): [string, z.output<typeof locked>][] {
  return Object.entries(all).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !all[`node_modules/${name}`] && !all[`${parent}/node_modules/${name}`])
      .map(([name, version]): [string, z.output<typeof locked>] => [`node_modules/${name}`, entryOf(name, version, entry.dev)]),
  )
}

type Packages = z.output<typeof lockfile>['packages']

function inOrder(entry: Packages[string], fields: readonly string[]): Packages[string] {
  return Object.fromEntries([...new Set([...fields, ...Object.keys(entry)])].flatMap((field) => (entry[field] === undefined ? [] : [[field, entry[field]]])))
}

/** Takes optional peers away that we have for building, and marks all that nothing else asks for. */
function markedForBuilding(all: Packages): Packages {
  const tools = all['']?.devDependencies ?? {}
  const without = Object.fromEntries(Object.entries(all).map(([name, entry]) => {
    const { peerDependencies, peerDependenciesMeta } = entry
    const isKept = ([peer]: readonly [string, unknown]): boolean => !(peerDependenciesMeta?.[peer]?.optional && peer in tools)
    const kept = <T>(of: Readonly<Record<string, T>>): Record<string, T> => Object.fromEntries(Object.entries(of).filter(isKept))
    return [name, { ...entry, ...(peerDependencies && { peerDependencies: kept(peerDependencies) }), ...(peerDependenciesMeta && { peerDependenciesMeta: kept(peerDependenciesMeta) }) }]
  }))
  const needed = neededToRun(without)
  return Object.fromEntries(Object.entries(without).map(([name, entry]) => [name, needed.has(name) || entry.dev ? entry : { ...entry, devOptional: undefined, dev: true }]))
}

function neededToRun(all: Packages): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = ['']
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue
    found.add(at)
    const { dependencies, optionalDependencies, peerDependencies } = all[at] ?? {}
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) waiting.push(...placeOf(all, at, name))
  }
  return found
}

/** Where Node would find a package from within another: beside it, else further out. */
function placeOf(all: Packages, from: string, name: string): readonly string[] {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    if (all[place]) return [place]
    if (at === '') return []
  }
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
