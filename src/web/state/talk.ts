import { signal, type Signal } from '@preact/signals'
import type { InterviewView } from '../../api/views.ts'
import { call, type Trouble } from './client.ts'
import { noteOf, noteToFile, type Note, type Person } from './facts.ts'
import { interview } from './interview.ts'
import { createSaver, type Saver } from './saver.ts'

/** What was talked about, as it stands on the screen: empty lines and all. */
export interface Talk {
  readonly notes: Readonly<Record<string, readonly Note[]>>
  readonly highlights: Readonly<Record<string, readonly string[]>>
  readonly reasons: readonly string[]
  readonly nextStep: string
}

export interface TalkDesk {
  readonly talk: Signal<Talk>
  readonly saver: Saver<Talk>
  change(talk: Talk): void
  /** Takes what the server says where nothing of this screen waits to be saved. */
  take(view: InterviewView): void
  /** Takes over what was saved somewhere else. */
  takeOther(view: InterviewView): void
  /** Lets what stands here win over what was saved somewhere else. */
  keepMine(view: InterviewView): Promise<boolean>
}

/** Opens what was talked about in one interview; it is saved by itself. */
export function openTalk(first: InterviewView): TalkDesk {
  const talk = signal(talkOf(first))
  let base = first
  const save = async (words: Talk): Promise<Trouble | undefined> => {
    const body = { revision: base.revision, ...withTalk(base, words) }
    const answer = await call('changeInterview', { params: { interviewId: base.id }, body })
    if (!answer.ok) return answer.trouble
    base = answer.value
    interview.value = answer.value
    return undefined
  }
  const saver = createSaver(save)
  const change = (words: Talk): void => {
    talk.value = words
    saver.change(words)
  }
  return {
    talk,
    saver,
    change,
    take(view) {
      if (saver.state.value !== 'saved' || view.revision <= base.revision) return
      base = view
      talk.value = talkOf(view)
    },
    takeOther(view) {
      base = view
      change(talkOf(view))
    },
    keepMine(view) {
      base = view
      saver.change(talk.value)
      return saver.flush()
    },
  }
}

/** Reads the talk out of an interview. */
export function talkOf({ caseFile }: InterviewView): Talk {
  return {
    notes: Object.fromEntries(caseFile.people.map((person) => [person.id, (person.notes ?? []).map(noteOf)])),
    highlights: Object.fromEntries(caseFile.people.map((person) => [person.id, person.highlight ?? []])),
    reasons: caseFile.interview.reasons ?? [],
    nextStep: caseFile.interview.nextStep ?? '',
  }
}

/** Puts the talk back into the interview and its people; lines that were left empty are not kept. */
export function withTalk(
  { caseFile }: Pick<InterviewView, 'caseFile'>,
  talk: Talk,
): { interview: InterviewView['caseFile']['interview']; people: Person[] } {
  const reasons = talk.reasons.map((reason) => reason.trim()).filter(Boolean)
  const people = caseFile.people.map((person) => {
    const notes = (talk.notes[person.id] ?? []).filter((note) => note.text.trim() !== '').map(noteToFile)
    const highlight = [...(talk.highlights[person.id] ?? [])]
    return { ...person, notes: notes.length > 0 ? notes : undefined, highlight: highlight.length > 0 ? highlight : undefined }
  })
  return {
    interview: { ...caseFile.interview, reasons: reasons.length > 0 ? reasons : undefined, nextStep: talk.nextStep.trim() || undefined },
    people,
  }
}
