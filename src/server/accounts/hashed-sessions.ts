import { createHash } from 'node:crypto'
import type { DBAdapter, Where } from 'better-auth/adapters'

const HASHED = 'sha256:'

/** Gives what is kept of a session's secret. What is hashed already stays as it is, since the library hands back what it read. */
export function keptOf(secret: string): string {
  return secret.startsWith(HASHED) ? secret : HASHED + createHash('sha256').update(secret).digest('base64url')
}

/** Makes an adapter under which no session's secret reaches the database: only its hash does. To the library it looks as if it did. */
export function hashedSessions(adapter: DBAdapter): DBAdapter {
  return {
    ...adapter,
    create: async (asked) => {
      const secret = asked.model === 'session' ? secretIn(asked.data) : undefined
      if (secret === undefined) return adapter.create(asked)
      return { ...(await adapter.create({ ...asked, data: { ...asked.data, token: keptOf(secret) } })), token: secret }
    },
    findOne: async (asked) => adapter.findOne(hashedIn(asked)),
    findMany: async (asked) => adapter.findMany(hashedIn(asked)),
    count: async (asked) => adapter.count(hashedIn(asked)),
    update: async (asked) => adapter.update(hashedIn(asked)),
    updateMany: async (asked) => adapter.updateMany(hashedIn(asked)),
    delete: async (asked) => adapter.delete(hashedIn(asked)),
    deleteMany: async (asked) => adapter.deleteMany(hashedIn(asked)),
  }
}

function secretIn(data: object): string | undefined {
  return 'token' in data && typeof data.token === 'string' ? data.token : undefined
}

function hashedIn<T extends { model: string; where?: Where[] | undefined }>(asked: T): T {
  if (asked.model !== 'session' || !asked.where) return asked
  return { ...asked, where: asked.where.map(hashedWhere) }
}

function hashedWhere(where: Where): Where {
  if (where.field !== 'token') return where
  const { value } = where
  if (typeof value === 'string') return { ...where, value: keptOf(value) }
  return Array.isArray(value) ? { ...where, value: value.map((each) => keptOf(String(each))) } : where
}
