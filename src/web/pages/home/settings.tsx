import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { loadWays, ways } from '../../state/account.ts'
import { call } from '../../state/client.ts'
import { home, homeTrouble, loadHome } from '../../state/home.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { InterviewTools } from './interview-tools.tsx'
import { OwnData } from './own-data.tsx'
import { DeviceSettings } from './device-settings.tsx'
import { ModelSettings } from './model-settings.tsx'
import { LanguageSettings } from './language-settings.tsx'
import { PageLanguage } from './page-language.tsx'
import { m } from '../../words.ts'

/** Where things lie, how letters are checked, and how interviews are taken along or away. */
export function Settings() {
  const version = useSignal('')
  useEffect(() => {
    void loadHome()
    void loadWays()
    void readVersion().then((found) => (version.value = found))
  }, [])
  const view = home.value
  if (!view) return <Loading trouble={homeTrouble.value} again={() => void loadHome()} />
  return (
    <Screen title={m.home_settings_title()}>
      <div class="flex flex-col gap-8">
        {ways.value ? <OnASite /> : <WhereItLies />}
        <PageLanguage />
        <LanguageSettings />
        <ModelSettings />
        <DeviceSettings />
        <section aria-labelledby="interviews">
          <h2 id="interviews" class="text-lead">
            {m.home_your_interviews()}
          </h2>
          <p class="mt-1 text-soft">
            {m.home_case_file_holds_one()}
          </p>
          {view.interviews.length === 0 && <p class="mt-3">{m.home_there_none_yet()}</p>}
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
        <OwnData />
        <section aria-labelledby="about">
          <h2 id="about" class="text-lead">
            {m.home_about_regards()}
          </h2>
          <p class="mt-1 text-soft">
            {version.value && m.home_version({ version: version.value })} {m.home_free_software()}
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

function OnASite() {
  return (
    <section aria-labelledby="account">
      <h2 id="account" class="text-lead">
        {m.account_title()}
      </h2>
      <p class="mt-1">{m.account_kept_by_centre()}</p>
      <ButtonLink class="mt-3" href="/account">
        {m.account_open()}
      </ButtonLink>
    </section>
  )
}

function WhereItLies() {
  return (
    <section aria-labelledby="data">
      <h2 id="data" class="text-lead">
        {m.home_where_data_lies()}
      </h2>
      <p class="mt-1">
        {m.home_computer_one_folder_nothing()}
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
        {m.home_another_place_can_chosen()}
      </p>
      <div class="mt-3 flex flex-wrap gap-3">
        <ButtonLink href="/profile">{m.home_about_you()}</ButtonLink>
        <ButtonLink href="/mailboxes">{m.home_mailboxes_title()}</ButtonLink>
        <ButtonLink href="/reminders">{m.home_reminders_calendars()}</ButtonLink>
      </div>
    </section>
  )
}
