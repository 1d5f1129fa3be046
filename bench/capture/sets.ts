/** The cards: those of ../shared, read where they lie, and what is true of each. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface CardTruth {
  readonly id: string
  readonly country: string
  readonly name: string
  /** As printed: some cards set it in capitals. */
  readonly nameShown: string
  readonly prefix: string
  readonly suffixes: readonly string[]
  readonly title: string
  readonly department: string
  readonly company: string
  readonly companyBare: string
  readonly emails: readonly string[]
  readonly website: string
  readonly phones: readonly { readonly kind: string; readonly e164: string }[]
  readonly address: { readonly lines: readonly string[] } | null
  readonly qr: { readonly kind: string; readonly payload: string } | null
}

export interface BenchCard {
  readonly set: string
  readonly variant: 'photo' | 'clean'
  readonly file: string
  readonly truth: CardTruth
}

const shared = join(import.meta.dirname, '../../../shared/data/cards/dev')

/** The development set of ../shared; none where it is not there. */
export function sharedCards(variant: 'photo' | 'clean'): readonly BenchCard[] {
  if (!existsSync(join(shared, 'truth.json'))) return []
  // Written by our own generator, in this form.
  const truths = JSON.parse(readFileSync(join(shared, 'truth.json'), 'utf8')) as readonly CardTruth[]
  return truths.map((truth) => ({
    set: 'shared',
    variant,
    truth,
    file: join(shared, variant, `${truth.id}.${variant === 'photo' ? 'jpg' : 'png'}`),
  }))
}
