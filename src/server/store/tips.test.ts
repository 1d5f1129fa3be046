import { expect, test } from 'vitest'
import { aMoment } from '../../../test/store-records.ts'
import { describeStores } from '../../../test/stores.ts'
import { aComment, aTip } from '../../../test/tip-records.ts'

describeStores((open) => {
  test('a post is read as it was kept, and nobody else’s board has it', async () => {
    const { store } = await open()
    const tip = aTip({ source: { name: 'My aunt', address: 'https://example.org/' }, why: 'x', state: 'held', before: 'published', isCleared: true, reports: 2, authorName: 'Ada', editedAt: aMoment })
    const comment = aComment({ answers: 'c0', state: 'rejected', why: 'y' })
    await store.change('ada', async (records) => {
      await records.saveTip(aTip())
      await records.saveTip(tip)
      await records.saveComment(comment)
    })
    expect(await store.read('ada', async (records) => [await records.tips(), await records.tip('t1'), await records.comments(), await records.comments('t2'), await records.comment('c1')])).toEqual([[tip], tip, [comment], [], comment])
    expect(await store.read('eve', async (records) => [await records.tips(), await records.tip('t1'), await records.comments(), await records.comment('c1')])).toEqual([[], undefined, [], undefined])
  })

  test('a mark stands once for each person and kind, and can be taken back', async () => {
    const { store } = await open()
    const mark = { postId: 't1', kind: 'helped', personId: 'ada', at: aMoment, why: undefined } as const
    const added = await store.change('ada', async (records) => [await records.addTipMark(mark), await records.addTipMark(mark), await records.addTipMark({ ...mark, personId: 'ben' }), await records.addTipMark({ ...mark, kind: 'report', why: 'spam' })])
    expect(added).toEqual([true, false, true, true])
    expect(await store.read('ada', async (records) => [await records.tipMarks('helped', 'ada'), (await records.tipMarks('helped')).length, await records.tipMarks('report')])).toEqual([[mark], 2, [{ ...mark, kind: 'report', why: 'spam' }]])
    await store.change('ada', (records) => records.removeTipMark(mark))
    expect(await store.read('ada', async (records) => (await records.tipMarks('helped')).map(({ personId }) => personId))).toEqual(['ben'])
  })

  test('the posts of an author since a moment are counted, whatever became of them', async () => {
    const { store } = await open()
    await store.change('ada', async (records) => {
      await records.saveTip(aTip({ state: 'removed' }))
      await records.saveTip(aTip({ id: 't2', postedAt: aMoment.subtract({ hours: 2 }) }))
      await records.saveTip(aTip({ id: 't3', authorId: 'ben' }))
      await records.saveComment(aComment({ state: 'rejected' }))
    })
    expect(await store.read('ada', (records) => records.countPosts('ada', aMoment.subtract({ hours: 1 })))).toEqual({ tips: 1, comments: 1 })
  })
})
