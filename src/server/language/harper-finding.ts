import type { Finding } from '../../core/model/finding.ts'
import type { HarperLint } from './harper.ts'
import { severityByKind } from './harper-rules.ts'

/** Turns what Harper found into a finding: the rule in kebab-case, the message a plain sentence. */
export function harperLintToFinding(lint: HarperLint, text: string): Finding {
  const written = text.slice(lint.start, lint.end)
  const isSpelling = lint.kind === 'Spelling'
  return {
    part: 'body',
    start: lint.start,
    end: lint.end,
    severity: severityByKind[lint.kind] ?? 'question',
    rule: isSpelling ? 'spelling' : `harper-${kebabCase(lint.rule)}`,
    pass: isSpelling ? 'spelling' : 'grammar',
    message: isSpelling ? spellingMessage(written) : plainSentence(lint.message),
    suggestions: lint.suggestions.filter((suggestion) => suggestion !== written),
  }
}

/** Words the message of a misspelling. */
export function spellingMessage(written: string): string {
  return `“${written}” is not a word that the dictionary knows.`
}

/** Takes Markdown out of a message and makes it one sentence or more, with a capital and a full stop. */
export function plainSentence(markdown: string): string {
  const plain = markdown
    .replaceAll(/`([^`]*)`/g, '“$1”')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*{1,2}([^*]+)\*{1,2}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const capital = plain.charAt(0).toUpperCase() + plain.slice(1)
  return /[.?!”]$/.test(capital) ? capital : `${capital}.`
}

function kebabCase(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4').toLowerCase()
}
