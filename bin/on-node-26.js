#!/usr/bin/env node
// Runs a script of this project on the Node that it was made for, whatever `node` is here. Plain JavaScript that an
// older Node can read: it must be able to say in a clear sentence what is missing.
import { spawn } from 'node:child_process'
import { suitableNode } from './runtime.js'

const [script, ...rest] = process.argv.slice(2)
const { path, env } = suitableNode()
const child = spawn(path, [script, ...rest], { stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))

// `npm start` puts a shell between itself and this process. A signal to npm ends that shell and comes no further, so
// that the server would stay behind, with nobody to stop it.
const parent = process.ppid
setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
