/**
 * The case file: one interview, the people met, and what the candidate knows. It is everything a
 * letter may say, and the format in which the command line takes and gives an interview.
 * The published JSON schema lies in src/api/case-file.schema.json; a test holds the two together.
 */
export interface CaseFile {
  readonly version: 1
  readonly candidate: Candidate
  readonly interview: Interview
  readonly people: readonly Person[]
  /** Letters sent before, to anyone: a new one must not repeat them. */
  readonly earlierLetters?: readonly EarlierLetter[] | undefined
}

export interface Candidate {
  /** As it signs letters. */
  readonly name: string
  readonly email?: string | undefined
  readonly phone?: string | undefined
  /** One phrase: 'second-year public relations student at Temple University'. */
  readonly headline?: string | undefined
  readonly qualifications?: readonly Qualification[] | undefined
}

export interface Qualification {
  readonly id: string
  /** As typed in a hurry: '3 yrs Kubernetes', 'Led a team of 6'. */
  readonly text: string
  /** What shows it, as the candidate has it: 'two issues on the web site', 'AWS certificate 2025'. Never part of a letter. */
  readonly evidence?: string | undefined
}

export const interviewKinds = ['permanent', 'paid-internship', 'unpaid-internship', 'temporary', 'volunteer', 'other'] as const
export type InterviewKind = (typeof interviewKinds)[number]

export const interviewFormats = ['in-person', 'video', 'phone'] as const
export type InterviewFormat = (typeof interviewFormats)[number]

export interface Interview {
  /** The title, as the company writes it. */
  readonly position: string
  readonly kind?: InterviewKind | undefined
  /** For an internship or a temporary post: 'summer 2027'. */
  readonly term?: string | undefined
  readonly company: Company
  /** Local date and time, 2026-11-20T14:00. */
  readonly start?: string | undefined
  /** Local date and time in `timeZone`; the 24 hours start here. */
  readonly end: string
  /** IANA name of the zone of start and end. */
  readonly timeZone: string
  /** IANA name, where the interviewers are elsewhere. */
  readonly theirTimeZone?: string | undefined
  readonly format?: InterviewFormat | undefined
  /** 1 for the first round. */
  readonly round?: number | undefined
  /** Why the candidate wants this position, as typed. */
  readonly reasons?: readonly string[] | undefined
  /** What they said comes next: 'a decision by 4 December'. */
  readonly nextStep?: string | undefined
  readonly arrangedBy?: 'company' | 'agency' | undefined
  /** What the employer said about thank-you letters. */
  readonly letters?: 'welcome' | 'unknown' | 'not-wanted' | undefined
  /** Absent means true. */
  readonly stillInterested?: boolean | undefined
  /** Where it takes place: an address, a room, a link. */
  readonly place?: string | undefined
  /** The advertisement, as pasted: what is asked for. */
  readonly posting?: string | undefined
  /** Ids of the qualifications that the candidate wants to bring up, best first. */
  readonly points?: readonly string[] | undefined
  /** What the candidate wants to ask. */
  readonly questions?: readonly string[] | undefined
  /** True once the meeting was cancelled: nobody was met. */
  readonly calledOff?: boolean | undefined
}

export interface Company {
  /** As the company writes itself. */
  readonly name: string
  readonly alsoKnownAs?: readonly string[] | undefined
  readonly domain?: string | undefined
}

export const personRoles = ['interviewer', 'hiring-manager', 'recruiter', 'coordinator', 'agency-consultant'] as const
export type PersonRole = (typeof personRoles)[number]

export interface Person {
  readonly id: string
  /** In full, spelled as on the card. */
  readonly name: string
  readonly givenName?: string | undefined
  readonly familyName?: string | undefined
  /** 'Dr', 'Prof.', 'Ms': only where known. */
  readonly honorific?: string | undefined
  /** The name the person asked to be called. */
  readonly goesBy?: string | undefined
  readonly addressAs?: 'first-name' | 'formal' | undefined
  readonly pronouns?: 'she' | 'he' | 'they' | undefined
  readonly title?: string | undefined
  /** Where it is not the interview's company: the agency's name. */
  readonly organisation?: string | undefined
  readonly role?: PersonRole | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly postalAddress?: string | undefined
  readonly spelling?: 'confirmed' | 'unconfirmed' | undefined
  readonly source?: 'card' | 'vcard' | 'invitation' | 'signature' | 'typed' | undefined
  readonly notes?: readonly (string | Note)[] | undefined
  /** Ids of the qualifications that matter to this person. */
  readonly highlight?: readonly string[] | undefined
  readonly metBefore?: boolean | undefined
  /** How the name is said, as a source or the candidate wrote it: 'shi-VAWN'. */
  readonly saidAs?: string | undefined
  /** What may matter to this person, in the candidate's words. */
  readonly caresAbout?: string | undefined
  /** What this person may bring up; they become the chips of the talk. */
  readonly topics?: readonly string[] | undefined
}

/** A jotting of what was talked about, with what the candidate said about it since. */
export interface Note {
  readonly text: string
  /** What the candidate would answer, try or add, in their own words. */
  readonly thought?: string | undefined
  /** Ids of the qualifications that the candidate tied to this note. */
  readonly answeredBy?: readonly string[] | undefined
  /** 'no' keeps it out of every letter, 'yes' releases one that was held back. */
  readonly use?: 'yes' | 'no' | undefined
  /** Whom its pronouns mean, where that was asked. */
  readonly about?: 'reader' | 'somebody-else' | undefined
  /** The wording that the candidate confirmed. */
  readonly reading?: string | undefined
}

export interface EarlierLetter {
  readonly to: string
  readonly company?: string | undefined
  readonly text: string
}
