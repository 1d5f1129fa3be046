/** The mail server that a site sends its links through, on loopback without TLS. */
import { SMTPServer } from 'smtp-server'
import { freePort } from './product.ts'

export interface LinkMail {
  readonly port: number
  /** The link of the latest mail to an address, each once. */
  linkFor(email: string): Promise<string>
  stop(): Promise<void>
}

/** Starts one. A link is waited for five seconds. */
export async function startLinkMail(): Promise<LinkMail> {
  const mails: { to: string; text: string }[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, taken) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, text: Buffer.concat(chunks).toString().replaceAll('=\r\n', '').replaceAll('=3D', '=') })
        taken()
      })
    },
  })
  const port = await freePort()
  await new Promise<void>((listening) => smtp.listen(port, '127.0.0.1', listening))
  return {
    port,
    linkFor: async (email) => {
      for (let tries = 0; tries < 400; tries += 1) {
        const at = mails.findLastIndex(({ to }) => to === email)
        const [mail] = at === -1 ? [] : mails.splice(at, 1)
        const link = /http:\/\/localhost:\d+\/sign-in#link=\w+/.exec(mail?.text ?? '')?.[0]
        if (link) return link
        await new Promise((later) => setTimeout(later, 50))
      }
      throw new Error(`No link came to ${email} within twenty seconds.`)
    },
    stop: () => new Promise<void>((closed) => smtp.close(() => closed())),
  }
}
