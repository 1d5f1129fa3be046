import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root } from './source-files.ts'

const entry = z.object({ optionalDependencies: z.record(z.string(), z.string()).optional(), resolved: z.string().optional(), hasInstallScript: z.boolean().optional(), dev: z.boolean().optional(), devDependencies: z.record(z.string(), z.string()).optional() })
const lock = z.object({ packages: z.record(z.string(), entry) }).parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))

test('every optional dependency is locked, else `npm ci` stops: run scripts/complete-lockfile.ts', () => {
  const missing = Object.entries(lock.packages).flatMap(([parent, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter((name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${parent}/node_modules/${name}`]),
  )
  expect(missing).toEqual([])
})

test('what is for building and testing only is marked so, else `npm ci --omit=dev` brings it along: run scripts/complete-lockfile.ts', () => {
  // Of jose the tests make a university; accounts need it to run.
  const tools = Object.keys(lock.packages['']?.devDependencies ?? {}).filter((name) => name !== 'jose')
  expect(tools.length).toBeGreaterThan(10)
  expect(tools.filter((name) => !lock.packages[`node_modules/${name}`]?.dev)).toEqual([])
})

test('the lockfile names no host that packages came from', () => {
  expect(Object.values(lock.packages).filter((each) => each.resolved?.startsWith('http'))).toEqual([])
})

test('the versions in package.json are exact', () => {
  const groups = z.record(z.string(), z.string())
  const wanted = z.object({ dependencies: groups, devDependencies: groups, optionalDependencies: groups })
  const { dependencies, devDependencies, optionalDependencies } = wanted.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})
