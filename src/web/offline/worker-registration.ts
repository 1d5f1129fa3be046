import type { Language } from '../../core/model/page-language.ts'
import { language } from '../words.ts'

/** Longer than this nobody waits for the page in another language. */
const PATIENCE = 30_000

/** Each language has its own worker: another address in the same place is another worker. */
const workerOf = (which: Language): string => `/service-worker.js?language=${which}`

/** Registers the worker that keeps the page and shows messages; the page's policy lets scripts in by this one name alone. */
export async function registerWorker(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(trusted(workerOf(language)))
  return navigator.serviceWorker.ready
}

/** Keeps the page for being opened offline, where the browser can; where it cannot, the page works online as before. */
export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return
  try {
    const registration = await navigator.serviceWorker.register(trusted(workerOf(language)))
    takeNewPage(registration)
  } catch (error) {
    // A private window may refuse it, and so may a server that is away just now.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error
  }
}

/** Keeps the page of another language in place of this one, where this one is kept; false where it could not all be fetched. */
export async function keepPageIn(which: Language): Promise<boolean> {
  if (!('serviceWorker' in navigator) || !(await navigator.serviceWorker.getRegistration())) return true
  const isOver = new Promise<void>((settle) => navigator.serviceWorker.addEventListener('controllerchange', () => settle(), { once: true }))
  const registration = await navigator.serviceWorker.register(trusted(workerOf(which)))
  const worker = registration.installing ?? registration.waiting
  if (!worker) return registration.active?.scriptURL.endsWith(workerOf(which)) === true
  if (!(await isInstalled(worker))) return false
  worker.postMessage('take-over')
  await Promise.race([isOver, after(PATIENCE)])
  return true
}

function isInstalled(worker: ServiceWorker): Promise<boolean> {
  const known = (): boolean | undefined => (worker.state === 'redundant' ? false : worker.state === 'installing' ? undefined : true)
  const settled = new Promise<boolean>((settle) => {
    const look = (): void => {
      const is = known()
      if (is !== undefined) settle(is)
    }
    worker.addEventListener('statechange', look)
    look()
  })
  return Promise.race([settled, after(PATIENCE).then(() => false)])
}

function after(milliseconds: number): Promise<void> {
  return new Promise((settle) => setTimeout(settle, milliseconds))
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
function trusted(worker: string): string {
  const types: unknown = Reflect.get(window, 'trustedTypes')
  if (!isTrustedTypes(types)) return worker
  policy ??= types.createPolicy('service-worker', { createScriptURL: (url) => (url.startsWith('/service-worker.js?language=') ? url : workerOf(language)) })
  return policy.createScriptURL(worker)
}

function isTrustedTypes(value: unknown): value is TrustedTypes {
  return typeof value === 'object' && value !== null && 'createPolicy' in value
}
