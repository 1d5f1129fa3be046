import { signal } from '@preact/signals'
import type { Input, Output } from '../../api/rows.ts'
import { call, type Answer } from './client.ts'
import type { LetterDesk } from './letter-desk.ts'
import { tell } from './notices.ts'
import { m } from '../words.ts'

/** The optional model; undefined until the first answer, null where none was set up. */
export const model = signal<NonNullable<Output<'readModel'>['model']> | null | undefined>(undefined)

function accept(answer: Answer<Output<'readModel'>>): Answer<Output<'readModel'>> {
  if (answer.ok) model.value = answer.value.model ?? null
  return answer
}

/** Asks once whether a model was set up. */
export async function loadModel(): Promise<void> {
  if (model.value === undefined) accept(await call('readModel', {}))
}

export async function saveModel(body: Input<'saveModel'>['body']): Promise<Answer<Output<'readModel'>>> {
  return accept(await call('saveModel', { body }))
}

export async function removeModel(): Promise<Answer<unknown>> {
  const answer = await call('removeModel', {})
  if (answer.ok) model.value = null
  return answer
}

/** Has the model propose the words of a letter; the words that stood there can be had back. */
export async function askModel(desk: LetterDesk): Promise<Answer<unknown>> {
  if (!(await desk.saver.flush())) return { ok: true, value: undefined }
  const before = desk.text.value
  const { id: letterId, revision } = desk.letter.value
  const answer = await call('proposeLetter', { params: { letterId }, body: { revision } })
  if (!answer.ok) return answer
  const { from, why, letter, dropped } = answer.value
  if (from === 'composer') tell(`${m.state_letter_stays()} ${why ?? ''}`)
  else {
    desk.settle(letter, 'there')
    const less = dropped.length === 0 ? '' : m.state_sentences_left_out({ count: dropped.length })
    tell([m.state_words_of_model(), less, m.state_read_them_well()].filter(Boolean).join(' '), () => desk.write(before))
  }
  return answer
}
