import { refusals, type RefusalCode } from '../../api/refusal.ts'
import { m, type Say } from '../words.ts'

/** What each refusal says, in the language of the page. */
const refusalWords: Readonly<Record<RefusalCode | 'unexpected', Say>> = {
  'bad-input': m.refusal_bad_input,
  'bad-case-file': m.refusal_bad_case_file,
  'bad-invitation': m.refusal_bad_invitation,
  'bad-picture': m.refusal_bad_picture,
  'no-card': m.refusal_no_card,
  'reader-busy': m.refusal_reader_busy,
  'bad-file': m.refusal_bad_file,
  'nobody-found': m.refusal_nobody_found,
  'bad-address': m.refusal_bad_address,
  'too-large': m.refusal_too_large,
  'bad-post': m.refusal_bad_post,
  'too-many': m.refusal_too_many,
  'not-allowed': m.refusal_not_allowed,
  'programme-name-taken': m.refusal_programme_name_taken,
  'programme-ends-early': m.refusal_programme_ends_early,
  'programme-in-the-past': m.refusal_programme_in_the_past,
  'programme-is-over': m.refusal_programme_is_over,
  'too-many-remarks': m.refusal_too_many_remarks,
  'sentence-gone': m.refusal_sentence_gone,
  'too-many-shown': m.refusal_too_many_shown,
  'roster-quote': m.refusal_roster_quote,
  'roster-too-long': m.refusal_roster_too_long,
  'roster-empty': m.refusal_roster_empty,
  'roster-no-address': m.refusal_roster_no_address,
  'own-role': m.refusal_own_role,
  'last-admin': m.refusal_last_admin,
  'shut-out-first': m.refusal_shut_out_first,
  'other-address': m.refusal_other_address,
  'not-let-in': m.refusal_not_let_in,
  'not-signed-in': m.refusal_not_signed_in,
  'sign-in-again': m.refusal_sign_in_again,
  'not-opened': m.refusal_not_opened,
  'university-away': m.refusal_university_away,
  'wrong-origin': m.refusal_wrong_origin,
  'other-data': m.refusal_other_data,
  'not-found': m.refusal_not_found,
  'changed-meanwhile': m.refusal_changed_meanwhile,
  'done-before': m.refusal_done_before,
  'nothing-to-send': m.refusal_nothing_to_send,
  'letter-held': m.refusal_letter_held,
  'already-sent': m.refusal_already_sent,
  'too-late-to-cancel': m.refusal_too_late_to_cancel,
  'no-address': m.refusal_no_address,
  'no-mailbox': m.refusal_no_mailbox,
  'no-profile': m.refusal_no_profile,
  'mailbox-trouble': m.refusal_mailbox_trouble,
  'calendar-trouble': m.refusal_calendar_trouble,
  'no-client': m.refusal_no_client,
  'key-lost': m.refusal_key_lost,
  'port-in-use': m.refusal_port_in_use,
  'no-data-directory': m.refusal_no_data_directory,
  'data-in-use': m.refusal_data_in_use,
  'database-unreachable': m.refusal_database_unreachable,
  'cannot-copy': m.refusal_cannot_copy,
  'cannot-be-drawn': m.refusal_cannot_be_drawn,
  'proofreader-down': m.refusal_proofreader_down,
  unexpected: m.refusal_unexpected,
}

/** Says a refusal in the language of the page. What the server adds about this one case stays in its words, behind that. */
export function sayRefusal(code: string, words: string): string {
  if (!isKnown(code)) return words
  const said = refusalWords[code]()
  return code === 'unexpected' || words === refusals[code].words ? said : `${said} ${words}`
}

function isKnown(code: string): code is keyof typeof refusalWords {
  return Object.hasOwn(refusalWords, code)
}
