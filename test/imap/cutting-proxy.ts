/** A line to a server that is cut again and again: after so many bytes from the server, each connection a different number. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface CuttingProxy {
  readonly port: number
  readonly cuts: () => number
  /** From now on nothing is cut any more. */
  heal(): void
  stop(): Promise<void>
}

/** Starts one before a port of loopback. `cutAfter` says after how many bytes the connection is cut; undefined: never. */
export async function startCuttingProxy(target: number, cutAfter: (connection: number) => number | undefined): Promise<CuttingProxy> {
  let connections = 0
  let cuts = 0
  let isHealed = false
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const limit = isHealed ? undefined : cutAfter(++connections)
    const far = connect(target, '127.0.0.1')
    let passed = 0
    const end = (): void => {
      near.destroy()
      far.destroy()
    }
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', end).on('close', () => (sockets.delete(socket), end()))
    }
    near.on('data', (chunk) => far.write(chunk))
    far.on('data', (chunk) => {
      passed += chunk.length
      if (limit === undefined || passed <= limit) return void near.write(chunk)
      cuts += 1
      near.resetAndDestroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    cuts: () => cuts,
    heal: () => (isHealed = true),
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
