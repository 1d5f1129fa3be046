/**
 * A mail server that says yes to everything over TLS and keeps nothing: the fastest that a sender can meet. Runs in a
 * process of its own; prints its port and whom to trust, then answers each line on stdin with the number of letters it took so far.
 * Its one argument, if any, is how many milliseconds it thinks about each answer, as a server far away does.
 */
import { readFileSync } from 'node:fs'
import { createServer, type TLSSocket } from 'node:tls'
import { certificates } from '../../test/smtp/certificates.ts'

let taken = 0
const thinksMs = Number(process.argv[2] ?? 0)
const server = createServer(certificates().good, serve)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${JSON.stringify({ port: typeof address === 'object' && address ? address.port : 0, ca: readFileSync(certificates().caFile, 'utf8') })}\n`)
})
process.stdin.on('data', () => process.stdout.write(`${taken}\n`))
process.stdin.on('end', () => process.exit(0))

function serve(socket: TLSSocket): void {
  let held = ''
  let inLetter = false
  const write = (line: string): void => void (socket.writable && socket.write(`${line}\r\n`))
  // Each answer takes as long as the others, so they stay in order.
  const say = thinksMs === 0 ? write : (line: string): void => void setTimeout(() => write(line), thinksMs)
  const replies: Readonly<Record<string, string>> = { EHLO: '250-sink\r\n250-AUTH PLAIN\r\n250-SIZE 10000000\r\n250 8BITMIME', AUTH: '235 2.7.0 ok', DATA: '354 go on', QUIT: '221 2.0.0 bye' }
  socket.on('error', () => socket.destroy()).setNoDelay(true)
  say('220 sink')
  socket.on('data', (chunk: Buffer) => {
    held += chunk.toString('latin1')
    for (;;) {
      const end = held.indexOf(inLetter ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const verb = held.slice(0, 4).toUpperCase()
      held = held.slice(end + (inLetter ? 5 : 2))
      if (inLetter) {
        taken += 1
        inLetter = false
        say('250 2.0.0 taken')
      } else {
        inLetter = verb === 'DATA'
        say(replies[verb] ?? '250 2.0.0 ok')
        if (verb === 'QUIT') setTimeout(() => socket.end(), thinksMs)
      }
    }
  })
}
