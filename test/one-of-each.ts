import { expect } from 'vitest'
import { aCaseFile, aLetter, aMailbox } from './builders.ts'
import type { Browser } from './hosted.ts'

/** Makes one of each thing that has an id, over HTTP, and gives the ids. */
export async function everythingOf(browser: Browser): Promise<Record<string, string>> {
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
