import type { InterviewView } from '../../../api/views.ts'
import { fetchFile, type Answer } from '../../state/client.ts'
import { shortName, type Person } from '../../state/facts.ts'
import { handleLetter } from '../../state/letter-acts.ts'
import type { LetterDesk } from '../../state/letter-desk.ts'
import { tell } from '../../state/notices.ts'
import { useTask } from '../../state/task.ts'
import { MoreIcon } from '../../ui/icons.tsx'
import { Menu } from '../../ui/menu.tsx'
import { TroubleNote } from '../../ui/screen.tsx'

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
      <Menu label={`Other ways for the letter to ${person.name}`} class="size-11 min-h-11! shrink-0 p-0!" button={<MoreIcon />}>
        {(close) => (
          <>
            {person.email && (
              <>
                <a
                  class="menu-item"
                  href={mailtoOf(person.email, subject, body)}
                  onClick={() => run(close, () => tell('Has it gone? Then press ··· once more and “I sent it myself”.'))}
                >
                  Open in my mail program
                </a>
                <button type="button" class="menu-item" onClick={() => run(close, () => void task.run(() => download(desk, person.name)))}>
                  Download as a mail file (.eml)
                </button>
              </>
            )}
            <button type="button" class="menu-item" onClick={() => run(close, () => void copy(subject, body))}>
              Copy the text
            </button>
            <a class="menu-item" href={`/interviews/${view.id}/note/${person.id}`} onClick={close}>
              A card by hand
            </a>
            <hr class="my-1 border-line" />
            <button
              type="button"
              class="menu-item"
              onClick={() => run(close, () => mark('own-mail-program', `${name} is thanked: sent with your own mail program.`))}
            >
              I sent it myself
            </button>
            <button
              type="button"
              class="menu-item"
              onClick={() => run(close, () => mark('another-way', `${name} is thanked in another way.`))}
            >
              I thanked {name} another way
            </button>
            <button type="button" class="menu-item" onClick={() => run(close, () => mark('not-needed', `No letter for ${name}.`))}>
              No letter for {name}
            </button>
          </>
        )}
      </Menu>
      <TroubleNote trouble={task.trouble.value} />
    </div>
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
  link.download = `Thank-you to ${name}.eml`
  link.click()
  URL.revokeObjectURL(link.href)
  tell('Saved as a file. Open it with your mail program, send it, then press “I sent it myself”.')
  return file
}

async function copy(subject: string, body: string): Promise<void> {
  await navigator.clipboard.writeText(`${subject}\n\n${body}`)
  tell('Copied: subject and letter.')
}

function mailtoOf(email: string, subject: string, body: string): string {
  return `mailto:${email.split('@').map(encodeURIComponent).join('@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`
}
