import { expect, test } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** Which rooms a room may import, itself aside. docs/architecture.md says why. */
const core = ['core/text', 'core/model', 'core/capture', 'core/compose', 'core/check', 'core/prepare', 'core/send', 'core/tips', 'core/insights', 'core/replies', 'core/note', 'core/centre']
const allowed: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/model': ['core/text'],
  'core/capture': ['core/model', 'core/text'],
  'core/compose': ['core/model', 'core/text'],
  'core/check': ['core/model', 'core/text'],
  'core/prepare': ['core/model', 'core/text'],
  'core/send': ['core/model', 'core/text'],
  'core/tips': ['core/text'],
  'core/insights': ['core/model'],
  'core/centre': ['core/model', 'core/text', 'core/send'],
  'core/replies': ['core/model', 'core/text'],
  'core/note': ['core/model', 'core/text', 'core/compose', 'core/check', 'core/replies'],
  api: core,
  web: [...core, 'api'],
  'server/ports': core,
  'server/actions': [...core, 'api', 'server/ports'],
  'server/store': [...core, 'api', 'server/ports'],
  'server/parsing': [...core, 'api'],
  'server/mail': [...core, 'api', 'server/ports', 'server/parsing'],
  'server/language': [...core, 'api', 'server/ports'],
  'server/print': [...core, 'api', 'server/ports'],
  'server/calendars': [...core, 'api', 'server/ports', 'server/parsing'],
  'server/push': [...core, 'api', 'server/ports'],
  'server/capture': [...core, 'api', 'server/ports', 'server/parsing'],
  'server/drafts': [...core, 'api', 'server/ports'],
  'server/accounts': [...core, 'api', 'server/ports'],
  'server/vision': [...core, 'api', 'server/ports'],
  'server/operations': [...core, 'api', 'server/ports'],
  'server/pools': [...core, 'api', 'server/ports'],
  'server/jobs': [...core, 'api', 'server/ports', 'server/actions'],
  'server/http': [...core, 'api', 'server/ports', 'server/actions'],
  server: [...core, 'api', 'server/ports', 'server/actions', 'server/store', 'server/parsing', 'server/mail', 'server/language', 'server/calendars', 'server/push', 'server/capture', 'server/print', 'server/vision', 'server/drafts', 'server/accounts', 'server/jobs', 'server/operations', 'server/pools', 'server/http'],
  cli: [...core, 'api', 'server/ports', 'server/actions', 'server'],
}

/** Packages that core may use: pure ones that also run in a page, each in one room and with a decision record. */
const corePackages: Readonly<Record<string, string>> = {
  'ical.js': 'core/capture',
  'libphonenumber-js': 'core/capture',
  tldts: 'core/capture',
  'en-lexicon': 'core/compose',
}

const files = sourceFiles()

/** server/ports.ts is a room of one file; the other files right below server are the composition root. */
function roomOf(path: string): string {
  if (path === 'src/server/ports.ts') return 'server/ports'
  const [, first = '', second = ''] = path.split('/')
  const hasRooms = first === 'core' || first === 'server'
  return hasRooms && !/\.[jt]sx?$/.test(second) ? `${first}/${second}` : first
}

test('every file stands in a room of the house', () => {
  expect([...new Set(files.map((file) => roomOf(file.path)))].filter((room) => !(room in allowed))).toEqual([])
})

test('a room imports only the rooms it may', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file.path)
    return file.imports
      .filter((path) => path.startsWith('src/'))
      .map(roomOf)
      .filter((other) => other !== room && !allowed[room]?.includes(other))
      .map((other) => `${file.path} imports ${other}`)
  })
  expect(wrong).toEqual([])
})

test('core stands on nothing but its listed packages, each in its one room', () => {
  const wrong = files
    .filter((file) => file.path.startsWith('src/core/'))
    .flatMap((file) =>
      file.imports
        .filter((name) => !name.startsWith('src/'))
        .filter((name) => corePackages[packageOf(name)] !== roomOf(file.path))
        .map((name) => `${file.path} imports ${name}`),
    )
  expect(wrong).toEqual([])
})

test('no two files import one another, not even through others', () => {
  const edges = new Map(files.map((file) => [file.path, file.imports.filter((path) => path.startsWith('src/'))]))
  const settled = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    else if (!settled.has(path)) for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    settled.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  expect(cycles).toEqual([])
})

test('the page carries no schema library: it takes only types from the rows', () => {
  const reached = new Set<string>()
  const queue = files.filter((file) => file.path.startsWith('src/web/')).map((file) => file.path)
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    queue.push(...(files.find((file) => file.path === path)?.valueImports ?? []))
  }
  expect([...reached].filter((name) => name === 'zod' || name.startsWith('@hono/'))).toEqual([])
})

function packageOf(name: string): string {
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')
}
