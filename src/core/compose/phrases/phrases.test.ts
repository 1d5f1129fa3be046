import { expect, test } from 'vitest'
import { closings } from './closings.ts'
import { connections } from './connections.ts'
import type { Frame } from './frame.ts'
import * as later from './later.ts'
import { linkedNews } from './linked-news.ts'
import { linkedQuestions } from './linked-questions.ts'
import { notes } from './notes.ts'
import { claimsOf } from './nothing-claimed.ts'
import * as openings from './openings.ts'
import * as plainLeads from './plain-leads.ts'
import * as reasons from './reasons.ts'
import * as strengths from './strengths.ts'
import * as thoughts from './thoughts.ts'
import * as variants from './variants.ts'

type Tables = Readonly<Record<string, readonly Frame[] | Readonly<Record<string, readonly Frame[]>>>>

const modules: readonly Tables[] = [{ closings, linkedNews, linkedQuestions, notes }, { ...openings }, { ...later }, { ...plainLeads }, { ...reasons }, { ...strengths }, { ...thoughts }, { ...variants }]
const tables = modules.flatMap((module) => Object.values(module).flatMap((value) => (Array.isArray(value) ? [value] : Object.values(value))))
const frames: readonly Frame[] = tables.flat()
const textOf = (frame: Frame): string => frame.sentences.map((sentence) => sentence.map((piece) => ('words' in piece ? piece.words : `{${piece.slot}}`)).join('')).join(' ')

test('no frame claims that the candidate did, kept, learned or was changed by something nobody entered', () => {
  expect(frames.length).toBeGreaterThan(400)
  const ofTheirOwn = frames.filter(({ slots }) => slots.some((slot) => /^(?:lthat|lhow|lnp)$/.test(slot)))
  for (const frame of frames.filter((one) => !ofTheirOwn.includes(one))) expect(claimsOf(textOf(frame)), `${frame.id}: ${textOf(frame)}`).toEqual([])
})

test('no connection claims anything', () => {
  for (const { text } of [...connections.values()].flat()) expect(claimsOf(text), text).toEqual([])
})

test.each(['I have gone on thinking about your question', 'I noticed it, and it helped', 'Meeting you made Rye feel like a friendly place', 'a line of yours that I will keep', 'It let me arrive with nothing on my mind', 'because I did too', 'I listened closely'])(
  '“%s” is known for a claim',
  (text) => {
    expect(claimsOf(text)).not.toEqual([])
  },
)

test('no frame has a word that is spelled otherwise across the Atlantic', () => {
  for (const frame of frames) expect(textOf(frame)).not.toMatch(/\b(?:programmes?|programs?|\w+is(?:e|ed|ing|ation)\b(?<!\b(?:advis(?:e|ed|ing)|otherwise|promised?|promising|rais(?:e|ed|ing)|wise|likewise|prais(?:e|ed|ing)|surprised?|surprising))|\w+iz(?:e|ed|ing|ation)|cent(?:re|er)s?|\w*(?:col|fav|hon|lab|behavi|neighb)ou?r\w*|whilst|defen[cs]e|licen[cs]e|travell?ed|fulfill?|skill?ful|learnt|gr[ae]y)\b/i)
})
