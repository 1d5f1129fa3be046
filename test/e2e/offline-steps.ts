import type { Page } from 'playwright-core'
import type { Smtp } from '../smtp/start.ts'

/** Gives Regards who is writing and where to send from, through its doors. */
export async function addMailboxAndProfile(page: Page, smtp: Pick<Smtp, 'port' | 'password'>): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(
    async ({ port, password }) => {
      const ask = async (method: string, path: string, body: object): Promise<void> => {
        const response = await fetch(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
        if (!response.ok) throw new Error(await response.text())
      }
      await ask('PUT', '/api/profile', { name: 'Amara Obi', qualifications: [{ id: 'q1', text: 'built a dashboard for the food bank' }] })
      await ask('POST', '/api/mailboxes', { address: 'candidate@example.test', displayName: 'Amara Obi', host: 'localhost', port, user: 'candidate@example.test', tls: 'implicit', password })
    },
    { port: smtp.port, password: smtp.password },
  )
}

/** Waits until the page has been kept whole for being opened with no signal, and has read what the screens need. */
export async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    if (registration.active?.state !== 'activated') await new Promise((resolve) => registration.active?.addEventListener('statechange', resolve))
  })
  await page.goto(`${new URL(page.url()).origin}/mailboxes`)
  await page.getByText('candidate@example.test').first().waitFor()
  await page.goto(new URL(page.url()).origin)
  await page.getByRole('heading', { level: 1 }).waitFor()
}
