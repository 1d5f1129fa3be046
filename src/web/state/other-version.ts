import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { InterviewView } from '../../api/views.ts'
import { call } from './client.ts'

/** Reads an interview as it was saved somewhere else, to be laid beside what stands on the screen; undefined until it is there. */
export function useOtherVersion(interviewId: string): InterviewView | undefined {
  const other = useSignal<InterviewView | undefined>(undefined)
  useEffect(() => {
    void call('readInterview', { params: { interviewId } }).then((answer) => {
      if (answer.ok) other.value = answer.value
    })
  }, [interviewId])
  return other.value
}
