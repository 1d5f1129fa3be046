import type { RosterFault } from '../../../core/centre/roster.ts'
import { m } from '../../words.ts'

/** Says why a line of a list is not taken. */
export function faultWords(why: RosterFault, about: string): string {
  return words[why](about)
}

const words: Readonly<Record<RosterFault, (about: string) => string>> = {
  'no-address': () => m.centre_fault_no_address(),
  'not-an-address': () => m.centre_fault_not_an_address(),
  'name-too-long': () => m.centre_fault_name_too_long(),
  'control-character': () => m.centre_fault_control_character(),
  'no-such-programme': (about) => m.centre_fault_no_such_programme({ about }),
  'no-such-role': (about) => m.centre_fault_no_such_role({ about }),
  'admin-by-list': () => m.centre_fault_admin_by_list(),
  'other-role': (about) => m.centre_fault_other_role({ about }),
  repeated: (about) => m.centre_fault_repeated({ about }),
}
