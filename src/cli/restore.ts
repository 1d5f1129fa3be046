import { resolve } from 'node:path'
import { aCommand } from './command.ts'
import { talk, writeJson } from './output.ts'
import { configFrom, dataArgument } from './with-desk.ts'

export const command = aCommand({
  says: 'Puts a copy that "regards backup" made into an empty place. Letters that were on their way then are looked for in their mailboxes and asked about, and none is sent again unasked.',
  args: {
    from: { type: 'positional', valueHint: 'DIR', description: 'The copy', required: true },
    data: dataArgument,
    'nothing-sent-since': { type: 'boolean', description: 'Regards was stopped before the copy was made and has not run since, as in a move: what was due is still to be sent' },
    json: { type: 'boolean', description: 'Gives what was put back as JSON' },
  },
  examples: ['regards restore ~/copies/2026-11-23', 'regards restore ~/copies/move --data /srv/regards --nothing-sent-since'],
  run: async (args) => {
    const { restore } = await import('../server/backup.ts')
    const config = configFrom({ home: args.data })
    const { backup, inDoubt } = await restore(config, { from: resolve(args.from), nothingSentSince: args['nothing-sent-since'] === true })
    talk(`Everything as of ${backup.at} is back, in ${config.databaseUrl === undefined ? config.home : 'the database'}.`)
    if (inDoubt > 0) talk(`${inDoubt === 1 ? 'One letter was' : `${inDoubt} letters were`} on the way then and may have left since: Regards looks for them, and asks.`)
    return args.json ? writeJson({ ...backup, inDoubt }) : 0
  },
})
