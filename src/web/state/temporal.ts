/** Days and time zones need Temporal; a browser that lacks it gets a polyfill where it is asked for, and only there. */
export async function withTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
}
