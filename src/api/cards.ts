import { z } from 'zod'
import { capturedPersonSchema } from './captured-person.ts'
import type { Row } from './row.ts'

export const cardRows = {
  readCard: {
    summary: 'Reads everyone whose business card a picture shows (JPEG, PNG, WebP, HEIC); keeps nothing',
    file: { mostBytes: 15 * 1024 * 1024 },
    output: z.object({
      persons: z.array(capturedPersonSchema),
      /** What the QR codes in the picture say. */
      codes: z.array(z.string()),
      /** The upright picture that the cut-outs are counted in: JPEG, base64. */
      picture: z.string(),
      ms: z.number(),
    }),
  },
} satisfies Record<string, Row>
