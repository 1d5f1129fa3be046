import type { InterviewView } from '../../api/views.ts'
import { call, type Answer } from './client.ts'
import { accept } from './interview.ts'
import { probableCase } from './name-case.ts'

/** A name that was typed all small or all large in a hurry: the letters would say it just so. */
export interface AsTyped {
  /** The id of the person; absent: the company. */
  readonly personId?: string
  readonly written: string
  readonly probable: string
}

/** Finds the names that were typed in a hurry, the company first; what was called right is not asked again. */
export function typedInHurry({ caseFile: { interview, people } }: Pick<InterviewView, 'caseFile'>, rightSo: readonly string[]): AsTyped[] {
  const names = [{ written: interview.company.name }, ...people.map(({ id, name }) => ({ personId: id, written: name }))]
  return names.flatMap((name) => {
    const probable = rightSo.includes(name.written) ? undefined : probableCase(name.written)
    return probable === undefined ? [] : [{ ...name, probable }]
  })
}

/** Writes a name as it is probably written, and the letters that nobody changed with it. */
export async function writeAs(view: InterviewView, { personId, probable }: AsTyped): Promise<Answer<InterviewView>> {
  const { interview, people } = view.caseFile
  const body =
    personId === undefined
      ? { interview: { ...interview, company: { ...interview.company, name: probable } }, people: [...people] }
      : { interview, people: people.map((each) => (each.id === personId ? { ...each, name: probable } : each)) }
  const changed = accept(await call('changeInterview', { params: { interviewId: view.id }, body: { revision: view.revision, ...body } }))
  if (!changed.ok || view.letters.length === 0) return changed
  return accept(await call('composeLetters', { params: { interviewId: view.id }, body: {} }))
}
