import type { BrowserContext, Page } from 'playwright-core'
import type { Site } from './site.ts'

/** Signs somebody in at a site by the link of its mail. */
export async function signInAt(site: Pick<Site, 'url' | 'linkFor'>, context: BrowserContext, email: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(site.url)
  await page.getByRole('textbox', { name: 'Your e-mail address' }).fill(email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await page.getByText('is on its way').waitFor()
  await page.goto(await site.linkFor(email))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${site.url}/`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}
