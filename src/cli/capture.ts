import { Refusal } from '../api/refusal.ts'
import type { InvitationDraft } from '../core/capture/invitation.ts'
import { talk, write, writeJson } from './output.ts'
import { aCommand } from './command.ts'

export const command = aCommand({
  says: 'Reads an .ics invitation: when it was, how, and who was there. Nothing is recorded.',
  args: {
    invitation: { type: 'positional', required: true, description: 'The .ics file; "-" reads stdin' },
    me: { type: 'string', valueHint: 'ADDR', description: 'Your own address: you are not among the people met' },
    json: { type: 'boolean', description: 'Gives JSON' },
  },
  examples: ['regards capture invite.ics', 'regards capture invite.ics --me ana@example.org --json'],
  run: async (args) => {
    const [{ readText }, { readInvitation }] = await Promise.all([import('./read-text.ts'), import('../core/capture/invitation.ts')])
    const now = Temporal.Now.instant()
    const reading = readInvitation(await readText(args.invitation), {
      ownEmails: args.me === undefined ? [] : [args.me],
      homeZone: Temporal.Now.timeZoneId(),
      now,
    })
    if (!reading.ok) throw new Refusal('bad-invitation', reading.why)
    if (args.json) return writeJson(reading.draft)
    for (const remark of reading.draft.remarks) talk(`· ${remark}`)
    return write(inWords(reading.draft))
  },
})

function inWords({ interview: { start, end, timeZone, format }, companyDomain, people }: InvitationDraft): string {
  const lines = [
    `${start ?? '?'} to ${end ?? '?'} ${timeZone ?? '(time zone not given)'}${format ? `, ${format}` : ''}${companyDomain ? `, ${companyDomain}` : ''}`,
    ...people.map(
      ({ name, title, email, spelling }) =>
        `  ${[name, title, email].filter((part) => part).join(' · ')}${spelling === 'confirmed' ? '' : ' (look at the spelling)'}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
