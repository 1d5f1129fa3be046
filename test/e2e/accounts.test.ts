import { execFileSync } from 'node:child_process'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { root } from '../source-files.ts'
import { startBrowser } from './browser.ts'
import { faultsOf, narrow, smallTargets } from './faults.ts'
import { importCase } from './made-up-case.ts'
import { signInAt } from './sign-in-at.ts'
import { newDataFolder } from './product.ts'
import { type Site, startSite } from './site.ts'

let site: Site
let browser: Browser

describe.skipIf(!chromiumPath())('a site with accounts', () => {
  beforeAll(async () => {
    const data = newDataFolder()
    execFileSync(process.execPath, ['bin/regards.js', 'admin', 'invite', 'boss@firm.example', '--data', data], { cwd: root })
    site = await startSite({}, data)
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  test('by a link of the mail one comes in, records an interview, goes, comes back, and signs another device out', async () => {
    const [here, there] = [await browser.newContext(), await browser.newContext()]
    const laptop = await signInAt(site, here, 'ada@uni.example')
    const interview = await importCase(laptop)
    await laptop.goto(`${site.url}/account`)
    await laptop.getByRole('button', { name: 'Sign out here' }).click()
    await laptop.getByRole('button', { name: 'Send me a link' }).waitFor()
    await laptop.goto(`${site.url}/interviews/${interview}/people`)
    await laptop.getByRole('button', { name: 'Send me a link' }).waitFor()
    const phone = await signInAt(site, there, 'ada@uni.example')
    const again = await signInAt(site, here, 'ada@uni.example')
    await again.getByText('Ashgrove & Lindholm').first().waitFor()
    await again.goto(`${site.url}/account`)
    const sessions = again.getByRole('region', { name: 'Where you are signed in' })
    await sessions.getByText('This browser ·').waitFor()
    expect(await sessions.getByRole('listitem').count()).toBe(2)
    await sessions.getByRole('button', { name: /^Sign out: / }).click()
    await again.getByText('Signed out there.').waitFor()
    expect(await sessions.getByRole('listitem').count()).toBe(1)
    await phone.reload()
    await phone.getByRole('button', { name: 'Send me a link' }).waitFor()
    await here.close()
    await there.close()
  })

  test('somebody else in the same browser sees nothing of the one before, and nothing of theirs goes up as hers', async () => {
    const context = await browser.newContext()
    const page = await signInAt(site, context, 'bo@uni.example')
    await importCase(page)
    await page.goto(site.url)
    await page.getByText('Ashgrove & Lindholm').first().waitFor()
    await context.clearCookies()
    const cy = await signInAt(site, context, 'cy@uni.example')
    await cy.getByRole('heading', { level: 1 }).waitFor()
    await cy.waitForLoadState('networkidle')
    expect(await cy.getByText('Ashgrove & Lindholm').count()).toBe(0)
    expect(await cy.evaluate(async () => (await fetch('/api/home')).text())).not.toContain('Ashgrove')
    await context.close()
  })

  test('a passkey of the device signs in without a mail, until it is removed', async () => {
    const context = await browser.newContext()
    const page = await signInAt(site, context, 'dee@uni.example')
    await withAuthenticator(context, page)
    await page.goto(`${site.url}/account`)
    await page.getByRole('button', { name: 'Add a passkey for this device' }).click()
    await page.getByText('From now on this device signs you in.').waitFor()
    await page.getByRole('button', { name: 'Sign out here' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('link', { name: 'I just had an interview' }).waitFor()
    await page.goto(`${site.url}/account`)
    await page.getByText('Signed in as dee@uni.example').waitFor()
    await page.getByRole('button', { name: /^Remove: / }).click()
    await page.getByText('Passkey removed').waitFor()
    await page.getByRole('button', { name: 'Sign out here' }).click()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('alert').waitFor()
    await context.close()
  })

  test('the ways in and the account have no fault that axe can see, from a narrow phone to a desk, light and dark', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Send me a link' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('textbox').fill('eve@uni.example')
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await page.getByText('is on its way').waitFor()
    expect(await faultsOf(page, narrow)).toEqual([])
    await page.goto(await site.linkFor('eve@uni.example'))
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
    expect(await faultsOf(page, narrow)).toEqual([])
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${site.url}/`)
    await page.goto(`${site.url}/account`)
    await page.getByText('This browser ·').waitFor()
    await page.getByText('What goes, and what does not').click()
    expect(await faultsOf(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Type eve@uni.example to erase it' }).fill('ada@uni.example')
    await page.getByRole('button', { name: 'Erase for good' }).click()
    await page.getByText('This is not the address of the account.').waitFor()
    await page.getByRole('textbox', { name: 'Type eve@uni.example to erase it' }).fill('Eve@uni.example')
    await page.getByRole('button', { name: 'Erase for good' }).click()
    await page.getByRole('button', { name: 'Send me a link' }).waitFor()
    const boss = await signInAt(site, context, 'boss@firm.example')
    await boss.goto(`${site.url}/account/people`)
    const ada = boss.getByRole('group', { name: 'ada@uni.example' })
    await ada.getByRole('button', { name: 'Shut out' }).click()
    await ada.getByText('Erase the account of').click()
    expect(await boss.getByText('eve@uni.example').count()).toBe(0)
    expect(await faultsOf(boss)).toEqual([])
    await ada.getByRole('textbox').fill('ada@uni.example')
    await ada.getByRole('button', { name: 'Erase for good' }).click()
    await boss.getByText('The account of ada@uni.example is erased.').waitFor()
    await boss.goto(`${site.url}/site`)
    await boss.getByRole('button', { name: 'Look again' }).waitFor()
    expect(await faultsOf(boss)).toEqual([])
    await context.close()
  })
})

/** A finger that is always the right one. */
async function withAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
}
