/** What the build adds so that the page can be installed and opened with no signal. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { type Plugin, type Rolldown, transformWithOxc } from 'vite'
import { type Language, languages } from '../core/model/page-language.ts'
import { compileWords } from './compile-words.ts'

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

/** Draws the icons, and writes each language's worker with the list of files that it keeps. */
export function keepPage(root: string): Plugin {
  return {
    name: 'regards-keep-page',
    apply: 'build',
    // After all others: what is still in the bundle then is what is written.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const drawing = readFileSync(join(root, 'public/icon.svg'))
        for (const icon of icons) this.emitFile({ type: 'asset', fileName: icon.name, source: await draw(drawing, icon) })
        const source = readFileSync(join(root, 'worker/service-worker.ts'), 'utf8')
        const { code } = await transformWithOxc(source, 'service-worker.ts')
        for (const shell of shellsOf(bundle)) {
          const version = versionOf([source, drawing, ...shell.own, ...shell.files])
          const words = (await compileWords(shell.language)).get('app_worker_says')?.code ?? '""'
          const said = `const SHELL = { language: "${shell.language}", words: ${words}, version: "${version}", files: ${JSON.stringify(shell.files)} }\n${code}`
          this.emitFile({ type: 'asset', fileName: `${shell.language}/service-worker.js`, source: said })
        }
      },
    },
  }
}

interface Shell {
  readonly language: Language
  /** What a browser keeps, by its address: the files of this language and those of all. */
  readonly files: readonly string[]
  /** The content of those whose names do not tell it. */
  readonly own: readonly (string | Uint8Array)[]
}

function shellsOf(bundle: Rolldown.OutputBundle): Shell[] {
  const names = Object.keys(bundle).filter((name) => !notKept.test(name))
  return languages.map((language) => {
    const own = ['index.html', 'manifest.webmanifest'].map((name) => `${language}/${name}`)
    const assets = names.filter((name) => name.startsWith(`assets/${language}-`) || /^assets\/[^/]+$/.test(name))
    const files = ['icon.svg', 'icon-192.png', ...own, ...assets].map((name) => `/${name}`).toSorted()
    return { language, files, own: own.map((name) => contentOf(bundle[name])) }
  })
}

function contentOf(file: Rolldown.OutputBundle[string] | undefined): string | Uint8Array {
  if (file?.type !== 'asset') throw new Error('A file of the page that each language has of its own is missing.')
  return file.source
}

/** Names of assets bear a hash of what is in them; the other files are looked at themselves. */
function versionOf(parts: readonly (string | Uint8Array)[]): string {
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
