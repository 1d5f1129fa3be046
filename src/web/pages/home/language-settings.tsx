import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Dialect } from '../../../core/model/finding.ts'
import {
  english,
  loadSettings,
  noOwnWord,
  ownWord,
  ruleOn,
  settings,
  settingsTrouble,
  settle,
  type Settling,
  type SettingsView,
} from '../../state/settings.ts'
import { useTask } from '../../state/task.ts'
import { Button } from '../../ui/button.tsx'
import { Select, TextField, type Option } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { ruleWords } from '../../state/found-words.ts'
import { m } from '../../words.ts'

/** The English of the letters, the candidate's own words, and the rules that are not to speak. */
export function LanguageSettings() {
  useEffect(() => {
    void loadSettings()
  }, [])
  const view = settings.value
  return (
    <section aria-labelledby="language">
      <h2 id="language" class="text-lead">
        {m.home_spelling_grammar()}
      </h2>
      <p class="mt-1 text-soft">{m.home_holds_all_letters_names()}</p>
      <TroubleNote trouble={settingsTrouble.value} again={() => void loadSettings()} />
      {view && <Settled view={view} />}
    </section>
  )
}

const choices: readonly Option<Dialect | 'by-company'>[] = [
  { value: 'by-company', words: m.home_company_writes() },
  { value: 'en-US', words: m.home_american_en_us() },
  { value: 'en-GB', words: m.home_british_en_gb() },
  { value: 'en-AU', words: m.home_australian_en_au() },
  { value: 'en-CA', words: m.home_canadian_en_ca() },
  { value: 'en-IN', words: m.home_indian_en() },
]

type Keep = (settling: Settling) => Promise<boolean>

function Settled({ view }: { readonly view: SettingsView }) {
  const task = useTask()
  const { dialect, words } = view.settings
  const keep: Keep = async (settling) => (await task.run(() => settle(settling))) !== undefined
  return (
    <div class="mt-4 flex flex-col gap-6">
      <Select
        label={m.home_english_label()}
        hint={m.home_company_country_domain_time()}
        value={dialect ?? 'by-company'}
        options={choices}
        onChange={(chosen) => void keep(english(chosen === 'by-company' ? undefined : chosen, dialect))}
      />
      <OwnWords words={words} keep={keep} />
      <RulesOff rules={view.rules} keep={keep} />
      <TroubleNote trouble={task.trouble.value} />
    </div>
  )
}

function OwnWords({ words, keep }: { readonly words: readonly string[]; readonly keep: Keep }) {
  const typed = useSignal('')
  const word = typed.value.trim()
  const problem = /\s/.test(word) ? m.home_one_word_time_without() : word.length > 100 ? m.home_longer_than_word() : undefined
  const add = async (): Promise<void> => {
    if (word !== '' && problem === undefined && (await keep(ownWord(word)))) typed.value = ''
  }
  return (
    <div>
      <h3 class="font-semibold">{m.home_my_words()}</h3>
      {words.length === 0 && <p class="mt-1 text-small text-soft">{m.home_none_yet_letter_offers()}</p>}
      <ul class="mt-2 divide-y divide-line border-y border-line empty:hidden" aria-label={m.home_my_words()}>
        {words
          .toSorted((one, other) => one.localeCompare(other))
          .map((each) => (
            <li key={each} class="flex items-center justify-between gap-3 py-1">
              <span class="min-w-0 break-words">{each}</span>
              <Button kind="quiet" label={m.home_remove_my_words({ each })} onClick={() => void keep(noOwnWord(each))}>
                {m.home_remove_act()}
              </Button>
            </li>
          ))}
      </ul>
      <form
        class="mt-3 flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField
          label={m.home_another_word()}
          hint={m.home_lower_case_right_any()}
          class="grow basis-48"
          value={typed.value}
          onInput={(text) => (typed.value = text)}
          problem={problem}
        />
        <Button type="submit">{m.home_add_word()}</Button>
      </form>
    </div>
  )
}

function RulesOff({ rules, keep }: { readonly rules: SettingsView['rules']; readonly keep: Keep }) {
  return (
    <div>
      <h3 class="font-semibold">{m.home_rules_switched_off()}</h3>
      {rules.length === 0 && <p class="mt-1 text-small text-soft">{m.home_none_letter_offers_where()}</p>}
      <ul class="mt-2 divide-y divide-line border-y border-line empty:hidden" aria-label={m.home_rules_switched_off()}>
        {rules.map((each) => (
          <li key={each.rule} class="flex items-center justify-between gap-3 py-1">
            <span class="min-w-0 break-words">{ruleWords(each)}</span>
            <Button kind="quiet" class="shrink-0" label={m.home_switch_on_rule({ words: ruleWords(each) })} onClick={() => void keep(ruleOn(each.rule))}>
              {m.home_switch_on()}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
