/** All rows of the API by name. The compiler holds this table to paths.ts: no door without a row, no row without a door. */
import { accountRows } from './account.ts'
import { ownDataRows } from './own-data.ts'
import { siteRows } from './site.ts'
import { captureRows } from './capture.ts'
import { cardRows } from './cards.ts'
import { centreRows } from './centre.ts'
import { changeRows } from './changes.ts'
import { composeRows } from './compose.ts'
import { checkRows } from './check.ts'
import { homeRows } from './home.ts'
import { mailboxRows } from './mailbox.ts'
import { noteRows } from './note.ts'
import { modelRows } from './model.ts'
import type { DoorName } from './paths.ts'
import type { GivenOf, InputOf, OutputOf, Row } from './row.ts'
import { repliesRows } from './replies.ts'
import { prepareRows } from './prepare.ts'
import { remindRows } from './remind.ts'
import { sendRows } from './send.ts'
import { insightRows } from './insights.ts'
import { settingsRows } from './settings.ts'
import { tipRows } from './tips.ts'

export const rows = { ...homeRows, ...captureRows, ...cardRows, ...changeRows, ...composeRows, ...modelRows, ...checkRows, ...sendRows, ...mailboxRows, ...repliesRows, ...settingsRows, ...tipRows, ...insightRows, ...noteRows, ...prepareRows, ...remindRows, ...accountRows, ...ownDataRows, ...siteRows, ...centreRows } satisfies Record<
  DoorName,
  Row
>

export type Rows = typeof rows
export type Input<N extends DoorName> = InputOf<Rows[N]>
export type Given<N extends DoorName> = GivenOf<Rows[N]>
export type Output<N extends DoorName> = OutputOf<Rows[N]>
