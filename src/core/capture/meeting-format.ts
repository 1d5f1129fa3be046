import type { InterviewFormat } from '../model/case-file.ts'

export interface Meeting {
  readonly summary: string
  readonly location: string
  readonly description: string
  /** What the event links to: URL, CONFERENCE, and the fields in which calendars keep their own meetings. */
  readonly links: readonly string[]
}

export interface FormatReading {
  readonly format?: InterviewFormat | undefined
  readonly remark?: string | undefined
}

const videoPlace =
  /\b(?:[\w-]+\.)*(?:zoom\.us|zoomgov\.com|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|gotomeeting\.com|gotomeet\.me|meet\.goto\.com|bluejeans\.com|chime\.aws|hirevue\.com|meet\.jit\.si|join\.skype\.com|v\.ringcentral\.com|facetime\.apple\.com|meet\.zoho\.\w+|daily\.co|meet\.(?:proton|brave)\.\w+|riverside\.fm|around\.co)\b|\/(?:call|meeting|meet|room)\/[\w-]{3,}|\bintegrations:\w+/i
const videoWord =
  /\b(?:video(?:[ -]?(?:call|interview|conference|chat))?|videokonferenz|virtual(?:ly)?|remote(?:ly)?|online|zoom|microsoft teams|ms teams|teams[ -](?:meeting|call|besprechung)|google meet|webex|skype|facetime)\b/i
/** The same where the text says that of the meeting: a 'remote position' is another thing. */
const videoMeeting =
  /\b(?:video|virtual|remote|online|zoom|teams|webex|skype|facetime|google meet)[ -](?:call|interview|conference|chat|meeting|session)\b|\b(?:via|on|over) (?:zoom|microsoft teams|teams|webex|skype|google meet|facetime|video)\b/i
const phoneWord =
  /\b(?:phone (?:call|screen(?:ing)?|interview|chat)|telephone(?: (?:call|interview))?|by (?:tele)?phone|over the phone|call (?:interview|screen))\b/i
const phonePlace =
  /^(?:tele)?phone\b|^tel:|^(?:i|we|interviewer|recruiter|[\p{L} '’-]{2,40}) will (?:call|phone|ring)\b|^(?:phone|call)[:\s]|^\+?[\d(][\d\s().-]{6,}(?:\s*(?:x|ext\.?)\s*\d+)?$/iu
const inPersonWord =
  /\b(?:on-?site|in[ -]person|face[ -]to[ -]face|at our (?:office|offices|headquarters|studio)|in our (?:office|offices))\b/i
const address =
  /\d+\p{L}?[,\s]+\p{L}{3,}|\b\d{4,5}\b|\b(?:street|st\.|avenue|ave|road|rd|blvd|lane|square|platz|straße|strasse|str\.|rue|via|calle|plaza|campus|building|headquarters|hq|office|offices|suite)\b/iu
const nowhere = /^(?:tb[dca]|to be (?:confirmed|announced|decided)|n\/a|none|-|see (?:below|description|notes))\.?$/i

/**
 * Tells how an interview was held, by what its invitation says of the place; where it says two things, the person is asked.
 *
 * @example
 * formatOf({ summary: 'Interview', location: '12 Canal Street, Leeds', description: '', links: [] })
 * // => { format: 'in-person' }
 */
export function formatOf(meeting: Meeting): FormatReading {
  const said = formatInWords(meeting.summary, videoWord)
  if (said) return { format: said }
  const location = meeting.location.replace(/https?:\S+|\bintegrations:\w+/gi, ' ').trim()
  const hasVideoLink = [meeting.location, meeting.description, ...meeting.links].some((text) => videoPlace.test(text))
  if (phonePlace.test(meeting.location.trim())) return { format: 'phone' }
  if (isPlace(location)) return formatAtPlace(location, meeting.description, hasVideoLink)
  const described = formatInWords(meeting.description, videoMeeting)
  if (hasVideoLink || videoWord.test(meeting.location)) return { format: 'video' }
  return described ? { format: described } : {}
}

function formatAtPlace(location: string, description: string, hasVideoLink: boolean): FormatReading {
  if (!hasVideoLink) return { format: formatInWords(description, videoMeeting) ?? 'in-person' }
  if (!address.test(location)) return { format: 'video' }
  const format = formatInWords(description, videoMeeting) === 'in-person' || !videoMeeting.test(description) ? 'in-person' : undefined
  return {
    format,
    remark: `The invitation names a place (${location.slice(0, 80)}) and a video link. ${format ? 'It was taken for a meeting in person' : 'It is not clear which it was'}: choose how you met.`,
  }
}

/** A place to go to, as against a program, a number, or nothing yet. */
function isPlace(location: string): boolean {
  const bare = location
    .replace(videoWord, '')
    .replace(/\b(?:meeting|call|link|conference|besprechung|réunion|reunión)\b/gi, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const isProgram = videoWord.test(location) && !address.test(bare)
  return bare.length > 1 && !isProgram && !nowhere.test(location) && !/^(?:via|on|by|over|in|the|will follow|details)(?: |$)/i.test(bare)
}

function formatInWords(text: string, video: RegExp): InterviewFormat | undefined {
  const said: InterviewFormat[] = [
    ...(inPersonWord.test(text) ? ['in-person' as const] : []),
    ...(phoneWord.test(text) ? ['phone' as const] : []),
    ...(video.test(text) ? ['video' as const] : []),
  ]
  return said.length === 1 ? said[0] : undefined
}
