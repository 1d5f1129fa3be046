import { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { FrozenMessage } from '../../core/model/delivery.ts'
import { tokenOf } from '../../core/send/evidence.ts'
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

/** The dot on a line of its own, at least. */
const FINAL_DOT = 3

interface Watched {
  readonly gate: () => Promise<boolean>
  readonly timeouts: Timeouts
  /** Asks for reports on failure and delay (RFC 3461), where the server offers them. */
  readonly asksForReports?: boolean | undefined
}

/** Hands one letter to the server over a connection that has signed in. Never rejects. */
export async function handOver(connection: SMTPConnection, message: FrozenMessage, { gate, timeouts, asksForReports = true }: Watched): Promise<HandOver> {
  const { bytes, envelope } = message
  const cut = Math.max(0, bytes.length - HELD_BACK)
  let reached: HandOver['gate'] = 'not-reached'
  let isOver = false
  const end = (): void => {
    isOver = true
  }
  connection.once('error', end).once('end', end)

  async function passGate(): Promise<void> {
    // Whatever the server has said meanwhile is heard before the gate: two turns of the loop read every socket once.
    // After the gate nothing waits any more, for a process that is killed there leaves a letter that nobody knows of.
    await nextTurn()
    await nextTurn()
    const opened = await gate()
    if (isOver) throw new Error('The conversation ended before the gate opened.')
    reached = opened ? 'passed' : 'refused'
    if (!opened) throw new Error('The gate did not open.')
    writeAtOnce(socketOf(connection), bytes.length - cut + FINAL_DOT)
  }

  try {
    const info = await takeStep<{ readonly response: string }>(connection, timeouts.envelope, (answered, limit) => {
      const letter = inTwoParts([bytes.subarray(0, cut), bytes.subarray(cut)], () => {
        limit.set(timeouts.body)
        return passGate().then(() => limit.set(timeouts.dot))
      })
      connection.send({ from: envelope.from, to: [envelope.to], size: bytes.length, ...(asksForReports && { dsn: reportsOn(message) }) }, letter, (error, result) => {
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

/**
 * What a report on this letter shall quote, and when there shall be one. Success is not asked for: it would fill the
 * person's inbox with mail that nobody reads.
 */
function reportsOn({ messageId, envelope }: FrozenMessage): NonNullable<SMTPConnection.Envelope['dsn']> {
  return { ret: 'HDRS', envid: tokenOf(messageId), notify: ['FAILURE', 'DELAY'], orcpt: `rfc822;${envelope.to}` }
}

/**
 * Streams a head, then what it waits for, then a tail. Where that rejects the stream fails and does not end: at the
 * end of the stream the connection sends the final dot.
 */
function inTwoParts([head, tail]: readonly [Uint8Array, Uint8Array], between: () => Promise<void>): Readable {
  let hasBegun = false
  return new Readable({
    read() {
      if (hasBegun) return
      hasBegun = true
      this.push(head)
      void pushTail(this)
    },
  })

  async function pushTail(stream: Readable): Promise<void> {
    try {
      await between()
      stream.push(tail)
      stream.push(null)
    } catch (error) {
      stream.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  }
}

/**
 * Finds the socket below a connection, which keeps it to itself. Where it cannot be found the last bytes and the dot
 * leave in two writes, and the second waits a turn of the loop.
 */
export function socketOf(connection: SMTPConnection): Socket | undefined {
  const socket: unknown = Reflect.get(connection, '_socket')
  return socket instanceof Socket ? socket : undefined
}

/** Holds back what is written from now on until it is so many bytes, so that it leaves as one. */
function writeAtOnce(socket: Socket | undefined, bytes: number): void {
  if (!socket) return
  const enough = socket.writableLength + bytes
  let ticks = 100
  const look = (): void => {
    ticks -= 1
    if (socket.writableLength >= enough || ticks === 0) socket.uncork()
    else process.nextTick(look)
  }
  socket.cork()
  process.nextTick(look)
}
