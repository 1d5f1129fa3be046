import type { InsightsView } from './words.ts'
import { monthWords, shareWords } from './words.ts'
import { m } from '../../words.ts'

/** Shows for each month how many thank-yous left within the 24 hours. */
export function Months({ months }: { readonly months: InsightsView['months'] }) {
  const most = Math.max(1, ...months.map(({ within, later }) => within + later))
  return (
    <table class="mt-3 w-full text-small">
      <thead class="text-soft">
        <tr>
          <th scope="col" class="py-1 text-start font-normal">
            {m.insights_column_month()}
          </th>
          <th scope="col" class="py-1 text-start font-normal">
            {m.insights_within_24_hours()}
          </th>
          <td class="hidden w-1/2 sm:table-cell" />
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, within, later }) => (
          <tr key={month} class="border-t border-line">
            <th scope="row" class="py-2 pe-3 text-start font-semibold">
              {monthWords(month)}
            </th>
            <td class="py-2 pe-3">{within + later === 0 ? m.insights_no_interview() : shareWords(within, within + later)}</td>
            <td class="hidden sm:table-cell">
              <svg viewBox="0 0 300 14" class="block h-3.5 w-full" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(300 * (within + later)) / most} height="14" rx="4" class="fill-amber-wash stroke-amber" />
                <rect width={(300 * within) / most} height="14" rx="4" class="fill-teal" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
