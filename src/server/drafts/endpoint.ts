import { isIP } from 'node:net'

/**
 * Says what is wrong with the address of a model, or nothing. In the clear it may only be spoken to on this computer or
 * in one's own network, and only where the person said that it is there.
 */
export function whyNotEndpoint(endpoint: string, local: boolean): string | undefined {
  const url = URL.parse(endpoint)
  if (!url || !/^https?:$/.test(url.protocol)) return 'Write the address of the model as https://… or http://localhost:….'
  if (url.username !== '' || url.password !== '') return 'Leave name and password out of the address: the key has a field of its own.'
  if (url.search !== '' || url.hash !== '') return 'Leave out what follows ? or # in the address.'
  const near = isNear(url.hostname)
  if (near && !local) return 'This address is on this computer or in your own network. Say that this is meant.'
  if (!near && url.protocol === 'http:') return 'Over the internet the address must begin with https://.'
  return undefined
}

/** Loopback, private and link-local addresses, and names that are looked up in one's own network. */
function isNear(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase()
  if (isIP(bare) === 4) return /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(bare)
  if (isIP(bare) === 6) return /^(?:::1?$|f[cd]|fe[89ab]|::ffff:)/.test(bare)
  return bare === 'localhost' || !bare.includes('.') || /\.(?:localhost|local|lan|home|internal|home\.arpa)$/.test(bare)
}
