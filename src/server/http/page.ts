/** Gives out the files of the built page, in the language of the browser that asks. */
import { readFile } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { isPageLanguage, type Language, LANGUAGE_COOKIE, wantedLanguage } from '../../core/model/page-language.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

const NOT_BUILT = 'The page has not been built yet. "npm start" builds it; so does "npm run build".\n'

const WORKER = '/service-worker.js'

/** Answers with a file of the page, or with the page itself for every address that is a place in it. */
export async function givePage(c: Context, directory: string): Promise<Response> {
  const path = pathOf(c.req.path)
  const extension = extname(path ?? '')
  if (path === undefined || (extension !== '' && !(extension in types))) return c.text('It is not here.\n', 404)
  if (extension === '') return giveIndex(c, directory)
  const bytes = await fileOf(directory, path === WORKER ? `/${workersLanguage(c)}${WORKER}` : path)
  if (!bytes) return c.text('It is not here.\n', 404)
  // Vite puts a hash of the content into the name of what lies in assets/, so that such a file never changes.
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  return c.body(bytes, 200, { 'Content-Type': types[extension] ?? 'application/octet-stream', 'Cache-Control': cache })
}

async function giveIndex(c: Context, directory: string): Promise<Response> {
  const bytes = await fileOf(directory, `/${languageOf(c)}/index.html`)
  if (!bytes) return c.text(NOT_BUILT, 503)
  c.header('Vary', 'Cookie, Accept-Language', { append: true })
  return c.body(bytes, 200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' })
}

/** The language that was chosen in this browser, else the first that it asks for. */
function languageOf(c: Context): Language {
  const chosen = getCookie(c, LANGUAGE_COOKIE)
  return isPageLanguage(chosen) ? chosen : wantedLanguage(c.req.header('accept-language'))
}

/** A worker must lie at the top to watch over all addresses; its page says which language it keeps. */
function workersLanguage(c: Context): Language {
  const named = c.req.query('language')
  return isPageLanguage(named) ? named : languageOf(c)
}

async function fileOf(directory: string, path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = resolve(join(directory, path))
  if (!file.startsWith(resolve(directory) + sep)) return undefined
  try {
    return new Uint8Array(await readFile(file))
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return undefined
    throw error
  }
}

/** The path with its escapes undone; undefined where it is none that a file could have. */
function pathOf(raw: string): string | undefined {
  try {
    const path = decodeURIComponent(raw)
    return /[\0\\]/.test(path) ? undefined : path
  } catch (malformed) {
    if (malformed instanceof URIError) return undefined
    throw malformed
  }
}
