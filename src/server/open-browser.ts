import { spawn } from 'node:child_process'

const openers: Readonly<Record<string, readonly [command: string, ...before: string[]]>> = {
  darwin: ['open'],
  // `start` is a word of cmd; its first quoted argument would be the title of a window.
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens a link in the person's browser. Where that does not work nothing happens: the link is printed anyway. */
export function openBrowser(link: string, system: string = process.platform): void {
  const [command, ...before] = openers[system] ?? ['xdg-open']
  const child = spawn(command, [...before, link], { stdio: 'ignore', detached: true })
  child.on('error', () => child.unref())
  child.unref()
}
