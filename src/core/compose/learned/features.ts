import { classesOf, isKnownWord } from '../language/lexicon.ts'

/** What learning needs to know of the talk: whom 'she' may mean. */
export interface Talk {
  readonly pronouns: 'she' | 'he' | 'they' | undefined
  readonly firstName: string
  readonly familyName: string
}

/** Tells to which group of like words a word belongs: a coarse and a fine number; none for words nobody has counted. */
export type Groups = (word: string) => readonly [fine: string, coarse: string]

/** One word of a jotting with all that its neighbours may ask about it. */
interface Word {
  readonly word: string
  readonly tag: string
  readonly tags: string
  readonly fine: string
  readonly coarse: string
  readonly shape: string
}

const outside: Word = { word: '#', tag: '#', tags: '#', fine: '#', coarse: '#', shape: '#' }

const pronounOf: Readonly<Record<string, string>> = { she: 'subject', her: 'her', hers: 'owned', herself: 'self', he: 'subject', him: 'object', his: 'owner', himself: 'self' }

/** 'she' of a woman who reads and 'he' of a man who reads are the same word: the reader. */
function readerWord(lower: string, { pronouns, firstName, familyName }: Talk): string {
  const role = pronounOf[lower]
  if (role) {
    const of = lower.startsWith('h') && !lower.startsWith('her') ? 'he' : 'she'
    return pronouns === of || pronouns === undefined ? `@${role}` : `@other-${role}`
  }
  const bare = lower.replace(/['’]s$/, '')
  if (bare !== '' && (bare === firstName.toLowerCase() || bare === familyName.toLowerCase())) return lower === bare ? '@name' : '@name-s'
  return lower
}

function wordOf(token: string, talk: Talk, groups: Groups): Word {
  const lower = token.toLowerCase()
  const word = readerWord(lower, talk)
  if (/^[^\p{L}\d]+$/u.test(token)) return { word, tag: token, tags: token, fine: '-', coarse: '-', shape: 'mark' }
  if (/\d/.test(token)) return { word: word.replace(/\d+/g, '0'), tag: 'CD', tags: 'CD', fine: '-', coarse: '-', shape: /^\d+$/.test(token) ? 'figure' : 'figures' }
  const classes = classesOf(lower)
  const shape = /^\p{Lu}+s?$/u.test(token) && token.length > 1 ? 'CAPS' : /^\p{Lu}/u.test(token) ? 'Cap' : isKnownWord(lower) ? 'low' : 'odd'
  const [fine, coarse] = groups(lower)
  return { word, tag: shape === 'Cap' && classes[0] === 'NN' && !isKnownWord(lower) ? 'NNP' : (classes[0] ?? 'NN'), tags: classes.slice(0, 3).join('/'), fine, coarse, shape }
}

/** A jotting as learning sees it. */
export interface Sight {
  readonly words: readonly Word[]
  readonly talk: Talk
}

/** Looks at the words of a jotting. */
export function sightOf(tokens: readonly string[], talk: Talk, groups: Groups): Sight {
  return { words: tokens.map((token) => wordOf(token, talk, groups)), talk }
}

const isFinite = ({ tag, word }: Word): boolean => /^(?:VBZ|VBD|MD|VBP)$/.test(tag) || /^(?:is|are|was|were|has|have|had|do|does|did)$/.test(word)
const isNoun = ({ tag }: Word): boolean => tag.startsWith('NN')

/** What the whole jotting shows, which decides what kind of thing it tells. */
export function wholeFeatures({ words }: Sight): string[] {
  const at = (index: number): Word => words[index] ?? outside
  const features = ['-', `1=${at(0).word}`, `12=${at(0).word} ${at(1).word}`, `123=${at(0).word} ${at(1).word} ${at(2).word}`, `t1=${at(0).tags}`, `t12=${at(0).tag} ${at(1).tag}`, `t123=${at(0).tag} ${at(1).tag} ${at(2).tag}`, `f1=${at(0).fine}`, `f2=${at(1).fine}`, `n=${Math.min(8, words.length >> 1)}`, `end=${at(words.length - 1).word}`, `finite=${words.findIndex(isFinite) < 0 ? 'no' : Math.min(5, words.findIndex(isFinite))}`]
  for (const [index, word] of words.entries()) {
    features.push(`w=${word.word}`, `ww=${word.word} ${at(index + 1).word}`, `f=${word.fine}`, `c=${word.coarse}`)
  }
  return [...new Set(features)]
}

/** What stands around one word: it decides what becomes of it. */
export function wordFeatures({ words }: Sight, index: number, kind: string): string[] {
  const at = (offset: number): Word => words[index + offset] ?? outside
  const here = at(0)
  const [before, after, before2, after2] = [at(-1), at(1), at(-2), at(2)]
  const finiteBefore = words.slice(0, index).filter(isFinite).length
  const noun = words.slice(0, index).findLast(isNoun)
  return [
    '-', `k=${kind}`, `w=${here.word}`, `kw=${kind} ${here.word}`, `t=${here.tags}`, `kt=${kind} ${here.tags}`, `s=${here.shape}`, `f=${here.fine}`, `c=${here.coarse}`, `end=${here.word.slice(-2)} ${here.tag}`,
    `w-1=${before.word}`, `w+1=${after.word}`, `w-2=${before2.word}`, `w+2=${after2.word}`, `t-1=${before.tags}`, `t+1=${after.tags}`, `w-1w=${before.word} ${here.word}`, `ww+1=${here.word} ${after.word}`, `wt+1=${here.word} ${after.tag}`, `t-1w=${before.tag} ${here.word}`,
    `t-1t=${before.tag} ${here.tag}`, `tt+1=${here.tag} ${after.tag}`, `t3=${before.tag} ${here.tag} ${after.tag}`, `t-2=${before2.tag} ${before.tag} ${here.tag}`, `t+2=${here.tag} ${after.tag} ${after2.tag}`, `f-1=${before.fine}`, `f+1=${after.fine}`,
    `at=${Math.min(index, 3)}`, `kat=${kind} ${Math.min(index, 2)} ${here.tag}`, `left=${Math.min(words.length - index, 4)}`, `v=${Math.min(2, finiteBefore)} ${here.tag}`, `kv=${kind} ${Math.min(2, finiteBefore)} ${isFinite(here) ? 'v' : ''}`, `noun=${noun?.tag ?? ''} ${here.tag}`, `1=${at(-index).word} ${here.tag}`, `mark=${lastMark(words, index)}`, `mw=${lastMark(words, index)} ${here.tag}`, `whose=${whoseVerb(words, index)} ${here.tag}`, `whosew=${whoseVerb(words, index)} ${here.word}`, `kwhose=${kind} ${whoseVerb(words, index)} ${here.tag} ${before.word}`,
  ]
}

/** What stands around the gap before one word (or at the end): it decides what is put there. */
export function gapFeatures({ words }: Sight, index: number, kind: string): string[] {
  const at = (offset: number): Word => words[index + offset] ?? outside
  const [left, right, left2, right2] = [at(-1), at(0), at(-2), at(1)]
  const finiteBefore = words.slice(0, index).filter(isFinite).length
  const finiteAfter = words.slice(index).findIndex(isFinite)
  const noun = words.slice(0, index).findLast(isNoun)
  const verbs = `${Math.min(2, finiteBefore)} ${finiteAfter < 0 ? 'no' : Math.min(3, finiteAfter)}`
  return [
    '-', `k=${kind}`, `l=${left.word}`, `r=${right.word}`, `lr=${left.word} ${right.word}`, `tl=${left.tags}`, `tr=${right.tags}`, `tlr=${left.tag} ${right.tag}`, `ltr=${left.word} ${right.tag}`, `tlr=${left.tag} ${right.word}`,
    `tll=${left2.tag} ${left.tag} ${right.tag}`, `trr=${left.tag} ${right.tag} ${right2.tag}`, `t4=${left2.tag} ${left.tag} ${right.tag} ${right2.tag}`, `fl=${left.fine}`, `fr=${right.fine}`, `clr=${left.coarse} ${right.coarse}`, `sr=${right.shape} ${left.tag}`, `rr=${right.word} ${right2.word}`, `ll=${left2.word} ${left.word}`, `r2=${right2.word}`, `tr2=${right.tag} ${right2.word}`,
    `v=${verbs}`, `tv=${left.tag} ${right.tag} ${verbs}`, `kv=${kind} ${verbs} ${index === 0 ? 'first' : ''}`, `noun=${noun?.tag ?? ''} ${right.tag} ${finiteBefore > 0 ? 1 : 0}`, `at=${index === 0 ? 'first' : index === words.length ? 'end' : ''}`, `kr=${kind} ${index === 0 ? 'first' : ''} ${right.word}`, `kt=${kind} ${index === 0 ? 'first' : ''} ${right.tag} ${right2.tag}`, `kf=${kind} ${index === 0 ? right.fine : ''}`, `1=${index === 0 ? `${right.word} ${right2.word}` : ''}`, `mark=${lastMark(words, index)} ${right.tag}`, `whose=${whoseVerb(words, index)} ${left.tag} ${right.tag}`, `mn=${lastMark(words, index)} ${left.tag} ${right.tag} ${right2.tag}`, `next=${nextMark(words, index)} ${right.tag} ${verbs}`,
  ]
}

const lastMark = (words: readonly Word[], index: number): string => words.slice(0, index).findLast(({ shape }) => shape === 'mark')?.word ?? ''

const nextMark = (words: readonly Word[], index: number): string => words.slice(index).find(({ shape }) => shape === 'mark')?.word ?? ''

/** Of whom the verbs so far are: the reader, somebody or something else that was named, or nobody yet. */
function whoseVerb(words: readonly Word[], index: number): string {
  for (let at = index - 1; at >= 0; at--) {
    const { word, tag } = words[at] ?? outside
    if (/^@(?:subject|name)$/.test(word) || word === 'they' || word === 'we') return word
    if (word === 'i' || word === 'you') return word
    if (/^(?:NN|NNS|NNP|PRP)$/.test(tag) && isFinite(words[at + 1] ?? outside)) return tag
  }
  return isFinite(words[0] ?? outside) ? 'dropped' : 'none'
}
