import type { MiddlewareHandler } from 'hono'
import { DATA_HEADER } from '../../api/data-id.ts'
import { Refusal } from '../../api/refusal.ts'

/** Says with each answer whose data these are, and refuses what was meant for others. Somebody who names none is answered. */
export function onlySameData(dataId: string): MiddlewareHandler {
  return async (c, next) => {
    c.header(DATA_HEADER, dataId)
    const meant = c.req.header(DATA_HEADER)
    if (meant !== undefined && meant !== dataId) throw new Refusal('other-data')
    await next()
  }
}
