/** The doors of a career centre: for whose role a door is not, for them it does not exist. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { type CentreDoor, centreRows } from '../../api/centre.ts'
import type { Given, Output } from '../../api/rows.ts'
import type { MemberRole } from '../../core/model/member.ts'
import { readCohorts, readFigures } from '../actions/cohorts.ts'
import { giveConsent, readMyCentre, withdrawConsent } from '../actions/my-centre.ts'
import { addProgramme, changeProgramme, readProgrammePeople, readProgrammes, removeFromProgramme, removeProgramme } from '../actions/programmes.ts'
import { addRemark, readShared, settleRemark, unsettleRemark } from '../actions/remarks.ts'
import { previewRoster, takeRoster } from '../actions/roster.ts'
import { lettersShared, readShares, shareLetter, takeLetterBack } from '../actions/share-letters.ts'
import type { Desk } from '../ports.ts'
import type { Signed } from '../ports/centre.ts'
import { only } from './account-doors.ts'
import { mountRow } from './mount-rows.ts'
import { type Door, onlyLetIn, signedOf } from './sessions.ts'

type CentreAction<N extends CentreDoor> = (desk: Desk, signed: Signed, given: Given<N>) => Promise<Output<N>>
interface Behind<N extends CentreDoor> {
  readonly roles: readonly MemberRole[]
  readonly act: CentreAction<N>
}

const everybody: readonly MemberRole[] = ['student', 'adviser', 'admin']
const student: readonly MemberRole[] = ['student']
const adviser: readonly MemberRole[] = ['adviser']
const atShares: readonly MemberRole[] = ['student', 'adviser']
const lookers: readonly MemberRole[] = ['adviser', 'admin']
const admin: readonly MemberRole[] = ['admin']

const doors: { readonly [N in CentreDoor]: Behind<N> } = {
  readMyCentre: { roles: everybody, act: readMyCentre },
  giveConsent: { roles: student, act: giveConsent },
  withdrawConsent: { roles: student, act: withdrawConsent },
  readShares: { roles: student, act: readShares },
  shareLetter: { roles: student, act: shareLetter },
  takeLetterBack: { roles: student, act: takeLetterBack },
  lettersShared: { roles: adviser, act: lettersShared },
  readShared: { roles: atShares, act: readShared },
  addRemark: { roles: atShares, act: addRemark },
  settleRemark: { roles: atShares, act: settleRemark },
  unsettleRemark: { roles: atShares, act: unsettleRemark },
  readCohorts: { roles: lookers, act: readCohorts },
  readFigures: { roles: lookers, act: readFigures },
  readProgrammes: { roles: admin, act: readProgrammes },
  addProgramme: { roles: admin, act: addProgramme },
  changeProgramme: { roles: admin, act: changeProgramme },
  removeProgramme: { roles: admin, act: removeProgramme },
  readProgrammePeople: { roles: admin, act: (desk, _, given) => readProgrammePeople(desk, given) },
  removeFromProgramme: { roles: admin, act: removeFromProgramme },
  previewRoster: { roles: admin, act: (desk, _, given) => previewRoster(desk, given) },
  takeRoster: { roles: admin, act: takeRoster },
}

/** Mounts them. */
export function mountCentreDoors(app: OpenAPIHono, door: Door): void {
  for (const name of Object.keys(centreRows)) if (isCentreDoor(name)) mountOne(app, name, door)
}

function mountOne<N extends CentreDoor>(app: OpenAPIHono, name: N, door: Door): void {
  const { roles, act } = doors[name]
  mountRow(app, name, async (given, c) => (only(c, ...roles), act(door.desk, signedOf(c), given)), [onlyLetIn(door)])
}

function isCentreDoor(name: string): name is CentreDoor {
  return Object.hasOwn(centreRows, name)
}
