/** A number of 32 bits for a text (FNV-1a: Fowler, Noll and Vo). */
export function numberOf(text: string): number {
  let number = 0x811c9dc5
  for (let at = 0; at < text.length; at++) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193)
  return number | 0
}

/** Mixes one number into another, so that order counts (a step and the end of MurmurHash3 by Appleby). */
function mixed(number: number, other: number): number {
  let part = Math.imul(other, 0xcc9e2d51)
  part = Math.imul((part << 15) | (part >>> 17), 0x1b873593)
  const whole = number ^ part
  const turned = Math.imul((whole << 13) | (whole >>> 19), 5) + 0xe6546b64
  return Math.imul(turned ^ (turned >>> 15), 0x85ebca6b) | 0
}

/** A feature: what was asked, mixed with up to four answers. Two features share a number about once in 50,000. */
export function feature(asked: number, one = 0, two = 0, three = 0, four = 0): number {
  return mixed(mixed(mixed(mixed(asked, one), two), three), four)
}

/** A number for each name of a question. */
export function numbersOf<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, numberOf(name)])) as Record<Name, number>
}
