/** A process that hands over what is due in one SQLite file, as the server does, until it is killed: sender.ts FILE KEYFILE CAFILE */
import { readFileSync } from 'node:fs'
import { startWorker } from '../../src/server/jobs/worker.ts'
import { openSecrets } from '../../src/server/mail/secrets.ts'
import { smtpMailer } from '../../src/server/mail/smtp.ts'
import { openSqliteStore } from '../../src/server/store/sqlite.ts'
import { systemClock } from '../../src/server/system.ts'

const [file = '', keyFile = '', caFile = ''] = process.argv.slice(2)
const store = await openSqliteStore({ file })
const desk = { store, clock: systemClock, mailer: smtpMailer({ ca: readFileSync(caFile, 'utf8') }), secrets: openSecrets({ keyFile }) }

startWorker(desk, { workerId: 'alone', isOnlyOneOfItsName: true, log: (line) => process.stderr.write(`${line}\n`) })
