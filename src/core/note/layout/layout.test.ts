import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aNote, aText, handOf, letters, printer } from '../../../../test/note/notes.ts'
import { drawNote, howToPrint, type NoteToDraw } from '../draw-note.ts'
import { wordsForFault } from '../fault-words.ts'
import { layOutBlock, partsOf } from './block.ts'
import { breakLines } from './break-lines.ts'
import { extentOf, type Page } from './drawing.ts'
import { addressLines } from './envelope.ts'
import { fitText } from './fit.ts'
import { cardPapers, edge, noteKinds } from './papers.ts'

function linesOf(text: string, width: number, id = 'caveat'): string[] {
  const block = layOutBlock(text, handOf(id), width)
  return 'lines' in block ? block.lines.map(({ words }) => words.map((word) => word.text).join(' ')) : []
}

/** The words of a page, as they stand in the drawing. */
function wordsOn(page: Page | undefined): string {
  return (page?.marks ?? []).map((mark) => (mark.kind === 'word' ? mark.letters.map(({ text }) => text).join('') : '')).join('')
}

function wordsFor(note: NoteToDraw): string {
  const drawn = drawNote(note)
  return drawn.ok ? 'It was drawn.' : wordsForFault(drawn, { kind: note.kind, card: note.card, hand: note.hand.name, able: ['Caveat'] })
}

test('a paragraph does not end on a single word, where that can be helped', () => {
  expect(linesOf('I look forward to hearing from you.', 9.5).map((line) => line.split(' ').length).at(-1)).toBeGreaterThan(1)
})

test('a name is not torn between two lines, where that can be helped', () => {
  const lines = linesOf('You told me about the accessibility audit that you are planning with Tomasz Wójcik at Fern & Field, and I wish you luck with it.', 11)
  expect(lines.some((line) => line.includes('Tomasz Wójcik'))).toBe(true)
  expect(lines.some((line) => line.includes('Fern & Field'))).toBe(true)
})

test('a word wider than the line breaks nothing: there is no such layout', () => {
  const shaped = { letters: [], width: 5 }
  expect(breakLines([{ text: 'wide', shaped }], { width: 4, space: 1 })).toBeUndefined()
})

test('greeting, paragraph, ending and name are told apart', () => {
  expect(partsOf(aText).map(({ part }) => part)).toEqual(['greeting', 'paragraph', 'sign-off', 'name'])
  expect(partsOf('Thank you.').map(({ part }) => part)).toEqual(['paragraph'])
})

test('a long note is written smaller, and not smaller than can be read', () => {
  const hand = handOf('caveat')
  const room = { width: 85, height: 112 }
  const [one, two] = [aText, aText.replace('this time by hand.', 'this time by hand. I have thought back to it since, and with much pleasure, on the train and at my desk.')].map((text) => fitText(text, hand, room))
  expect(one?.ok && two?.ok && one.em >= two.em).toBe(true)
})

test('what does not fit is told in words, with a sentence to leave out', () => {
  const long = aText.replace('Warmly,', `${'I enjoyed every single minute of our long conversation about the books that we both like. '.repeat(14)}It was good.\n\nWarmly,`)
  const words = wordsFor(aNote({ text: long, card: 'a6' }))
  expect(words).toMatch(/^The note has \d+ words; in this hand the card holds about \d+ that can still be read\. Leave out about \d+\./)
  const extra = 'I enjoyed every minute of it, from the first question about the catalogue to the last one about the umbrella that nobody came back for.'
  const nearly = fitText(aText.replace('\n\nWarmly,', ` ${extra}\n\nWarmly,`), handOf('tech'), { width: 80, height: 84 })
  expect(nearly).toMatchObject({ ok: false, why: 'too-long', cut: expect.stringMatching(/^(?:You told me|I enjoyed)/) })
})

test.each([
  ['an emoji', 'Thank you 😀', 'no letter for 😀'],
  ['Arabic', 'شكرا جزيلا', 'no letter for ش ك ر ا ج ز and 2 more'],
  ['Chinese', '谢谢你', 'no letter for 谢 你'],
  ['a family of emoji', 'Thanks 👨‍👩‍👧', 'no letter for 👨 👩 👧'],
])('%s is told in a sentence, never left out', (_, text, sentence) => {
  for (const kind of noteKinds) expect(wordsFor(aNote({ kind, text, hand: handOf('felix'), to: text }))).toContain(sentence)
})

test('400 words and a name of 60 letters are told in a sentence', () => {
  expect(wordsFor(aNote({ text: 'Thank you so much. '.repeat(100) }))).toContain('The note has 400 words')
  const name = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissen'
  for (const kind of ['card', 'sheet', 'plotter'] as const) expect(wordsFor(aNote({ kind, text: `Dear ${name},\n\nThank you.`, hand: handOf('readability') }))).toContain('is wider than a line')
  expect(wordsFor(aNote({ kind: 'envelope', to: `${name} ${name}\nLondon` }))).toContain('is wider than a line of this envelope')
})

test('nothing written, no address, no envelope: each has its sentence', () => {
  expect(wordsFor(aNote({ text: ' \n ' }))).toContain('write the note first')
  expect(wordsFor(aNote({ kind: 'envelope', to: '' }))).toContain('no postal address')
  expect(wordsFor(aNote({ kind: 'envelope', card: 'half-letter' }))).toContain('no printed envelope')
  expect(wordsFor(aNote({ kind: 'plotter' }))).toContain('choose a single-line hand, such as Caveat')
})

test('whatever is written, every letter of it is drawn within the margins, or there is a sentence', () => {
  const hands = printer.offers.map(({ id }) => handOf(id))
  const words = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('Dear', 'Siobhán,', 'Řezníčková', '\n\n', 'a', 'Łódź', '–', '“so”')), { maxLength: 60 })
  fc.assert(
    fc.property(words, fc.constantFrom(...hands), fc.constantFrom(...cardPapers), fc.constantFrom(...noteKinds), (some, hand, card, kind) => {
      const text = some.join(' ')
      const note = aNote({ kind, text, hand, card, cover: '', to: text, from: '' })
      const drawn = drawNote(note)
      if (!drawn.ok) return wordsFor(note).length > 20
      const extent = drawn.drawing.pages[0] && extentOf(drawn.drawing.pages[0])
      const { width = 0, height = 0 } = drawn.drawing.pages[0] ?? {}
      const inside = !extent || (extent.left >= edge && extent.top >= edge && extent.right <= width - edge && extent.bottom <= height - edge)
      const wanted = kind === 'envelope' ? addressLines(text).join(' ') : text
      const all = letters(drawn.drawing.pages.map(wordsOn).join('').replace('stamp', ''))
      return inside && (kind === 'sheet' || all === letters(wanted).replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, ''))
    }),
    { numRuns: 250 },
  )
})

test.each([
  ['Fern & Field, 12 Broad Street, Suite 4, Boston, MA 02139', ['Fern & Field', '12 Broad Street, Suite 4', 'Boston, MA 02139']],
  ['Fern & Field\n12 Broad Street, 3rd Floor\n\nLondon N1', ['Fern & Field', '12 Broad Street, 3rd Floor', 'London N1']],
  ['  ', []],
])('the address %j has its lines', (typed, lines) => {
  expect(addressLines(typed)).toEqual(lines)
})

test('the copy sheet holds eight names, and a hand that lacks a letter is no hindrance to a real pen', () => {
  const many = aNote({ kind: 'sheet' })
  const people = Array.from({ length: 7 }, (_, nth) => ({ id: `x${nth}`, name: `Wilhelmina-Friederike Löwenstein-Wertheim the ${nth}th` }))
  const text = aText.replace('Tomasz Wójcik', people.map(({ name }) => name).join(', '))
  expect(drawNote({ ...many, text, card: 'half-letter', caseFile: { ...many.caseFile, people: [...many.caseFile.people, ...people] } }).ok).toBe(true)
  expect(drawNote(aNote({ kind: 'sheet', hand: handOf('nothing') })).ok).toBe(true)
})

test('every card says how it is printed and folded; one with a white front needs no second side', () => {
  for (const card of cardPapers) expect(howToPrint({ ...aNote({ card }) })).toMatch(/100 %/)
  expect(howToPrint(aNote({ card: 'a2', cover: '' }))).toContain('The front stays white')
  const drawn = drawNote(aNote({ card: 'a2', cover: '' }))
  expect(drawn.ok && drawn.drawing.pages.map(({ name }) => name)).toEqual(['inside'])
})

test('on the sheet that is folded twice the note is upside down, where the fold turns it upright', () => {
  const drawn = drawNote(aNote({ card: 'a6', cover: '' }))
  const word = drawn.ok ? drawn.drawing.pages[0]?.marks.find((mark) => mark.kind === 'word') : undefined
  expect(word?.kind === 'word' && word.matrix[0] < 0 && word.matrix[3] > 0 && word.matrix[4] < 105 && word.matrix[5] < 148.5).toBe(true)
})
