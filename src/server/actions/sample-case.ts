import type { CaseFile } from '../../core/model/case-file.ts'

const ZONE = 'America/New_York'

/** Makes up an interview that ended forty minutes ago. Its addresses are of a domain that can receive nothing. */
export function sampleCase(now: Temporal.Instant): CaseFile {
  const end = now
    .toZonedDateTimeISO(ZONE)
    .subtract({ minutes: 40 })
    .round({ smallestUnit: 'minute', roundingIncrement: 5, roundingMode: 'floor' })
  return {
    version: 1,
    candidate: {
      name: 'Robin Alvarez',
      email: 'robin.alvarez@example.com',
      phone: '+1 212 555 0137',
      headline: 'illustrator and layout designer',
      qualifications: [
        { id: 'q1', text: 'laid out 12 issues of a quarterly magazine' },
        { id: 'q2', text: 'ran the print production for a museum catalogue' },
        { id: 'q3', text: 'four years of experience with InDesign' },
      ],
    },
    interview: {
      position: 'Junior Art Director',
      kind: 'permanent',
      company: { name: 'Lantern & Quill', domain: 'lanternquill.example' },
      start: localTime(end.subtract({ minutes: 60 })),
      end: localTime(end),
      timeZone: ZONE,
      format: 'in-person',
      reasons: ['your picture books are printed on real paper stock that I love', 'the mentoring programme'],
      nextStep: 'a second talk with the publisher next week',
      arrangedBy: 'company',
    },
    people: [
      {
        id: 'p1',
        name: 'Imogen Hale',
        addressAs: 'first-name',
        title: 'Art Director',
        role: 'hiring-manager',
        email: 'imogen.hale@lanternquill.example',
        spelling: 'confirmed',
        source: 'card',
        notes: ['asked how I would design a book for very small hands', 'her team moved to a new printer last spring'],
        highlight: ['q1'],
      },
      {
        id: 'p2',
        name: 'Mateusz Zieliński',
        addressAs: 'first-name',
        title: 'Production Manager',
        role: 'interviewer',
        email: 'm.zielinski@lanternquill.example',
        spelling: 'confirmed',
        source: 'invitation',
        notes: ['told me how he tests every paper with coffee stains'],
        highlight: ['q2'],
      },
    ],
  }
}

function localTime(time: Temporal.ZonedDateTime): string {
  return time.toPlainDateTime().toString({ smallestUnit: 'minute' })
}
