import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Output } from '../../../api/rows.ts'
import { call } from '../../state/client.ts'
import { m } from '../../words.ts'

type Use = Output<'qualificationUse'>['uses'][number]

/** Which of one's own was used with whom, so that nobody reads the same twice. */
export function QualificationUse({ qualifications }: { readonly qualifications: readonly { readonly id: string; readonly text: string }[] }) {
  const uses = useSignal<readonly Use[]>([])
  useEffect(() => {
    void call('qualificationUse', {}).then((answer) => {
      if (answer.ok) uses.value = answer.value.uses
    })
  }, [])
  const used = qualifications.flatMap(({ id, text }) => {
    const mine = uses.value.filter((use) => use.qualificationId === id)
    return mine.length > 0 ? [{ id, text, mine }] : []
  })
  if (used.length === 0) return null
  return (
    <section class="mt-8" aria-labelledby="used">
      <h2 id="used" class="text-lead">
        {m.prepare_used_with_whom()}
      </h2>
      <dl class="mt-2">
        {used.map(({ id, text, mine }) => (
          <div key={id} class="border-b border-line py-2">
            <dt class="font-semibold">{text}</dt>
            <dd class="text-small text-soft">{mine.map(({ person, company, state }) => `${person}, ${company}${state === 'thanked' ? '' : ` ${m.prepare_not_sent()}`}`).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
