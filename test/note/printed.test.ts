import { describe, expect, test } from 'vitest'
import { type Drawn, drawNote, type NoteToDraw } from '../../src/core/note/draw-note.ts'
import { type Drawing, extentOf } from '../../src/core/note/layout/drawing.ts'
import { cardPapers, edge, noteKinds } from '../../src/core/note/layout/papers.ts'
import { handOf as ownHandOf } from '../../src/core/note/own-hand.ts'
import { aDrawnHand } from './drawn-hand.ts'
import { aMoment, aNote, aPlainText, aText, handOf, letters, printer } from './notes.ts'
import { fontsOf, hasPoppler, readPdf } from './paper.ts'

function drawingOf(note: NoteToDraw): Drawing {
  const drawn: Drawn = drawNote(note)
  if (!drawn.ok) throw new Error(`It was not drawn: ${drawn.why}`)
  return drawn.drawing
}

const textFor = (id: string): string => (id === 'nothing' ? aPlainText : aText)
const hands = printer.offers.map(({ id }) => id)

test('there are at least four hands of each kind, each with its licence', () => {
  const kinds = printer.offers.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'outline').length).toBeGreaterThanOrEqual(4)
  expect(kinds.filter((kind) => kind === 'strokes').length).toBeGreaterThanOrEqual(4)
  expect([...new Set(printer.offers.map(({ licence }) => licence))]).toEqual(['OFL-1.1'])
})

describe.skipIf(!hasPoppler())('read back from the file', () => {
  test.each(hands.flatMap((id) => cardPapers.map((card) => [id, card] as const)))('a card in the hand %s on %s has every letter, every font, and keeps its margins', async (id, card) => {
    const drawing = drawingOf(aNote({ hand: handOf(id), card, text: textFor(id) }))
    const pdf = await printer.pdf(drawing, aMoment)
    expect(pdf.byteLength).toBeLessThan(150 * 1024)
    expect(fontsOf(pdf).filter(({ embedded }) => !embedded)).toEqual([])
    expect(fontsOf(pdf).length).toBeGreaterThan(0)
    const pages = readPdf(pdf)
    // The card of one side has note and cover on it; the note's words come back letter by letter in any case.
    expect(letters(pages.map(({ text }) => text).join('')).replace('Thankyou', '')).toBe(letters(textFor(id)))
    for (const [index, page] of pages.entries()) {
      expect(page.width).toBeCloseTo(drawing.pages[index]?.width ?? 0, -0.3)
      expect(page.ink?.left).toBeGreaterThanOrEqual(edge - 0.4)
      expect(page.ink?.top).toBeGreaterThanOrEqual(edge - 0.4)
      expect(page.ink?.right).toBeLessThanOrEqual(page.width - edge + 0.4)
      expect(page.ink?.bottom).toBeLessThanOrEqual(page.height - edge + 0.4)
    }
  })

  test.each(cardPapers)('a card in a hand that somebody drew reads back as well, on %s', async (card) => {
    const pages = readPdf(await printer.pdf(drawingOf(aNote({ hand: ownHandOf(aDrawnHand()), card })), aMoment))
    expect(letters(pages.map(({ text }) => text).join('')).replace('Thankyou', '')).toBe(letters(aText))
  })

  test.each(['caveat', 'allure', 'tech', 'la-belle-aurore'])('what the layout says is drawn is where the ink is: %s', async (id) => {
    const drawing = drawingOf(aNote({ hand: handOf(id), card: 'a2' }))
    const [outside, inside] = readPdf(await printer.pdf(drawing, aMoment))
    for (const [page, read] of [[drawing.pages[0], outside], [drawing.pages[1], inside]] as const) {
      const extent = page && extentOf(page)
      for (const side of ['left', 'right', 'top', 'bottom'] as const) expect(Math.abs((extent?.[side] ?? 0) - (read?.ink?.[side] ?? 99))).toBeLessThan(1.2)
    }
  })

  test('the copy sheet has the lines of the card, numbered, and the names letter by letter', async () => {
    const [page] = readPdf(await printer.pdf(drawingOf(aNote({ kind: 'sheet', sheet: 'a4' })), aMoment))
    const card = readPdf(await printer.pdf(drawingOf(aNote({ cover: '' })), aMoment))
    expect(page?.width).toBeCloseTo(210, -0.3)
    const lines = (page?.text ?? '').split('\n').map((line) => line.trim())
    const inOrder = (card[0]?.text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '')
    for (const line of inOrder) expect(lines.some((each) => each.replace(/^\d+\s+/, '') === line)).toBe(true)
    expect(letters(page?.text ?? '')).toContain(letters('S i o b h á n · O ’ R e i l l y - N a k a g a w a'))
    expect(page?.text).toContain('á: acute accent, rising')
    expect(page?.text).toContain('no crossings-out')
  })

  test.each([['a2', 146.05, 111.125], ['c6', 162, 114]] as const)('an envelope %s bears both addresses and a place for the stamp', async (envelope, width, height) => {
    const [page] = readPdf(await printer.pdf(drawingOf(aNote({ kind: 'envelope', envelope, hand: handOf('felix') })), aMoment))
    expect([page?.width, page?.height].map((side) => Math.round(side ?? 0))).toEqual([Math.round(width), Math.round(height)])
    for (const line of ['Siobhán O’Reilly-Nakagawa', 'Fern & Field', '12 Broad Street', 'London N1 9GU', 'Maya Řezníčková', 'York YO1 7HH', 'stamp']) expect(letters(page?.text ?? '')).toContain(letters(line))
    expect(page?.ink?.bottom).toBeLessThan(height - 15)
  })
})

test.each(noteKinds)('the same %s is drawn the same every time', async (kind) => {
  const one = drawingOf(aNote({ kind, hand: handOf('felix') }))
  const other = drawingOf(aNote({ kind, hand: handOf('felix') }))
  expect(one).toEqual(other)
  expect(await printer.pdf(one, aMoment)).toEqual(await printer.pdf(other, aMoment))
})

test('page and file are one drawing: every letter of the layout stands in the SVG, at the same place', () => {
  const page = drawingOf(aNote({ card: 'a2' })).pages[1]
  if (!page) throw new Error('The card has no inside.')
  const svg = printer.svg(page)
  const placed = page.marks.flatMap((mark) => (mark.kind === 'word' ? mark.letters : [])).filter(({ shape }) => shape.outline?.path)
  const uses = [...svg.matchAll(/<use href="#g\d+" transform="matrix\(([^)]*)\)"/g)].map(([, matrix = '']) => matrix.split(' ').slice(4).map(Number))
  expect(uses).toEqual(placed.map(({ matrix }) => [matrix[4], matrix[5]].map((number) => Number(number.toFixed(2)))))
  expect(svg).toContain('width="215.9mm" height="139.7mm"')
})

test('a letter that repeats stands at other heights and sizes: no two are set alike', () => {
  const page = drawingOf(aNote({ card: 'a2' })).pages[1]
  const es = (page?.marks ?? []).flatMap((mark) => (mark.kind === 'word' ? mark.letters.filter(({ text }) => text === 'e').map(({ matrix }) => matrix.slice(0, 4).map((number) => number.toFixed(5)).join(' ')) : []))
  expect(es.length).toBeGreaterThan(20)
  expect(new Set(es).size).toBe(es.length)
})
