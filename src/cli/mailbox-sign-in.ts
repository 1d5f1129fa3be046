import { Refusal } from '../api/refusal.ts'
import { signInProviders } from '../core/model/mailbox.ts'
import { providerOf } from '../core/send/mail-providers.ts'
import { given } from './ask.ts'
import { aCommand } from './command.ts'
import { talk, write, writeJson } from './output.ts'
import { dataArgument, withDesk } from './with-desk.ts'

export const command = aCommand({
  says: 'Keeps a mailbox at Google or Microsoft without a password: gives an address to open in a browser, and waits until you have signed in there. It needs a client id, see docs/mailboxes.md.',
  args: {
    address: { type: 'string', valueHint: 'ADDR', description: 'The address that letters come from' },
    name: { type: 'string', valueHint: 'NAME', description: 'Your name, as letters are signed; by default the one of your profile' },
    provider: { type: 'enum', options: [...signInProviders], description: 'Where it is, if the address does not say' },
    'client-id': { type: 'string', valueHint: 'ID', description: 'The client that you registered there; kept for the next time' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives {"address"}' },
  },
  examples: ['regards mailbox sign-in --address ana@gmail.com', 'regards mailbox sign-in --address ana@uni.example --provider microsoft --client-id 7a3…'],
  run: (args) =>
    withDesk(args.data, async (open) => {
      const { desk, ownerId } = open
      const address = await given(args.address, 'address', 'The address that letters come from')
      const provider = args.provider ?? providerOf(address)?.signIn
      if (provider === undefined) throw new Refusal('bad-input', 'This address is not known to be at Google or Microsoft. Say --provider, or use "regards mailbox add".', { at: 'provider' })
      const profile = await desk.store.read(ownerId, (records) => records.profile())
      const displayName = args.name ?? (profile?.name.trim() || (await given(undefined, 'name', 'Your name, as letters are signed')))
      if (args['client-id'] !== undefined) {
        const { saveSignInClient } = await import('../server/actions/sign-in.ts')
        await saveSignInClient(desk, ownerId, { provider, clientId: args['client-id'] })
      }
      const { signInOnLoopback } = await import('./sign-in-on-loopback.ts')
      const show = (url: string): void => talk(`Open this in a browser on this computer, and sign in:\n${url}`)
      const signed = await signInOnLoopback(open, { provider, address, displayName, show })
      if (args.json) return writeJson({ address: signed })
      talk(`Letters can leave from ${signed} now.`)
      return write(`${signed}\n`)
    }),
})
