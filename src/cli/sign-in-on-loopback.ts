import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Refusal } from '../api/refusal.ts'
import { troubleWords } from '../api/trouble.ts'
import type { SignInProvider } from '../core/model/mailbox.ts'
import type { AtDesk } from './with-desk.ts'

export interface SigningIn {
  readonly provider: SignInProvider
  readonly address: string
  readonly displayName: string
  /** Is told the address that the person opens in a browser. */
  readonly show: (url: string) => void
  /** How long the browser's way back is waited for. */
  readonly withinMs?: number | undefined
}

const PAGE = 'This window can be closed: go back to the terminal.\n'

/**
 * Signs in with a provider for a program that has no page of its own (RFC 8252 7.3): the browser comes back to a port
 * on loopback that is open for this one answer. What bears another state is not ours and is waited out.
 * @throws Refusal `mailbox-trouble` where nothing came back, or the provider said no.
 */
export async function signInOnLoopback({ desk, ownerId }: AtDesk, { provider, address, displayName, show, withinMs = 15 * 60_000 }: SigningIn): Promise<string> {
  const { beginSignIn, finishSignIn } = await import('../server/actions/sign-in.ts')
  const back = Promise.withResolvers<string>()
  // It may be over before it is waited for.
  back.promise.catch(() => undefined)
  let state = ''
  const server = createServer((request, response) => {
    const { pathname, searchParams, search } = new URL(request.url ?? '', 'http://localhost')
    const isOurs = request.method === 'GET' && pathname === '/sign-in/return' && searchParams.get('state') === state
    response.writeHead(isOurs ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(isOurs ? PAGE : '')
    if (isOurs) back.resolve(search.slice(1))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const late = setTimeout(() => back.reject(new Refusal('mailbox-trouble', 'Nobody came back from the browser, so nothing was kept. Run the command again.')), withinMs)
  try {
    const { url } = await beginSignIn(desk, ownerId, { provider, address, displayName, origin: `http://localhost:${port}` })
    state = new URL(url).searchParams.get('state') ?? ''
    show(url)
    const ended = await finishSignIn(desk, await back.promise)
    if (ended.ok) return ended.address
    throw new Refusal('mailbox-trouble', `${ended.trouble === 'unknown' ? 'This sign-in was not begun here.' : troubleWords(ended.trouble, { host: provider, port: 443, tls: 'implicit' })} Nothing was kept.`)
  } finally {
    clearTimeout(late)
    server.close()
  }
}
