import { expect, test } from 'vitest'
import { paths } from '../../api/paths.ts'
import { rows } from '../../api/rows.ts'
import type { Row } from '../../api/row.ts'
import { aCaseFile, aLetter, aMailbox } from '../../../test/builders.ts'
import { aDesk } from '../../../test/desk.ts'
import { aReadyInterview, aWrittenInterview, letterTo } from '../../../test/doors.ts'
import { addReply } from '../actions/replies.ts'
import { sendLetters } from '../actions/send-letters.ts'
import { addComment, addTip } from '../actions/tips.ts'
import { doorsWithIds, interview, pathWith } from '../../../test/doors-with-ids.ts'
import { aWeb } from '../../../test/web.ts'

test('no door with somebody’s thing behind it is missing from this list', () => {
  const withId = Object.entries(paths)
    .filter(([, { path }]) => /\{\w+Id\}/.test(path))
    .map(([name]) => name)
  expect(doorsWithIds.map(([name]) => name).toSorted()).toEqual(withId.toSorted())
})

test('to anyone but its owner a thing is not there, behind every door, and stays as it was', async () => {
  const { desk } = await aDesk()
  const { interview: theirs, mailboxId } = await aReadyInterview(desk)
  const { deliveries } = await sendLetters(desk, 'ana', { interviewId: theirs.id, mailboxId, to: ['p1'] })
  const tip = await addTip(desk, 'ana', { text: 'Ask for their card at the end.', topics: ['names'] })
  const { replies } = await addReply(desk, 'ana', { interviewId: theirs.id, message: btoa('From: a@example.org\r\nSubject: b\r\nDate: Fri, 20 Nov 2026 15:30:00 +0000\r\n\r\nc'), personId: 'p1' })
  const { comments } = await addComment(desk, 'ana', { tipId: tip.id, text: 'So I did.' })
  const ids = { replyId: replies[0]?.id ?? '', personId: 'p1', tipId: tip.id, postId: tip.id, commentId: comments[0]?.id ?? '', interviewId: theirs.id, letterId: letterTo(theirs, 'p2').id, deliveryId: deliveries[0]?.id ?? '', mailboxId }
  const { send, app, headers } = await aWeb({ desk, ownerId: 'eve' })
  for (const [name, body] of doorsWithIds) {
    const { method, path } = paths[name]
    const answer = await send(method, pathWith(path, ids), body)
    expect([name, answer.status, answer.error?.code]).toEqual([name, 404, 'not-found'])
  }
  expect((await app.request(`/api/letters/${ids.letterId}/message.eml`, { headers })).status).toBe(404)
  expect((await send('post', '/api/mailboxes/test', { ...aMailbox(), mailboxId })).status).toBe(404)
  const ana = await aWeb({ desk })
  expect((await ana.send('get', `/api/interviews/${theirs.id}`)).json).toMatchObject({ revision: 1, over: false })
})

test('the main job goes through the doors, and every answer is what its row promises', async () => {
  const { desk } = await aDesk()
  const { send } = await aWeb({ desk })
  const knock = async (name: keyof typeof paths, ids: Record<string, string> = {}, body?: unknown) => {
    const { method, path } = paths[name]
    const answer = await send(method, pathWith(path, ids), body)
    expect([name, answer.status, answer.error]).toEqual([name, 200, undefined])
    const row: Row = rows[name]
    expect(row.output.parse(answer.json)).toEqual(answer.json)
    return JSON.parse(JSON.stringify(answer.json))
  }
  await knock('health')
  await knock('saveProfile', {}, aCaseFile().candidate)
  await knock('readProfile')
  const { id: interviewId, revision } = await knock('addInterview', {}, interview)
  await knock('changeInterview', { interviewId }, { revision, ...interview })
  await knock('readJottings', { interviewId }, { to: 'p1', notes: ['asked about paper', { text: 'seemed tired' }, ''] })
  const written = await knock('composeLetters', { interviewId }, {})
  const [{ id: letterId, revision: letterRevision }, { id: otherId }] = written.letters
  await knock('checkText', { interviewId }, { to: 'p1', ...aLetter() })
  await knock('saveLetter', { letterId }, { revision: letterRevision, ...aLetter() })
  await knock('answerFinding', { interviewId }, { key: 'k', reason: 'r' })
  await knock('takeBackAnswer', { interviewId }, { key: 'k' })
  const { id: mailboxId } = await knock('addMailbox', {}, { ...aMailbox(), password: 'p' })
  await knock('changeMailbox', { mailboxId }, aMailbox())
  await knock('testMailbox', {}, { ...aMailbox(), mailboxId })
  await knock('mailboxes')
  await knock('handleLetter', { letterId: otherId }, { how: 'another-way' })
  await knock('unhandleLetter', { letterId: otherId })
  const sent = await knock('sendLetters', { interviewId }, { mailboxId, to: ['p1'] })
  await knock('deliveryHistory', { deliveryId: sent.deliveries[0].id })
  await knock('cancelDelivery', { deliveryId: sent.deliveries[0].id })
  const exported = await knock('exportCaseFile', { interviewId })
  await knock('importCaseFile', {}, { caseFile: exported })
  await knock('addSampleInterview')
  await knock('removeInterview', { interviewId })
  await knock('restoreInterview', { interviewId })
  expect((await knock('home')).interviews).toHaveLength(3)
  await knock('readInterview', { interviewId })
  await knock('removeMailbox', { mailboxId })
})

test('a letter comes as a file whose name and type a mail program knows', async () => {
  const { desk } = await aDesk()
  const { interview: own } = await aWrittenInterview(desk)
  const { app, headers } = await aWeb({ desk })
  const response = await app.request(`/api/letters/${letterTo(own, 'p1').id}/message.eml`, { headers })
  expect([response.status, response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
    200,
    'message/rfc822',
    'attachment; filename="thank-you-mae-lindqvist.eml"',
  ])
  expect(await response.text()).toContain('To: Mae Lindqvist <mae.lindqvist@fernfield.example>\r\n')
})

test.each([
  ['saveLetter', { revision: 1, subject: 'Thank you\r\nBcc: eve@evil.example', body: 'x' }, 'subject'],
  ['saveLetter', { revision: 1, subject: 'Thank you', body: 'x\u0000' }, 'body'],
  ['addMailbox', { ...aMailbox({ host: 'smtp.example.org\r\nEHLO' }), password: 'p' }, 'host'],
  ['addMailbox', { ...aMailbox({ displayName: 'Ana\nBcc: eve' }), password: 'p' }, 'displayName'],
] as const)('%s takes no control characters into the head of a mail', async (name, body, at) => {
  const { send } = await aWeb()
  const { method, path } = paths[name]
  expect(await send(method, pathWith(path, { letterId: 'x' }), body)).toMatchObject({ status: 400, error: { code: 'bad-input', at } })
})
