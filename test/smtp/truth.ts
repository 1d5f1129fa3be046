import { connect, type AddressInfo, type Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { wireOf, type Wire } from './wire.ts'

/** A letter that the server has taken: it answers 250 only after this stands in its book. */
export interface Delivered {
  readonly user: string
  readonly envelope: { readonly from: string; readonly to: readonly string[] }
  readonly bytes: Buffer
  readonly text: string
}

/** Says whether an access token is good for a user: then the server takes nothing else. */
export type IsToken = (user: string, token: string) => boolean

/** A connection to the server that has been greeted. */
export interface Greeted {
  readonly socket: Socket
  readonly wire: Wire
  readonly banner: Buffer
}

export interface Truth {
  /** Gives a fresh connection. */
  greeted(): Promise<Greeted>
  /** Resolves when all that it took stands in the book. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/** Starts a server that takes letters and keeps the truth about them. */
export type StartTruth = (users: Readonly<Record<string, string>>, onDelivered: (letter: Delivered) => void, isToken?: IsToken) => Promise<Truth>

/** The server greets after a tenth of a second, in case the other side talks too early; so some are greeted beforehand. */
const GREETED_BEFOREHAND = 24

/** Starts the real server behind the proxy; only it says what was delivered. */
export async function startTruth(users: Readonly<Record<string, string>>, onDelivered: (letter: Delivered) => void, isToken?: IsToken): Promise<Truth> {
  const server = new SMTPServer({
    name: 'localhost',
    disabledCommands: ['STARTTLS'],
    hideDSN: false,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    authMethods: isToken ? ['XOAUTH2'] : ['PLAIN', 'LOGIN'],
    closeTimeout: 50,
    socketTimeout: 3_600_000,
    onAuth({ username = '', password, accessToken }, _session, answer) {
      if (isToken) return isToken(username, accessToken ?? '') ? answer(null, { user: username }) : answer(null, { data: { status: '400', schemes: 'bearer' } })
      if (users[username] === password) return answer(null, { user: username })
      answer(Object.assign(new Error('5.7.8 Username and password not accepted'), { responseCode: 535 }))
    },
    onData(stream, session, answer) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const { mailFrom, rcptTo } = session.envelope
        const envelope = { from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) }
        onDelivered({ user: session.user ?? '', envelope, bytes, text: bytes.toString('utf8') })
        answer(null, '2.0.0 taken')
      })
    },
  })
  server.on('error', ignoreLostConnection)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = addressOf(server.server.address())
  const { greeted, close } = greeter(port)
  return {
    greeted,
    settled: async () => {},
    async stop() {
      close()
      await new Promise<void>((resolve) => server.close(resolve))
    },
  }
}

/** Keeps connections to a server that have been greeted, so that nobody waits for it. */
export function greeter(port: number): Pick<Truth, 'greeted'> & { close(): void } {
  const sockets = new Set<Socket>()
  async function greet(): Promise<Greeted> {
    const socket = connect(port, '127.0.0.1').on('error', ignoreLostConnection)
    sockets.add(socket.on('close', () => sockets.delete(socket)))
    const wire = wireOf(socket)
    return { socket, wire, banner: (await wire.reply()) ?? Buffer.alloc(0) }
  }
  const waiting = Array.from({ length: GREETED_BEFOREHAND }, greet)
  return {
    async greeted() {
      waiting.push(greet())
      const next = await waiting.shift()
      return next?.socket.readable ? next : greet()
    },
    close() {
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Reads the port of a server that listens on TCP. */
export function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on TCP.')
  return address
}

function ignoreLostConnection(): void {
  // Connections are cut on purpose here; what was delivered is in the book.
}
