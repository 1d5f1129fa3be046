import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** How somebody looks at a screen. */
export interface Look {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}

const schemes = ['light', 'dark'] as const

/** The narrowest phone, a phone and a desk, light and dark. Forced colours are the system's own: axe has nothing to measure there. */
export const everyLook: readonly Look[] = [320, 390, 1280].flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })))

/** For what shows for a moment only, on a screen that is tried in more looks. */
export const narrow: readonly Look[] = schemes.map((colorScheme) => ({ width: 320, colorScheme }))

/** For what has its screen tried in every look already. */
export const narrowAndWide: readonly Look[] = [320, 1280].flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })))

/**
 * Finds what is wrong with what stands on the screen, look by look: WCAG 2.2 AA and good practice as axe sees them, and
 * what runs out of the screen. With `within`, axe looks at that part alone.
 */
export async function faultsOf(page: Page, looks: readonly Look[] = narrowAndWide, within?: string): Promise<string[]> {
  const found: string[] = []
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    found.push(...(await faultsOfWhole(page, width, within)).map((fault) => `${width} ${colorScheme} ${fault}`))
    if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) found.push(`${width} ${colorScheme}: wider than the screen`)
  }
  return found
}

/**
 * Axe on the screen at its whole height: the bar below covers whatever lies there until it is scrolled from under it; that
 * it can be is for hiddenByTheBar to see. What grew meanwhile, as an answer came in, is looked at again.
 */
async function faultsOfWhole(page: Page, width: number, within?: string): Promise<string[]> {
  const heightNow = () => page.evaluate(() => document.documentElement.scrollHeight)
  for (let height = Math.max(800, await heightNow()); ; height = await heightNow()) {
    await page.setViewportSize({ width, height })
    const faults = await axeFaults(page, within)
    if ((await heightNow()) <= height) return faults
  }
}

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/** Runs axe in the page, which keeps it until it is left. There are no frames in our pages, which it would have to be taken into one by one. */
async function axeFaults(page: Page, within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (within) => {
    if (!window.axe || window.frames.length > 0) throw new Error('Axe sees a page without frames only.')
    const { violations } = await window.axe.run(within ?? document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }, within)
}

/** A finger needs so much (issue's own bar; WCAG 2.2 asks for 24). */
const FINGER = 44

/**
 * Finds what is too small for a finger. A box to tick is as large as its label; a link within a sentence and what is
 * hidden are left out (WCAG 2.5.8 knows the same exceptions).
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.locator('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]').evaluateAll(
    (targets, least) =>
      targets.flatMap((target) => {
        const whole = target instanceof HTMLInputElement && /^(?:checkbox|radio|file)$/.test(target.type) ? (target.closest('label') ?? target) : target
        const { width, height } = whole.getBoundingClientRect()
        const isSeen = whole.checkVisibility({ visibilityProperty: true }) && width > 2 && height > 2
        const isInSentence = target.matches('p a, li a, dd a') && getComputedStyle(target).display === 'inline'
        const text = (target.getAttribute('aria-label') ?? target.textContent).trim().slice(0, 40)
        return isSeen && !isInSentence && (height < least - 0.5 || width < 24) ? [`${Math.round(width)} × ${Math.round(height)} ${target.tagName.toLowerCase()} “${text}”`] : []
      }),
    FINGER,
  )
}

/** Finds what has the focus and lies wholly below the bar that sticks to the lower edge (WCAG 2.4.11). */
export async function hiddenByTheBar(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bar = document.querySelector('.sticky-bar')
    if (!bar) return []
    const targets = [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, textarea, summary)')].filter((target) => !bar.contains(target) && target.checkVisibility({ visibilityProperty: true }))
    return targets.flatMap((target) => {
      target.focus()
      const { top } = target.getBoundingClientRect()
      return document.activeElement === target && top >= bar.getBoundingClientRect().top - 1 ? [`${target.tagName.toLowerCase()} “${(target.getAttribute('aria-label') ?? target.textContent).trim().slice(0, 40)}”`] : []
    })
  })
}
