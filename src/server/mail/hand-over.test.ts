import { readFileSync } from 'node:fs'
import { TLSSocket } from 'node:tls'
import { expect, onTestFinished, test, vi } from 'vitest'
import { aDraft, aMailbox } from '../../../test/smtp/letters.ts'
import { startSmtp } from '../../../test/smtp/start.ts'
import { trusting } from './connect.ts'
import { emlWriter } from './eml.ts'
import { handOver, socketOf } from './hand-over.ts'
import { openSession } from './session.ts'
import { usualTimeouts } from './timeouts.ts'

test.each(['implicit', 'starttls'] as const)('with TLS %s the last bytes and the dot leave in one write, right after the gate', async (tls) => {
  const smtp = await startSmtp()
  onTestFinished(() => smtp.stop())
  const options = { secureContext: trusting(readFileSync(smtp.caFile, 'utf8')), timeouts: usualTimeouts }
  const connection = await openSession(aMailbox(smtp, tls), smtp.password, options)
  const socket = socketOf(connection)
  if (!(socket instanceof TLSSocket)) throw new Error('The connection no longer has its socket where it was.')
  const writes: string[][] = []
  const { _writev: write } = socket
  vi.spyOn(socket, '_writev').mockImplementation((chunks, written) => {
    writes.push(chunks.map(({ chunk }) => String(chunk)))
    write?.call(socket, chunks, written)
  })
  const handedOver = await handOver(connection, await emlWriter().freeze(aDraft()), { gate: async () => true, timeouts: usualTimeouts })
  connection.close()
  expect(handedOver).toEqual({ gate: 'passed', answer: '250 2.0.0 taken' })
  expect(writes.slice(1)).toEqual([['\r\nMaya Ellison\r\n', '.\r\n']])
})
