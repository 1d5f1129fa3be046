import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { InterviewView } from '../../api/views.ts'
import { call, type Answer, type Trouble } from './client.ts'

/** The interview on the screen, as the server last told it. */
export const interview = signal<InterviewView | undefined>(undefined)
export const interviewTrouble = signal<Trouble | undefined>(undefined)

/** Takes an answer of the server for the interview that is open. */
export function accept(answer: Answer<InterviewView>): Answer<InterviewView> {
  if (answer.ok) interview.value = answer.value
  return answer
}

/** Reads one interview; a late answer for another one is dropped. */
export async function loadInterview(id: string): Promise<Answer<InterviewView>> {
  if (interview.value?.id !== id) interview.value = undefined
  wanted = id
  const answer = await call('readInterview', { params: { interviewId: id } })
  if (wanted !== id) return answer
  interviewTrouble.value = answer.ok ? undefined : answer.trouble
  return accept(answer)
}

let wanted: string | undefined

/** Opens the interview of the address and keeps it open. */
export function useInterview(id: string): InterviewView | undefined {
  useEffect(() => {
    void loadInterview(id)
  }, [id])
  return interview.value?.id === id ? interview.value : undefined
}
