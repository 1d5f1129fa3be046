import { expect, test } from 'vitest'
import { aMailbox } from '../../../test/builders.ts'
import { doorsWithIds, onTheBoard, pathWith } from '../../../test/doors-with-ids.ts'
import { aHosted, type Browser } from '../../../test/hosted.ts'
import { everythingOf } from '../../../test/one-of-each.ts'
import { describeStores } from '../../../test/stores.ts'
import { paths } from '../../api/paths.ts'
import { invite } from '../actions/invitations.ts'

describeStores((open) => {
  test('between accounts there is a wall behind every door: what is another’s is not there, for an admin too, and stays as it was', async () => {
    const { store } = await open()
    const site = await aHosted({ store })
    const ana = await site.signIn('ana@uni.example')
    const ids = await everythingOf(ana)
    await invite(site.desk, 'centre', { email: 'boss@uni.example', role: 'admin' })
    const before = await pictureOf(ana, ids)
    for (const stranger of [await site.signIn('eve@uni.example'), await site.signIn('boss@uni.example')]) {
      for (const [name, body] of doorsWithIds.filter(([each]) => !onTheBoard.has(each))) {
        const { method, path } = paths[name]
        const answer = await stranger.send(method, pathWith(path, ids), body)
        expect([name, answer.status, answer.error?.code]).toEqual([name, 404, 'not-found'])
      }
      for (const path of [`/api/letters/${ids['letterId']}/message.eml`, `/api/interviews/${ids['interviewId']}/interview.ics`]) expect((await stranger.visit(path)).status).toBe(403)
      expect((await stranger.send('get', `/api/letters/${ids['letterId']}/message.eml`)).status).toBe(404)
      expect((await stranger.send('post', '/api/mailboxes/test', { ...aMailbox(), mailboxId: ids['mailboxId'] })).status).toBe(404)
      expect((await stranger.send('get', '/api/home')).json).toMatchObject({ interviews: [], hasMailbox: false })
    }
    expect(await pictureOf(ana, ids)).toEqual(before)
  })
})

async function pictureOf(browser: Browser, { interviewId }: Record<string, string>): Promise<unknown> {
  const { revision, interview, people, letters, thanks, answers } = JSON.parse(JSON.stringify((await browser.send('get', `/api/interviews/${interviewId}`)).json))
  const { json: account } = await browser.send('get', '/api/account')
  return [revision, interview, people, letters, thanks, answers, account]
}
