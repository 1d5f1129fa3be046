import { call, type Answer } from './client.ts'
import { letIn, tokenIn, withoutToken } from './session.ts'

/** Lets this browser in if the address is a launch link, and takes the token out of the address at once. */
export async function enterByLaunchLink(): Promise<void> {
  const url = new URL(location.href)
  const token = /[?#&]token=/.test(url.search + url.hash) ? tokenIn(url.href) : undefined
  if (token === undefined) return
  history.replaceState(null, '', withoutToken(url))
  const answer = await enter(token)
  // A link that was used up tells nothing about this browser: it may have come in by it before. The first screen will show.
  if (!answer.ok) letIn.value = undefined
}

/** Spends the one-time token of a link. */
export async function enter(token: string): Promise<Answer<{ ok: true }>> {
  const answer = await call('openSession', { body: { token } })
  if (answer.ok) letIn.value = true
  return answer
}
