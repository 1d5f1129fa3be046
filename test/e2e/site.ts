/** A site with accounts as its admin starts it, and the mail that it sends. */
import { type LinkMail, startLinkMail } from './link-mail.ts'
import { freePort, newDataFolder, type Product, startProduct } from './product.ts'

export interface Site extends Product, Pick<LinkMail, 'linkFor'> {}

/** Starts one on loopback, for everybody of uni.example. */
export async function startSite(environment: Readonly<Record<string, string>> = {}, data = newDataFolder()): Promise<Site> {
  const mail = await startLinkMail()
  const port = await freePort()
  const product = await startProduct({ port, data, environment: { ...siteSettings(port, mail), ...environment } })
  return {
    ...product,
    linkFor: mail.linkFor,
    stop: async () => {
      await mail.stop()
      return product.stop()
    },
  }
}

/** The settings that make a site of a Regards, reached on a port of loopback. */
export function siteSettings(port: number, mail: LinkMail): Readonly<Record<string, string>> {
  return { REGARDS_PUBLIC_URL: `http://localhost:${port}`, REGARDS_SITE_MAIL: `smtp://127.0.0.1:${mail.port}`, REGARDS_SITE_MAIL_FROM: 'Careers <careers@uni.example>', REGARDS_SIGN_UP_DOMAINS: 'uni.example' }
}
