import { language } from '../words.ts'

/** Each language has its own worker: another address in its place is another worker. */
const WORKER = `/service-worker.js?language=${language}`

/** Registers the worker that keeps the page and shows messages; the page's policy lets scripts in by this one name alone. */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(trustedWorker())
  return navigator.serviceWorker.ready
}

/** Keeps the page for being opened offline, where the browser can; where it cannot, the page works online as before. */
export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return
  try {
    const registration = await navigator.serviceWorker.register(trustedWorker())
    takeNewPage(registration)
  } catch (error) {
    // A private window may refuse it, and so may a server that is away just now.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error
  }
}

/** A newer page that was fetched the last time takes over now, before anything is begun in the old one. */
function takeNewPage({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting || wasTouched()) return
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!wasTouched()) location.reload()
  })
  waiting.postMessage('take-over')
}

function wasTouched(): boolean {
  return navigator.userActivation?.hasBeenActive === true
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/** Trusted Types are not among the types of the DOM yet, nor in every browser. */
function trustedWorker(): string {
  const types: unknown = Reflect.get(window, 'trustedTypes')
  if (!isTrustedTypes(types)) return WORKER
  policy ??= types.createPolicy('service-worker', { createScriptURL: () => WORKER })
  return policy.createScriptURL(WORKER)
}

function isTrustedTypes(value: unknown): value is TrustedTypes {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}
