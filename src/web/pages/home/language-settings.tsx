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

/** The English of the letters, the candidate's own words, and the rules that are not to speak. */
export function LanguageSettings() {
  useEffect(() => {
    void loadSettings()
  }, [])
  const view = settings.value
  return (
    <section aria-labelledby="language">
      <h2 id="language" class="text-lead">
        Spelling and grammar
      </h2>
      <p class="mt-1 text-soft">It holds for all letters. Names, companies and addresses are always held against what you recorded.</p>
      <TroubleNote trouble={settingsTrouble.value} again={() => void loadSettings()} />
      {view && <Settled view={view} />}
    </section>
  )
}

const choices: readonly Option<Dialect | 'by-company'>[] = [
  { value: 'by-company', words: 'As the company writes' },
  { value: 'en-US', words: 'American (en-US)' },
  { value: 'en-GB', words: 'British (en-GB)' },
  { value: 'en-AU', words: 'Australian (en-AU)' },
  { value: 'en-CA', words: 'Canadian (en-CA)' },
  { value: 'en-IN', words: 'Indian (en-IN)' },
]

type Keep = (settling: Settling) => Promise<boolean>

function Settled({ view }: { readonly view: SettingsView }) {
  const task = useTask()
  const { dialect, words } = view.settings
  const keep: Keep = async (settling) => (await task.run(() => settle(settling))) !== undefined
  return (
    <div class="mt-4 flex flex-col gap-6">
      <Select
        label="English"
        hint="By the company: its country, as its domain or its time zone tell."
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
  const problem = /\s/.test(word) ? 'One word at a time, without spaces.' : word.length > 100 ? 'That is longer than a word.' : undefined
  const add = async (): Promise<void> => {
    if (word !== '' && problem === undefined && (await keep(ownWord(word)))) typed.value = ''
  }
  return (
    <div>
      <h3 class="font-semibold">My words</h3>
      {words.length === 0 && <p class="mt-1 text-small text-soft">None yet. A letter offers to add a word that the check does not know.</p>}
      <ul class="mt-2 divide-y divide-line border-y border-line empty:hidden" aria-label="My words">
        {words
          .toSorted((one, other) => one.localeCompare(other))
          .map((each) => (
            <li key={each} class="flex items-center justify-between gap-3 py-1">
              <span class="min-w-0 break-words">{each}</span>
              <Button kind="quiet" label={`Remove “${each}” from my words`} onClick={() => void keep(noOwnWord(each))}>
                Remove
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
          label="Another word"
          hint="In lower case it is right in any case."
          class="grow basis-48"
          value={typed.value}
          onInput={(text) => (typed.value = text)}
          problem={problem}
        />
        <Button type="submit">Add</Button>
      </form>
    </div>
  )
}

function RulesOff({ rules, keep }: { readonly rules: SettingsView['rules']; readonly keep: Keep }) {
  return (
    <div>
      <h3 class="font-semibold">Rules that are switched off</h3>
      {rules.length === 0 && <p class="mt-1 text-small text-soft">None. A letter offers it where a rule of grammar or style has spoken.</p>}
      <ul class="mt-2 divide-y divide-line border-y border-line empty:hidden" aria-label="Rules that are switched off">
        {rules.map(({ rule, words }) => (
          <li key={rule} class="flex items-center justify-between gap-3 py-1">
            <span class="min-w-0 break-words">{words}</span>
            <Button kind="quiet" class="shrink-0" label={`Switch on again: ${words}`} onClick={() => void keep(ruleOn(rule))}>
              Switch on again
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
