const particles = new Set(['van', 'von', 'der', 'den', 'de', 'da', 'das', 'do', 'dos', 'di', 'du', 'del', 'della', 'la', 'le', 'el', 'al', 'bin', 'ibn', 'y', 'e', 'ter', 'ten', 'zu', 'af', 'av'])

/**
 * Says how a name that was typed in a hurry is probably written: all small or all capital letters are hardly ever
 * meant. Undefined where there is nothing to ask.
 */
export function probableCase(name: string): string | undefined {
  const words = name.trim()
  const small = words.toLowerCase()
  const isShouted = words === words.toUpperCase() && words.includes(' ')
  if (!/\p{L}{2}/u.test(words) || (words !== small && !isShouted)) return undefined
  const written = small
    .split(/(\s+)/u)
    .map((word, at) => (at > 0 && particles.has(word) ? word : capitals(word)))
    .join('')
  return written === words ? undefined : written
}

/** The first letter, the one behind a hyphen, and the one behind O’ and D’. */
function capitals(word: string): string {
  return word.replaceAll(/(^|-)(\p{L}['’])?(\p{L})/gu, (piece) => piece.toUpperCase())
}
