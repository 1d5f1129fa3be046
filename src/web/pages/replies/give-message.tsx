import { useSignal, type Signal } from '@preact/signals'
import type { RepliesView } from '../../../api/replies.ts'
import type { InterviewView } from '../../../api/views.ts'
import { call } from '../../state/client.ts'
import { loadInterview } from '../../state/interview.ts'
import { tell } from '../../state/notices.ts'
import { taking } from '../../state/replies.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { Select, TextBox } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { FilePicker } from '../capture/file-picker.tsx'
import { m } from '../../words.ts'

/** Takes an answer as a file, or pasted with its head, for people whose mailbox Regards does not read. */
export function GiveMessage({ view, replies }: { readonly view: InterviewView; readonly replies: Signal<RepliesView | undefined> }) {
  const text = useSignal('')
  const whose = useSignal('')
  const task = useTask()
  const give = async (message: string): Promise<void> => {
    text.value = message
    const body = { message: inBase64(message), ...(whose.value !== '' && { personId: whose.value }) }
    const given = await task.run(taking(replies, () => call('addReply', { params: { interviewId: view.id }, body })))
    if (!given) return
    text.value = ''
    whose.value = ''
    tell(m.replies_message_kept_interview())
    await loadInterview(view.id)
  }
  const mustSayWhose = task.trouble.value?.at === 'personId'
  return (
    <details class="mt-2">
      <summary class="min-h-11 py-2 font-semibold text-teal">{m.replies_give_message_hand()}</summary>
      <div class="flex flex-col gap-4 pt-2">
        <FilePicker label={m.replies_choose_message_eml()} accept=".eml,message/rfc822" onText={(message) => void give(message)} />
        <TextBox label={m.replies_paste_head_show_original()} rows={5} value={text.value} onInput={(next) => (text.value = next)} placeholder={'From: …\nSubject: …'} />
        {mustSayWhose && (
          <Select
            label={m.replies_whose_answer()}
            value={whose.value}
            options={[{ value: '', words: m.replies_choose_act() }, ...view.caseFile.people.map(({ id, name }) => ({ value: id, words: name }))]}
            onChange={(next) => (whose.value = next)}
          />
        )}
        <TroubleNote trouble={task.trouble.value} />
        <Button class="self-start" busy={task.busy.value} held={text.value.trim() === ''} onClick={() => void give(text.value)}>
          {m.home_keep_it()}
        </Button>
      </div>
    </details>
  )
}

function inBase64(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
