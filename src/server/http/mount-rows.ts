/** A route is a row of the contract: method and path from paths.ts, schemas from rows.ts, and the action behind it. */
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { parseInput } from '../../api/parse-input.ts'
import { type DoorName, paths } from '../../api/paths.ts'
import { Refusal } from '../../api/refusal.ts'
import type { Row } from '../../api/row.ts'
import { type Given, type Output, rows } from '../../api/rows.ts'
import { type AnswerAgain, isAnswerAgain } from './done-once.ts'

/** What stands behind a door: takes what was parsed, gives what the row promises. */
export type Carry<N extends DoorName> = (given: Given<N>, c: Context) => Promise<Output<N> | AnswerAgain>

const errorSchema = z.object({ error: z.object({ code: z.string(), words: z.string(), at: z.string().optional() }) })

/** Mounts one door of the contract. `guards` run before anything is read. */
export function mountRow<N extends DoorName>(app: OpenAPIHono, name: N, carry: Carry<N>, guards: readonly MiddlewareHandler[]): void {
  const row: Row = rows[name]
  const route = routeOf(name, row)
  app.openAPIRegistry.registerPath(route)
  const handle = async (c: Context): Promise<Response> => {
    const file = row.file ? new Uint8Array(await c.req.arrayBuffer()) : undefined
    const given = parseInput(name, { params: c.req.param(), body: row.body ? await jsonOf(c) : undefined, file })
    const answer: unknown = await carry(given, c)
    return isAnswerAgain(answer) ? c.body(answer.json, 200, { 'Content-Type': 'application/json' }) : c.json(answer)
  }
  app.on(route.method, [route.getRoutingPath()], ...(row.open ? [] : guards), handle)
}

function routeOf(name: DoorName, row: Row) {
  const { method, path } = paths[name]
  return createRoute({
    method,
    path,
    operationId: name,
    summary: row.summary,
    security: row.open ? [] : [{ session: [] }],
    request: {
      ...(row.params ? { params: row.params } : {}),
      ...(row.body ? { body: { required: true, content: { 'application/json': { schema: row.body } } } } : {}),
      ...(row.file
        ? {
            body: {
              required: true,
              content: { 'application/octet-stream': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } },
            },
          }
        : {}),
    },
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: row.output } } },
      default: { description: 'Refused, in words for the person', content: { 'application/json': { schema: errorSchema } } },
    },
  })
}

async function jsonOf(c: Context): Promise<unknown> {
  try {
    return await c.req.json()
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new Refusal('bad-input', `The body is not JSON: ${cause.message}.`, { cause })
  }
}
