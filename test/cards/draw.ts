/** Draws a made-up card. Which typefaces it gets depends on those that the machine has: see fonts in cards.ts. */
import sharp from 'sharp'
import type { CardTruth } from '../../bench/capture/sets.ts'
import type { Raster } from '../../src/server/vision/geometry.ts'
import { type Dice, pick } from './dice.ts'

export interface Look {
  readonly font: string
  readonly nameFont: string
  /** The name in another script beside the Latin one. */
  readonly alsoNamed?: string | undefined
}

const WIDTH = 1050
const HEIGHT = 600
const inks = [
  ['#ffffff', '#1d2733', '#35506e'],
  ['#faf7f0', '#222222', '#7a2e2e'],
  ['#1e2a38', '#f2f2f2', '#c9a24b'],
  ['#eef3f0', '#20352c', '#2f6b52'],
] as const

/** Draws the front of a card. */
export async function drawCard(truth: CardTruth, look: Look, dice: Dice): Promise<Raster> {
  const [paper, ink, accent] = pick(inks, dice)
  const anchor = pick(['start', 'middle', 'end'] as const, dice)
  const x = { start: 70, middle: WIDTH / 2, end: WIDTH - 70 }[anchor]
  const rows = rowsOf(truth, look)
  const free = HEIGHT - 90 - rows.reduce((sum, row) => sum + row.size * 1.45, 0)
  let y = 50 + Math.max(0, free) * 0.4
  const texts = rows.map((row) => {
    y += row.size * 1.45 + (row.isApart ? Math.max(0, Math.min(40, free * 0.25)) : 0)
    return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${row.font}" font-size="${row.size}" fill="${row.isName ? accent : ink}" font-weight="${row.isName ? 600 : 400}">${escaped(row.text)}</text>`
  })
  return render(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/>${texts.join('')}`)
}

/** Draws a back that names nobody: a logo, a claim, a website. */
export async function drawBack({ companyBare, website }: CardTruth, look: Look): Promise<Raster> {
  return render(
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#243447"/><circle cx="525" cy="210" r="70" fill="#c9a24b"/><text x="525" y="370" text-anchor="middle" font-family="${look.font}" font-size="52" fill="#fff">${escaped(companyBare)}</text><text x="525" y="430" text-anchor="middle" font-family="${look.font}" font-size="28" fill="#dde">Words that carry.</text><text x="525" y="540" text-anchor="middle" font-family="${look.font}" font-size="26" fill="#dde">${escaped(website)}</text>`,
  )
}

interface Row {
  readonly text: string
  readonly size: number
  readonly font: string
  readonly isName: boolean
  readonly isApart: boolean
}

function rowsOf(truth: CardTruth, { font, nameFont, alsoNamed }: Look): readonly Row[] {
  const row = (text: string, size: number, more: Partial<Row> = {}): Row[] =>
    text === '' ? [] : [{ text, size, font, isName: false, isApart: false, ...more }]
  const phones = truth.phones.map((phone, at) => `${at === 0 ? 'M' : 'T'} ${'shown' in phone ? String(phone.shown) : phone.e164}`)
  return [
    ...row(truth.company, 36),
    ...row([truth.nameShown, ...truth.suffixes].join(', '), 54, { isName: true, font: nameFont, isApart: true }),
    ...row(alsoNamed ?? '', 34, { font: 'Noto Sans CJK SC, Droid Sans Fallback' }),
    ...row(truth.title, 27),
    ...phones.flatMap((text, at) => row(text, 25, { isApart: at === 0 })),
    ...truth.emails.flatMap((mail) => row(mail, 25)),
    ...row(truth.website, 25),
    ...(truth.address?.lines ?? []).flatMap((line) => row(line, 25)),
  ]
}

async function render(content: string): Promise<Raster> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${content}</svg>`
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
