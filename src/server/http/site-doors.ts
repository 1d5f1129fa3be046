/** How the site is doing, for its admins. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { Refusal } from '../../api/refusal.ts'
import type { Output } from '../../api/rows.ts'
import { only } from './account-doors.ts'
import { mountRow } from './mount-rows.ts'
import { type Door, onlyLetIn } from './sessions.ts'

/** Gives the counts; absent where this process keeps none. */
export type ReadHealth = () => Promise<Output<'readSiteHealth'>>

/** Mounts the one door; for everybody but an admin it is not there. */
export function mountSiteDoors(app: OpenAPIHono, door: Door, health: ReadHealth | undefined): void {
  mountRow(app, 'readSiteHealth', async (_, c) => {
    only(c, 'admin')
    if (!health) throw new Refusal('not-found')
    return health()
  }, [onlyLetIn(door)])
}
