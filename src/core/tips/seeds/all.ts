import type { SeedTip } from '../tip.ts'
import { afterTips } from './after.ts'
import { letterTips } from './letter.ts'
import { peopleTips } from './people.ts'

/** The tips that come with Regards. Their ids stay: dismissals and marks of help name them. */
export const seedTips: readonly SeedTip[] = [...letterTips, ...peopleTips, ...afterTips]
