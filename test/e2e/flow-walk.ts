import type { Page } from 'playwright-core'

/** What a walk took of the hands. */
export interface Acts {
  readonly taps: number
  readonly keys: number
  /** Characters that stand in a letter or a note because somebody typed them. */
  readonly typed: number
}

/** An interview that is over, whose people and topics are known from before it; gives its id. */
export async function addOver(page: Page, people: number): Promise<string> {
  const zone = 'America/New_York'
  const at = (minutesAgo: number): string => new Date(Date.now() - minutesAgo * 60_000).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T').slice(0, 16)
  const body = {
    interview: {
      position: 'Public Relations Intern',
      kind: 'unpaid-internship',
      company: { name: people === 1 ? 'The Tidewater Weekly' : 'Ashgrove & Lindholm' },
      start: at(80),
      end: at(5),
      timeZone: zone,
      format: 'in-person',
      reasons: ['interns sit in on client calls from week one', 'the nonprofit accounts'],
    },
    people: metBy(people),
  }
  return page.evaluate(async (sent) => {
    const response = await fetch('/api/interviews', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) })
    const answer: { id?: string; error?: { words: string } } = await response.json()
    if (!answer.id) throw new Error(answer.error?.words ?? 'The interview was not taken.')
    return answer.id
  }, body)
}

const known = { spelling: 'confirmed', source: 'invitation' } as const
const panel = [
  { id: 'p1', name: 'Siobhán O’Reilly-Nakagawa', title: 'Account Director', role: 'hiring-manager', email: 'siobhan@ashgrove.example', topics: ['how a story is pitched'], ...known },
  { id: 'p2', name: 'Marc Delatour', title: 'Digital Strategist', role: 'interviewer', email: 'marc@ashgrove.example', topics: ['captions and reach'], ...known },
  { id: 'p3', name: 'Priya Raman', title: 'Copy Editor', role: 'interviewer', email: 'priya@ashgrove.example', topics: ['the house style guide'], ...known },
  { id: 'p4', name: 'Joan Whitmore', title: 'Office Manager', role: 'coordinator', email: 'joan@ashgrove.example', topics: ['the client calls on Mondays'], ...known },
] as const

/** Who is met alone is nobody of the panel: a second thank-you to the same person about the same thing would be held as too like the first. */
const alone = { id: 'p1', name: 'Ines Calder', title: 'Managing Editor', role: 'hiring-manager', email: 'ines@ashgrove.example', topics: ['what a newsroom asks of us'], ...known } as const

function metBy(people: number): readonly (typeof panel[number] | typeof alone)[] {
  return people === 1 ? [alone] : panel.slice(0, people)
}

/** How a person acts on the page: with a finger, or with nothing but keys. */
export interface Hands {
  press(role: 'link' | 'button', name: string | RegExp): Promise<void>
}

/** Walks from 'the interview is over' to 'all sent' and counts each act by what the page itself hears. */
export async function walk(page: Page, hands: Hands, people: number, read?: () => Promise<void>): Promise<Acts> {
  await hands.press('link', people === 1 ? 'Write 1 thank-you' : `Write ${people} thank-yous`)
  await page.getByRole('heading', { name: 'What did you talk about?' }).waitFor()
  for (const { name, topics } of metBy(people)) await hands.press('button', `${name.split(' ')[0]} and I talked about ${topics[0]}`)
  await page.getByRole('heading', { name: /^Read your/ }).waitFor()
  const send = people === 1 ? /^Send it to / : `Send all ${people}`
  await page.waitForFunction(() => [...document.querySelectorAll('.sticky-bar .button-main')].some((each) => !each.hasAttribute('aria-disabled')))
  await read?.()
  await hands.press('button', send)
  await page.getByRole('heading', { name: /on the way$|^Everyone has been thanked/ }).waitFor()
  return page.evaluate<Acts>('globalThis.heard')
}

/** How many words there are to read, and how many of them the page shows in grey as said before. */
export interface ToRead {
  readonly words: number
  readonly grey: number
}

/** Counts the words of the letters on the screen, subjects included. */
export async function wordsToRead(page: Page): Promise<ToRead> {
  return page.locator('article').evaluateAll((letters) => {
    const count = (text: string): number => text.split(/\s+/).filter(Boolean).length
    const sum = (of: (letter: Element) => number): number => letters.reduce((before, letter) => before + of(letter), 0)
    const fields = (letter: Element): string[] => [...letter.querySelectorAll('textarea')].map(({ value }) => value)
    const grey = (letter: Element): string[] => [
      ...[...letter.querySelectorAll('.said-before')].map(({ textContent }) => textContent),
      ...[...letter.querySelectorAll<HTMLTextAreaElement>('textarea.text-quiet')].map(({ value }) => value),
    ]
    return { words: sum((letter) => count(fields(letter).join('\n'))), grey: sum((letter) => count(grey(letter).join('\n'))) }
  })
}

/** Lets the page itself count what it hears, from its first moment on. */
export async function countActs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard = { taps: 0, keys: 0, typed: 0 }
    Object.assign(globalThis, { heard })
    addEventListener('pointerdown', () => void heard.taps++, true)
    addEventListener('keydown', () => void heard.keys++, true)
    addEventListener('input', (event) => void (heard.typed += event instanceof InputEvent ? (event.data?.length ?? 1) : 1), true)
  })
}

/** A finger: what it presses is where it can be touched. */
export function finger(page: Page): Hands {
  return { press: (role, name) => page.getByRole(role, { name, exact: typeof name === 'string' }).tap() }
}

/** Keys alone: Tab as often as it takes, then Enter; never more often than a person would bear. */
export function keyboard(page: Page): Hands {
  return {
    async press(role, name) {
      const wanted = page.getByRole(role, { name, exact: typeof name === 'string' })
      await wanted.waitFor()
      for (let tabs = 0; tabs < 80; tabs++) {
        if (await wanted.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter')
        await page.keyboard.press('Tab')
      }
      throw new Error(`${String(name)} cannot be reached with Tab.`)
    },
  }
}
