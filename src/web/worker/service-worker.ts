/**
 * The one worker of the page: keeps the page's own files in one language, so that it opens with no signal, and shows the messages that
 * this Regards sends to this browser. What the API answers it never touches.
 */
interface Shell {
  readonly language: string
  /** What a message says that brings no words of its own. */
  readonly words: string
  /** Another one for each build. */
  readonly version: string
  readonly files: readonly string[]
}

declare const SHELL: Shell
declare const self: ServiceWorkerGlobalScope

const PREFIX = 'regards-page-'
const NAME = PREFIX + SHELL.version
const PAGE = `/${SHELL.language}/index.html`
const LONGEST_WORDS = 300
const SHARED = 'regards-shared'
const SHARED_AT = '/shared'
/** As much as the reader of invitations takes. */
const LARGEST_SHARE = 1024 * 1024

self.addEventListener('install', (event) => event.waitUntil(keepFiles()))
self.addEventListener('activate', (event) => event.waitUntil(forgetOldFiles()))
self.addEventListener('fetch', (event) => {
  if (isShare(event.request)) return event.respondWith(takeShare(event.request))
  const path = pathOfPage(event.request)
  if (path !== undefined) event.respondWith(fromKept(path, event.request))
})
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
})
self.addEventListener('push', (event) => {
  const body = event.data?.text().slice(0, LONGEST_WORDS) ?? SHELL.words
  event.waitUntil(self.registration.showNotification('Regards', { body, icon: '/icon-192.png', tag: 'regards' }))
})
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(showPage())
})

/** All files or none: half a page would not open. What another build kept under the same name of content is taken from there. */
async function keepFiles(): Promise<void> {
  const cache = await caches.open(NAME)
  await Promise.all(SHELL.files.map(async (file) => cache.put(file, await fetchedOrKept(file))))
}

async function fetchedOrKept(file: string): Promise<Response> {
  const kept = file.startsWith('/assets/') ? await caches.match(file) : undefined
  const response = kept ?? (await fetch(file, { cache: 'no-cache' }))
  if (!response.ok) throw new Error(`${file} could not be fetched: ${response.status}.`)
  return response
}

/** A page that is open needs the files it was built with; so this runs only when no page of the old build is open. */
async function forgetOldFiles(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name)
  await self.clients.claim()
}

/** What another app on this phone shares comes as a form to an address that only this worker answers (W3C Web Share Target). */
function isShare({ method, url, referrer }: Request): boolean {
  // Another site's form says where it stands, unless that site hides it; what the phone shares comes from nowhere. What is
  // read from it is shown to the person in any case, before anything is kept.
  const isOfAnotherSite = /^https?:/.test(referrer) && new URL(referrer).origin !== self.location.origin
  return method === 'POST' && !isOfAnotherSite && new URL(url).origin === self.location.origin && new URL(url).pathname === '/share'
}

/** Puts down what was shared, where the page takes it up (offline/shared.ts), and opens the screen for it. */
async function takeShare(request: Request): Promise<Response> {
  const form = await request.formData()
  const file = form.get('file')
  const text = file instanceof File && file.size <= LARGEST_SHARE ? await file.text() : ['title', 'text', 'url'].map((name) => form.get(name)).filter((part) => typeof part === 'string').join('\n')
  await (await caches.open(SHARED)).put(SHARED_AT, new Response(text.slice(0, LARGEST_SHARE)))
  return Response.redirect('/new?way=invitation&shared=1', 303)
}

/** The file of the page that a request is for; undefined for what is the server's alone. */
function pathOfPage({ method, mode, url }: Request): string | undefined {
  const { origin, pathname, searchParams } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return undefined
  if (SHELL.files.includes(pathname)) return pathname
  // What came back from signing in somewhere else, and the public board, are the server's.
  const isPlace = mode === 'navigate' && !/^\/(?:sign-in|board|calendar)\b|\.\w+$/.test(pathname) && !searchParams.has('token')
  return isPlace ? PAGE : undefined
}

async function fromKept(path: string, request: Request): Promise<Response> {
  const kept = await (await caches.open(NAME)).match(path)
  return kept ?? fetch(request)
}

async function showPage(): Promise<void> {
  const [open] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  await (open ? open.focus() : self.clients.openWindow('/'))
}
