import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { TLSSocket, type SecureContext } from 'node:tls'
import type { FaultAction, FaultPhase } from './fault.ts'
import type { Greeted } from './truth.ts'
import { wireOf, type Wire } from './wire.ts'

export interface SessionOptions {
  readonly secureContext: () => SecureContext
  readonly tls: 'implicit' | 'starttls'
  /** Opens a connection to the server that keeps the truth. */
  greeted(): Promise<Greeted>
  /** False for a server that knows no STARTTLS. */
  readonly offersTls: boolean
  /** Is told of every command. */
  heard(line: string): void
  faultAt(phase: FaultPhase): FaultAction | undefined
}

/**
 * Serves one connection between a mailer and the real server, command by command, so that a fault can strike at any
 * point. Ends when either side has gone.
 */
export async function serveSession(raw: Socket, options: SessionOptions): Promise<void> {
  raw.on('error', () => raw.destroy())
  const early = options.faultAt('connect')
  const wire = wireOf(raw)
  if ((await strike(early, { raw, stream: raw, wire })) === 'gone') return
  const truth = await options.greeted()
  truth.socket.on('error', () => raw.destroy())
  if (options.tls === 'implicit') wire.release()
  const client = options.tls === 'implicit' ? secured(raw, options) : { raw, stream: raw, wire }
  // The server hears all that was sent, also what a mailer sent last and then died: so it ends here and not when the line breaks.
  await converse(client, truth, options).finally(() => truth.socket.destroy())
}

interface Client {
  readonly raw: Socket
  readonly stream: Duplex
  readonly wire: Wire
}

/** gone: the conversation is over · answered: the fault has answered for the server · go-on: as if nothing had been. */
type Outcome = 'gone' | 'answered' | 'go-on'

const phaseOfVerb: Readonly<Record<string, FaultPhase>> = { EHLO: 'ehlo', STARTTLS: 'starttls', AUTH: 'auth', MAIL: 'mail', RCPT: 'rcpt', DATA: 'data' }

async function converse(first: Client, { wire: truth, banner }: Greeted, options: SessionOptions): Promise<void> {
  let client = first
  let plain = options.tls === 'starttls'
  const struck = (phase: FaultPhase): Promise<Outcome> => strike(options.faultAt(phase), client)
  const greeted = await struck('banner')
  if (greeted === 'gone') return
  if (greeted === 'go-on') client.wire.write(banner)
  for (;;) {
    const line = await client.wire.line()
    if (!line) return void client.raw.destroy()
    options.heard(line.toString('latin1').trimEnd())
    const verb = line.toString('latin1').split(/[\s:]/, 1)[0]?.toUpperCase() ?? ''
    const phase = phaseOfVerb[verb]
    const outcome = phase ? await struck(phase) : 'go-on'
    if (outcome === 'gone') return
    if (outcome === 'answered') continue
    if (plain && verb === 'STARTTLS' && options.offersTls) {
      client.wire.write('220 2.0.0 go ahead\r\n')
      client.wire.release()
      client = secured(client.raw, options)
      plain = false
      continue
    }
    truth.write(line)
    const reply = await truth.reply()
    if (!reply) return void client.raw.destroy()
    client.wire.write(plain && verb === 'EHLO' && options.offersTls ? withStartTls(reply) : reply)
    if (verb === 'AUTH' && !(await passContinuations(reply, client.wire, truth))) return
    if (verb === 'DATA' && reply[0] === 0x33 && !(await passLetter(client.wire, truth, struck))) return
  }
}

function secured(raw: Socket, { secureContext }: SessionOptions): Client {
  const stream = new TLSSocket(raw, { isServer: true, secureContext: secureContext() })
  stream.on('error', () => raw.destroy())
  return { raw, stream, wire: wireOf(stream) }
}

async function strike(fault: FaultAction | undefined, { raw, stream, wire }: Client): Promise<Outcome> {
  if (fault === undefined) return 'go-on'
  if (fault === 'close') return gone(() => stream.end())
  if (fault === 'reset') return gone(() => raw.resetAndDestroy())
  if (fault === 'stall') {
    await wire.gone()
    return gone(() => raw.destroy())
  }
  if ('delayMs' in fault) {
    await new Promise((resolve) => setTimeout(resolve, fault.delayMs))
    return 'go-on'
  }
  if ('trickleMs' in fault) {
    trickle(wire, fault.trickleMs)
    return 'go-on'
  }
  if ('raw' in fault) return gone(() => stream.end(fault.raw))
  wire.write(`${fault.reply}\r\n`)
  return fault.reply.startsWith('421') ? gone(() => stream.end()) : 'answered'
}

/** What is written from here on leaves byte by byte. */
function trickle(wire: Wire, everyMs: number): void {
  const { write } = wire
  let last = Promise.resolve()
  wire.write = (bytes) => {
    for (const byte of Buffer.from(bytes)) {
      last = last.then(() => new Promise((resolve) => setTimeout(resolve, everyMs))).then(() => write(Uint8Array.of(byte)))
    }
  }
}

function gone(leave: () => void): 'gone' {
  leave()
  return 'gone'
}

async function passContinuations(first: Buffer, client: Wire, truth: Wire): Promise<boolean> {
  let reply: Buffer | undefined = first
  while (reply?.toString('latin1').startsWith('334')) {
    const line = await client.line()
    if (!line) return false
    truth.write(line)
    reply = await truth.reply()
    if (reply) client.write(reply)
  }
  return reply !== undefined
}

/** False when the conversation is over. */
async function passLetter(client: Wire, truth: Wire, struck: (phase: FaultPhase) => Promise<Outcome>): Promise<boolean> {
  if (!(await client.some()) || (await struck('body')) === 'gone') return false
  const letter = await client.letter()
  if (!letter) return false
  const atDot = await struck('dot')
  if (atDot !== 'go-on') return atDot === 'answered'
  truth.write(letter)
  const reply = await truth.reply()
  if (!reply) return false
  const after = await struck('accepted')
  if (after === 'go-on') client.write(reply)
  return after !== 'gone'
}

function withStartTls(reply: Buffer): string {
  const lines = reply.toString('latin1').trimEnd().split('\r\n')
  const rest = lines.filter((line) => !/^250[ -]AUTH\b/.test(line)).map((line) => line.replace(/^250 /, '250-'))
  return [...rest, '250 STARTTLS', ''].join('\r\n')
}
