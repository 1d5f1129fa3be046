import { z } from 'zod'
import type { Row } from './row.ts'
import { done, letterView } from './views.ts'

const modelView = z.object({
  /** Absent: none was set up, and none is asked. */
  model: z.object({ endpoint: z.string(), model: z.string(), hasKey: z.boolean(), local: z.boolean() }).optional(),
})

export const modelRows = {
  readModel: { summary: 'Where the optional model is, without its key', output: modelView },
  saveModel: {
    summary: 'Keeps where an OpenAI-compatible model is; without `key` the one that was kept stays',
    body: z.strictObject({
      endpoint: z.string().trim().min(1).max(500),
      model: z.string().trim().min(1).max(200),
      key: z.string().max(1000).optional(),
      /** The person says that it is on this computer or in their own network. */
      local: z.boolean(),
    }),
    output: modelView,
  },
  removeModel: { summary: 'Forgets the model and its key', output: done },
  proposeLetter: {
    summary: 'Has the model propose the words of one letter; what rests on no fact is dropped, and without the model the letter stays as it is',
    params: z.object({ letterId: z.string().max(80) }),
    body: z.strictObject({ revision: z.int() }),
    output: z.object({
      from: z.enum(['model', 'composer']),
      /** Why the letter stays as it was. */
      why: z.string().optional(),
      letter: letterView,
      /** Sentences of the model that rest on nothing that was entered, and the words that gave them away. */
      dropped: z.array(z.object({ text: z.string(), words: z.array(z.string()) })),
    }),
  },
} satisfies Record<string, Row>
