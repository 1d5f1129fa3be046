import { hashOf } from '../text/hash.ts'
import type { SeedTip, TipTopic } from './tip.ts'

/** The places of the page beside which one tip may stand. */
export const tipPlaces = ['people', 'talk', 'letter', 'letters-of-a-panel', 'when', 'sent', 'note', 'brief', 'follow-up', 'after-a-rejection'] as const
export type TipPlace = (typeof tipPlaces)[number]

const topicsByPlace: Readonly<Record<TipPlace, readonly TipTopic[]>> = {
  people: ['names'],
  talk: ['email', 'mistakes'],
  letter: ['email', 'mistakes'],
  'letters-of-a-panel': ['panel'],
  when: ['timing'],
  sent: ['handwritten', 'waiting'],
  note: ['handwritten'],
  brief: ['before'],
  'follow-up': ['waiting'],
  'after-a-rejection': ['after-a-rejection'],
}

/** What is going on where the tip would stand. */
export interface Beside {
  readonly place: TipPlace
  readonly isInternship?: boolean | undefined
  /** By phone or video. */
  readonly isRemote?: boolean | undefined
  /** Ids of tips that were dismissed for good, here or elsewhere. */
  readonly dismissed: ReadonlySet<string>
  /** Picks among several: the interview's id, so that one interview keeps its tip. */
  readonly seed: string
}

/**
 * Chooses the one tip that stands beside a field, a letter or a reminder; undefined where all that would fit have
 * been dismissed. What fits the occasion closer (an internship, a video call) comes first.
 *
 * @example
 * tipBeside([{ id: 'a', text: 'Ask for the card.', topics: ['names'], source: { name: 'x' } }], { place: 'people', dismissed: new Set(['a']), seed: 'i' })
 * // => undefined
 */
export function tipBeside(tips: readonly SeedTip[], { place, isInternship, isRemote, dismissed, seed }: Beside): SeedTip | undefined {
  const closer = (tip: SeedTip) => Number(Boolean(isInternship) && tip.topics.includes('internship')) + Number(Boolean(isRemote) && tip.topics.includes('remote'))
  const wrong = (tip: SeedTip) => (tip.topics.includes('internship') && !isInternship) || (tip.topics.includes('remote') && !isRemote)
  const fitting = tips.filter((tip) => !dismissed.has(tip.id) && !wrong(tip) && tip.topics.some((topic) => topicsByPlace[place].includes(topic)))
  const best = Math.max(0, ...fitting.map(closer))
  const candidates = fitting.filter((tip) => closer(tip) === best)
  return candidates[hashOf(seed) % Math.max(1, candidates.length)]
}
