import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, lengthOf } from './clean-text.ts'
import { judgePost } from './judge-post.ts'
import { tipLength, topicsPerTip } from './limits.ts'
import { orderTips, tipOrders } from './order.ts'
import { tipBeside, tipPlaces } from './place.ts'
import { findTips } from './search.ts'
import { seedTips } from './seeds/all.ts'
import { skeletonOf } from './skeleton.ts'
import { tipTopics } from './tip.ts'

const DAY = 86_400_000
const ranked = fc.record({ id: fc.uuid(), helped: fc.nat(500), postedAt: fc.integer({ min: 0, max: 4000 }).map((days) => days * DAY) })
const board = fc.uniqueArray(ranked, { selector: ({ id }) => id, maxLength: 40 })

test('the order does not hang on how the tips came', () => {
  fc.assert(
    fc.property(board, fc.constantFrom(...tipOrders), (tips, order) => {
      const reversed = orderTips(tips.toReversed(), order, 4000 * DAY)
      expect(orderTips(tips, order, 4000 * DAY)).toEqual(reversed)
      expect(new Set(reversed)).toEqual(new Set(tips))
    }),
  )
})

test('of two tips as old, the one that helped more stands higher; of two that helped alike, the newer one', () => {
  fc.assert(
    fc.property(board, (tips) => {
      const order = orderTips(tips, 'helpful', 4000 * DAY)
      for (const [index, above] of order.entries()) {
        for (const below of order.slice(index + 1)) {
          if (above.postedAt === below.postedAt) expect(above.helped).toBeGreaterThanOrEqual(below.helped)
          if (above.helped === below.helped) expect(above.postedAt).toBeGreaterThanOrEqual(below.postedAt)
        }
      }
    }),
  )
})

test('one more whom it helped never moves a tip down', () => {
  fc.assert(
    fc.property(board.filter((tips) => tips.length > 0), fc.nat(), (tips, pick) => {
      const chosen = tips[pick % tips.length]
      const placeOf = (list: typeof tips) => orderTips(list, 'helpful', 4000 * DAY).findIndex(({ id }) => id === chosen?.id)
      const more = tips.map((tip) => (tip === chosen ? { ...tip, helped: tip.helped + 1 } : tip))
      expect(placeOf(more)).toBeLessThanOrEqual(placeOf(tips))
    }),
  )
})

test('a clock that is behind puts no tip wrong', () => {
  expect(orderTips([{ id: 'a', helped: 0, postedAt: DAY }, { id: 'b', helped: 1, postedAt: 0 }], 'helpful', 0).map(({ id }) => id)).toEqual(['b', 'a'])
})

test('all words must be found, begun words count, accents and case do not', () => {
  const tips = [
    { text: 'Write Siobhán as the card does.', topics: ['names'] as const },
    { text: 'Write at once.', topics: ['timing'] as const },
  ]
  expect(findTips(tips, { words: 'SIOBHAN car' })).toEqual([tips[0]])
  expect(findTips(tips, { words: 'write' })).toHaveLength(2)
  expect(findTips(tips, { words: 'write', topic: 'timing' })).toEqual([tips[1]])
  expect(findTips(tips, { words: '  ' })).toHaveLength(2)
  expect(findTips(tips, { words: 'nobody' })).toEqual([])
})

test('there are at least forty tips, each with a source, each different, of topics that there are', () => {
  expect(seedTips.length).toBeGreaterThanOrEqual(40)
  expect(new Set(seedTips.map(({ id }) => id)).size).toBe(seedTips.length)
  expect(new Set(seedTips.map(({ text }) => skeletonOf(text))).size).toBe(seedTips.length)
  for (const topic of tipTopics) expect(seedTips.filter(({ topics }) => topics.includes(topic)).length, topic).toBeGreaterThanOrEqual(3)
})

test.each(seedTips.map((tip) => [tip.id, tip] as const))('%s keeps the rules of the board', (_, { text, topics, source }) => {
  expect(cleanText(text, tipLength)).toEqual({ ok: true, text })
  expect(judgePost({ text, authorPublished: 0, authorRejected: 0, known: new Set() })).toEqual({ state: 'published' })
  expect(lengthOf(text)).toBeLessThanOrEqual(280)
  expect(topics.length).toBeLessThanOrEqual(topicsPerTip)
  expect(source.name).not.toBe('')
  expect(source.address).toMatch(/^https?:\/\//)
})

test('every place has a tip, the same one for the same interview, and a dismissed one never returns', () => {
  for (const place of tipPlaces) {
    const beside = { place, seed: 'interview', dismissed: new Set<string>() }
    const first = tipBeside(seedTips, beside)
    expect(first, place).toBeDefined()
    expect(tipBeside(seedTips, beside)).toBe(first)
    const dismissed = new Set<string>()
    for (let tip = first; tip; tip = tipBeside(seedTips, { ...beside, dismissed })) {
      expect(dismissed.has(tip.id)).toBe(false)
      dismissed.add(tip.id)
    }
    expect(dismissed.size).toBeGreaterThan(0)
  }
})

test('tips for internships and for calls stand only beside those, and there before others', () => {
  const topicsBeside = (change: object) => tipBeside(seedTips, { place: 'letter', seed: 'x', dismissed: new Set(), ...change })?.topics
  expect(topicsBeside({})).not.toContain('internship')
  expect(topicsBeside({ isInternship: true })).toContain('internship')
  expect(topicsBeside({ isRemote: true })).toContain('remote')
})
