import { writeJson, talk, write } from './output.ts'
import { configFrom } from './with-desk.ts'
import { aCommand } from './command.ts'

export const command = aCommand({
  says: 'Serves the page on this machine and sends the letters that are due, until it is stopped (Ctrl+C).',
  args: {
    port: { type: 'string', valueHint: 'NUMBER', description: 'Where the page answers; 7420 unless given, 0 takes any free one' },
    data: { type: 'string', valueHint: 'DIR', description: "The data directory; by default the platform's own place" },
    services: { type: 'string', valueHint: 'web,worker', description: 'What this process does; both unless given' },
    open: { type: 'boolean', description: 'Opens the page in your browser too, where there is a display' },
    json: { type: 'boolean', description: 'Gives {"url","launchUrl"} once it answers' },
  },
  examples: [
    'regards serve',
    'regards serve --port 8080 --data ~/letters',
    'regards serve --services worker          a second process that only sends (PostgreSQL)',
  ],
  run: async (args) => {
    const config = configFrom({ home: args.data, port: args.port, services: args.services })
    const { start } = await import('../server/start.ts')
    const { openBrowser } = await import('../server/open-browser.ts')
    const running = await start(config, { log: talk })
    const { url, launchUrl, operationsPort } = running
    // What is printed on a site goes into its log, and the link is a secret: "regards open" gives one there.
    const isLogged = config.site?.logsJson === true
    if (args.json) await writeJson({ url, launchUrl, operationsPort })
    else if (url && !launchUrl && !isLogged) await write(`Regards is here: ${url}\n`)
    else if (launchUrl && !isLogged) await write(`Regards is here: ${launchUrl}\n`)
    if (args.open && launchUrl && config.opensBrowser) openBrowser(launchUrl)
    if (!isLogged) talk(`Data lie in ${config.home}. Stop with Ctrl+C.`)
    await untilStopped()
    await running.stop()
    // All is kept and closed. A mail server that still holds its end of a conversation does not hold up the end.
    setTimeout(() => process.exit(), 500).unref()
    return 0
  },
})

/** Resolves at the first signal; a second one ends the process at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
