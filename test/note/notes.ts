/** Notes to draw: an ordinary one, and a case around it. */
import type { CaseFile } from '../../src/core/model/case-file.ts'
import type { NoteToDraw } from '../../src/core/note/draw-note.ts'
import type { Hand } from '../../src/core/note/layout/hand.ts'
import { openPrinter } from '../../src/server/print/printer.ts'
import { aCandidate, aCaseFile, aPerson } from '../builders.ts'

export const printer = openPrinter()
export const aMoment = Temporal.Instant.from('2026-11-20T18:00:00Z')

/** With letters that fonts like to lose, and words that repeat. */
export const aText = `Dear Siobhán,

It was a pleasure to meet you on Tuesday, and I would like to thank you once more, this time by hand. You told me about the accessibility audit that you are planning with Tomasz Wójcik, and I hope that it goes well; I’d start with the forms. I hope that we meet again soon at Fern & Field.

Warmly,
Maya Řezníčková`

/** The same without letters that one of the fonts lacks. */
export const aPlainText = aText.replace('Řezníčková', 'Reyes')

export const aNoteCase: CaseFile = aCaseFile({ candidate: aCandidate({ name: 'Maya Řezníčková' }), people: [aPerson({ name: 'Siobhán O’Reilly-Nakagawa', goesBy: 'Siobhán' })] })

export function aNote(change: Partial<NoteToDraw> = {}): NoteToDraw {
  return {
    kind: 'card',
    text: aText,
    hand: handOf('caveat'),
    print: printer.print,
    card: 'a6',
    cover: 'Thank you',
    to: 'Siobhán O’Reilly-Nakagawa\nFern & Field\n12 Broad Street\nLondon N1 9GU',
    from: 'Maya Řezníčková, 4 Elm Street, York YO1 7HH',
    caseFile: aNoteCase,
    person: aNoteCase.people[0] ?? aPerson(),
    now: aMoment,
    ...change,
  }
}

/** Finds a hand that Regards brings along. */
export function handOf(id: string): Hand {
  const hand = printer.hand(id)
  if (!hand) throw new Error(`There is no hand ${id}.`)
  return hand
}

/** A text without what a line break is made of: letters, digits and signs in their order. */
export function letters(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '')
}
