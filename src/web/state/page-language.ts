import { isPageLanguage, type Language, LANGUAGE_COOKIE } from '../../core/model/page-language.ts'
import { keepPageIn } from '../offline/worker-registration.ts'
import { m, language } from '../words.ts'
import { call, type Answer } from './client.ts'

/** As long as browsers keep a cookie at all (RFC 6265bis). */
const FOUR_HUNDRED_DAYS = 34_560_000

/** The language that was chosen in this browser; undefined where none was. */
function chosenHere(): Language | undefined {
  const chosen = new RegExp(`(?:^|; )${LANGUAGE_COOKIE}=([a-z]+)`).exec(document.cookie)?.[1]
  return isPageLanguage(chosen) ? chosen : undefined
}

/** Chooses a language: for this browser, and for others that this person opens. The same screen comes again in it. */
export async function chooseLanguage(chosen: Language): Promise<Answer<undefined>> {
  const known = await call('readSettings', {})
  if (!known.ok) return known
  const kept = await call('saveSettings', { body: { ...known.value.settings, pageLanguage: chosen } })
  if (!kept.ok) return kept
  return speakIn(chosen)
}

/** In a browser where nothing was chosen yet: takes what this person chose in another. */
export async function followProfile(): Promise<void> {
  if (chosenHere() !== undefined) return
  const known = await call('readSettings', {})
  const wanted = known.ok ? known.value.settings.pageLanguage : undefined
  if (wanted !== undefined && wanted !== language && navigator.userActivation?.hasBeenActive !== true) await speakIn(wanted)
}

async function speakIn(chosen: Language): Promise<Answer<undefined>> {
  // First all of it is fetched: half a page in another language would not open.
  if (!(await keepPageIn(chosen))) return { ok: false, trouble: { code: 'no-language', words: m.home_language_not_fetched() } }
  document.cookie = `${LANGUAGE_COOKIE}=${chosen}; Path=/; Max-Age=${FOUR_HUNDRED_DAYS}; SameSite=Lax`
  location.reload()
  return { ok: true, value: undefined }
}
