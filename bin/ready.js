// Runs before every npm script. Inside them `node` is node_modules/.bin/node, the Node that came with the packages; on
// a system without libatomic.so.1 it cannot load, and npm's own Node runs this file instead (see package.json): then
// .bin/node becomes a script that starts it with our libatomic. Decision 005 says why.
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { libraryPath, shippedNode } from './runtime.js'

const inPath = join(fileURLToPath(new URL('..', import.meta.url)), 'node_modules', '.bin', 'node')
const { LD_LIBRARY_PATH } = libraryPath()
const shipped = shippedNode()

if (LD_LIBRARY_PATH && shipped && existsSync(inPath)) {
  rmSync(inPath)
  writeFileSync(inPath, `#!/bin/sh\nexport LD_LIBRARY_PATH='${LD_LIBRARY_PATH}'\nexec '${shipped}' "$@"\n`)
  chmodSync(inPath, 0o755)
  process.stderr.write('This system has no libatomic.so.1; Regards goes on with its own.\n')
}
