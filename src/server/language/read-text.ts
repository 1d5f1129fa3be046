import type { Dialect, Finding } from '../../core/model/finding.ts'
import { findRegisterSlips } from '../../core/check/register/find-register-slips.ts'
import { findClassSlips } from './class-rules.ts'
import { openHarper } from './harper.ts'
import { harperLintToFinding, isFalseAlarm } from './harper-finding.ts'
import { openHunspell } from './hunspell.ts'
import { openWordKnowledge } from './knowledge.ts'
import { composeText } from './nfc.ts'
import { chooseFindings } from './overlaps.ts'
import { findMisspellings } from './spelling.ts'
import { sentencesOf } from './word-tokens.ts'
import { wrongWordFinding } from './wrong-word-finding.ts'
import { findWrongWords } from './wrong-words.ts'
import { say } from '../../core/check/say.ts'

/** Reads one text and gives its findings in the order of the text. */
export type TextReader = (text: string, dialect: Dialect) => Promise<readonly Finding[]>

/** A letter has some 1,500 units; what is longer than this is no letter. */
export const longestText = 20_000

/** Loads the language engines into this thread. */
export async function openReader(): Promise<TextReader> {
  const engines = { harper: await openHarper(), hunspellOf: await openHunspell(), knowledge: openWordKnowledge() }
  const findSlips = findClassSlips(engines.knowledge.english)
  await engines.hunspellOf('en-US')
  return async (written, dialect) => {
    const { text, toWritten } = composeText(written.slice(0, readable(written)))
    const sentences = sentencesOf(text)
    const lints = await engines.harper.read(text, dialect)
    const findings = chooseFindings([
      ...findRegisterSlips(text, dialect),
      ...(await findMisspellings(sentences, dialect, engines)),
      ...lints.filter((lint) => !isFalseAlarm(lint, text)).map((lint) => harperLintToFinding(lint, text)),
      ...sentences.flatMap(findSlips),
      ...sentences.flatMap((sentence) => findWrongWords(sentence, engines.knowledge)).map(wrongWordFinding),
    ])
    return [
      ...findings.map((finding) => ({ ...finding, start: toWritten(finding.start), end: toWritten(finding.end) })),
      ...notRead(written),
    ]
  }
}

/** How much of a text is read: all, or as many whole words as the limit allows. */
function readable(written: string): number {
  if (written.length <= longestText) return written.length
  const space = written.lastIndexOf(' ', longestText)
  return space > longestText / 2 ? space : longestText
}

function notRead(written: string): Finding[] {
  const start = readable(written)
  if (start === written.length) return []
  return [
    {
      part: 'body',
      start,
      end: written.length,
      severity: 'question',
      rule: 'too-long-to-proofread',
      pass: 'grammar',
      ...say('proofread-until', { count: longestText.toLocaleString('en') }),
      suggestions: [],
    },
  ]
}
