import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { csvOf } from '../../../core/insights/csv.ts'
import { call } from '../../state/client.ts'
import { useTask } from '../../state/task.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { Dots } from './dots.tsx'
import { Months } from './months.tsx'
import { saveAs } from './save-as.ts'
import { hasLeft, heardWords, type InsightsView, type LetterSeen } from './words.ts'
import { m } from '../../words.ts'

/** What came of it: the hours, the months, the answers. Calm, and only counts. */
export function Insights() {
  const view = useSignal<InsightsView | undefined>(undefined)
  const task = useTask()
  const look = async (): Promise<void> => {
    view.value = await task.run(() => call('insights', {}))
  }
  useEffect(() => void look(), [])
  if (!view.value) return <Loading trouble={task.trouble.value} again={() => void look()} />
  const letters = view.value.letters.filter(hasLeft)
  if (letters.length === 0) return <NothingYet />
  return (
    <Screen title={m.home_insights_place()} lead={m.insights_thank_yous_against_24()}>
      <div class="flex flex-col gap-9">
        <CameOfIt comeOfIt={view.value.comeOfIt} />
        <section aria-labelledby="hours">
          <h2 id="hours" class="text-lead">
            {m.insights_hours_thank()}
          </h2>
          <Dots letters={letters} />
        </section>
        <section aria-labelledby="months">
          <h2 id="months" class="text-lead">
            {m.insights_month_month()}
          </h2>
          <Months months={view.value.months} />
        </section>
        <Table letters={letters} />
        <TakeAlong view={view.value} letters={letters} />
      </div>
    </Screen>
  )
}

function NothingYet() {
  return (
    <Screen title={m.home_insights_place()} lead={m.insights_once_thank_left_stands()}>
      <ButtonLink href="/">{m.insights_to_your_interviews()}</ButtonLink>
    </Screen>
  )
}

function CameOfIt({ comeOfIt: { thanked, answered, nextRounds, offers } }: { readonly comeOfIt: InsightsView['comeOfIt'] }) {
  const steps = [
    { count: thanked, words: m.insights_people_thanked({ count: thanked }) },
    { count: answered, words: m.insights_answers({ count: answered }) },
    { count: nextRounds, words: m.insights_next_rounds({ count: nextRounds }) },
    { count: offers, words: m.insights_offers({ count: offers }) },
  ]
  return (
    <ul class="grid grid-cols-2 gap-3 sm:grid-cols-4" aria-label={m.home_insights_place()}>
      {steps.map(({ count, words }) => (
        <li key={words} class="card px-4 py-3">
          <span class="block font-serif text-title font-semibold">{count}</span>
          <span class="text-soft">{words}</span>
        </li>
      ))}
    </ul>
  )
}

function Table({ letters }: { readonly letters: readonly LetterSeen[] }) {
  return (
    <details class="print:open">
      <summary class="min-h-11 py-2 font-semibold">{m.insights_same_table()}</summary>
      <div class="overflow-x-auto" tabIndex={0} role="region" aria-label={m.insights_letters_table()}>
        <table class="mt-2 w-full text-small">
          <thead class="text-soft">
            <tr>
              {[m.insights_column_person(), m.capture_field_company(), m.insights_column_hours(), m.insights_column_heard()].map((words) => (
                <th key={words} scope="col" class="py-1 pe-3 text-start font-normal">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {letters.map(({ interviewId, personId, person, company, hours, heard }) => (
              <tr key={`${interviewId} ${personId}`} class="border-t border-line">
                <th scope="row" class="py-2 pe-3 text-start font-semibold">
                  <a href={`/interviews/${interviewId}/sent`}>{person}</a>
                </th>
                <td class="py-2 pe-3">{company}</td>
                <td class="py-2 pe-3">{hours}</td>
                <td class="py-2">{heard && heardWords[heard]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const columns = [m.capture_field_company(), m.capture_field_position(), m.insights_column_person(), m.insights_column_ended(), m.insights_column_thanked(), m.insights_column_hours(), m.insights_within_24_hours(), m.insights_column_heard(), m.insights_column_heard_on()] as const

function TakeAlong({ view, letters }: { readonly view: InsightsView; readonly letters: readonly LetterSeen[] }) {
  const asCsv = (): void => {
    const rows = letters.map(({ company, position, person, endedAt, thankedAt, hours, isWithin, heard, heardAt }) => [company, position, person, endedAt, thankedAt, hours, isWithin ? m.insights_yes() : m.insights_no(), heard, heardAt])
    // The mark at the front tells spreadsheets that it is UTF-8.
    saveAs('regards.csv', 'text/csv', `\uFEFF${csvOf([columns, ...rows])}`)
  }
  return (
    <div class="flex flex-wrap gap-3 print:hidden">
      <Button onClick={() => window.print()}>{m.insights_print()}</Button>
      <Button onClick={asCsv}>{m.insights_save_csv()}</Button>
      <Button onClick={() => saveAs('regards.json', 'application/json', JSON.stringify(view, undefined, 2))}>{m.insights_save_json()}</Button>
    </div>
  )
}
