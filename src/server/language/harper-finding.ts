import type { Finding } from '../../core/model/finding.ts'
import type { HarperLint } from './harper.ts'
import { severityByKind, severityByRule } from './harper-rules.ts'

/** Turns a lint of grammar or style into a finding: the rule in kebab-case, the message a plain sentence. */
export function harperLintToFinding(lint: HarperLint, text: string): Finding {
  const written = text.slice(lint.start, lint.end)
  return {
    part: 'body',
    start: lint.start,
    end: lint.end,
    severity: severityByRule[lint.rule] ?? severityByKind[lint.kind] ?? 'question',
    rule: `harper-${kebabCase(lint.rule)}`,
    pass: 'grammar',
    message: plainSentence(lint.message),
    suggestions: lint.suggestions.filter((suggestion) => suggestion !== written),
  }
}

/** Tells what Harper says wrongly, time and again. */
export function isFalseAlarm({ rule, start, end }: HarperLint, text: string): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  // The second half of 'Ji-an' is no article, and no word by itself.
  if (/\p{Lu}[\p{L}\p{M}'’]*-$/u.test(before) || /^-\p{Lu}/u.test(text.slice(end, end + 2))) return true
  // Two words are not one because they stand in different cases: 'an ENT'.
  if (rule === 'MergeWords' && /\p{Lu}{2}/u.test(text.slice(start, end))) return true
  // What follows 'Inc.' or 'Co.' does not begin a sentence.
  return (
    rule === 'SentenceCapitalization' &&
    /\b(?:Inc|Co|Corp|Ltd|LLC|L\.P|Bros|Jr|Sr|Dr|Mr|Ms|Mrs|Prof|St|vs|etc|No|approx)\.\s*$/.test(before)
  )
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
