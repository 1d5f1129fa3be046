import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { InterviewView } from '../../api/views.ts'
import { call, type Answer, type Trouble } from './client.ts'
import { carriedOut } from './kept-here.ts'
import { lastInterview } from './last-read.ts'

/** The interview on the screen, as the server last told it. */
export const interview = signal<InterviewView | undefined>(undefined)
export const interviewTrouble = signal<Trouble | undefined>(undefined)

/** Takes an answer of the server for the interview that is open. */
export function accept(answer: Answer<InterviewView>): Answer<InterviewView> {
  if (answer.ok) interview.value = answer.value
  accepted++
  return answer
}

/** Reads one interview; a late answer for another one is dropped. */
export async function loadInterview(id: string): Promise<Answer<InterviewView>> {
  if (interview.value?.id !== id) interview.value = undefined
  wanted = id
  if (!interview.value) void lastInterview(id).then((last) => showLast(id, last))
  const before = accepted
  const answer = await call('readInterview', { params: { interviewId: id } })
  if (wanted !== id) return answer
  // A change was answered while this was on its way: what was read may be older than what is shown.
  if (answer.ok && accepted !== before) return loadInterview(id)
  interviewTrouble.value = answer.ok ? undefined : answer.trouble
  // It was taken away somewhere else: what this device remembers of it must not stay.
  if (!answer.ok && answer.trouble.code === 'not-found') interview.value = undefined
  return accept(answer)
}

/** What was read last is shown until the answer is there. */
function showLast(id: string, last: InterviewView | undefined): void {
  if (wanted === id && last) interview.value ??= last
}

/** What was carried out behind the screen's back is read anew. */
carriedOut.subscribe((news) => {
  if (news && news.interviewId === interview.peek()?.id) void loadInterview(news.interviewId)
})

let wanted: string | undefined
/** How many answers were taken: a reading that was overtaken by one is done again. */
let accepted = 0

/** Opens the interview of the address and keeps it open. */
export function useInterview(id: string): InterviewView | undefined {
  useEffect(() => {
    void loadInterview(id)
  }, [id])
  return interview.value?.id === id ? interview.value : undefined
}
