import type { Signal } from '@preact/signals'
import type { CheckView, FindingView, LetterView } from '../../api/views.ts'
import type { LetterText } from '../../core/model/letter.ts'
import { heldBecause } from '../../core/check/answers.ts'
import { followWords } from './edits.ts'

/** Finds slips in the words of a letter, here in the page; undefined where it cannot. */
export type FindSlips = (letter: LetterView, words: LetterText) => readonly FindingView[] | undefined

/** What the page says of a letter by itself while the server has not yet answered to the newest words. */
export interface LiveCheck {
  /** Takes notice of an edit, and looks at the new words with the next frame. */
  follow(before: LetterText, after: LetterText): void
  /** Takes notice that the server's word on these words stands on the desk. */
  answered(): void
}

interface Watched {
  readonly letter: Signal<LetterView>
  readonly text: Signal<LetterText>
  readonly check: Signal<CheckView>
  readonly checking: Signal<boolean>
}

/** What the server said and the page cannot find out by itself: it stands until the server's next word. */
interface ServersWord {
  readonly findings: readonly FindingView[]
  readonly held: readonly string[]
  /** What the page alone took for a slip. */
  readonly overruled: ReadonlySet<string>
}

/** Longer than this, in milliseconds, and a look would be felt in typing. */
const TOO_LONG = 30
/** Milliseconds without a look for each millisecond that such a look took. */
const REST = 4

/** Watches a letter, one look a frame at most; after a look that took long, typing has the frames to itself for a while. */
export function openLiveCheck(desk: Watched, slips: Promise<FindSlips | undefined> | undefined): LiveCheck {
  let find: FindSlips | undefined
  let servers: ServersWord | undefined
  let isDue = false
  let restsUntil = 0
  const onFrame = (): void => {
    const began = performance.now()
    if (began < restsUntil) {
      requestAnimationFrame(onFrame)
      return
    }
    isDue = false
    const found = find?.(desk.letter.value, desk.text.value)
    if (found) servers = show(desk, found, servers)
    const ended = performance.now()
    const took = ended - began
    restsUntil = took > TOO_LONG ? ended + took * REST : 0
  }
  const lookSoon = (): void => {
    if (isDue || !find) return
    isDue = true
    requestAnimationFrame(onFrame)
  }
  void slips?.then((loaded) => {
    find = loaded
    lookSoon()
  })
  return {
    follow(before, after) {
      if (servers) servers = { ...servers, findings: followWords(servers.findings, before, after) }
      lookSoon()
    },
    answered() {
      servers = undefined
      lookSoon()
    },
  }
}

/** Shows what was found beside what only the server knows; gives the latter back for the next look. */
function show({ check, checking }: Watched, found: readonly FindingView[], known: ServersWord | undefined): ServersWord {
  const servers = known ?? serversWord(check.value, found, checking.value)
  if (!checking.value) return servers
  const own = found.filter((finding) => !servers.overruled.has(finding.key))
  const others = servers.findings.filter((other) => !own.some((finding) => isSamePlace(finding, other)))
  check.value = { ...check.value, findings: [...own, ...others], held: [...new Set([...heldBecause(own), ...servers.held])] }
  return servers
}

/** Compares both views of the same words. While newer ones wait for the server, nothing of the page is overruled. */
function serversWord({ findings, held }: CheckView, found: readonly FindingView[], isOld: boolean): ServersWord {
  const own = new Set(found.map(({ key }) => key))
  const theirs = new Set(findings.map(({ key }) => key))
  const ownHeld = heldBecause(found)
  return {
    findings: findings.filter(({ key }) => !own.has(key)),
    held: held.filter((words) => !ownHeld.includes(words)),
    overruled: new Set(isOld ? [] : [...own].filter((key) => !theirs.has(key))),
  }
}

function isSamePlace(a: FindingView, b: FindingView): boolean {
  return a.part === b.part && a.start < b.end && b.start < a.end
}
