/** The project's own cards, for what the development set lacks. The same seed gives the same card on a machine with the same typefaces. */
import type { CardTruth } from '../../bench/capture/sets.ts'
import { type Dice, openDice, pick } from './dice.ts'
import { drawBack, drawCard, type Look } from './draw.ts'
import { worldAnew, worldOthers } from './lands-anew.ts'
import { worldFurther, worldLast } from './lands-further.ts'
import { worldSixth } from './lands-sixth.ts'
import { firstWorld, inventPerson, type Wish } from './people.ts'
import { type Camera, photograph } from './photograph.ts'

export const cardKinds = ['plain', 'missing', 'small', 'elsewhere', 'two-scripts', 'script-font', 'two-cards', 'back'] as const
export type CardKind = (typeof cardKinds)[number]

export interface GeneratedCard {
  readonly kind: CardKind
  readonly photo: Buffer
  /** Everyone on it; nobody on a back. */
  readonly truths: readonly CardTruth[]
}

/** Countries, people and typefaces of a series have nothing in common with those of the other. */
export const cardSeries = ['first', 'anew', 'others', 'further', 'last', 'sixth'] as const
export type CardSeries = (typeof cardSeries)[number]

const worlds = {
  first: firstWorld,
  anew: worldAnew,
  others: worldOthers,
  further: worldFurther,
  last: worldLast,
  sixth: worldSixth,
} as const
/**
 * Of Debian: fonts-dejavu-core, -liberation, -lato, -roboto, -open-sans, -quicksand, -ebgaramond, -noto-core, -urw-base35;
 * anew fonts-inter, -crosextra-carlito, -crosextra-caladea, -linuxlibertine, -sil-charis, -paratype, -dosis, -manrope, -cantarell;
 * others fonts-sil-doulos, -linuxlibertine, -inter, -paratype, -crosextra-carlito, -crosextra-caladea;
 * further fonts-vollkorn, -cmu, -texgyre, -courier-prime, -paratype, -elstob, -georgewilliams, -karla;
 * last fonts-yrsa-rasa, -gfs-artemisia, -cmu, -jetbrains-mono, -lindenhill, -arapey, -texgyre, -firacode, -georgewilliams;
 * sixth of npm @expo-google-fonts/poppins, merriweather, josefin-sans, cormorant-garamond, caveat, courgette, of Debian fonts-essays1743, -stix, -noto-core, -dustin.
 */
const fonts = {
  first: 'Lato|Roboto|Open Sans|Quicksand|EB Garamond|Noto Sans|Noto Serif|DejaVu Sans|Liberation Serif|URW Gothic|P052'.split('|'),
  anew: 'Inter|Carlito|Caladea|Linux Libertine O|Charis SIL|PT Sans|PT Serif|Dosis|Manrope|Cantarell'.split('|'),
  others: 'Doulos SIL|Linux Biolinum O|Inter Display|PT Sans Caption|Carlito|Caladea|Linux Libertine Display O'.split('|'),
  further: 'Vollkorn|CMU Bright|TeX Gyre Heros|Courier Prime|PT Sans Narrow|ElstobD|Caslon|Karla'.split('|'),
  last: 'Yrsa|GFS Artemisia|JetBrains Mono|Linden Hill|Arapey|TeX Gyre Heros Cn|Fira Code|Caliban|CMU Concrete'.split('|'),
  sixth: 'Poppins|Merriweather|Josefin Sans|Cormorant Garamond|Essays1743|STIX|Noto Serif Display|Dustismo Roman|Poppins'.split('|'),
} as const
/** fonts-lobstertwo, fonts-urw-base35; fonts-kaushanscript; fonts-lemonada; fonts-georgewilliams, fonts-isabella. */
const scriptFonts = {
  first: ['Lobster Two', 'Z003'],
  anew: ['Kaushan Script'],
  others: ['Kaushan Script'],
  further: ['Lemonada'],
  last: ['Cupola', 'Isabella'],
  sixth: ['Caveat', 'Courgette'],
} as const
const secondNames = ['李明华', '王秀英', '陈志强', '佐藤健一', '김민준']

/** Makes one card of a kind. */
export async function generateCard(kind: CardKind, seed: number, series: CardSeries = 'first'): Promise<GeneratedCard> {
  const dice = openDice(seed * 7919 + cardKinds.indexOf(kind) * 104_729 + 1)
  const truths = Array.from({ length: kind === 'two-cards' ? 2 : 1 }, (_, at) =>
    inventPerson(`${kind}-${seed}-${at}`, worlds[series], dice, { ...wishOf(kind, dice), mayShout: series !== 'first' }),
  )
  const looks = truths.map(() => lookOf(kind, series, dice))
  const cards = await Promise.all(
    truths.map((truth, at) =>
      kind === 'back'
        ? drawBack(truth, looks[at] ?? lookOf(kind, series, dice))
        : drawCard(truth, looks[at] ?? lookOf(kind, series, dice), dice),
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

function lookOf(kind: CardKind, series: CardSeries, dice: Dice): Look {
  const font = pick(fonts[series], dice)
  return {
    font,
    nameFont: kind === 'script-font' ? pick(scriptFonts[series], dice) : font,
    alsoNamed: kind === 'two-scripts' ? pick(secondNames, dice) : undefined,
  }
}

function cameraOf(kind: CardKind, dice: Dice): Camera {
  // Print of 25 units on 1,370 of desk: 10 to 18 pixels at 600 to 1,000.
  if (kind === 'small') return { side: 600 + Math.round(dice() * 400), blur: 0.3 + dice() * 0.4, quality: 70 }
  return { side: 1_500 + Math.round(dice() * 700), blur: dice() * 1.2, quality: 60 + Math.round(dice() * 25) }
}
