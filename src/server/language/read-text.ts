import type { Dialect, Finding } from '../../core/model/finding.ts'
import { openHarper } from './harper.ts'
import { harperLintToFinding } from './harper-finding.ts'
import { composeText } from './nfc.ts'

/** Reads one text and gives its findings in the order of the text. */
export type TextReader = (text: string, dialect: Dialect) => Promise<readonly Finding[]>

/** A letter has some 1,500 units; what is longer than this is no letter. */
export const longestText = 20_000

/** Loads the language engines into this thread. */
export async function openReader(): Promise<TextReader> {
  const harper = await openHarper()
  return async (written, dialect) => {
    const { text, toWritten } = composeText(written.slice(0, longestText))
    const lints = await harper.read(text, dialect)
    const findings = lints.map((lint) => harperLintToFinding(lint, text))
    const placed = findings.map((finding) => ({ ...finding, start: toWritten(finding.start), end: toWritten(finding.end) }))
    return [...placed.toSorted((a, b) => a.start - b.start || a.end - b.end), ...notRead(written)]
  }
}

function notRead(written: string): Finding[] {
  if (written.length <= longestText) return []
  return [
    {
      part: 'body',
      start: longestText,
      end: written.length,
      severity: 'question',
      rule: 'too-long-to-proofread',
      pass: 'grammar',
      message: `Only the first ${longestText.toLocaleString('en')} characters were proofread.`,
      suggestions: [],
    },
  ]
}
