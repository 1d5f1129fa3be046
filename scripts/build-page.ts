/** Builds the page into dist/web, unless what lies there was built from the same sources. Run by itself it always builds. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..')
const built = join(root, 'dist', 'web')
const mark = join(built, '.built-from')

/** Everything that the page is made of. */
const sources = ['src/web/**/*', 'src/core/**/*', 'src/api/**/*', 'package-lock.json']

/** Builds the page. */
export async function buildPage(): Promise<void> {
  const hash = hashOfSources()
  await build({ configFile: join(root, 'src/web/vite.config.ts'), logLevel: 'warn' })
  writeFileSync(mark, hash)
}

/** Tells whether the page lies there as its sources are now. */
export function isPageBuilt(): boolean {
  return existsSync(mark) && existsSync(join(built, 'en', 'index.html')) && readFileSync(mark, 'utf8') === hashOfSources()
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const files = globSync(sources, { cwd: root }).filter((path) => statSync(join(root, path)).isFile() && !/\.test\.tsx?$/.test(path))
  for (const path of files.toSorted())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

if (import.meta.main) await buildPage()
