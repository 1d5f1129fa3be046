#!/usr/bin/env node
// The command `regards`. --version is answered here, at once; everything else runs on a suitable Node.
import { readFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { suitableNode } from './runtime.js'

const [first, ...rest] = process.argv.slice(2)
if (rest.length === 0 && (first === '--version' || first === '-v')) {
  process.stdout.write(`${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`)
} else {
  const node = suitableNode()
  const main = new URL('../src/cli/main.ts', import.meta.url)
  if (node.isThis) await import(main.href)
  else handOver(node, fileURLToPath(main))
}

function handOver(node, main) {
  const child = spawn(node.path, [main, ...process.argv.slice(2)], { stdio: 'inherit', env: node.env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}
