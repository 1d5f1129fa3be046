import { createServer, type Server, type Socket } from 'node:net'
import { createSecureContext, type SecureContext } from 'node:tls'
import { certificates, type CertificateKind } from './certificates.ts'
import { planOf, type Fault, type FaultPlan } from './fault.ts'
import { serveSession, type SessionOptions } from './session.ts'
import { addressOf, startTruth, type Delivered, type IsToken, type StartTruth } from './truth.ts'

export type { Delivered } from './truth.ts'

export interface SmtpOptions {
  /** User name → password. Absent: one user, see `user` and `password`. */
  readonly users?: Readonly<Record<string, string>> | undefined
  /** What goes wrong, in the order it should; or a function that decides at each point of each connection. */
  readonly faults?: readonly Fault[] | FaultPlan | undefined
  readonly certificate?: CertificateKind | undefined
  /** Another one for some connections, counted from 1. */
  readonly certificateFor?: ((connection: number) => CertificateKind) | undefined
  /** False for a server whose STARTTLS port knows no TLS. */
  readonly offersTls?: boolean | undefined
  /** Is told of each letter before the server answers 250. */
  readonly onDelivered?: ((letter: Delivered) => void) | undefined
  /** Where given, the server demands an access token (XOAUTH2) in place of a password. */
  readonly isToken?: IsToken | undefined
  /** The server behind the proxy that takes the letters; absent: smtp-server. */
  readonly startTruth?: StartTruth | undefined
  /** Port with TLS from the first byte; absent: a free one. */
  readonly port?: number | undefined
}

/** A running mail server on loopback and what it has taken so far. */
export interface Smtp {
  readonly host: 'localhost'
  /** TLS from the first byte. */
  readonly port: number
  /** STARTTLS. */
  readonly startTlsPort: number
  /** The authority to trust, a PEM file. */
  readonly caFile: string
  readonly user: string
  readonly password: string
  readonly delivered: readonly Delivered[]
  /** Connections so far. */
  connections(): number
  /** Connections that are open now, and the most that were at once. */
  open(): { readonly now: number; readonly most: number }
  /** The commands of all connections so far, in order; not what stands in letters or sign-ins' answers. */
  commands(): readonly string[]
  /** Adds a fault, where faults were given as a list. */
  fail(fault: Fault): void
  /** Resolves when all that the server took stands in the book. */
  settled(): Promise<void>
  stop(): Promise<void>
}

const someone = { user: 'candidate@example.test', password: 'app-password' } as const

/** Starts a real SMTP server with TLS and sign-in on loopback, with a proxy before it that can go wrong at any point. */
export async function startSmtp(options: SmtpOptions = {}): Promise<Smtp> {
  const users = options.users ?? { [someone.user]: someone.password }
  const [user = someone.user, password = someone.password] = Object.entries(users)[0] ?? []
  const delivered: Delivered[] = []
  const truth = await (options.startTruth ?? startTruth)(users, (letter) => {
    options.onDelivered?.(letter)
    delivered.push(letter)
  }, options.isToken)
  const listed = typeof options.faults === 'function' ? undefined : planOf(options.faults ?? [])
  const door = openDoors(listed ?? (options.faults as FaultPlan), { ...options, greeted: truth.greeted })
  const [implicit, startTls] = [door.listener('implicit'), door.listener('starttls')]
  return {
    host: 'localhost',
    port: await listen(implicit, options.port),
    startTlsPort: await listen(startTls, undefined),
    caFile: certificates().caFile,
    user,
    password,
    delivered,
    connections: door.connections,
    open: door.open,
    commands: () => door.commands,
    fail(fault) {
      if (!listed) throw new Error('The faults of this server are decided by a function.')
      listed.add(fault)
    },
    settled: () => truth.settled(),
    async stop() {
      door.cutAll()
      await Promise.all([implicit, startTls].map((server) => new Promise((resolve) => server.close(resolve))))
      await truth.stop()
    },
  }
}

function openDoors(plan: FaultPlan, { certificate = 'good', certificateFor = () => certificate, offersTls = true, greeted }: SmtpOptions & Pick<SessionOptions, 'greeted'>) {
  const contexts = new Map<CertificateKind, SecureContext>()
  const contextOf = (kind: CertificateKind): SecureContext => {
    const known = contexts.get(kind) ?? createSecureContext(certificates()[kind])
    contexts.set(kind, known)
    return known
  }
  const sockets = new Set<Socket>()
  const commands: string[] = []
  let connections = 0
  let most = 0
  const listener = (tls: SessionOptions['tls']): Server =>
    createServer((socket) => {
      connections += 1
      const connection = connections
      sockets.add(socket)
      most = Math.max(most, sockets.size)
      socket.setNoDelay(true).on('close', () => sockets.delete(socket))
      const faultAt: SessionOptions['faultAt'] = (phase) => plan(phase, connection)
      void serveSession(socket, { secureContext: () => contextOf(certificateFor(connection)), tls, greeted, offersTls, faultAt, heard: (line) => void commands.push(line) })
    })
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return { listener, cutAll, commands, connections: () => connections, open: () => ({ now: sockets.size, most }) }
}

function listen(server: Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(addressOf(server.address()).port))
  })
}
