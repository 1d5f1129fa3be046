import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { call } from '../../state/client.ts'
import { home, homeTrouble, loadHome } from '../../state/home.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { InterviewTools } from './interview-tools.tsx'
import { DeviceSettings } from './device-settings.tsx'
import { ModelSettings } from './model-settings.tsx'
import { LanguageSettings } from './language-settings.tsx'

/** Where things lie, how letters are checked, and how interviews are taken along or away. */
export function Settings() {
  const version = useSignal('')
  useEffect(() => {
    void loadHome()
    void readVersion().then((found) => (version.value = found))
  }, [])
  const view = home.value
  if (!view) return <Loading trouble={homeTrouble.value} again={() => void loadHome()} />
  return (
    <Screen title="Settings">
      <div class="flex flex-col gap-8">
        <WhereItLies />
        <LanguageSettings />
        <ModelSettings />
        <section aria-labelledby="interviews">
        <DeviceSettings />
          <h2 id="interviews" class="text-lead">
            Your interviews
          </h2>
          <p class="mt-1 text-soft">
            A case file holds one interview with everything you entered. It can be imported here, or used by the command line.
          </p>
          {view.interviews.length === 0 && <p class="mt-3">There is none yet.</p>}
          <ul class="mt-3 divide-y divide-line border-y border-line">
            {view.interviews.map((each) => (
              <li key={each.id} class="py-4">
                <p class="mb-2 font-semibold">
                  {each.company} · {each.position}
                </p>
                <InterviewTools id={each.id} company={each.company} />
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="about">
          <h2 id="about" class="text-lead">
            About Regards
          </h2>
          <p class="mt-1 text-soft">
            {version.value && `Version ${version.value}. `}Free software under the Apache licence 2.0. The letters are set in Literata,
            everything else in Atkinson Hyperlegible Next, which tells I, l and 1 apart: names are what this is about. Both under the SIL
            Open Font License.
          </p>
        </section>
      </div>
    </Screen>
  )
}

async function readVersion(): Promise<string> {
  const answer = await call('health', {})
  return answer.ok ? answer.value.version : ''
}

function WhereItLies() {
  return (
    <section aria-labelledby="data">
      <h2 id="data" class="text-lead">
        Where your data lies
      </h2>
      <p class="mt-1">
        On this computer, in one folder. Nothing of it leaves except the letters you send, through your own mailbox. Spelling and grammar
        are checked here too, without any service.
      </p>
      <dl class="mt-3 grid gap-x-4 gap-y-1 text-small sm:grid-cols-[auto_1fr]">
        <dt class="font-semibold">Linux</dt>
        <dd class="mb-1 break-all">~/.local/share/regards</dd>
        <dt class="font-semibold">macOS</dt>
        <dd class="mb-1 break-all">~/Library/Application Support/Regards</dd>
        <dt class="font-semibold">Windows</dt>
        <dd class="mb-1 break-all">%APPDATA%\Regards</dd>
      </dl>
      <p class="mt-2 text-soft">
        Another place can be chosen with REGARDS_HOME or --data. To back it up, stop Regards and copy the folder.
      </p>
      <div class="mt-3 flex flex-wrap gap-3">
        <ButtonLink href="/profile">About you</ButtonLink>
        <ButtonLink href="/mailboxes">Mailboxes</ButtonLink>
        <ButtonLink href="/reminders">Reminders and calendars</ButtonLink>
      </div>
    </section>
  )
}
