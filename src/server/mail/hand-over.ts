import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { FrozenMessage } from '../../core/model/delivery.ts'
import { takeStep } from './conversation.ts'
import type { Timeouts } from './timeouts.ts'
import type { MailError } from './trouble.ts'

/**
 * How one letter was handed over. `gate` says how far it got: while it is not 'passed' the last bytes have not left
 * and nothing can have been delivered. Then there is the server's answer, or what went wrong.
 */
export interface HandOver {
  readonly gate: 'not-reached' | 'refused' | 'passed'
  readonly answer?: string | undefined
  readonly error?: MailError | undefined
}

/** So many bytes stay here until the gate has opened. Without them and the final dot no server may deliver anything. */
const HELD_BACK = 16

/** Hands one letter to the server over a connection that has signed in. Never rejects. */
export async function handOver(connection: SMTPConnection, message: FrozenMessage, { gate, timeouts }: { readonly gate: () => Promise<boolean>; readonly timeouts: Timeouts }): Promise<HandOver> {
  const { bytes, envelope } = message
  let reached: HandOver['gate'] = 'not-reached'
  let isOver = false
  const end = (): void => {
    isOver = true
  }
  connection.once('error', end).once('end', end)

  async function* inTwoParts(onPassed: () => void): AsyncGenerator<Uint8Array> {
    const cut = Math.max(0, bytes.length - HELD_BACK)
    yield bytes.subarray(0, cut)
    // Whatever the server has said meanwhile is heard before the gate: two turns of the loop read every socket once.
    // After the gate nothing waits any more, for a process that is killed there leaves a letter that nobody knows of.
    await nextTurn()
    await nextTurn()
    const opened = await gate()
    // To return here would end the stream, and the end of the stream sends the final dot: only an error keeps it back.
    if (isOver) throw new Error('The conversation ended before the gate opened.')
    if (!opened) {
      reached = 'refused'
      throw new Error('The gate did not open.')
    }
    reached = 'passed'
    onPassed()
    yield bytes.subarray(cut)
  }

  try {
    const info = await takeStep<{ readonly response: string }>(connection, timeouts.envelope, (answered, limit) => {
      async function* letter(): AsyncGenerator<Uint8Array> {
        limit.set(timeouts.body)
        yield* inTwoParts(() => limit.set(timeouts.dot))
      }
      const sent = { from: envelope.from, to: [envelope.to], size: bytes.length }
      connection.send(sent, Readable.from(letter(), { objectMode: false }), (error, result) => {
        end()
        answered(error, result)
      })
    })
    return { gate: reached, answer: info?.response }
  } catch (error) {
    return { gate: reached, error: error instanceof Error ? error : new Error(String(error)) }
  } finally {
    end()
    connection.off('error', end).off('end', end)
  }
}
