import type { CaseFile } from '../model/case-file.ts'
import type { ComposedLetter } from '../model/letter.ts'
import { factsFor, matchProposal, type MatchedSentence } from './match-proposal.ts'

/** What became of a letter that a model proposed. */
export type ModelLetter =
  | { readonly ok: true; readonly letter: ComposedLetter; readonly dropped: readonly MatchedSentence[] }
  | { readonly ok: false; readonly why: string; readonly dropped: readonly MatchedSentence[] }

/** A letter of fewer words is stopped by the checks anyway (rule H1). */
const leastWords = 50
/** More than this nobody reads, and no letter needs. */
const mostCharacters = 6000

/**
 * Makes a letter of what a model proposed: greeting and signature are ours, every sentence is matched to the facts, and
 * what rests on none is dropped. Where too little is left, there is no letter, and the composer's own stands.
 */
export function modelLetter(proposal: string, own: ComposedLetter, { file, sentAt }: { readonly file: CaseFile; readonly sentAt?: Temporal.Instant | undefined }): ModelLetter {
  const facts = factsFor(file, own.to, sentAt)
  const paragraphs = paragraphsIn(proposal.slice(0, mostCharacters)).map((paragraph) => matchProposal(paragraph, facts))
  const dropped = paragraphs.flat().filter(({ unfounded }) => unfounded.length > 0)
  const kept = paragraphs.map((paragraph) => paragraph.filter(({ unfounded }) => unfounded.length === 0)).filter((paragraph) => paragraph.length > 0)
  const sentences = kept.flat().map(({ text, facts: ids }) => ({ text, facts: ids }))
  const text = kept.map((paragraph) => paragraph.map((sentence) => sentence.text).join(' ')).join('\n\n')
  const why = whyNot(text, sentences.flatMap((sentence) => sentence.facts), facts.some(({ id }) => id.includes('.n')))
  if (why !== undefined) return { ok: false, why, dropped }
  const [greeting = ''] = own.body.split('\n\n')
  const signature = own.body.split('\n\n').at(-1) ?? ''
  return { ok: true, letter: { ...own, body: [greeting, text, signature].join('\n\n'), sentences }, dropped }
}

function whyNot(text: string, facts: readonly string[], hasNotes: boolean): string | undefined {
  if (text.split(/\s+/).length < leastWords) return 'Too little of what the model wrote rests on what you entered.'
  if (hasNotes && !facts.some((fact) => fact.includes('.n'))) return 'The model wrote nothing about your talk.'
  if (!/thank|grateful|appreciat/i.test(text)) return 'The model forgot the thanks.'
  return undefined
}

/** Greeting, sign-off and subject are left out wherever the model put them. */
function paragraphsIn(proposal: string): string[] {
  return proposal
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '' && !/^(?:subject:|dear\b|hi\b|hello\b|(?:best|kind|warm|many|with)?\s*(?:regards|wishes|thanks)\b|yours\b|sincerely\b)[^.?]*$/i.test(paragraph))
}
