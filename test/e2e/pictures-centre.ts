import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { root } from '../source-files.ts'
import { importCase } from './made-up-case.ts'
import { newDataFolder } from './product.ts'
import { signInAt } from './sign-in-at.ts'
import { startSite } from './site.ts'

interface Look {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
}

const names = ['brianna', 'ada', 'bo', 'cy', 'dee', 'eli', 'fay', 'gus']
const people = ['email,name,programme,role', ...names.map((name) => `${name}@uni.example,${name[0]?.toUpperCase()}${name.slice(1)} Lund,Spring 2027,`), 'kim@uni.example,Kim Adviser,Spring 2027,adviser', 'lee@uni.example,Lee Adviser,Autumn 2027,adviser']

/** Pictures a career centre: the cohort, a shared letter with remarks, the figures, the lists, and what a student sees of it. */
export async function pictureCentre({ name, width, height, colorScheme }: Look, { browser, folder, tell }: { readonly browser: Browser; readonly folder: string; readonly tell: (file: string) => void }): Promise<void> {
  const data = newDataFolder()
  execFileSync(process.execPath, ['bin/regards.js', 'admin', 'invite', 'boss@uni.example', '--data', data], { cwd: root, env: process.env, stdio: 'pipe' })
  const site = await startSite({}, data)
  const comeIn = async (who: string): Promise<Page> => signInAt(site, await browser.newContext({ viewport: { width, height }, colorScheme, timezoneId: 'America/New_York', locale: 'en-US', reducedMotion: 'reduce' }), `${who}@uni.example`)
  const shot = async (page: Page, path: string, screen: string): Promise<void> => {
    await page.goto(site.url + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate('document.fonts.ready')
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(folder, `${screen}-${name}.png`), fullPage: true })
    tell(`${screen}-${name}.png`)
  }
  try {
    const boss = await comeIn('boss')
    for (const programme of ['Spring 2027', 'Autumn 2027']) await ask(boss, 'POST', '/api/centre/programmes', { name: programme, beginsOn: '2027-01-11', endsOn: '2027-06-25' })
    await ask(boss, 'POST', '/api/centre/roster', { csv: people.join('\n') })
    const { programmes } = await ask(boss, 'GET', '/api/centre/programmes')
    const spring = programmes.find((each: { name: string }) => each.name === 'Spring 2027')
    const kim = await comeIn('kim')
    const brianna = await comeIn('brianna')
    const interview = await importCase(brianna)
    await ask(brianna, 'PUT', `/api/centre/programmes/${spring.id}/consent`)
    const { letters } = await ask(brianna, 'POST', `/api/interviews/${interview}/letters`, {})
    const { advisers } = await ask(brianna, 'GET', `/api/letters/${letters[0].id}/shares`)
    const { shared } = await ask(brianna, 'POST', `/api/letters/${letters[0].id}/shares`, { adviserId: advisers[0].id, isLive: true })
    for (const student of names.slice(1)) {
      const page = await comeIn(student)
      if (student < 'd') await importCase(page)
      await page.context().close()
    }
    const remarks = `/api/centre/shares/${shared[0].id}/remarks`
    const sentence = letters[0].body.split(/\n+/)[1].split(/(?<=[.!?]) /)[0]
    const said = await ask(kim, 'POST', remarks, { text: 'Lovely. Could you name the moment of the talk that you mean?', about: { text: sentence, place: 1 } })
    await ask(brianna, 'POST', remarks, { text: 'The food bank, I think.', answers: said.remarks[0].id })
    await shot(boss, '/account/people', '9-people')
    await shot(boss, '/site', '9-site')
    await shot(kim, '/centre', '9-cohort')
    await shot(kim, `/centre/letters/${shared[0].id}`, '9-shared-letter')
    await shot(kim, '/centre/letters', '9-letters-shown')
    await shot(kim, '/centre/figures', '9-figures')
    await shot(boss, '/centre/programmes', '9-programmes')
    await shot(boss, `/centre/programmes/${spring.id}`, '9-programme')
    await shot(brianna, '/centre', '9-my-adviser-sees')
    await shot(brianna, `/centre/show/${letters[0].id}`, '9-show-letter')
  } finally {
    await site.stop()
  }
}

/** Asks a door with the page's own session. */
async function ask(page: Page, method: string, path: string, body?: object) {
  const answer = await page.evaluate(async ([verb = '', where = '', json]) => {
    const response = await fetch(where, { method: verb, ...(json !== undefined && { body: json, headers: { 'content-type': 'application/json' } }) })
    return response.text()
  }, [method, path, body && JSON.stringify(body)])
  const json = JSON.parse(answer)
  if (json.error) throw new Error(`${method} ${path}: ${json.error.words}`)
  return json
}
