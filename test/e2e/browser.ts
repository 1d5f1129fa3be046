import { chromium, type Browser } from 'playwright-core'
import { chromiumPath } from '../needs.ts'

/** Starts Debian's Chromium without a window; undefined where there is none. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('Chromium is not here: apt-get install chromium.')
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
  // Chromium's own sandbox cannot be had by root.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet
  return chromium.launch({ executablePath, headless: true, args })
}
