import type { CaseFile } from '../model/case-file.ts'
import { capitalised, closedSentence } from './language/phrase.ts'
import type { NextStep } from './facts/next-step.ts'
import type { Reason } from './facts/reason.ts'
import { readSituation } from './planning/situation.ts'
import { say } from './say.ts'

/** What is typed of oneself and not of the talk with somebody. */
export const ownWordsKinds = ['qualification', 'reason', 'next-step'] as const
export type OwnWordsKind = (typeof ownWordsKinds)[number]

/** What the page shows under a reason, a next step or a qualification. */
export interface OwnWordsReading {
  readonly outcome: 'say' | 'leave-out'
  /** The plainest sentence that the letter would make of it. */
  readonly line?: string
  /** Why it stays out of the letter. */
  readonly why?: string
}

/**
 * Says what the letter would make of what the candidate typed of themselves. Nothing is kept: the page shows it, and
 * whoever would put it otherwise writes a whole sentence, which is said as it is written.
 * @example
 * readOwnWords('next-step', 'they ring me before friday', { version: 1, candidate: { name: 'Priya' }, interview: { position: 'Designer', company: { name: 'Brightwell' }, end: '2026-11-17T11:30', timeZone: 'Europe/London' }, people: [] })
 * // => { outcome: 'say', line: 'I look forward to your call before Friday.' }
 */
export function readOwnWords(kind: OwnWordsKind, text: string, file: CaseFile): OwnWordsReading {
  const { strengths, reasons, reasonsLeftOut, next } = readSituation(alone(kind, text, file), undefined)
  if (kind === 'qualification') return said(strengths[0]?.clause)
  if (kind === 'next-step') return said(nextLine(next))
  const [reason] = reasons
  return said(reason && reasonLine(reason), reasonsLeftOut[0]?.why)
}

function said(words: string | undefined, why: string = say('out-unsure')): OwnWordsReading {
  return words === undefined ? { outcome: 'leave-out', why } : { outcome: 'say', line: capitalised(closedSentence(`${words}.`)) }
}

/** The case with nothing in it but these words: what stands beside them must not decide what they say. */
function alone(kind: OwnWordsKind, text: string, file: CaseFile): CaseFile {
  const { candidate, interview } = file
  const qualifications = kind === 'qualification' ? [{ id: 'q', text }] : []
  return { ...file, candidate: { ...candidate, qualifications }, interview: { ...interview, reasons: kind === 'reason' ? [text] : [], nextStep: kind === 'next-step' ? text : undefined } }
}

function reasonLine({ kind, text }: Reason): string {
  if (kind === 'own') return text
  if (kind === 'wish') return `I would love to ${text}`
  return kind === 'that' ? `I like it that ${text}` : `I like ${text}`
}

function nextLine({ kind, what, when, from }: NextStep): string | undefined {
  const at = when === '' ? '' : ` ${when}`
  const lines: Readonly<Record<NextStep['kind'], string | undefined>> = {
    own: what,
    ahead: `I look forward to ${what}`,
    event: `I look forward to ${what}`,
    decision: `I look forward to ${from === '' ? 'your' : 'the'} decision${at}`,
    hear: `I look forward to hearing from ${from === '' ? 'you' : from}${at}`,
    call: `I look forward to ${from === '' ? 'your' : 'the'} call${at}`,
    letter: `I look forward to your letter${at}`,
    clause: `I look forward to hearing from you once ${what}`,
    none: undefined,
  }
  return lines[kind]
}
