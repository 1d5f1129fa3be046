/** The web application: guards first, then the doors of the contract, then the page. */
import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { CHANGE_HEADER, secretDoors } from '../../api/changes.ts'
import { paths } from '../../api/paths.ts'
import { Refusal } from '../../api/refusal.ts'
import { rows } from '../../api/rows.ts'
import { exportOwnData } from '../actions/own-data.ts'
import { messageFile } from '../actions/message-file.ts'
import type { Desk } from '../ports.ts'
import { mountAccountDoors } from './account-doors.ts'
import { type ActionName, actionsByDoor, isActionName } from './actions-by-door.ts'
import { answerError, type Report } from './answers.ts'
import { mountCalendars } from './calendars.ts'
import { observed, type Observe } from './observed.ts'
import { bodyUpTo, type FileOf, onlyJsonOr, onlyOurHost, onlyOurPage } from './guard.ts'
import { doOnce } from './done-once.ts'
import { securityHeaders } from './headers.ts'
import { refuseGuessing } from './mailbox-tries.ts'
import { mountSignInReturn, rememberSignIn } from './sign-in-return.ts'
import { type Carry, mountRow } from './mount-rows.ts'
import { mountSiteDoors, type ReadHealth } from './site-doors.ts'
import { givePage } from './page.ts'
import { onlySameData } from './same-data.ts'
import { mountPublicBoard } from './public-board.ts'
import { cookieName, type Door, onlyLetIn, openSession, ownerOf } from './sessions.ts'

export interface AppOptions extends Door {
  readonly version: string
  /** Where the built page lies. */
  readonly pageDirectory: string
  readonly report: Report
  /** The desk as one person has it; absent: everybody has the same. */
  readonly deskOf?: ((ownerId: string) => Desk) | undefined
  /** Is told of every request, by its door. */
  readonly observe?: Observe | undefined
  /** How the site is doing, for its admins. */
  readonly health?: ReadHealth | undefined
  /** Names the data behind this address to the page; absent where the address is one for good. */
  readonly dataId?: string | undefined
  /** True where anybody may read the tips of the board, at /board. */
  readonly hasPublicBoard?: boolean | undefined
}

/** One interview with a page of notes for each of 100 people stays well below. */
const LARGEST_BODY = 1.5 * 1024 * 1024

/** Doors whose body is a file. */
const files = new Map<string, { readonly mostBytes: number }>(
  Object.entries(rows).flatMap(([name, row]) => ('file' in row && isActionName(name) ? [[paths[name].path, row.file]] : [])),
)
const fileOf: FileOf = (path) => files.get(path)

/** Builds the application. It listens to nothing by itself: see listen.ts. */
export function buildApp(options: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono()
  app.onError((error, c) => answerError(error, c, options))
  if (options.observe) app.use(observed(options.observe))
  app.use(securityHeaders(options.hosted?.origin))
  app.use(onlyOurHost(options))
  app.use('/api/*', onlyOurPage(options), bodyUpTo(LARGEST_BODY, fileOf), onlyJsonOr(fileOf))
  mountRows(app, options)
  mountMessageFile(app, options)
  mountOwnData(app, options)
  mountSignInReturn(app, options)
  mountCalendars(app, options)
  describeApi(app, options)
  app.all('/api/*', () => {
    throw new Refusal('not-found', 'The API has no such door.')
  })
  if (options.hasPublicBoard) mountPublicBoard(app, options)
  app.get('*', compress(), (c) => givePage(c, options.pageDirectory))
  return app
}

function mountRows(app: OpenAPIHono, options: AppOptions): void {
  const guards = [onlyLetIn(options), ...(options.dataId === undefined ? [] : [onlySameData(options.dataId)])]
  if (options.hosted) mountSiteDoors(app, options, options.health)
  if (options.hosted) {
    mountAccountDoors(app, options, options.hosted)
    options.hosted.mountCentre(app, options)
  } else mountRow(app, 'openSession', ({ token }, c) => openSession(c, options, token), guards)
  mountRow(app, 'health', async () => ({ ok: true, version: options.version }), guards)
  for (const name of Object.keys(actionsByDoor)) if (isActionName(name)) mountRow(app, name, carryOf(name, options), guards)
}

function carryOf<N extends ActionName>(name: N, { desk: common, deskOf = () => common, hosted }: AppOptions): Carry<N> {
  const act = actionsByDoor[name]
  return async (given, c) => {
    const [ownerId, change] = [ownerOf(c), c.req.header(CHANGE_HEADER)]
    const desk = deskOf(ownerId)
    if (hosted) await refuseGuessing(hosted.records, { door: name, ownerId })
    // Reading and files that are looked at change nothing that could be done twice.
    if (change === undefined || paths[name].method === 'get' || files.has(paths[name].path) || secretDoors.includes(name)) {
      return hosted && name === 'beginSignIn' ? rememberSignIn(c, hosted.origin, act(desk, ownerId, given)) : act(desk, ownerId, given)
    }
    return doOnce(desk, { ownerId, name: change, request: [name, given] }, (once) => act(once, ownerId, given))
  }
}

/** A letter as a file that a mail program opens as a draft. It is no row: its answer is not JSON. */
function mountMessageFile(app: OpenAPIHono, options: AppOptions): void {
  app.get('/api/letters/:letterId/message.eml', onlyLetIn(options), async (c) => {
    const { name, bytes } = await messageFile(options.desk, ownerOf(c), { letterId: c.req.param('letterId') })
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': 'message/rfc822', 'Content-Disposition': `attachment; filename="${name}"` })
  })
}

/** Everything of one person as a file to keep. It is no row: a browser saves it. */
function mountOwnData(app: OpenAPIHono, options: AppOptions): void {
  app.get('/api/everything', onlyLetIn(options), async (c) => {
    const json = await exportOwnData(options.desk, ownerOf(c))
    return c.body(json, 200, { 'Content-Type': 'application/json', 'Content-Disposition': 'attachment; filename="regards-everything.json"' })
  })
}

function describeApi(app: OpenAPIHono, { version, port, hosted }: AppOptions): void {
  app.get('/api/openapi.json', (c) => {
    const { components, ...document } = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Regards', version } })
    // The cookie bears the port, which is known once somebody asks.
    const session = { type: 'apiKey', in: 'cookie', name: hosted?.accounts.cookieName ?? cookieName(port()) } as const
    return c.json({ ...document, components: { ...components, securitySchemes: { session } } })
  })
}
