import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { aWeb } from '../../../test/web.ts'
import { listen } from './listen.ts'

/** The application behind its real listener, and one request over the wire, sent just as it is given. */
async function overTheWire(method: string, path: string, body?: { readonly text: string; readonly chunked: boolean }): Promise<{ status: number; text: string }> {
  let port = 0
  const web = await aWeb({ port: () => port })
  const listening = await listen(web.app.fetch, 0)
  onTestFinished(() => listening.close())
  port = listening.port
  const host = `localhost:${port}`
  const { token } = web.launch
  const opened = await fetch(`http://${host}/api/session`, {
    method: 'POST',
    headers: { origin: `http://${host}`, 'content-type': 'application/json' },
    body: JSON.stringify({ token: token() }),
  })
  const headers = { host, origin: `http://${host}`, cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
  const length = body && !body.chunked ? { 'content-length': String(Buffer.byteLength(body.text)) } : {}
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...headers, ...length, ...(body && { 'content-type': 'application/json' }) } }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part) => (text += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    sent.on('error', reject)
    if (body) sent.write(body.text)
    sent.end()
  })
}

test('a removal without a body and without a length reaches its door', async () => {
  expect(await overTheWire('DELETE', '/api/interviews/nobody')).toMatchObject({ status: 404 })
})

test.each([true, false])('a body is read over the wire, in chunks: %s', async (chunked) => {
  expect(await overTheWire('PUT', '/api/profile', { text: '{"name":"Ana"}', chunked })).toMatchObject({ status: 200 })
})

test('a body in chunks over 1.5 MB is refused over the wire', async () => {
  expect(await overTheWire('PUT', '/api/profile', { text: `{"name":"${'x'.repeat(1.6 * 1024 * 1024)}"}`, chunked: true })).toMatchObject({ status: 413 })
})
