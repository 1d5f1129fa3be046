import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { startSite } from './site.ts'

interface Look {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
}

/** Pictures a site with accounts: the ways in, what says that a mail is on its way, the account. */
export async function pictureSite({ name, width, height, colorScheme }: Look, { browser, folder, tell }: { readonly browser: Browser; readonly folder: string; readonly tell: (file: string) => void }): Promise<void> {
  const site = await startSite()
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, timezoneId: 'America/New_York', locale: 'en-US', reducedMotion: 'reduce' })
  const shot = async (screen: string): Promise<void> => {
    await page.evaluate('document.fonts.ready')
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(folder, `${screen}-${name}.png`) })
    tell(`${screen}-${name}.png`)
  }
  try {
    await page.goto(site.url)
    await page.getByRole('textbox', { name: 'Your e-mail address' }).fill('brianna@uni.example')
    await shot('9-sign-in')
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await page.getByText('is on its way').waitFor()
    await shot('9-sign-in-sent')
    await page.goto(await site.linkFor('brianna@uni.example'))
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${site.url}/`)
    await page.goto(`${site.url}/account`)
    await page.getByText('This browser ·').waitFor()
    await shot('9-account')
    await page.getByText('What goes, and what does not').click()
    await page.getByRole('button', { name: 'Erase for good' }).scrollIntoViewIfNeeded()
    await shot('9-account-erase')
  } finally {
    await page.close()
    await site.stop()
  }
}
