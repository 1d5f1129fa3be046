import type { Page } from 'playwright-core'

/** Puts a made-up interview in by the API with the browser's own session, over for 40 minutes; gives its id. */
export async function importCase(page: Page): Promise<string> {
  const ended = new Date(Date.now() - 40 * 60_000).toLocaleString('sv-SE', { timeZone: 'America/New_York' }).replace(' ', 'T').slice(0, 16)
  const answer = await page.evaluate(async (caseFile) => {
    const response = await fetch('/api/case-files', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ caseFile }) })
    return (await response.json()) as { id?: string; error?: { words: string } }
  }, aCase(ended))
  if (!answer.id) throw new Error(answer.error?.words ?? 'The case file was not taken.')
  return answer.id
}

function aCase(end: string): object {
  return {
    version: 1,
    candidate: {
      name: 'Brianna Castellan',
      phone: '+1 215 555 0142',
      qualifications: [
        { id: 'q1', text: 'wrote 14 press releases for the campus food pantry, 5 picked up by local papers' },
        { id: 'q2', text: "ran the student radio's Instagram for two semesters" },
        { id: 'q3', text: 'fluent in Spanish' },
      ],
    },
    interview: {
      position: 'Public Relations Intern',
      kind: 'unpaid-internship',
      term: 'spring 2027',
      company: { name: 'Ashgrove & Lindholm' },
      end,
      timeZone: 'America/New_York',
      format: 'in-person',
      reasons: ['interns sit in on client calls from week one'],
      nextStep: 'they decide before Thanksgiving',
    },
    people: [
      { id: 'p1', name: 'Siobhán O’Reilly-Nakagawa', addressAs: 'first-name', title: 'Account Director', role: 'hiring-manager', email: 'siobhan@ashgrove.example', spelling: 'confirmed', source: 'card', notes: ['her first client was a food bank too', "asked how I'd pitch a story nobody wants"], highlight: ['q1'] },
      { id: 'p2', name: 'Marc Delatour', addressAs: 'first-name', title: 'Digital Strategist', role: 'interviewer', email: 'marc@ashgrove.example', spelling: 'confirmed', source: 'card', notes: ["he rebuilt the firm's reporting dashboard", 'thinks captions matter more than reach'], highlight: ['q2'] },
      { id: 'p3', name: 'Joan Whitmore', title: 'Office Manager', role: 'coordinator', email: 'joan@ashgrove.example', spelling: 'confirmed', source: 'invitation', notes: ['found me a later slot when my train was late'] },
    ],
  }
}
