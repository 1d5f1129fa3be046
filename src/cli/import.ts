import { talk, write, writeJson } from './output.ts'
import { dataArgument, withDesk } from './with-desk.ts'
import { aCommand } from './command.ts'

export const command = aCommand({
  says: 'Records the interview of a case file.',
  args: {
    case: { type: 'positional', required: true, description: 'The case file; "-" reads stdin' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives {"interview"}, the id' },
  },
  examples: ['regards import interview.json', 'regards send --interview "$(regards import interview.json)"'],
  run: async (args) => {
    const { readCase } = await import('./read-case.ts')
    const caseFile = await readCase(args.case)
    const { importCaseFile } = await import('../server/actions/import-case-file.ts')
    const { id } = await withDesk(args.data, ({ desk, ownerId }) => importCaseFile(desk, ownerId, { caseFile }))
    if (args.json) return writeJson({ interview: id })
    talk(`Recorded: ${caseFile.interview.position} at ${caseFile.interview.company.name}, ${caseFile.people.length} met.`)
    const { addressWords, parseAddress } = await import('../core/send/address.ts')
    for (const { name, email } of caseFile.people) {
      const parsed = email?.trim() ? parseAddress(email) : undefined
      if (parsed && !parsed.ok) talk(`No letter can go to ${name} at "${email}" yet: ${addressWords[parsed.why]}`)
    }
    return write(`${id}\n`)
  },
})
