import { expect, test } from 'vitest'
import { drawNote } from '../../src/core/note/draw-note.ts'
import { extentOf, moved, type Page } from '../../src/core/note/layout/drawing.ts'
import { strokesInOrder, travelOf } from '../../src/core/note/layout/plotter.ts'
import { aNote, handOf, printer } from './notes.ts'

function cardFor(id: string, card: 'a2' | 'a6' = 'a6'): Page {
  const drawn = drawNote(aNote({ kind: 'plotter', hand: handOf(id), card }))
  const page = drawn.ok ? drawn.drawing.pages[0] : undefined
  if (!page) throw new Error('It was not drawn.')
  return page
}

const strokeHands = printer.offers.filter(({ kind }) => kind === 'strokes').map(({ id }) => id)

test.each(strokeHands)('in %s each stroke is one path, in real size, within the card', (id) => {
  const page = cardFor(id)
  const svg = printer.penSvg(page, 'mm')
  expect(svg).toMatch(/<svg [^>]*width="105mm" height="148.5mm" viewBox="0 0 105 148.5"/)
  const strokes = page.marks.flatMap((mark) => (mark.kind === 'word' ? mark.letters.flatMap(({ shape }) => shape.strokes) : []))
  const paths = [...svg.matchAll(/<path d="M([^"]*)"/g)]
  expect(paths).toHaveLength(strokes.length)
  expect(paths.every(([, path = '']) => !path.includes('M'))).toBe(true)
  const numbers = paths.flatMap(([, path = '']) => path.split('L').map((point) => point.split(' ').map(Number)))
  expect(Math.min(...numbers.map(([x = -1]) => x))).toBeGreaterThan(5)
  expect(Math.max(...numbers.map(([x = 999]) => x))).toBeLessThan(100)
  expect(Math.min(...numbers.map(([, y = -1]) => y))).toBeGreaterThan(5)
  expect(Math.max(...numbers.map(([, y = 999]) => y))).toBeLessThan(143.5)
})

test('a US card is measured in inches', () => {
  const svg = printer.penSvg(cardFor('felix', 'a2'), 'in')
  expect(svg).toContain('width="4.25in" height="5.5in" viewBox="0 0 4.25 5.5"')
  const [x = 99] = (/<path d="M([\d.]+) /.exec(svg)?.[1] ?? '').split(' ').map(Number)
  expect(x).toBeLessThan(4.25)
})

test('the pen writes as one reads: line after line, letter after letter', () => {
  const page = cardFor('tech')
  const words = page.marks.flatMap((mark) => (mark.kind === 'word' ? [mark] : []))
  const inOrder = strokesInOrder(page)
  let at = 0
  for (const { letters } of words) {
    for (const { shape, matrix } of letters) {
      const own = shape.strokes.map((stroke) => JSON.stringify(stroke.map((point) => moved(matrix, point))))
      const drawn = inOrder.slice(at, at + own.length).map((stroke) => JSON.stringify(stroke))
      expect(drawn.toSorted()).toEqual(own.toSorted())
      at += own.length
    }
  }
  expect(at).toBe(inOrder.length)
})

test.each(strokeHands)('in %s the pen travels no further in the air than in the order of the font', (id) => {
  const page = cardFor(id)
  const asDrawn = page.marks.flatMap((mark) => (mark.kind === 'word' ? mark.letters.flatMap(({ shape, matrix }) => shape.strokes.map((stroke) => stroke.map((point) => moved(matrix, point)))) : []))
  expect(travelOf(strokesInOrder(page))).toBeLessThanOrEqual(travelOf(asDrawn) + 1e-6)
})

test('a font of areas is not given to a pen, and that is said', () => {
  expect(drawNote(aNote({ kind: 'plotter' }))).toEqual({ ok: false, why: 'needs-strokes', hand: 'Caveat' })
})

test('nothing but the note is on the plotter’s card', () => {
  const page = cardFor('felix')
  expect(page.marks.every(({ kind }) => kind === 'word')).toBe(true)
  expect(extentOf(page)?.right).toBeLessThan(page.width)
})
