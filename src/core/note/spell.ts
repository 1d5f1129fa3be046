/** Words for the marks that are easily lost in writing by hand. */
const markWords: Readonly<Record<string, string>> = {
  '\u0300': 'grave accent, falling',
  '\u0301': 'acute accent, rising',
  '\u0302': 'circumflex, a roof',
  '\u0303': 'tilde, a wave',
  '\u0304': 'macron, a bar above',
  '\u0306': 'breve, a bowl above',
  '\u0307': 'dot above',
  '\u0308': 'two dots',
  '\u030A': 'ring above',
  '\u030B': 'two rising accents',
  '\u030C': 'caron, a small v above',
  '\u0323': 'dot below',
  '\u0326': 'comma below',
  '\u0327': 'cedilla, a hook below',
  '\u0328': 'ogonek, a tail to the right',
}
const letterWords: Readonly<Record<string, string>> = { ø: 'o with a slash', Ø: 'O with a slash', ł: 'l with a stroke', Ł: 'L with a stroke', đ: 'd with a bar', Đ: 'D with a bar', ß: 'sharp s', æ: 'a and e in one', Æ: 'A and E in one', œ: 'o and e in one', Œ: 'O and E in one' }

/** A name as it is spelt: its letters apart, and what to look out for. */
export interface Spelling {
  readonly name: string
  /** Letters of each word, a space between them. */
  readonly letters: string
  /** 'á: acute accent, rising'. Each once. */
  readonly hints: readonly string[]
}

/**
 * Spells a name letter by letter.
 * @example
 * spellName('Zoë Ray')
 * // => { name: 'Zoë Ray', letters: 'Z o ë   R a y', hints: ['ë: two dots'] }
 */
export function spellName(name: string): Spelling {
  const text = name.normalize('NFC').trim()
  const words = text.split(/\s+/u)
  const hints = [...new Set(text)].flatMap((letter) => {
    const said = letterWords[letter] ?? [...letter.normalize('NFD')].slice(1).flatMap((mark) => markWords[mark] ?? []).join(' and ')
    return said === '' ? [] : [`${letter}: ${said}`]
  })
  return { name: text, letters: words.map((word) => [...word].join(' ')).join('   '), hints: [...hints, ...doubles(text)] }
}

/** Doubled letters get lost most of all. */
function doubles(text: string): string[] {
  return [...text.matchAll(/(\p{Ll})\1/gu)].map(([pair, letter]) => `${pair}: ${letter} twice`).filter((hint, at, all) => all.indexOf(hint) === at)
}
