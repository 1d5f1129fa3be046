/**
 * Runs the mail server of the tests by itself, to try the product by hand or to kill things against it:
 *
 *   node test/smtp/serve.ts [--port 4650] [--out delivered.jsonl] [--slow MS]
 *
 * Prints one line of JSON with where it listens and whom it lets in; writes each letter it takes as a line of JSON.
 * Start Regards with NODE_EXTRA_CA_CERTS set to the printed caFile.
 */
import { appendFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startSmtp } from './start.ts'

const { values } = parseArgs({ options: { port: { type: 'string' }, out: { type: 'string' }, slow: { type: 'string' } } })
const { out, slow } = values

const smtp = await startSmtp({
  port: values.port === undefined ? undefined : Number(values.port),
  faults: slow === undefined ? [] : (phase) => (phase === 'accepted' ? { delayMs: Number(slow) } : undefined),
  onDelivered: ({ user, envelope, text }) => {
    if (out !== undefined) appendFileSync(out, `${JSON.stringify({ user, envelope, text })}\n`)
  },
})

const { host, port, startTlsPort, caFile, user, password } = smtp
process.stdout.write(`${JSON.stringify({ host, port, startTlsPort, caFile, user, password })}\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))
