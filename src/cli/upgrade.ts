import { resolve } from 'node:path'
import { aCommand } from './command.ts'
import { talk, writeJson } from './output.ts'
import { configFrom, dataArgument } from './with-desk.ts'

export const command = aCommand({
  says: 'Brings the tables to this version of Regards, before its processes are started one after the other. Those of the version before work on meanwhile.',
  args: {
    backup: { type: 'string', valueHint: 'DIR', description: 'Copies everything there first' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives {"from","to"}, the versions of the tables' },
  },
  examples: ['regards upgrade', 'REGARDS_DATABASE_URL=postgres://… regards upgrade --backup /var/backups/before-2.0'],
  run: async (args) => {
    const config = configFrom({ home: args.data })
    const [{ backUp, upgrade }, { ownVersion }] = await Promise.all([import('../server/backup.ts'), import('./version.ts')])
    if (args.backup !== undefined) await backUp(config, { to: resolve(args.backup), withKeys: true, version: ownVersion() })
    const versions = await upgrade(config)
    talk(versions.from === versions.to ? `The tables are at version ${versions.to} already.` : `The tables went from version ${versions.from ?? 'none'} to ${versions.to}.`)
    return args.json ? writeJson(versions) : 0
  },
})
