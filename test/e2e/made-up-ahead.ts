import type { Page } from 'playwright-core'

/** Puts two made-up interviews in that are still to come, by the API with the browser's own session; gives their ids. */
export async function addAhead(page: Page): Promise<string[]> {
  return page.evaluate(async (bodies) => {
    const ids: string[] = []
    for (const body of bodies) {
      const response = await fetch('/api/interviews', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      const answer = (await response.json()) as { id?: string; error?: { words: string } }
      if (!answer.id) throw new Error(answer.error?.words ?? 'The interview was not taken.')
      ids.push(answer.id)
    }
    return ids
  }, [pressOffice(3), engineer(6)])
}

/** The day so many days from now, in UTC. */
function day(ahead: number): string {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
}

const pressPosting = `Public Relations Intern, spring 2027
What you will do:
• Write press releases and pitch them to local newspapers
• Run our Twitter and Instagram accounts
• Take notes in client calls
You have:
• Fluent Spanish
• A driving licence`

function pressOffice(ahead: number): object {
  return {
    interview: {
      position: 'Public Relations Intern',
      kind: 'unpaid-internship',
      company: { name: 'Ashgrove & Lindholm' },
      start: `${day(ahead)}T14:00`,
      end: `${day(ahead)}T15:15`,
      timeZone: 'America/New_York',
      format: 'in-person',
      place: '12 Canal Street, third floor',
      reasons: ['interns sit in on client calls from week one', 'the nonprofit accounts'],
      posting: pressPosting,
      questions: ['Who reads a release before it goes out?'],
    },
    people: [
      { id: 'p1', name: 'Siobhán O’Reilly-Nakagawa', title: 'Account Director', role: 'hiring-manager', saidAs: 'shi-VAWN', spelling: 'confirmed', source: 'invitation' },
      { id: 'p2', name: 'Marc Delatour', title: 'Digital Strategist', spelling: 'confirmed', source: 'invitation' },
      { id: 'p3', name: 'Joan Whitmore', title: 'Office Manager', role: 'coordinator', spelling: 'confirmed', source: 'invitation' },
    ],
  }
}

function engineer(ahead: number): object {
  return {
    interview: {
      position: 'Senior Platform Engineer',
      company: { name: 'nCypher Labs' },
      start: `${day(ahead)}T17:00`,
      end: `${day(ahead)}T17:45`,
      timeZone: 'Europe/Warsaw',
      theirTimeZone: 'America/Los_Angeles',
      format: 'video',
      place: 'https://meet.example/ncypher-platform',
      reasons: ['on-call is paid and shared by the whole team'],
    },
    people: [{ id: 'p1', name: 'Dr Grace Wilmot', title: 'Head of Infrastructure', role: 'hiring-manager', spelling: 'confirmed', source: 'invitation' }],
  }
}
