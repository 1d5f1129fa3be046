import { expect, test } from 'vitest'
import { aCaseFile, aLetter, aMailbox } from '../../../test/builders.ts'
import { doorsWithIds, onTheBoard, pathWith } from '../../../test/doors-with-ids.ts'
import { aHosted, type Browser } from '../../../test/hosted.ts'
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

/** One of each thing that has an id, made over HTTP. */
async function everythingOf(browser: Browser): Promise<Record<string, string>> {
  const made = async (method: string, path: string, body?: unknown) => {
    const answer = await browser.send(method, path, body)
    expect([path, answer.status, answer.error]).toEqual([path, 200, undefined])
    return JSON.parse(JSON.stringify(answer.json))
  }
  const { id: interviewId } = await made('post', '/api/case-files', { caseFile: aCaseFile() })
  const { letters } = await made('post', `/api/interviews/${interviewId}/letters`, {})
  const letter = letters.find((each: { personId: string }) => each.personId === 'p1')
  await made('put', `/api/letters/${letter.id}`, { revision: letter.revision, ...aLetter() })
  const { id: mailboxId } = await made('post', '/api/mailboxes', { ...aMailbox(), password: 'app password' })
  const { deliveries } = await made('post', `/api/interviews/${interviewId}/send`, { mailboxId, to: ['p1'] })
  const tip = await made('post', '/api/tips', { text: 'Ask for their card at the end.', topics: ['names'] })
  const { comments } = await made('post', `/api/tips/${tip.id}/comments`, { text: 'So I did.' })
  const { replies } = await made('post', `/api/interviews/${interviewId}/replies`, { message: btoa('From: a@example.org\r\nSubject: b\r\nDate: Fri, 20 Nov 2026 15:30:00 +0000\r\n\r\nc'), personId: 'p1' })
  const { sessions } = await made('get', '/api/account')
  return { interviewId, letterId: letters[1].id, mailboxId, deliveryId: deliveries[0].id, tipId: tip.id, postId: tip.id, commentId: comments[0].id, replyId: replies[0].id, personId: 'p1', sessionId: sessions[0].id }
}

async function pictureOf(browser: Browser, { interviewId }: Record<string, string>): Promise<unknown> {
  const { revision, interview, people, letters, thanks, answers } = JSON.parse(JSON.stringify((await browser.send('get', `/api/interviews/${interviewId}`)).json))
  const { json: account } = await browser.send('get', '/api/account')
  return [revision, interview, people, letters, thanks, answers, account]
}
