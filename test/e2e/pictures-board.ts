import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { fillWithLetters } from './long-search.ts'
import { newDataFolder, startProduct } from './product.ts'

interface Look {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
}

/** Pictures what came of it with no letter, one, and two hundred, and the board of tips. */
export async function pictureBoard(look: Look, { browser, folder, tell }: { readonly browser: Browser; readonly folder: string; readonly tell: (file: string) => void }): Promise<void> {
  for (const letters of [0, 1, 200]) {
    const data = newDataFolder()
    await fillWithLetters(data, letters)
    const product = await startProduct({ data })
    const { width, height, colorScheme } = look
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-US', reducedMotion: 'reduce' })
    try {
      await page.goto(product.link)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const screens = letters === 200 ? ['insights', 'tips', 'tips?share'] : ['insights', 'tips']
      for (const screen of screens) {
        await page.goto(`${product.url}/${screen}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForTimeout(400)
        const file = `11-${screen.replace('?', '-')}-${letters}-${look.name}.png`
        await page.screenshot({ path: join(folder, file) })
        tell(file)
      }
    } finally {
      await page.close()
      await product.stop()
    }
  }
}
