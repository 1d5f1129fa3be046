/** What a series of made-up cards is made of. */

export interface World {
  readonly lands: readonly Land[]
  readonly titles: readonly string[]
  readonly houses: readonly string[]
  readonly trades: readonly string[]
}

export interface Land {
  readonly country: string
  readonly names: readonly string[]
  readonly streets: readonly string[]
  readonly towns: readonly string[]
  readonly shown: string
  readonly phone: readonly [prefix: string, digits: readonly number[]]
  readonly end: string
  readonly forms: readonly string[]
}

/** Makes a country of lists between bars; '#' in a street is the house number. */
export function land(
  country: string,
  names: string,
  streets: string,
  towns: string,
  shown: string,
  number: Land['phone'],
  end: string,
  forms: string,
): Land {
  return {
    country,
    names: names.split('|'),
    streets: streets.split('|'),
    towns: towns.split('|'),
    shown,
    phone: number,
    end,
    forms: forms.split('|'),
  }
}
