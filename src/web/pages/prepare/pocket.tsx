import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useRoute } from 'preact-iso/router'
import type { BriefView } from '../../../api/prepare.ts'
import { askEveryone, briefTrouble, loadBrief, localWords, useBrief } from '../../state/brief.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Choice } from '../../ui/field.tsx'
import { Loading, Screen } from '../../ui/screen.tsx'
import { m } from '../../words.ts'

const sizes = [
  { value: 'a6', words: 'A6 (postcard)' },
  { value: 'a7', words: m.prepare_a7_half() },
] as const
type Size = (typeof sizes)[number]['value']

/** A card for the pocket: goal, names, three points, three questions. */
export function Pocket() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const brief = useBrief(id)
  const size = useSignal<Size>('a6')
  // The size of the sheet is the page's to say, not a rule of one screen's style.
  useEffect(() => {
    document.documentElement.dataset['card'] = size.value
    return () => {
      delete document.documentElement.dataset['card']
    }
  }, [size.value])
  if (!brief) return <Loading trouble={briefTrouble.value} again={() => void loadBrief(id)} />
  return (
    <Screen title={m.prepare_pocket_card()} lead={m.prepare_print_fold_nothing_look()}>
      <div class="no-print">
        <Choice label={m.prepare_field_size()} value={size.value} options={sizes} onChange={(chosen) => (size.value = chosen)} />
      </div>
      <Card brief={brief} size={size.value} />
      <div class="no-print mt-6 flex flex-wrap gap-3">
        <Button kind="main" onClick={() => window.print()}>
          {m.prepare_print_card()}
        </Button>
        <ButtonLink href={`/interviews/${id}/brief`}>{m.prepare_back_to_brief()}</ButtonLink>
      </div>
      <p class="no-print mt-3 text-small text-soft">{m.prepare_a4_letter_printed_own()}</p>
    </Screen>
  )
}

function Card({ brief, size }: { readonly brief: BriefView; readonly size: Size }) {
  const [when] = brief.when
  return (
    <section class={`pocket pocket-${size} mt-5`} aria-label={m.prepare_the_card()}>
      <p class="pocket-head">
        {brief.company} · {brief.position}
      </p>
      {when && <p>{localWords(when)}</p>}
      {brief.goal[0] !== undefined && <p class="pocket-goal">{brief.goal[0]}</p>}
      <Part title={m.prepare_card_whom()} lines={brief.people.map(({ name, saidAs, title }) => `${name}${saidAs === undefined ? '' : ` (${saidAs})`}${title === undefined || size === 'a7' ? '' : `, ${title}`}`)} />
      <Part title={m.prepare_three_points()} lines={brief.points.slice(0, 3).map(({ text }) => text)} />
      <Part title={m.prepare_card_ask()} lines={brief.questions.slice(0, 3).map(({ text }) => text)} />
      <p class="pocket-foot">{m.prepare_ask_and_breathe({ ask: askEveryone(brief.format) })}</p>
    </section>
  )
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
