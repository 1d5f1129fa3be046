import { expect, test } from 'vitest'
import { aDesk, OWNER } from '../../../test/desk.ts'
import { aReadyInterview } from '../../../test/doors.ts'
import { aComment, aTip } from '../../../test/tip-records.ts'
import { seedTips } from '../../core/tips/seeds/all.ts'
import type { Desk } from '../ports.ts'
import { readInsights } from './insights.ts'
import { moderatePost, postsToModerate, reportPost } from './moderate-posts.ts'
import { exportTips, importTips } from './pass-tips-on.ts'
import { sendLetters } from './send-letters.ts'
import { askForTip, dismissTip, tipBeside, undismissTip } from './tip-beside.ts'
import { addComment, addTip, changeTip, findTips, markHelped, removePost, restorePost, unmarkHelped } from './tips.ts'

const own = { text: 'Ask for their card before you stand up.', topics: ['names'] as const }

/** A board that several people share; mod is its moderator. */
async function aSharedDesk() {
  return aDesk({ boardOf: async (ownerId) => ({ id: 'place', isShared: true, isModerator: ownerId === 'mod', authorName: ownerId }) })
}

async function find(desk: Desk, reader = OWNER, change: Parameters<typeof findTips>[2] = {}) {
  return findTips(desk, reader, change)
}

test('a board of one’s own begins with the tips that came with Regards', async () => {
  const { desk } = await aDesk()
  const { tips, total, isShared } = await find(desk)
  expect([total, isShared, tips.length]).toEqual([seedTips.length, false, 50])
  expect(tips[0]).toMatchObject({ author: 'regards', source: { name: expect.any(String) }, helped: 0, comments: [] })
  expect((await find(desk, OWNER, { from: 50 })).tips).toHaveLength(seedTips.length - 50)
})

test('a tip of one’s own stands at once, is found, changed, taken away and brought back', async () => {
  const { desk, clock } = await aDesk()
  const tip = await addTip(desk, OWNER, own)
  expect(tip).toMatchObject({ author: 'you', state: 'published', text: own.text })
  clock.pass({ minutes: 2 })
  expect(await changeTip(desk, OWNER, { tipId: tip.id, text: 'Ask for a card, quietly.', topics: ['names', 'before'] })).toMatchObject({ text: 'Ask for a card, quietly.', topics: ['names', 'before'], editedAt: expect.any(String) })
  expect((await find(desk, OWNER, { words: 'quietly' })).total).toBe(1)
  await removePost(desk, OWNER, { postId: tip.id })
  expect((await find(desk, OWNER, { mine: true })).total).toBe(0)
  await restorePost(desk, OWNER, { postId: tip.id })
  expect((await find(desk, OWNER, { mine: true })).tips).toMatchObject([{ id: tip.id, state: 'published' }])
})

test('no post stands in the place of another: of a tip that came with Regards, of somebody else’s, of a comment', async () => {
  const { desk, store } = await aSharedDesk()
  await store.change('place', async (records) => {
    await records.saveTip(aTip())
    await records.saveComment(aComment())
  })
  for (const id of [seedTips[0]?.id, 't1', 'c1']) {
    await expect(addTip(desk, 'eve', { ...own, id })).rejects.toMatchObject({ code: 'bad-input', at: 'id' })
    await expect(addComment(desk, 'eve', { tipId: 't1', text: 'So I did too.', id })).rejects.toMatchObject({ code: 'bad-input', at: 'id' })
  }
  expect(await importTips(desk, 'eve', { regardsTips: 1, tips: [{ id: 'c1', ...own, topics: ['names'] }] })).toMatchObject({ added: 0 })
})

test('the same id again changes nothing: a dropped answer posts no tip twice', async () => {
  const { desk } = await aDesk()
  const first = await addTip(desk, OWNER, { ...own, id: 'a-fixed-id' })
  expect(await addTip(desk, OWNER, { text: 'Another text altogether.', topics: ['email'], id: 'a-fixed-id' })).toEqual(first)
})

test.each([
  ['a tip of ten thousand letters', 'tip '.repeat(2500), 'far too long|too long'],
  ['a tip without words', '…………………', 'no words'],
  ['a tip of nothing that shows', '\u200B'.repeat(40), 'no words'],
])('%s is refused with what to do', async (_, text, words) => {
  const { desk } = await aDesk()
  await expect(addTip(desk, OWNER, { ...own, text })).rejects.toMatchObject({ code: 'bad-post', message: expect.stringMatching(words), at: 'text' })
})

test('of five hundred posts in a minute twenty stand, the others are told to wait, and a minute later it goes on', async () => {
  const { desk, clock } = await aDesk()
  const results = await Promise.allSettled(Array.from({ length: 500 }, (_, index) => addTip(desk, OWNER, { ...own, text: `Tip number ${index} of many.` })))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
  expect(results.at(-1)).toMatchObject({ reason: { code: 'too-many' } })
  clock.pass({ minutes: 1, seconds: 1 })
  expect(await addTip(desk, OWNER, own)).toMatchObject({ state: 'published' })
  expect((await find(desk, OWNER, { mine: true })).total).toBe(21)
})

test('help counts once for each person, also for a tip that came with Regards, and moves it up', async () => {
  const { desk } = await aSharedDesk()
  const [, , third] = (await find(desk)).tips
  const tipId = third?.id ?? ''
  for (const person of ['ana', 'ana', 'ben']) await markHelped(desk, person, { tipId })
  const { tips } = await find(desk)
  expect(tips[0]).toMatchObject({ id: tipId, helped: 2, helpedYou: true })
  expect(await unmarkHelped(desk, OWNER, { tipId })).toMatchObject({ helped: 1, helpedYou: false })
})

test('comments and answers stand beneath their tip; an answer to a comment of another tip is refused', async () => {
  const { desk } = await aDesk()
  const tip = await addTip(desk, OWNER, own)
  const { comments } = await addComment(desk, OWNER, { tipId: tip.id, text: 'It worked twice.' })
  const answers = comments[0]?.id ?? ''
  expect(await addComment(desk, OWNER, { tipId: tip.id, text: 'And a third time.', answers })).toMatchObject({ comments: [{ text: 'It worked twice.' }, { text: 'And a third time.', answers }] })
  await expect(addComment(desk, OWNER, { tipId: 'seed-no-card', text: 'Stray answer.', answers })).rejects.toMatchObject({ code: 'not-found' })
  await expect(addComment(desk, OWNER, { tipId: 'nowhere', text: 'Stray comment.' })).rejects.toMatchObject({ code: 'not-found' })
})

test('where others read, a suspicious tip is its author’s and the moderators’ alone until a moderator lets it stand', async () => {
  const { desk } = await aSharedDesk()
  const tip = await addTip(desk, 'ana', { ...own, text: 'Write to jo@example.org, she decides.' })
  expect(tip).toMatchObject({ state: 'held', why: expect.stringMatching(/e-mail address/) })
  expect((await find(desk, 'ben', { words: 'jo@example' })).total).toBe(0)
  expect((await find(desk, 'mod')).waiting).toBe(1)
  await expect(postsToModerate(desk, 'ben')).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(moderatePost(desk, 'ben', { postId: tip.id, act: 'let-stand' })).rejects.toMatchObject({ code: 'not-allowed' })
  expect((await postsToModerate(desk, 'mod')).tips).toMatchObject([{ id: tip.id, author: 'member', authorName: 'ana' }])
  await moderatePost(desk, 'mod', { postId: tip.id, act: 'let-stand' })
  expect((await find(desk, 'ben', { words: 'jo example' })).tips).toMatchObject([{ id: tip.id, author: 'member' }])
})

test('its author reads why a tip was refused, and nobody else can change or remove it', async () => {
  const { desk } = await aSharedDesk()
  const { id } = await addTip(desk, 'ana', own)
  await expect(changeTip(desk, 'ben', { tipId: id, ...own })).rejects.toMatchObject({ code: 'not-found' })
  await expect(removePost(desk, 'ben', { postId: id })).rejects.toMatchObject({ code: 'not-found' })
  await moderatePost(desk, 'mod', { postId: id, act: 'reject', why: 'It names a person.' })
  expect((await find(desk, 'ana', { mine: true })).tips).toMatchObject([{ state: 'rejected', why: 'It names a person.' }])
  expect(await changeTip(desk, 'ana', { tipId: id, ...own, text: 'Ask for everybody’s card.' })).toMatchObject({ state: 'held' })
})

test('three different readers hold a tip, one reader three times does not', async () => {
  const { desk } = await aSharedDesk()
  const { id } = await addTip(desk, 'ana', own)
  for (let press = 0; press < 3; press += 1) await reportPost(desk, 'ben', { postId: id, why: 'spam' })
  expect((await find(desk, 'eve', { words: 'stand up' })).total).toBe(1)
  for (const reader of ['eve', 'zoe']) await reportPost(desk, reader, { postId: id })
  expect((await find(desk, 'eve', { words: 'stand up' })).total).toBe(0)
})

test('three tips a day are the most where others read, and what was written is not lost', async () => {
  const { desk, clock } = await aSharedDesk()
  for (const word of ['first', 'second', 'third']) await addTip(desk, 'ana', { ...own, text: `Write down the ${word} thing.` })
  await expect(addTip(desk, 'ana', own)).rejects.toMatchObject({ code: 'too-many', message: expect.stringMatching(/tomorrow/) })
  clock.pass({ hours: 25 })
  expect(await addTip(desk, 'ana', own)).toMatchObject({ state: 'published' })
})

test('tips are passed on as a file and taken in once, what cannot stand is named', async () => {
  const [{ desk }, other] = [await aDesk(), await aDesk()]
  await addTip(desk, OWNER, { ...own, source: { name: 'My aunt' } })
  const file = await exportTips(desk, OWNER)
  expect(file).toMatchObject({ regardsTips: 1, tips: [{ text: own.text, source: { name: 'My aunt' } }] })
  const more = { regardsTips: 1 as const, tips: [...file.tips, { id: 'too-short-1', text: 'No.', topics: ['email' as const] }, { id: 'from-tomorrow', text: 'Be early, always.', topics: ['timing' as const], postedAt: '2099-01-01T00:00:00Z' }] }
  expect(await importTips(other.desk, 'ben', more)).toEqual({ added: 2, alreadyThere: 0, left: [{ text: 'No.', why: expect.stringMatching(/a little more/) }] })
  expect(await importTips(other.desk, 'ben', file)).toEqual({ added: 0, alreadyThere: 1, left: [] })
  const taken = await find(other.desk, 'ben', { words: 'stand up' })
  expect(taken.tips).toMatchObject([{ author: 'passed-on' }])
  const early = (await find(other.desk, 'ben', { words: 'early always' })).tips[0]
  expect(early?.postedAt).toBe(other.clock.now().toString())
})

test('on a board that others read a file of tips is so many posts of whoever brings it: in no other name, of this moment, three a day', async () => {
  const { desk, clock } = await aSharedDesk()
  const words = ['first', 'second', 'third', 'fourth', 'fifth']
  const tips = words.map((word) => ({ id: `file-${word}`, text: `Write down the ${word} thing.`, topics: ['names' as const], by: 'Kim Adviser', postedAt: '2026-01-01T00:00:00Z' }))
  const taken = await importTips(desk, 'ana', { regardsTips: 1, tips })
  expect(taken).toMatchObject({ added: 3, alreadyThere: 0, left: [{ why: expect.stringMatching(/3 tips a day/) }, {}] })
  const mine = (await find(desk, 'ana', { mine: true })).tips
  expect(mine.map(({ authorName, postedAt }) => [authorName, postedAt])).toEqual(Array.from({ length: 3 }, () => ['ana', clock.now().toString()]))
  await expect(importTips(desk, 'ana', { regardsTips: 1, tips })).rejects.toMatchObject({ code: 'too-many' })
  await expect(addTip(desk, 'ana', own)).rejects.toMatchObject({ code: 'too-many' })
  clock.pass({ hours: 25 })
  expect(await importTips(desk, 'ana', { regardsTips: 1, tips })).toMatchObject({ added: 2, alreadyThere: 3, left: [] })
  expect(await importTips(desk, 'ben', { regardsTips: 1, tips: [{ id: 'another-1', text: 'Write to jo@example.org, she decides.', topics: ['names'] }] })).toMatchObject({ added: 1 })
  expect((await find(desk, 'ben', { mine: true })).tips).toMatchObject([{ state: 'held' }])
})

test('a file of as many tips as there may be holds the board of others only for the few that may stand', async () => {
  const { desk } = await aSharedDesk()
  let held = 0
  const watched: Desk = {
    ...desk,
    store: {
      ...desk.store,
      change: (ownerId, work) => {
        held += 1
        return desk.store.change(ownerId, work)
      },
    },
  }
  const tips = Array.from({ length: 500 }, (_, nth) => ({ id: `file-${nth}`, text: `Number ${String.fromCodePoint(0x4e00 + nth)}: be brief.`, topics: ['names' as const] }))
  expect(await importTips(watched, 'ana', { regardsTips: 1, tips })).toMatchObject({ added: 3 })
  // What is there already holds nothing at all.
  expect(await importTips(watched, 'ben', { regardsTips: 1, tips: tips.slice(0, 3) })).toMatchObject({ added: 0, alreadyThere: 3 })
  expect(held).toBe(1)
})

test('the tip beside stays the same for an interview, and once dismissed never returns, until that is taken back', async () => {
  const { desk } = await aDesk()
  const { interview } = await aReadyInterview(desk)
  const beside = () => tipBeside(desk, OWNER, { place: 'letter', interviewId: interview.id })
  const { tip } = await beside()
  expect((await beside()).tip).toEqual(tip)
  await dismissTip(desk, OWNER, { tipId: tip?.id ?? '' })
  expect((await beside()).tip?.id).not.toBe(tip?.id)
  await undismissTip(desk, OWNER, { tipId: tip?.id ?? '' })
  expect((await beside()).tip).toEqual(tip)
})

test('after a good outcome the page asks once for a tip, after a rejection never', async () => {
  const { desk } = await aDesk()
  const { interview } = await aReadyInterview(desk)
  const ask = () => askForTip(desk, OWNER, { interviewId: interview.id })
  const hear = (heard: 'rejection' | 'offer') => desk.store.change(OWNER, (records) => records.saveOutcome({ interviewId: interview.id, personId: 'p1', heard, at: desk.clock.now() }))
  expect(await ask()).toEqual({ ask: false })
  await hear('rejection')
  expect(await ask()).toEqual({ ask: false })
  await hear('offer')
  expect([await ask(), await ask()]).toEqual([{ ask: true }, { ask: false }])
})

test('a letter that was handed over is a dot within the 24 hours, and what was heard of it is counted', async () => {
  const { desk } = await aDesk()
  const { interview, mailboxId } = await aReadyInterview(desk)
  const { deliveries } = await sendLetters(desk, OWNER, { interviewId: interview.id, mailboxId, to: ['p1'] })
  expect((await readInsights(desk, OWNER)).comeOfIt.thanked).toBe(0)
  const at = desk.clock.now()
  await desk.store.change(OWNER, async (records) => {
    await records.moveDelivery(deliveries[0]?.id ?? '', ['due'], { to: 'sent', at })
    await records.saveOutcome({ interviewId: interview.id, personId: 'p1', heard: 'next-round', at })
  })
  const insights = await readInsights(desk, OWNER)
  expect(insights.comeOfIt).toEqual({ thanked: 1, answered: 1, nextRounds: 1, offers: 0 })
  expect(insights.letters).toMatchObject([{ personId: 'p1', hours: expect.any(Number), isWithin: true, heard: 'next-round' }, { personId: 'p2' }])
  expect(insights.months).toEqual([{ month: '2026-11', within: 1, later: 0 }])
})
