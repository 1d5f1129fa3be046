/** A web process of the bench. Its one argument is {databaseUrl, home} as JSON; prints its port, and its memory for each line on stdin. */
import { openDesk } from '../../src/server/desk.ts'
import { buildApp } from '../../src/server/http/app.ts'
import { listen } from '../../src/server/http/listen.ts'

const { databaseUrl, home } = JSON.parse(process.argv[2] ?? '') as { databaseUrl: string; home: string }
const { desk } = await openDesk({ home, databaseUrl, port: 0, services: ['web'], holdSeconds: 35, opensBrowser: false })
const apps = new Map<string, ReturnType<typeof buildApp>>()
let port = 0

/** The application as it is for one person alone, once for each student who asks: the bench has no accounts. */
function appOf(ownerId: string): ReturnType<typeof buildApp> {
  const app = apps.get(ownerId) ?? buildApp({ desk, ownerId, launch: { token: () => '', renew: () => {} }, port: () => port, version: '0', pageDirectory: home, report: (fault) => console.error(fault) })
  apps.set(ownerId, app)
  return app
}

const listening = await listen((request) => appOf(request.headers.get('x-student') ?? '').fetch(request), 0)
port = listening.port
process.stdout.write(`${port}\n`)
process.stdin.on('data', () => process.stdout.write(`${process.memoryUsage().rss}\n`))
process.stdin.on('end', () => process.exit(0))
