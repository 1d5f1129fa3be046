import { resolve } from 'node:path'
import { aCommand } from './command.ts'
import { talk, writeJson } from './output.ts'
import { configFrom, dataArgument } from './with-desk.ts'

export const command = aCommand({
  says: 'Copies everything that Regards keeps into a new directory, while it runs: the data, and the keys that open its secrets.',
  args: {
    to: { type: 'positional', valueHint: 'DIR', description: 'A directory that is not there yet', required: true },
    data: dataArgument,
    'without-keys': { type: 'boolean', description: 'Leaves the keys out: the copy alone opens no password' },
    json: { type: 'boolean', description: 'Gives what was copied as JSON' },
  },
  examples: ['regards backup ~/copies/2026-11-23', 'REGARDS_DATABASE_URL=postgres://… regards backup /var/backups/regards-monday --without-keys'],
  run: async (args) => {
    const to = resolve(args.to)
    const [{ backUp }, { ownVersion }] = await Promise.all([import('../server/backup.ts'), import('./version.ts')])
    const backup = await backUp(configFrom({ home: args.data }), { to, withKeys: args['without-keys'] !== true, version: ownVersion() })
    talk(`Everything as of ${backup.at} is in ${to}.${'key' in backup.files ? ' The key is in it too: keep it where nobody else can read it.' : ' Without the key file nobody can use its passwords: keep that too, elsewhere.'}`)
    return args.json ? writeJson(backup) : 0
  },
})
