import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Output } from '../../../api/rows.ts'
import { takeShared } from '../../offline/shared.ts'
import { call } from '../../state/client.ts'
import { ownZone } from '../../state/interview-form.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { TextBox } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { FilePicker } from './file-picker.tsx'
import { m } from '../../words.ts'

export type Invitation = Output<'readInvitation'>

/** Takes an .ics invitation, as a file or as text, and reads people, place and time out of it. */
export function InvitationReader({ onRead }: { readonly onRead: (invitation: Invitation) => void }) {
  const text = useSignal('')
  const problem = useSignal<string | undefined>(undefined)
  const task = useTask()
  const read = async (given: string): Promise<void> => {
    task.trouble.value = undefined
    problem.value =
      given.trim() === '' ? m.capture_choose_file_invitation_paste() : undefined
    if (problem.value !== undefined) return
    const invitation = await task.run(() => call('readInvitation', { body: { text: given, timeZone: ownZone() } }))
    if (invitation) onRead(invitation)
  }
  const take = (given: string): void => {
    text.value = given
    void read(given)
  }
  useEffect(() => {
    void takeShared().then((shared) => {
      if (shared !== undefined) take(shared)
    })
  }, [])
  return (
    <form
      class="flex flex-col gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void read(text.value)
      }}
    >
      <p class="text-soft">
        {m.capture_calendar_invitation_knows_time()}
      </p>
      <FilePicker label={m.capture_choose_ics_file_mail()} accept=".ics,.eml,text/calendar,message/rfc822" onText={take} />
      <TextBox
        label={m.capture_paste_here()}
        value={text.value}
        onInput={(value) => (text.value = value)}
        rows={8}
        placeholder="BEGIN:VCALENDAR …"
        problem={problem.value}
      />
      <TroubleNote trouble={task.trouble.value} />
      <Button kind="main" type="submit" busy={task.busy.value} class="w-full">
        {m.capture_read_invitation()}
      </Button>
    </form>
  )
}
