import type { Note } from '../../model/case-file.ts'
import type { Spelling } from '../language/clean.ts'
import { classesOf } from '../language/lexicon.ts'
import { formsOf } from '../language/verbs.ts'
import { learnJotting, type LearnedJotting } from '../learned/learn-jotting.ts'
import type { Talk } from '../learned/features.ts'
import { matterOf, type Angle, type Matter } from './angle.ts'
import { withSubjectArticle } from './nominal.ts'
import type { Reader } from './reader.ts'

/** Whom the pronouns of a jotting may mean. */
export const talkOf = ({ pronouns, firstName, familyName }: Reader, about?: Note['about']): Talk => ({ pronouns: about === 'reader' ? undefined : pronouns, firstName, familyName })

/** Reads a note of the talk as learned from notes that people wrote. */
export function learnNote(text: string, { about }: Note, reader: Reader, spelling: Spelling): LearnedJotting {
  return learnJotting('note', text, talkOf(reader, about), spelling)
}

/** 'you keep every relay since 1998' → 'you have kept every relay since 1998'. */
export const withPerfect = (clause: string): string => clause.replace(/^(you|they|we|I) (also |still )?(\p{Ll}+)(?= (?:[^,;]* )?since (?:\d|\p{Lu}|last |the |you were |I was ))/u, (whole, who: string, also: string | undefined, verb: string) => (/^(?:VB|VBP)$/.test(classesOf(verb)[0] ?? '') && !/^(?:have|are|am|were|was|had|do|will|can)$/.test(verb) ? `${who} have ${also ?? ''}${formsOf(verb).participle}` : whole))

/** What a learned reading reports. */
export function angleOfLearned(learned: LearnedJotting): Angle | undefined {
  const angle = learned.probability === 0 ? undefined : angleOf(learned)
  return angle && { ...angle, tone: learned.tone, likely: learned.probability }
}

function angleOf({ kind, tone, text }: LearnedJotting): Angle | undefined {
  if (kind === 'told') return { kind: 'told', matter: matterFor(text, tone), slots: { that: withPerfect(withSubjectArticle(text)) } }
  if (kind === 'asked') return askedAngle(text)
  if (kind === 'advice') return { kind: 'advice', matter: 'work', slots: { inf: /^(?:not )?to /.test(text) ? text : text.replace(/^(not )?/, '$1to ') } }
  if (kind === 'did') return { kind: 'thanks', matter: 'work', slots: { doing: text } }
  if (kind === 'saw') return { kind: 'shared', matter: 'work', slots: { doing: text } }
  if (kind === 'topic') return { kind: 'topic', matter: tone === 'trouble' ? 'trouble' : 'work', slots: { np: text } }
  return undefined
}

function askedAngle(text: string): Angle | undefined {
  const [, link = '', np = ''] = /^(about|for) (.+)$/.exec(text) ?? []
  if (link === 'about') return { kind: 'askedAbout', matter: 'work', slots: { np } }
  if (link === 'for') return { kind: 'requested', matter: 'work', slots: { np } }
  return /^(?:how|what|why|which|where|when|whether|who|whom|whose|if|to) /.test(text) ? { kind: 'asked', matter: 'work', slots: { x: text.replace(/^if /, 'whether ') } } : undefined
}

function matterFor(text: string, tone: string): Matter {
  if (tone === 'trouble') return 'trouble'
  const matter = matterOf(text)
  if (tone === 'personal') return matter === 'common' ? 'common' : 'own'
  return matter === 'trouble' ? 'work' : matter
}
