import { letterKey } from '../text/fold.ts'
import { nicknameFamilies } from './nickname-families.ts'

const shortForms = readFamilies()

function readFamilies(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>()
  for (const line of nicknameFamilies.trim().split(/\n|; /)) {
    const [names = '', shorts = ''] = line.split(': ')
    for (const name of names.split(' ')) table.set(name, new Set([...(table.get(name) ?? []), ...shorts.split(' ').map(sound)]))
  }
  return table
}

/**
 * Tells whether a name is a short form of another, or a beginning or end of it long enough to be taken for one.
 *
 * @example
 * [isNicknameOf('Mike', 'Michael'), isNicknameOf('Kev', 'Kevin'), isNicknameOf('Mary', 'Joan')]
 * // => [true, true, false]
 */
export function isNicknameOf(written: string, given: string): boolean {
  const short = letterKey(written)
  const long = letterKey(given)
  if (short === long || short === '' || long === '') return false
  if (isShortFor(short, long) || isShortFor(long, short)) return true
  if (isBeginning(short, long) || isBeginning(long, short)) return true
  return short.length >= 4 && short.length < long.length && long.endsWith(short)
}

function isBeginning(short: string, long: string): boolean {
  return short.length >= 3 && short.length < long.length && long.startsWith(short)
}

function isShortFor(short: string, long: string): boolean {
  return shortForms.get(long)?.has(sound(short)) ?? false
}

/** Bennie, Benny and Beni are one short form. */
function sound(short: string): string {
  return short.replace(/(.)\1/g, '$1').replace(/(?:ie|ey|ee|i)$/, 'y')
}
