import type { DatabaseConnection, Dialect } from 'kysely'

/**
 * Makes a dialect whose every statement stands in a transaction: one that comes alone gets one of its own. So the
 * settings that a transaction begins with hold for it too, also behind a pooler.
 */
export function withOwnTransactions(dialect: Dialect): Dialect {
  return {
    ...dialect,
    createDriver: () => {
      const driver = dialect.createDriver()
      const inside = new WeakSet<DatabaseConnection>()
      const original = new WeakMap<DatabaseConnection, DatabaseConnection>()
      const under = (connection: DatabaseConnection): DatabaseConnection => original.get(connection) ?? connection
      return {
        ...driver,
        acquireConnection: async () => {
          const connection = await driver.acquireConnection()
          const outer: DatabaseConnection = {
            streamQuery: (query, size) => connection.streamQuery(query, size),
            executeQuery: async (query) => {
              if (inside.has(outer)) return connection.executeQuery(query)
              await driver.beginTransaction(connection, {})
              try {
                const result = await connection.executeQuery<never>(query)
                await driver.commitTransaction(connection)
                return result
              } catch (error) {
                await driver.rollbackTransaction(connection)
                throw error
              }
            },
          }
          original.set(outer, connection)
          return outer
        },
        beginTransaction: async (connection, settings) => {
          await driver.beginTransaction(under(connection), settings)
          inside.add(connection)
        },
        commitTransaction: async (connection) => {
          inside.delete(connection)
          await driver.commitTransaction(under(connection))
        },
        rollbackTransaction: async (connection) => {
          inside.delete(connection)
          await driver.rollbackTransaction(under(connection))
        },
        releaseConnection: (connection) => driver.releaseConnection(under(connection)),
      }
    },
  }
}
