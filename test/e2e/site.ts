/** A site with accounts as its admin starts it, and the mail that it sends. */
import { SMTPServer } from 'smtp-server'
import { freePort, newDataFolder, type Product, startProduct } from './product.ts'

export interface Site extends Product {
  /** The link of the latest mail to an address, each once. */
  linkFor(email: string): Promise<string>
}

/** Starts one on loopback, for everybody of uni.example. */
export async function startSite(environment: Readonly<Record<string, string>> = {}, data = newDataFolder()): Promise<Site> {
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
  const smtpPort = await freePort()
  await new Promise<void>((listening) => smtp.listen(smtpPort, '127.0.0.1', listening))
  const port = await freePort()
  const product = await startProduct({ port, data, environment: { REGARDS_PUBLIC_URL: `http://localhost:${port}`, REGARDS_SITE_MAIL: `smtp://127.0.0.1:${smtpPort}`, REGARDS_SITE_MAIL_FROM: 'Careers <careers@uni.example>', REGARDS_SIGN_UP_DOMAINS: 'uni.example', ...environment } })
  return {
    ...product,
    linkFor: async (email) => {
      for (let tries = 0; tries < 100; tries += 1) {
        const at = mails.findLastIndex(({ to }) => to === email)
        const [mail] = at === -1 ? [] : mails.splice(at, 1)
        const link = /http:\/\/localhost:\d+\/sign-in#link=\w+/.exec(mail?.text ?? '')?.[0]
        if (link) return link
        await new Promise((later) => setTimeout(later, 50))
      }
      throw new Error(`No link came to ${email} within five seconds.`)
    },
    stop: async () => {
      await new Promise<void>((closed) => smtp.close(() => closed()))
      return product.stop()
    },
  }
}
