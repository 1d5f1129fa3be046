import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { addAhead } from './made-up-ahead.ts'

interface Ahead {
  readonly url: string
  /** Where pictures of printed pages go, made once and not in every look; undefined: none. */
  readonly printsTo?: string | undefined
  readonly shot: (screen: string) => Promise<void>
}

/** Paper at 96 dots an inch, without its margins of 12 mm. */
const papers = [
  { name: 'a4', width: 794, height: 1123 },
  { name: 'letter', width: 816, height: 1056 },
] as const

/** Pictures what there is before an interview: what is coming up, the brief of two cases, the card, two minutes, reminders. */
export async function pictureAhead(page: Page, { url, printsTo, shot }: Ahead): Promise<void> {
  const [first = '', second = ''] = await addAhead(page)
  const screens = [
    ['10-ahead', '/'],
    ['10-brief', `/interviews/${first}/brief`],
    ['10-brief-engineer', `/interviews/${second}/brief`],
    ['10-prepare', `/interviews/${first}/prepare`],
    ['10-pocket', `/interviews/${first}/pocket`],
    ['10-run-through', `/interviews/${first}/run-through`],
    ['10-reminders', '/reminders'],
  ] as const
  for (const [screen, path] of screens) {
    await page.goto(url + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('heading', { level: 2 }).first().waitFor({ timeout: 3_000 }).catch(() => 'two minutes have one heading')
    await shot(screen)
  }
  if (printsTo !== undefined) await picturePaper(page, { url, folder: printsTo, ids: [first, second] })
}

async function picturePaper(page: Page, { url, folder, ids }: { url: string; folder: string; ids: readonly string[] }): Promise<void> {
  const screens = [
    ['brief', `/interviews/${ids[0]}/brief`],
    ['brief-engineer', `/interviews/${ids[1]}/brief`],
    ['pocket', `/interviews/${ids[0]}/pocket`],
  ] as const
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  for (const [screen, path] of screens) {
    await page.goto(url + path)
    await page.getByRole('heading', { level: 2, includeHidden: true }).first().waitFor({ state: 'attached' })
    await page.evaluate('document.fonts.ready')
    for (const { name, width, height } of papers) {
      await page.setViewportSize({ width: width - 90, height: height - 90 })
      await page.screenshot({ path: join(folder, `10-${screen}-print-${name}.png`) })
    }
  }
  await page.emulateMedia({ media: 'screen' })
}
