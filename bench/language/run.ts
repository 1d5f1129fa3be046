/**
 * Measures the spelling and grammar passes beside Harper alone and Hunspell alone in the same run.
 *
 *     npm run bench -- language [--data ../shared/data/language] [--half development|held-out] [--misses] [--only spelling] [--ours]
 */
import { parseArgs } from 'node:util'
import { measureClean, measureCorrections, measureSpans, measureSpelling, type Share } from './measures.ts'
import { isRealWordItem } from './real-words.ts'
import { openReaders, type Reader } from './readers.ts'
import { halfOf, readSets, type Half, type Sets } from './sets.ts'
import { measureTime } from './time.ts'

export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      data: { type: 'string', default: '../shared/data/language' },
      half: { type: 'string' },
      only: { type: 'string' },
      misses: { type: 'boolean', default: false },
      ours: { type: 'boolean', default: false },
    },
  })
  const sets = readSets(values.data)
  const readers = (await openReaders()).slice(0, values.ours ? 1 : 3)
  const halves = (['development', 'held-out'] as const).filter((half) => !values.half || half === values.half)
  for (const half of halves) {
    console.log(`\n## ${half} half\n`)
    for (const { title, measure } of measuresOf(sets, half)) {
      if (values.only && !title.startsWith(values.only)) continue
      await printTable(title, readers, measure, values.misses && half === 'development')
    }
  }
  if (!values.only) await measureTime(sets.cleanLetters.map((letter) => letter.text))
}

interface Measure {
  readonly title: string
  readonly measure: (read: Reader['read']) => Promise<readonly Share[]>
}

function measuresOf(sets: Sets, half: Half): readonly Measure[] {
  const ofHalf = <T>(items: readonly T[], key: (item: T) => string) => items.filter((item) => halfOf(key(item)) === half)
  const spelling = ofHalf(sets.spelling, (item) => item.text)
  const corrections = ofHalf(sets.letterGrammar, (item) => item.wrong)
  const jfleg = ofHalf(sets.jfleg, (item) => item.wrong)
  const sentences = ofHalf(sets.cleanSentences, (item) => item.text)
  const letters = ofHalf(sets.cleanLetters, (item) => item.text)
  return [
    {
      title: 'spelling, non-words',
      measure: (read) =>
        measureSpelling(
          read,
          spelling.filter((item) => !isRealWordItem(item)),
        ),
    },
    { title: 'spelling, real words', measure: (read) => measureSpelling(read, spelling.filter(isRealWordItem)) },
    { title: 'letter grammar', measure: (read) => measureCorrections(read, corrections) },
    { title: 'jfleg', measure: (read) => measureSpans(read, jfleg) },
    { title: 'clean sentences', measure: (read) => measureClean(read, sentences) },
    { title: 'clean letters', measure: (read) => measureClean(read, letters) },
  ]
}

async function printTable(title: string, readers: readonly Reader[], measure: Measure['measure'], showMisses: boolean): Promise<void> {
  const columns = await Promise.all(readers.map((reader) => measure(reader.read)))
  const [first = []] = columns
  console.log(`| ${title} (${Math.max(...first.map((share) => share.of))}) | ${readers.map((reader) => reader.name).join(' | ')} |`)
  console.log(`|---|${readers.map(() => '---:|').join('')}`)
  for (const [row, share] of first.entries()) {
    console.log(`| ${share.name} | ${columns.map((column) => percent(column[row])).join(' | ')} |`)
  }
  console.log('')
  if (!showMisses) return
  for (const share of first) {
    for (const miss of share.misses) console.log(`  ${share.name}: ${miss}`)
  }
}

function percent(share: Share | undefined): string {
  if (!share) return '–'
  const value = ((100 * share.count) / Math.max(1, share.of)).toFixed(1)
  return share.of === 1 && !Number.isInteger(share.count) ? `${value} %` : `${value} % (${share.count}/${share.of})`
}
