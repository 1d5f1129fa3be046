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
  const after = text.slice(end, end + 30)
  // The second half of 'Ji-an' is no article, and no word by itself.
  if (/\p{Lu}[\p{L}\p{M}'’]*-$/u.test(before) || /^-\p{Lu}/u.test(after.slice(0, 2))) return true
  return falseAlarms[rule]?.({ before, after, written: text.slice(start, end) }) ?? false
}

interface Surroundings {
  readonly before: string
  readonly written: string
  readonly after: string
}

const falseAlarms: Readonly<Record<string, (around: Surroundings) => boolean>> = {
  // Two words are not one because they stand in different cases: 'an ENT'.
  MergeWords: ({ written }) => /\p{Lu}{2}/u.test(written),
  // What follows 'Inc.' or 'Co.' does not begin a sentence.
  SentenceCapitalization: ({ before }) =>
    /\b(?:Inc|Co|Corp|Ltd|LLC|L\.P|Bros|Jr|Sr|Dr|Mr|Ms|Mrs|Prof|St|vs|etc|No|approx)\.\s*$/.test(before),
  // Whether 'MOT' is read letter by letter ('an MOT') nobody can see; 'MSc' cannot be read otherwise. 'A+' is a mark.
  AnA: ({ written, after }) =>
    /^[+*-]/.test(after) || (/^\s\p{Lu}\p{Lu}/u.test(after) && (/^an$/i.test(written) || !/^\s[FHLMNRSX][^AEIOUY]/.test(after))),
  // 'Thanks to you I know'.
  PossessiveYour: ({ after }) => /^\s(?:I|we|he|she|they|it)\b/.test(after),
  // 'Each signing' is one of several.
  MassNouns: ({ written }) => written.endsWith('ing'),
  // 'How I say no to a climb'.
  NotTo: ({ before }) => /\b(?:say|says|said|saying|answer(?:ed)?)\s$/i.test(before),
  // 'Thank-you letters go out' is about the letters.
  PronounVerbAgreement: ({ before, written }) => /-you\s$/i.test(before) || /-you\b/i.test(before.slice(-1) + written),
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
