import { parseAddress } from '../core/send/address.ts'
import { WrongUse } from './arguments.ts'
import { aCommand } from './command.ts'
import { write, writeJson } from './output.ts'
import { dataArgument, withDesk } from './with-desk.ts'

export const command = aCommand({
  says: 'Lets somebody sign up as an admin of this site, or makes a member one. They then sign in by a link by mail. See docs/hosting.md.',
  args: {
    email: { type: 'positional', required: true, description: 'Their address' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives the address and the role as JSON' },
  },
  examples: ['regards admin invite careers@uni.example'],
  run: async ({ email, data, json }) => {
    const address = email.trim().toLowerCase()
    if (!parseAddress(address).ok) throw new WrongUse(`"${email}" is not an e-mail address.`)
    const { invite } = await import('../server/actions/invitations.ts')
    const { CENTRE } = await import('../server/ports/centre.ts')
    await withDesk(data, ({ desk }) => invite(desk, CENTRE, { email: address, role: 'admin' }))
    if (json) return writeJson({ email: address, role: 'admin' })
    return write(`${address} is an admin, from their next sign-in on.\n`)
  },
})
