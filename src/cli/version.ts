import { readFileSync } from 'node:fs'

/** The version as package.json has it. */
export function ownVersion(): string {
  const json: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  if (typeof json !== 'object' || json === null || !('version' in json)) throw new Error('package.json has no version.')
  return String(json.version)
}
