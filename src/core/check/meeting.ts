import type { Interview } from '../model/case-file.ts'
import { speaksOfInterview } from './occasion.ts'
import type { Reading, Slip } from './reading.ts'
import { say } from './say.ts'

type Format = NonNullable<Interview['format']>

const claims: readonly { readonly format: Format; readonly sure: boolean; readonly pattern: RegExp }[] = [
  { format: 'in-person', sure: true, pattern: /\b(?:in person|face to face|face-to-face)\b/gi },
  {
    format: 'in-person',
    sure: false,
    pattern:
      /\b(?:at your offices?|to your offices?|around (?:your|the) (?:office|building|floor|studio|lab|plant|campus)s?|shaking your hand|tour of (?:the|your) [a-z]+|on-?site visit)\b/gi,
  },
  {
    format: 'video',
    sure: true,
    pattern:
      /\b(?:by video|over video|via video|video call|video interview|video chat|videoconference|(?:on|over|via|by|through) (?:Zoom|Teams|Microsoft Teams|Google Meet|Skype|Webex)|virtually|virtual (?:interview|meeting))\b/gi,
  },
  {
    format: 'phone',
    sure: true,
    pattern: /\b(?:(?:by|over|on) the (?:tele)?phone|by (?:tele)?phone|(?:tele)?phone (?:call|interview|conversation|screen|chat))\b/gi,
  },
]

const words: Record<Format, string> = { 'in-person': 'in person', video: 'by video', phone: 'by phone' }

/**
 * Finds a form of meeting that the interview did not have: 'in person' after a video call.
 *
 * @example
 * findFormatSlips({ text: 'It was good to meet you in person.' }, 'video')[0].suggestions
 * // => ['by video']
 */
export function findFormatSlips({ text }: Reading, format: Format | undefined): Slip[] {
  if (format === undefined) return []
  return claims
    .filter((claim) => claim.format !== format)
    .flatMap(({ pattern, sure }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const end = match.index + match[0].length
        const speaks = speaksOfInterview(text.slice(Math.max(0, match.index - 130), match.index), text.slice(end, end + 40))
        if (speaks === 'not') return []
        const adverb = /^(?:in person|face.to.face|by |over |on |via |through |virtually)/i.test(match[0])
        return [
          {
            start: match.index,
            end,
            severity: sure && speaks === 'surely' ? 'error' : 'question',
            rule: 'format-other',
            pass: 'form',
            ...say('format-held', { format }),
            suggestions: adverb ? [words[format]] : [],
          } satisfies Slip,
        ]
      }),
    )
}

const ordinals: Readonly<Record<string, number>> = { first: 1, initial: 1, second: 2, third: 3, fourth: 4, fifth: 5 }
const ordinalNames = ['', 'first', 'second', 'third', 'fourth', 'fifth']
const roundPattern =
  /\b(first|initial|second|third|fourth|fifth)(?=[ -](?:round|interview|conversation|meeting|call|talk|discussion|visit)\b)/gi

/**
 * Finds a round that is not the one that was held: 'our first conversation' after the second.
 *
 * @example
 * findRoundSlips({ text: 'Thank you for the second interview.' }, 1)[0].suggestions
 * // => ['first']
 */
export function findRoundSlips({ text }: Reading, round: number | undefined): Slip[] {
  if (round === undefined) return []
  return [...text.matchAll(roundPattern)].flatMap((match) => {
    const [written] = match
    const end = match.index + written.length
    const left = text.slice(Math.max(0, match.index - 130), match.index)
    const said = ordinals[written.toLowerCase()] ?? round
    const looksBack = said < round && /\b(?:in|at|during|since|after|from) (?:my|our|the|your)\s*$/i.test(left)
    if (said === round || looksBack || speaksOfInterview(left, text.slice(end, end + 40)) === 'not') return []
    const sure = /\bthank(?:s| you)\b[^.!?\n]*$/i.test(left)
    const right = ordinalNames[round]
    return [
      {
        start: match.index,
        end,
        severity: sure ? 'error' : 'question',
        rule: 'round-other',
        pass: 'form',
        ...say('round-was', { round, written: written.toLowerCase() }),
        suggestions: right === undefined ? [] : [right],
      } satisfies Slip,
    ]
  })
}
