import type { MiddlewareHandler } from 'hono'

/** Nothing but files of our own runs, and nobody frames the page. Trusted Types shut the ways by which text becomes markup. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one script that may be named at run time is the worker that keeps the page and shows messages (see web/offline/worker-registration.ts).
  'trusted-types service-worker',
].join('; ')

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(), microphone=(), payment=(), usb=()',
}

/** Two years, as the lists of browsers ask for. */
const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains'

/** Puts the security headers on every answer, refusals included; an answer of the API is never kept by a cache. `origin`: of a site that is reached over the network. */
export function securityHeaders(origin?: string): MiddlewareHandler {
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
    if (origin?.startsWith('https:')) c.header('Strict-Transport-Security', STRICT_TRANSPORT)
    if (c.req.path.startsWith('/api/')) c.header('Cache-Control', 'no-store')
  }
}
