import type { Hand } from '../../core/note/layout/hand.ts'
import type { HandOffer } from '../ports/print.ts'
import { type OutlineFont, outlineHand } from './outline-hand.ts'
import { type StrokeFont, strokeFontHand } from './stroke-font.ts'

interface Source {
  readonly by: string
  readonly from: string
}

const latin = ['latin', 'latin-ext'] as const

/** Fonts of areas, from npm; all under the SIL Open Font License 1.1. */
const outlines: readonly (OutlineFont & Source)[] = [
  { id: 'caveat', name: 'Caveat', family: 'caveat', weight: 400, parts: [...latin, 'cyrillic', 'cyrillic-ext'], joined: false, by: 'The Caveat Project Authors (Pablo Impallari)', from: '@fontsource/caveat' },
  { id: 'la-belle-aurore', name: 'La Belle Aurore', family: 'la-belle-aurore', weight: 400, parts: latin, joined: true, by: 'Kimberly Geswein', from: '@fontsource/la-belle-aurore' },
  { id: 'kalam', name: 'Kalam', family: 'kalam', weight: 300, parts: latin, joined: false, by: 'Indian Type Foundry', from: '@fontsource/kalam' },
  { id: 'shadows', name: 'Shadows Into Light Two', family: 'shadows-into-light-two', weight: 400, parts: latin, joined: false, by: 'Kimberly Geswein', from: '@fontsource/shadows-into-light-two' },
  { id: 'rainbow', name: 'Over the Rainbow', family: 'over-the-rainbow', weight: 400, parts: latin, joined: false, by: 'Kimberly Geswein', from: '@fontsource/over-the-rainbow' },
  { id: 'nothing', name: 'Nothing You Could Do', family: 'nothing-you-could-do', weight: 400, parts: ['latin'], joined: false, by: 'Kimberly Geswein', from: '@fontsource/nothing-you-could-do' },
]

/** Single-line fonts, the files of hersheytext as they are; all under the SIL Open Font License 1.1. */
const strokes: readonly (StrokeFont & Source)[] = [
  { id: 'allure', name: 'EMS Allure', file: 'EMSAllure.svg', joined: true, by: 'Sheldon B. Michaels after Allura by Rob Leuschke', from: 'hersheytext' },
  { id: 'felix', name: 'EMS Felix', file: 'EMSFelix.svg', joined: false, by: 'Sheldon B. Michaels after Felipa by Fontstage', from: 'hersheytext' },
  { id: 'elfin', name: 'EMS Elfin', file: 'EMSElfin.svg', joined: false, by: 'Sheldon B. Michaels after Mountains of Christmas by Crystal Kluge', from: 'hersheytext' },
  { id: 'tech', name: 'EMS Tech', file: 'EMSTech.svg', joined: false, by: 'Sheldon B. Michaels after Architects Daughter by Kimberly Geswein', from: 'hersheytext' },
  { id: 'readability', name: 'EMS Readability Italic', file: 'EMSReadabilityItalic.svg', joined: false, by: 'Sheldon B. Michaels after Source Sans Pro by Paul D. Hunt', from: 'hersheytext' },
]

const licence = 'OFL-1.1'
const hands = new Map<string, Hand>([...outlines.map((font) => [font.id, outlineHand(font)] as const), ...strokes.map((font) => [font.id, strokeFontHand(font)] as const)])

/** The hands there are, those first that are liked most. */
export const handOffers: readonly HandOffer[] = [
  ...outlines.map(({ id, name, by, from }) => ({ id, name, by, from, kind: 'outline' as const, licence })),
  ...strokes.map(({ id, name, by, from }) => ({ id, name, by, from, kind: 'strokes' as const, licence })),
]

/** Gives the hand of this id, if there is one. */
export function handNamed(id: string): Hand | undefined {
  return hands.get(id)
}

/** The type of sheets, and of the text layer under strokes. Made for telling letters apart. */
export const printType = outlineHand({ id: 'print', name: 'Atkinson Hyperlegible Next', family: 'atkinson-hyperlegible-next', weight: 400, parts: latin, joined: false })
