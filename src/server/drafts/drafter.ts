import type { DraftRequest, Drafter, ModelAddress, Proposal } from '../ports/drafter.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { whyNotEndpoint } from './endpoint.ts'
import { instructions, promptFor } from './prompt.ts'

/** After this the composer's own letter is shown instead. */
const PATIENCE_MS = 10_000
const MOST_TOKENS = 900

export interface DrafterOptions {
  readonly patienceMs?: number | undefined
  /** On a site of many people: goes to public addresses only. Then nobody has a model in a network of their own. */
  readonly guarded?: ((input: string | URL | Request, init?: RequestInit) => Promise<Response>) | undefined
}

/** Opens the drafter. Its package is loaded when a model is first asked, and never where none was set up. */
export function openDrafter({ patienceMs = PATIENCE_MS, guarded }: DrafterOptions = {}): Drafter {
  const refuses = ({ endpoint, local }: Pick<ModelAddress, 'endpoint' | 'local'>): string | undefined => (guarded && local ? 'Here a model must be reachable over the internet, under https://.' : whyNotEndpoint(endpoint, local))
  return {
    refuses,
    propose: async (address, request) => {
      const why = refuses(address)
      return why === undefined ? propose(address, request, { patienceMs, fetch: (input, init) => boundedFetch(input, init, guarded) }) : { ok: false, why }
    },
  }
}

async function propose(address: ModelAddress, request: DraftRequest, { patienceMs, fetch }: { readonly patienceMs: number; readonly fetch: typeof boundedFetch }): Promise<Proposal> {
  const patience = AbortSignal.timeout(patienceMs)
  try {
    const [{ generateText }, { createOpenAICompatible }] = await Promise.all([import('ai'), import('@ai-sdk/openai-compatible')])
    const provider = createOpenAICompatible({ name: 'own-model', baseURL: address.endpoint, fetch, ...(address.key === undefined ? {} : { apiKey: address.key }) })
    const answer = await Promise.race([
      generateText({
        model: provider(address.model),
        instructions,
        prompt: promptFor(request),
        maxOutputTokens: MOST_TOKENS,
        temperature: 0.4,
        maxRetries: 0,
        abortSignal: patience,
      }),
      expired(patience),
    ])
    return answer.text.trim() === '' ? { ok: false, why: 'The model gave no words.' } : { ok: true, text: answer.text }
  } catch (cause) {
    return { ok: false, why: wordsFor(cause, patience.aborted, patienceMs) }
  }
}

/** A server that hangs after its headers does not hold the person either. */
function expired(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function wordsFor(cause: unknown, late: boolean, patienceMs: number): string {
  if (late) return `The model did not answer within ${Math.round(patienceMs / 1000)} seconds.`
  const status = typeof cause === 'object' && cause !== null && 'statusCode' in cause ? Number(cause.statusCode) : undefined
  if (status === 401 || status === 403) return 'The model does not accept the key.'
  if (status === 404) return 'There is no such model, or no such address, at the endpoint.'
  if (status !== undefined && status >= 400) return `The model's server answered with an error (${status}).`
  return 'The model could not be reached, or its answer could not be read.'
}
