import { readDisplayName } from './display-name.ts'
import { isPersonName } from './name-words.ts'

/** A name as it stands on a card or below a letter, taken apart. */
export interface WrittenName {
  readonly name: string
  /** False where capitals had to be made small, or told the order. */
  readonly isAsWritten: boolean
  readonly honorific?: string | undefined
  /** As written, joined by ', '. */
  readonly credentials?: string | undefined
  readonly pronouns?: string | undefined
  readonly goesBy?: string | undefined
}

/** Degrees, licences and generations that stand behind a name. */
const credential =
  /^(?:ph\.?\s?d|d\.?phil|ed\.?d|psy\.?d|pharm\.?d|d\.?n\.?p|m\.?d|d\.?o|d\.?d\.?s|dvm|j\.?d|ll\.?[bm]|esq(?:uire)?|m\.?b\.?a|m\.?p\.?[ahp]|m\.?ed|m\.?f\.?a|m\.?a|m\.?s|m\.?sc|m\.?eng|m\.?s\.?w|b\.?a|b\.?sc?|b\.?eng|dipl\.?-?\s?ing|ing|r\.?n|bsn|msn|l\.?c\.?s\.?w|lmft|ccc-slp|p\.?\s?eng|p\.?e|c\.?eng|cpa|aca|acca|cfa|cfp|cma|cia|pmp|csm|cissp|cisa|ccna|s?phr|shrm-s?cp|gphr|cprp|apr|acc|pcc|aia|riba|leed\s?ap|frcs|facp|fres|obe|mbe|cbe|jr|sr|i{2,3}|iv)\.?$/i

/** Kept as written: English has no word of its own for them. */
const foreignHonorific =
  /^(dr\.-?\s?(?:ing|med|phil|rer\.\s?(?:nat|pol)|jur)\.|dott(?:\.\s?ssa|\.)|drs\.|ir\.|ing\.|dipl\.-?\s?\p{L}+\.|mag\.|mgr\.?|bc\.|mudr\.|rndr\.|judr\.|phdr\.|avv\.|arq\.|lic\.|sr\.|sra\.|dr[aª]\.|d[ñn]a\.|mme\.?|mlle\.?|herr|frau|sig\.(?:ra)?|rev\.|sir|dame|hon\.)\s+(?=\p{Lu})/iu

const pronounsIn =
  /[([]?\b((?:she|he|they|ze|xe|elle|sie)\s?\/\s?(?:her|him|them|they|his|hers|he|she|hir|xem|ihr)(?:\s?\/\s?\w+)?)\b[)\]]?/i

/**
 * Takes apart a line that is a name: titles before it, credentials behind it, pronouns and the name the person goes by.
 *
 * @example
 * readWrittenName('Dr. Adaeze "Ada" Okonkwo, PhD, APR (she/her)')
 * // => { name: 'Adaeze Okonkwo', isAsWritten: true, honorific: 'Dr', credentials: 'PhD, APR', pronouns: 'she/her', goesBy: 'Ada' }
 */
export function readWrittenName(line: string): WrittenName | undefined {
  const pronouns = pronounsIn.exec(line)
  const whole = line
    .replace(pronouns?.[0] ?? '', ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const [before = '', foreign] = foreignHonorific.exec(whole) ?? []
  const { core, credentials } = splitCredentials(whole.slice(before.length))
  const shown = readDisplayName(core)
  if (shown.kind !== 'person') return undefined
  const { name, goesBy } = shown.name
  const honorific = [foreign, shown.name.honorific].filter((part) => part !== undefined).join(' ')
  return {
    name,
    isAsWritten: shown.sure || !name.includes(' '),
    ...(honorific ? { honorific } : {}),
    ...(credentials.length > 0 ? { credentials: credentials.join(', ') } : {}),
    ...(pronouns?.[1] ? { pronouns: pronouns[1].replace(/\s/g, '').toLowerCase() } : {}),
    ...(goesBy ? { goesBy } : {}),
  }
}

function splitCredentials(line: string): { core: string; credentials: string[] } {
  const [first = '', ...others] = line.split(/\s*,\s*/).filter((part) => part !== '')
  const tail: string[] = []
  while (others.length > 0 && isCredential(others.at(-1) ?? '')) tail.unshift(others.pop() ?? '')
  const words = [first, ...others].join(', ').split(' ')
  // 'Jane Doe MBA' without a comma: only in capitals, since 'Ma' and 'Ed' are names.
  while (words.length > 2 && isBareCredential(words.at(-1) ?? '')) tail.unshift(words.pop() ?? '')
  return { core: words.join(' ').replace(/,$/, ''), credentials: tail }
}

function isCredential(part: string): boolean {
  return part.split(/[\s/]+/).every((word) => credential.test(word)) || credential.test(part)
}

function isBareCredential(word: string): boolean {
  return (
    credential.test(word) &&
    (word === word.toUpperCase() || /^(?:Ph\.?D|Jr|Sr|Esq|Dipl)\.?/.test(word)) &&
    word.replace(/\W/g, '').length > 1
  )
}

/**
 * Tells whether a name needs no second look: two words or more, letters and capitals as names have them, nothing lost
 * or garbled on the way.
 *
 * @example
 * isSoundName('Adaeze Okonkwo')
 * // => true
 * isSoundName('adaeze okonkwo')
 * // => false
 * isSoundName('JosÃ© Garcia')
 * // => false
 */
export function isSoundName(name: string): boolean {
  const words = name.split(' ')
  const isShouted = words.some((word) => word.length > 3 && word === word.toUpperCase() && word !== word.toLowerCase())
  const hasCases = name.toLowerCase() !== name.toUpperCase()
  const isCutShort = words.length > 1 && /^\p{L}\.?$/u.test(words.at(-1) ?? '')
  return isPersonName(name) && !isCutShort && (words.length > 1 || !hasCases) && !isShouted && !isGarbled(name)
}

/**
 * Tells whether letters were lost: a sign of replacement, or UTF-8 that was read as Western.
 *
 * @example
 * isGarbled('MÃ¼ller')
 * // => true
 */
export function isGarbled(text: string): boolean {
  return /\uFFFD|Ã[\u0080-\u00BF\u0152-\u2122]|Â[\u0080-\u00BF]|â€|\p{L}\?\p{L}/u.test(text)
}
