import { expect, test } from 'vitest'
import { OWNER } from '../../../test/desk.ts'
import { aWeb } from '../../../test/web.ts'

test('each answer names the data that are behind this address, and what was meant for others is not carried out', async () => {
  const { app, headers, send, store } = await aWeb({ dataId: 'these' })
  const read = async (data?: string) => app.request('/api/home', { headers: { ...headers, ...(data && { 'Regards-Data': data }) } })
  for (const data of [undefined, 'these']) {
    const answer = await read(data)
    expect([answer.status, answer.headers.get('Regards-Data')]).toEqual([200, 'these'])
  }
  const refused = await read('those')
  expect([refused.status, refused.headers.get('Regards-Data')]).toEqual([409, 'these'])
  expect(await send('put', '/api/profile', { name: 'Ana Reyes' }, { 'regards-data': 'those' })).toMatchObject({ status: 409, error: { code: 'other-data' } })
  expect(await store.read(OWNER, (records) => records.profile())).toBeUndefined()
})

test('a browser that is not let in learns nothing of whose data these are', async () => {
  const { app, headers } = await aWeb({ dataId: 'these' })
  const answer = await app.request('/api/home', { headers: { ...headers, cookie: '' } })
  expect([answer.status, answer.headers.get('Regards-Data')]).toEqual([401, null])
})
