import { write, writeJson } from './output.ts'
import { dataArgument, lookAtDesk } from './with-desk.ts'
import { aCommand } from './command.ts'

export const command = aCommand({
  says: 'Gives a recorded interview as a case file. Imported again it is equal.',
  args: {
    interview: { type: 'string', valueHint: 'ID', description: 'Which, where there are several' },
    data: dataArgument,
    json: { type: 'boolean', description: 'Gives it in one line' },
  },
  examples: ['regards export > interview.json', 'regards export --interview q3Fh… > interview.json'],
  run: async (args) => {
    const [{ exportCaseFile }, { whichInterview }] = await Promise.all([
      import('../server/actions/export-case-file.ts'),
      import('./which-interview.ts'),
    ])
    const caseFile = await lookAtDesk(args.data, async (open) =>
      exportCaseFile(open.desk, open.ownerId, { interviewId: await whichInterview(open, args.interview) }),
    )
    return args.json ? writeJson(caseFile) : write(`${JSON.stringify(caseFile, undefined, 2)}\n`)
  },
})
