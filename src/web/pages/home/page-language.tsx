import { languages, pageLanguages } from '../../../core/model/page-language.ts'
import { chooseLanguage } from '../../state/page-language.ts'
import { useTask } from '../../state/task.ts'
import { Select } from '../../ui/field.tsx'
import { TroubleNote } from '../../ui/screen.tsx'
import { language, m } from '../../words.ts'

const choices = languages.map((value) => ({ value, words: pageLanguages[value].name }))

/** In which language the page speaks; each stands in its own name, so that one finds home from any of them. */
export function PageLanguage() {
  const task = useTask()
  return (
    <section aria-labelledby="page-language">
      <h2 id="page-language" class="text-lead">
        {m.home_language_title()}
      </h2>
      <Select
        class="mt-3"
        label={m.home_language_of_page()}
        hint={m.home_letters_stay_english()}
        value={language}
        options={choices}
        onChange={(chosen) => void task.run(() => chooseLanguage(chosen))}
      />
      {task.busy.value && (
        <p role="status" class="mt-2 text-small text-soft">
          {m.ui_one_moment()}
        </p>
      )}
      <TroubleNote trouble={task.trouble.value} />
    </section>
  )
}
