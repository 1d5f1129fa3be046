/** The project's own cards, for what the development set lacks. The same seed gives the same card on a machine with the same typefaces. */
import type { CardTruth } from '../../bench/capture/sets.ts'
import { type Dice, openDice, pick } from './dice.ts'
import { drawBack, drawCard, type Look } from './draw.ts'
import { inventPerson, type Wish } from './people.ts'
import { type Camera, photograph } from './photograph.ts'

export const cardKinds = ['plain', 'missing', 'small', 'elsewhere', 'two-scripts', 'script-font', 'two-cards', 'back'] as const
export type CardKind = (typeof cardKinds)[number]

export interface GeneratedCard {
  readonly kind: CardKind
  readonly photo: Buffer
  /** Everyone on it; nobody on a back. */
  readonly truths: readonly CardTruth[]
}

/** Of Debian: fonts-dejavu-core, fonts-liberation, fonts-lato, fonts-roboto, fonts-open-sans, fonts-quicksand, fonts-ebgaramond, fonts-noto-core, fonts-urw-base35. */
const fonts = [
  'Lato',
  'Roboto',
  'Open Sans',
  'Quicksand',
  'EB Garamond',
  'Noto Sans',
  'Noto Serif',
  'DejaVu Sans',
  'Liberation Serif',
  'URW Gothic',
  'P052',
]
/** fonts-lobstertwo, fonts-urw-base35. */
const scriptFonts = ['Lobster Two', 'Z003']
const secondNames = ['李明华', '王秀英', '陈志强', '佐藤健一', '김민준']

/** Makes one card of a kind. */
export async function generateCard(kind: CardKind, seed: number): Promise<GeneratedCard> {
  const dice = openDice(seed * 7919 + cardKinds.indexOf(kind) * 104_729 + 1)
  const truths = Array.from({ length: kind === 'two-cards' ? 2 : 1 }, (_, at) =>
    inventPerson(`${kind}-${seed}-${at}`, dice, wishOf(kind, dice)),
  )
  const looks = truths.map(() => lookOf(kind, dice))
  const cards = await Promise.all(
    truths.map((truth, at) =>
      kind === 'back' ? drawBack(truth, looks[at] ?? lookOf(kind, dice)) : drawCard(truth, looks[at] ?? lookOf(kind, dice), dice),
    ),
  )
  return { kind, photo: await photograph(cards, cameraOf(kind, dice), dice), truths: kind === 'back' ? [] : truths }
}

function wishOf(kind: CardKind, dice: Dice): Wish {
  if (kind === 'elsewhere') return { isNameFromElsewhere: true }
  if (kind !== 'missing') return {}
  const all = ['title', 'website', 'address', 'phones', 'company'] as const
  return { without: all.filter(() => dice() < 0.45) }
}

function lookOf(kind: CardKind, dice: Dice): Look {
  const font = pick(fonts, dice)
  return {
    font,
    nameFont: kind === 'script-font' ? pick(scriptFonts, dice) : font,
    alsoNamed: kind === 'two-scripts' ? pick(secondNames, dice) : undefined,
  }
}

function cameraOf(kind: CardKind, dice: Dice): Camera {
  // Print of 25 units on 1,370 of desk: 10 to 18 pixels at 600 to 1,000.
  if (kind === 'small') return { side: 600 + Math.round(dice() * 400), blur: 0.3 + dice() * 0.4, quality: 70 }
  return { side: 1_500 + Math.round(dice() * 700), blur: dice() * 1.2, quality: 60 + Math.round(dice() * 25) }
}
