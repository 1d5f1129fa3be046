/** What the build adds so that the page can be installed and opened with no signal. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { type Plugin, transformWithOxc } from 'vite'

/** Pictures of the icon for home screens, which take no drawing: pixels, and how much of them the drawing fills. */
const icons = [
  { name: 'icon-192.png', size: 192, fills: 1 },
  { name: 'icon-512.png', size: 512, fills: 1 },
  // What a phone may cut off to a circle: everything that matters within 80 % (W3C manifest, maskable icons).
  { name: 'icon-maskable.png', size: 512, fills: 0.78 },
  { name: 'apple-touch-icon.png', size: 180, fills: 0.9 },
] as const

const TEAL = '#0c5c57'

/** Fonts that only other scripts need are fetched when a name is written in them. */
const notKept = /cyrillic|greek|vietnamese|\.map$|board\.css$/

/** Draws the icons, and writes the worker with the list of files that it keeps. */
export function keepPage(root: string): Plugin {
  return {
    name: 'regards-keep-page',
    apply: 'build',
    // After all others: what is still in the bundle then is what is written.
    enforce: 'post',
    async generateBundle(_, bundle) {
      const drawing = readFileSync(join(root, 'public/icon.svg'))
      for (const icon of icons) this.emitFile({ type: 'asset', fileName: icon.name, source: await draw(drawing, icon) })
      const files = Object.keys(bundle).filter((name) => !notKept.test(name) && name !== 'service-worker.js')
      const kept = ['/index.html', '/icon.svg', '/manifest.webmanifest', '/icon-192.png', ...files.filter((name) => name.startsWith('assets/')).map((name) => `/${name}`)].toSorted()
      const source = readFileSync(join(root, 'worker/service-worker.ts'), 'utf8')
      const version = versionOf([source, drawing, ...['index.html', 'public/manifest.webmanifest'].map((name) => readFileSync(join(root, name))), ...kept])
      const { code } = await transformWithOxc(source, 'service-worker.ts')
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: `const SHELL = ${JSON.stringify({ version, files: kept })}\n${code}` })
    },
  }
}

/** Names of assets bear a hash of what is in them; the other files are looked at themselves. */
function versionOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 12)
}

async function draw(drawing: Buffer, { size, fills }: (typeof icons)[number]): Promise<Buffer> {
  const inner = Math.round(size * fills)
  const before = Math.floor((size - inner) / 2)
  const after = size - inner - before
  const background = fills === 1 ? { r: 0, g: 0, b: 0, alpha: 0 } : TEAL
  return sharp(drawing, { density: (72 * inner) / 64 })
    .resize(inner, inner)
    .extend({ top: before, left: before, bottom: after, right: after, background })
    .flatten(fills === 1 ? false : { background: TEAL })
    .png()
    .toBuffer()
}
