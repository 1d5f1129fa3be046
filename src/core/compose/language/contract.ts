const participle = '(?:been|done|seen|given|taken|written|driven|known|spoken|shown|grown|flown|taught|run|led|built|made|kept|held|come|gone|won|sold|put|had|met|worked|\\p{L}{3,}ed)'
const adverb = '(?:also |never |always |just |only |often |since )?'
/** A stop, or the end: 'if I could, I would.' keeps both words. */
const goesOn = '(?= [\\p{L}\\d“])'
/** A word after which a short form would carry the stress: 'how proud you are of it', 'wherever it is'. */
const stressed = /\b(?:of|with|and|for) $|\b(?:how|what|where|who|whatever|wherever|whoever|than|as)\b[^,.;:]*$/i

/** A rule is tried only where its plain words stand. */
const rules: readonly (readonly [long: RegExp, short: string, hint: string])[] = [
  [new RegExp(`\\bI am${goesOn}`, 'gu'), "I'm", 'I am '],
  [new RegExp(`\\b(I|we|you|they) have(?= ${adverb}${participle}\\b(?! to\\b))`, 'giu'), "$1've", ' have '],
  [new RegExp(`\\b(I|we|you|they) would${goesOn}(?! not\\b)`, 'giu'), "$1'd", ' would '],
  [new RegExp(`\\b(I|we|you|they) will${goesOn}(?! not\\b)`, 'giu'), "$1'll", ' will '],
  [new RegExp(`\\b(we|you|they) are${goesOn}(?! not\\b)`, 'giu'), "$1're", ' are '],
  [new RegExp(`\\b(he|she) is(?= (?:not )?\\p{L}+ing\\b)`, 'giu'), "$1's", ' is '],
  [new RegExp(`\\b(it|that|there) is${goesOn}(?! not\\b)`, 'giu'), "$1's", ' is '],
  [new RegExp(`\\bcannot${goesOn}`, 'gu'), "can't", 'cannot '],
  [new RegExp(`\\b(do|does|did|is|are|was|were|would|could|should|has|have) not${goesOn}(?! only\\b)`, 'gu'), "$1n't", ' not '],
]

/**
 * Shortens verbs as one does among people on first-name terms. What is quoted stays as it was said.
 *
 * @example
 * ['I would like what you are like.', 'You said, “I am here.” It is a lot.', 'a bridge I have never seen'].map(contracted)
 * // => ["I'd like what you are like.", "You said, “I am here.” It's a lot.", "a bridge I've never seen"]
 */
export function contracted(text: string): string {
  const before = remembered.get(text)
  if (before !== undefined) return before
  const found = mayShorten.test(text) ? shortened(text) : text
  if (remembered.size > 8000) remembered.clear()
  remembered.set(text, found)
  return found
}

const remembered = new Map<string, string>()
const mayShorten = / (?:am|have|would|will|are|is|not) |cannot/

function shortened(text: string): string {
  return text
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : rules.reduce((said, [long, short, hint]) => (said.includes(hint) ? shorten(said, long, short) : said), part)))
    .join('')
}

function shorten(text: string, long: RegExp, short: string): string {
  return text.replace(long, (found: string, ...rest: unknown[]) => {
    const at = rest.find((each) => typeof each === 'number') ?? 0
    const [first] = rest
    const isVerb = / (?:is|are)$/.test(found)
    if (isVerb && stressed.test(text.slice(0, at)) && !/^ (?:not )?\p{L}+ing\b/u.test(text.slice(at + found.length))) return found
    return short.replace('$1', typeof first === 'string' ? first : '')
  })
}
