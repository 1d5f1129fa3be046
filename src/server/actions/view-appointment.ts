import type { AppointmentView } from '../../api/remind.ts'
import type { AppointmentRecord } from '../ports/followed-calendars.ts'

/** Shows an appointment that was found. */
export function viewAppointment({ endsAt, ...appointment }: AppointmentRecord): AppointmentView {
  return { ...appointment, endsAt: endsAt.toString() }
}
