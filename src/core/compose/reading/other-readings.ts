import type { Note } from '../../model/case-file.ts'
import { readPhrase } from '../language/chart.ts'
import type { Spelling } from '../language/clean.ts'
import type { Form } from '../language/grammar.ts'
import type { Angle } from './angle.ts'
import { angleByForm, plainWords, segmentsOf } from './read-note.ts'
import type { Reader } from './reader.ts'
import { isSound } from './sound.ts'
import { turnToReader } from './turn.ts'

const forms: readonly Form[] = ['predicate', 'clause', 'nominal', 'gerund']
/** What the words do is settled; only whether it was said or told may be meant otherwise. */
const settled = /^(?:asked|requested|thanks|witnessed|liked|praised|saidOfMe|shared|quote|toldThem|toldHow|opinion|laughed|disagreed|askedAbout|advice)$/
/** 'you told me that you asked': the words of telling are no news. */
const telling = /^you (?:ask|sa[iy]|think|thought|reckon|argue|t[eo]ll|told|advise|explain|want(?:ed)? to know|quizz|suggest|mention|wonder|laugh)/
/** A form that the grammar finds dearer than this is no reading that anybody had in mind. */
const dearest = 0.7

/**
 * Reads a jotting in the other ways that it can be read: in another form ('sketches on bus tickets' as what she does, or
 * as what was talked about), or as another act (told, said, or talked about). For 'Reword it', and for what was not
 * understood at first.
 */
export function otherAngles(note: Note, main: Angle | undefined, { reader, spelling }: { readonly reader: Reader; readonly spelling: Spelling }): Angle[] {
  const segments = segmentsOf(plainWords(note.text, spelling), reader.company)
  // Where a whole clause was read, its words are no noun and no order.
  const isWhole = main?.slots.that !== undefined && !main.slots.that.startsWith('you ')
  const others = /\p{L}{3}/u.test(note.text) && !isWhole && !settled.test(main?.kind ?? '') ? segments.slice(0, 1).flatMap((segment) => inOtherForms(segment, note, reader)) : []
  return [...(main ? asAnotherAct(main) : []), ...others].filter((angle) => isSound(angle) && !telling.test(angle.slots.that ?? ''))
}

function asAnotherAct({ kind, matter, slots }: Angle): Angle[] {
  const { that, claim, np } = slots
  if (that !== undefined && kind === 'told') return that.startsWith('you ') ? [] : [{ kind: 'opinion', matter: 'work', slots: { claim: that } }]
  if (that !== undefined && kind === 'witnessed') return [{ kind: 'told', matter, slots: { that } }]
  if (claim !== undefined && kind === 'opinion') return [{ kind: 'told', matter: 'work', slots: { that: claim } }]
  if (np !== undefined && kind === 'topic') return [{ kind: 'toldThem', matter: 'work', slots: { np } }]
  if (np !== undefined && /^(?:askedAbout|toldThem|laughed|disagreed)$/.test(kind)) return [{ kind: 'topic', matter: 'work', slots: { np } }]
  return []
}

function inOtherForms(segment: string, { about }: Note, reader: Reader): Angle[] {
  const chart = readPhrase(segment)
  if (!chart) return []
  let unclear = false
  const turn = (phrase: string, coordinated: readonly string[] = []): string => {
    const turned = turnToReader(phrase, reader, about, coordinated)
    unclear ||= turned.unclear !== undefined
    return turned.text
  }
  const read = forms.filter((form) => (chart.costs[form] ?? Infinity) <= dearest).flatMap((form) => angleByForm[form]?.(segment, turn, chart) ?? [])
  return unclear ? [] : read
}
