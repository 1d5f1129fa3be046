import { readHome } from '../server/actions/read-home.ts'
import { Refusal } from '../api/refusal.ts'
import { WrongUse } from './arguments.ts'
import type { AtDesk } from './with-desk.ts'

/** The interview that is meant: the one named, or the only one there is. */
export async function whichInterview({ desk, ownerId }: AtDesk, named: string | undefined): Promise<string> {
  if (named !== undefined) return named
  const { interviews } = await readHome(desk, ownerId)
  const [only, ...others] = interviews.filter((interview) => !interview.sample)
  if (!only) throw new Refusal('not-found', 'No interview is recorded yet. "regards import CASE.json" records one.')
  if (others.length === 0) return only.id
  throw new WrongUse(
    `There are ${others.length + 1} interviews. Say which with --interview:\n${[only, ...others].map(({ id, company, position }) => `  ${id}  ${position} at ${company}`).join('\n')}`,
  )
}
