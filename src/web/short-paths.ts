/** Writes the table of doors shorter for the page: it is a tenth of what the first address loads, and half of it says 'method' and 'path'. */
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { paths } from '../api/paths.ts'

const API = '/api/'

/** Puts the same table in the place of api/paths.ts, packed by method: one line each, 'get home home readProfile profile …'. */
export function shortPaths(root: string): Plugin {
  return {
    name: 'regards-short-paths',
    apply: 'build',
    load: (id) => (id === join(root, '../api/paths.ts').replaceAll('\\', '/') ? codeOf(packed()) : undefined),
  }
}

function packed(): string {
  const doors = Object.entries(paths)
  for (const [name, { path }] of doors) if (!path.startsWith(API)) throw new Error(`The door ${name} is not below ${API}.`)
  const methods = [...new Set(doors.map(([, { method }]) => method))]
  return methods.map((method) => [method, ...doors.flatMap(([name, door]) => (door.method === method ? [name, door.path.slice(API.length)] : []))].join(' ')).join('\n')
}

function codeOf(table: string): string {
  return `export const paths = {}
for (const line of ${JSON.stringify(table)}.split('\\n')) {
  const [method, ...words] = line.split(' ')
  while (words.length > 0) paths[words.shift()] = { method, path: '${API}' + words.shift() }
}`
}
