import type { Output } from '../../../api/rows.ts'
import { figureColumns, type FigureColumn } from '../../../core/centre/figures.ts'
import { csvOf } from '../../../core/insights/csv.ts'
import { useAsked } from '../../state/asked.ts'
import { Button } from '../../ui/button.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { m } from '../../words.ts'
import { saveAs } from '../insights/save-as.ts'
import type { WithNav } from './shown.ts'

type Figures = Output<'readFigures'>

const heads: Readonly<Record<FigureColumn, string>> = {
  students: m.centre_students(),
  interviews: m.centre_interviews(),
  people: m.centre_people_met(),
  thanked: m.centre_thanked(),
  thankedInTime: m.centre_in_time(),
  answered: m.centre_answers(),
  nextRounds: m.centre_next_rounds(),
  offers: m.centre_offers(),
}

/** What each programme came to, from five students up. */
export function Figures({ nav }: WithNav) {
  const { view, task, load } = useAsked('readFigures', {})
  const figures = view.value
  if (!figures) return <Loading trouble={task.trouble.value} again={load} />
  return (
    <Screen title={m.centre_figures()} above={nav} lead={m.centre_figures_lead()} wide>
      {figures.programmes.length === 0 ? <p>{m.centre_programmes_none()}</p> : <Table figures={figures} />}
    </Screen>
  )
}

function Table({ figures: { programmes, total } }: { readonly figures: Figures }) {
  const asCsv = (): void => {
    const rows = programmes.map(({ programme, figures }) => [programme, ...(figures.isFew ? [m.centre_fewer_than_five()] : figureColumns.map((column) => figures.figures[column]))])
    const sums = total ? [[m.centre_together(), ...figureColumns.map((column) => total[column])]] : []
    // The mark at the front tells spreadsheets that it is UTF-8.
    saveAs('regards-programmes.csv', 'text/csv', `\uFEFF${csvOf([[m.centre_programme(), ...figureColumns.map((column) => heads[column])], ...rows, ...sums])}`)
  }
  return (
    <>
      <div class="overflow-x-auto" tabIndex={0} role="region" aria-label={m.centre_figures()}>
        <table class="w-full">
          <thead class="text-small text-soft">
            <tr>
              <th scope="col" class="py-2 pe-4 text-start font-normal">
                {m.centre_programme()}
              </th>
              {figureColumns.map((column) => (
                <th key={column} scope="col" class="min-w-24 py-2 pe-4 text-end align-bottom font-normal">
                  {heads[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {programmes.map(({ programme, figures }) => (
              <tr key={programme} class="border-t border-line">
                <th scope="row" class="min-w-40 py-3 pe-4 text-start font-semibold">
                  {programme}
                </th>
                {figures.isFew ? (
                  <td colSpan={figureColumns.length} class="py-3 pe-4 text-soft">
                    {m.centre_fewer_than_five()}
                  </td>
                ) : (
                  <Cells sums={figures.figures} />
                )}
              </tr>
            ))}
            {total && (
              <tr class="border-t-2 border-edge">
                <th scope="row" class="py-3 pe-4 text-start font-semibold">
                  {m.centre_together()}
                </th>
                <Cells sums={total} />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {total && <p class="mt-3 text-small text-soft">{m.centre_together_note()}</p>}
      <Button class="mt-5" onClick={asCsv}>
        {m.insights_save_csv()}
      </Button>
    </>
  )
}

function Cells({ sums }: { readonly sums: Readonly<Record<FigureColumn, number>> }) {
  return (
    <>
      {figureColumns.map((column) => (
        <td key={column} class="py-3 pe-4 text-end tabular-nums">
          {sums[column]}
        </td>
      ))}
    </>
  )
}
