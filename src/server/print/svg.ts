import { type Ink, type Mark, type Matrix, moved, type Page, type WordMark } from '../../core/note/layout/drawing.ts'
import { strokesInOrder } from '../../core/note/layout/plotter.ts'
import type { Stroke } from '../../core/note/layout/shape.ts'

/** Writes a page as SVG at its real size: each letter of a font once, strokes as they lie. */
export function svgOf(page: Page, title: string): string {
  const { width, height, marks } = page
  const shapes = new Map(marks.flatMap((mark) => (mark.kind === 'word' ? mark.letters : [])).flatMap(({ shape }) => (shape.outline?.path ? [[shape.id, shape.outline] as const] : [])))
  const ids = new Map([...shapes.keys()].map((id, index) => [id, `g${index}`]))
  const defs = [...shapes].map(([id, { path }]) => `<path id="${ids.get(id)}" d="${shorter(path)}"/>`)
  const size = `width="${short(width)}mm" height="${short(height)}mm" viewBox="0 0 ${short(width)} ${short(height)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><title>${escaped(title)}</title><defs>${defs.join('')}</defs>${marks.map((mark) => markSvg(mark, ids)).join('')}</svg>`
}

function markSvg(mark: Mark, ids: ReadonlyMap<string, string>): string {
  if (mark.kind === 'line') {
    const { from, to, ink, dashed } = mark
    return `<path d="M${pair(from)}L${pair(to)}" ${pen(ink)}${dashed ? ' stroke-dasharray="1.2 1.2"' : ''}/>`
  }
  return wordSvg(mark, ids)
}

function wordSvg({ letters, ink }: WordMark, ids: ReadonlyMap<string, string>): string {
  const areas = letters.flatMap(({ shape, matrix }) => (shape.outline && ids.has(shape.id) ? [`<use href="#${ids.get(shape.id)}" transform="matrix(${scaled(matrix, shape.outline.unitsPerEm)})"/>`] : []))
  const lines = letters.flatMap(({ shape, matrix }) => shape.strokes.map((stroke) => `<path d="${pathOf(stroke.map((point) => moved(matrix, point)))}"/>`))
  return [areas.length > 0 ? `<g fill="${ink.colour}">${areas.join('')}</g>` : '', lines.length > 0 ? `<g ${pen(ink)}>${lines.join('')}</g>` : ''].join('')
}

/** Writes what a pen follows: one path a stroke, nothing else, in inches or millimetres from the card's upper left corner. */
export function penSvgOf(page: Page, unit: 'in' | 'mm'): string {
  const per = unit === 'in' ? 25.4 : 1
  const digits = unit === 'in' ? 4 : 2
  const number = (value: number): string => String(Number((value / per).toFixed(digits)))
  const width = number(page.width)
  const height = number(page.height)
  const paths = strokesInOrder(page).map((stroke) => `  <path d="${stroke.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join('')}"/>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}${unit}" height="${height}${unit}" viewBox="0 0 ${width} ${height}">`,
    ` <g fill="none" stroke="#000000" stroke-width="${number(0.4)}" stroke-linecap="round" stroke-linejoin="round">`,
    ...paths,
    ' </g>',
    '</svg>',
    '',
  ].join('\n')
}

function pen({ colour, width }: Ink): string {
  return `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`
}

function pathOf(stroke: Stroke): string {
  return `M${stroke.map(pair).join('L')}`
}

const pair = ([x, y]: readonly [number, number]): string => `${short(x)} ${short(y)}`
/** A hundredth of a millimetre is finer than any pen. */
const short = (number: number): string => String(Number(number.toFixed(2)))
/** Font units need no decimals. */
const shorter = (path: string): string => path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))

/** From font units instead of em. */
function scaled([a, b, c, d, e, f]: Matrix, em: number): string {
  return [...[a, b, c, d].map((number) => String(Number((number / em).toFixed(6)))), short(e), short(f)].join(' ')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
