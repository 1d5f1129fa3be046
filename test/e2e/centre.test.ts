import { execFileSync } from 'node:child_process'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../needs.ts'
import { root } from '../source-files.ts'
import { startBrowser } from './browser.ts'
import { faultsOf, type Look, smallTargets } from './faults.ts'
import { importCase } from './made-up-case.ts'
import { newDataFolder } from './product.ts'
import { signInAt } from './sign-in-at.ts'
import { type Site, startSite } from './site.ts'

let site: Site
let browser: Browser
const contexts: BrowserContext[] = []

/** An admin fills a programme from a list, a student lets herself be named and shows a letter, an adviser says something about a sentence. */
describe.skipIf(!chromiumPath())('a career centre', () => {
  beforeAll(async () => {
    const data = newDataFolder()
    // One process owns a SQLite file: the first admin is invited before the site starts.
    execFileSync(process.execPath, ['bin/regards.js', 'admin', 'invite', 'boss@uni.example', '--data', data], { cwd: root, env: process.env, stdio: 'pipe' })
    site = await startSite({}, data)
    browser = await startBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })

  test('a list, a name by consent, a letter with a remark beside its sentence, and no screen with a fault', async () => {
    const boss = await comeIn('boss@uni.example')
    await boss.goto(`${site.url}/centre/programmes`)
    await boss.getByRole('textbox', { name: 'Name' }).fill('Spring 2027')
    await boss.getByLabel('Begins on').fill('2027-01-11')
    await boss.getByLabel('Ends on').fill('2099-06-25')
    await boss.getByRole('button', { name: 'Add the programme' }).click()
    await boss.getByRole('link', { name: 'Open: Spring 2027' }).waitFor()
    await boss.getByRole('textbox', { name: 'Or paste the lines' }).fill('email,name,programme,role\nada@uni.example,Ada Lund,Spring 2027,\nkim@uni.example,Kim Adviser,Spring 2027,adviser\nbo@uni,Bo,Spring 2027,')
    await boss.getByRole('button', { name: 'Look at it first' }).click()
    await boss.getByText('New: 2 · Into one more programme: 0 · Known: 0 · Wrong: 1').waitFor()
    await sound(boss)
    await boss.getByRole('button', { name: 'Take what is right' }).click()
    await boss.getByText('Taken: 2 new').waitFor()
    await boss.getByRole('link', { name: 'Open: Spring 2027' }).click()
    await boss.getByText('ada@uni.example').waitFor()
    await sound(boss)

    const ada = await comeIn('ada@uni.example')
    const interview = await importCase(ada)
    await ada.goto(`${site.url}/centre`)
    await ada.getByRole('switch', { name: 'Its advisers may see my name' }).check()
    await ada.getByText('Advisers of Spring 2027 see your name now.').waitFor()
    await sound(ada)

    const kim = await comeIn('kim@uni.example')
    await kim.goto(`${site.url}/centre`)
    await kim.getByText('Ada Lund').waitFor()
    await kim.getByText('3 of 3 still to thank').waitFor()
    await sound(kim, { width: 1280, colorScheme: 'dark' })

    await ada.goto(`${site.url}/interviews/${interview}/talk`)
    await ada.getByRole('button', { name: /^Write \d letters/ }).click()
    await ada.getByRole('heading', { name: /^Read your/ }).waitFor()
    await ada.getByRole('button', { name: /^Other ways for the letter to Siobh/ }).click()
    await ada.getByRole('link', { name: 'Show it to an adviser' }).click()
    await ada.getByRole('button', { name: 'Show the letter' }).click()
    await ada.getByText('Kim Adviser can read it now.').waitFor()
    await sound(ada)

    await kim.getByRole('link', { name: 'Letters shown to you' }).click()
    await kim.getByRole('link', { name: 'Open: Letter by Ada Lund' }).click()
    await kim.getByRole('button', { name: /^Say something about: .*thank/i }).first().click()
    await kim.getByRole('textbox', { name: 'Your remark' }).fill('Say which part of the talk you mean.')
    await kim.getByRole('button', { name: 'Add the remark' }).click()
    await kim.getByText('Say which part of the talk you mean.').waitFor()
    await sound(kim, { width: 1280, colorScheme: 'dark' })
    await kim.goto(`${site.url}/centre/figures`)
    await kim.getByText('Fewer than five').waitFor()
    await sound(kim)

    await ada.goto(`${site.url}/centre`)
    await ada.getByText('Kim Adviser saw your name').first().waitFor()
    await ada.getByRole('link', { name: /^Open: To Siobh/ }).click()
    await ada.getByText('Say which part of the talk you mean.').waitFor()
    await ada.getByRole('button', { name: 'Answer', exact: true }).click()
    await ada.getByRole('textbox', { name: 'Your answer' }).fill('The food bank.')
    await ada.getByRole('button', { name: 'Answer', exact: true }).click()
    await ada.getByText('The food bank.').waitFor()
    await ada.getByRole('button', { name: 'Settled' }).click()
    await ada.getByText('Settled remarks').waitFor()
    await ada.getByRole('button', { name: 'Take it back' }).click()
    await ada.getByText('Kim Adviser cannot read it any more.').waitFor()
    await kim.goto(`${site.url}/centre/letters`)
    await kim.getByText('Nobody shows you a letter at the moment.').waitFor()
    for (const context of contexts) await context.close()
  })
})

async function comeIn(email: string): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  contexts.push(context)
  return signInAt(site, context, email)
}

async function sound(page: Page, ...more: readonly Look[]): Promise<void> {
  expect(await faultsOf(page, [{ width: 320, colorScheme: 'light' }, ...more])).toEqual([])
  expect(await smallTargets(page)).toEqual([])
}
