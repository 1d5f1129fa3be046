import type { InterviewView } from '../../../api/views.ts'
import { fetchFile, type Answer } from '../../state/client.ts'
import { shortName, type Person } from '../../state/facts.ts'
import { handleLetter } from '../../state/letter-acts.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { tell } from '../../state/notices.ts'
import { isStudentHere } from '../../state/role-here.ts'
import { useTask } from '../../state/task.ts'
import { MoreIcon } from '../../ui/icons.tsx'
import { Menu } from '../../ui/menu.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

interface MenuProps {
  readonly view: InterviewView
  readonly person: Person
  readonly desk: LetterDesk
}

/** The other ways for one letter: the own mail program, a file, by hand, or not at all. */
export function LetterMenu({ view, person, desk }: MenuProps) {
  const task = useTask()
  const { id } = desk.letter.value
  const name = shortName(person)
  const mark = (how: 'own-mail-program' | 'another-way' | 'not-needed', words: string): void => {
    void desk.saver.flush().then(() => task.run(() => handleLetter(id, how, words)))
  }
  const { subject, body } = desk.text.value
  return (
    <div>
      <Menu label={m.check_other_ways_letter({ name: person.name })} class="size-11 min-h-11! shrink-0 p-0!" button={<MoreIcon />}>
        {(close) => (
          <>
            {person.email && (
              <>
                <a
                  class="menu-item"
                  href={mailtoOf(person.email, subject, body)}
                  onClick={() => run(close, () => tell(m.check_has_it_gone()))}
                >
                  {m.check_open_my_mail_program()}
                </a>
                <button type="button" class="menu-item" onClick={() => run(close, () => void task.run(() => download(desk, person.name)))}>
                  {m.check_download_mail_file_eml()}
                </button>
              </>
            )}
            <button type="button" class="menu-item" onClick={() => run(close, () => void copy(subject, body))}>
              {m.check_copy_text()}
            </button>
            <a class="menu-item" href={`/interviews/${view.id}/note/${person.id}`} onClick={close}>
              {m.check_card_hand()}
            </a>
            <ToAdviser letterId={id} onGo={close} />
            <hr class="my-1 border-line" />
            <button
              type="button"
              class="menu-item"
              onClick={() => run(close, () => mark('own-mail-program', m.check_thanked_by_mail_program({ name })))}
            >
              {m.check_i_sent_it_myself()}
            </button>
            <button
              type="button"
              class="menu-item"
              onClick={() => run(close, () => mark('another-way', m.check_thanked_another_way({ name })))}
            >
              {m.check_i_thanked_another_way({ name })}
            </button>
            <button type="button" class="menu-item" onClick={() => run(close, () => mark('not-needed', m.check_no_letter_for_told({ name })))}>
              {m.check_no_letter_for({ name })}
            </button>
          </>
        )}
      </Menu>
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}

/** At a career centre somebody may look over it. */
function ToAdviser({ letterId, onGo }: { readonly letterId: string; readonly onGo: () => void }) {
  if (!isStudentHere()) return null
  return (
    <a class="menu-item" href={`/centre/show/${letterId}`} onClick={onGo}>
      {m.centre_show()}
    </a>
  )
}

function run(close: () => void, act: () => void): void {
  close()
  act()
}

/** The file is made from what is kept: words that were typed a moment ago are kept first. */
async function download(desk: LetterDesk, name: string): Promise<Answer<Blob>> {
  await desk.saver.flush()
  const file = await fetchFile(`/api/letters/${encodeURIComponent(desk.letter.value.id)}/message.eml`)
  if (!file.ok) return file
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file.value)
  link.download = `${m.check_mail_file_name({ name })}.eml`
  link.click()
  URL.revokeObjectURL(link.href)
  tell(m.check_saved_file_open_mail())
  return file
}

async function copy(subject: string, body: string): Promise<void> {
  await navigator.clipboard.writeText(`${subject}\n\n${body}`)
  tell(m.check_copied_subject_letter())
}

function mailtoOf(email: string, subject: string, body: string): string {
  return `mailto:${email.split('@').map(encodeURIComponent).join('@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`
}
