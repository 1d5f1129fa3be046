/** Takes up what another app shared, once: the worker put it down (worker/service-worker.ts). */
export async function takeShared(): Promise<string | undefined> {
  if (!new URLSearchParams(location.search).has('shared') || !('caches' in globalThis)) return undefined
  const cache = await caches.open('regards-shared')
  const shared = await cache.match('/shared')
  await cache.delete('/shared')
  return shared?.text()
}
