const SHARED = 'regards-shared'

/** Takes up what another app shared, once: the worker put it down (worker/service-worker.ts). */
export async function takeShared(): Promise<string | undefined> {
  if (!new URLSearchParams(location.search).has('shared') || !('caches' in globalThis)) return undefined
  const cache = await caches.open(SHARED)
  const shared = await cache.match('/shared')
  await cache.delete('/shared')
  return shared?.text()
}

/** Forgets what was shared and not taken up. */
export async function forgetShared(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(SHARED)
}
