import type { Signal } from '@preact/signals'
import type { InterviewView } from '../../../api/views.ts'
import { now } from '../../state/clock.ts'
import { leaveWords } from '../../state/leave-words.ts'
import { goodTimeWords } from '../../state/good-time-words.ts'
import { m } from '../../words.ts'

/** 'now', 'good-time', or a local date and time as the field gives it; '' while none is chosen. */
export type ChosenTime = { readonly kind: 'now' | 'good-time' } | { readonly kind: 'other'; readonly local: string }

/** Gives what the server is asked for; undefined where no time is chosen yet. */
export function whenOf(chosen: ChosenTime): string | undefined {
  if (chosen.kind !== 'other') return chosen.kind
  const at = Date.parse(chosen.local)
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}

const kinds = ['now', 'good-time', 'other'] as const

/** When the letters leave: at once, at a good time of the readers' day, or when the person says. */
export function When({ view, chosen }: { readonly view: Pick<InterviewView, 'goodTime'>; readonly chosen: Signal<ChosenTime> }) {
  const { goodTime } = view
  const kind = chosen.value.kind
  const choose = (value: string): void => {
    const next = kinds.find((each) => each === value) ?? 'now'
    chosen.value = next === 'other' ? { kind: 'other', local: localOf(goodTime.at) } : { kind: next }
  }
  return (
    <div class="flex min-w-0 max-w-full flex-wrap items-center gap-x-3">
      <label class="flex min-h-11 min-w-0 max-w-full items-center gap-2 text-small text-soft">
        <span class="shrink-0">{m.send_leaves_label()}</span>
        <select
          aria-label={m.send_when_leaves()}
          class="min-h-11 min-w-0 truncate rounded-small bg-transparent px-1 text-ink underline underline-offset-2 field-sizing-content"
          value={kind}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="now">{m.send_when_now()}</option>
          <option value="good-time">{m.send_good_time_2({ at: leaveWords(goodTime.at, goodTime.zone, now.value) })}</option>
          <option value="other">{m.send_time_i_choose()}</option>
        </select>
      </label>
      {chosen.value.kind === 'other' && (
        <input
          type="datetime-local"
          aria-label={m.send_date_time_clock()}
          class="field min-h-11 w-auto text-small"
          value={chosen.value.local}
          onInput={(event) => (chosen.value = { kind: 'other', local: event.currentTarget.value })}
        />
      )}
      {kind === 'good-time' && <p class="basis-full text-small text-soft">{sentence(goodTime, now.value)}</p>}
    </div>
  )
}

function sentence({ why, other, zone }: InterviewView['goodTime'], at: number): string {
  const also = other ? m.send_or_choose({ at: leaveWords(other.at, zone, at), why: goodTimeWords(other.why) }) : ''
  return [m.send_it_leaves({ why: goodTimeWords(why) }), also, m.send_must_be_running()].filter(Boolean).join(' ')
}

/** As a datetime-local field has it, on this person's clock. */
function localOf(at: string): string {
  const local = new Date(Date.parse(at))
  local.setMinutes(local.getMinutes() - local.getTimezoneOffset())
  return local.toISOString().slice(0, 16)
}
