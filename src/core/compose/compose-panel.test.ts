import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CaseFile, Person } from '../model/case-file.ts'
import type { ComposedLetter } from '../model/letter.ts'
import { composePanel } from './compose-panel.ts'
import { claimsOf } from './phrases/nothing-claimed.ts'
import { likeness, trigramsOf } from './planning/likeness.ts'
import { whyPrivate } from './reading/private.ts'

const root = new URL('../../../test/cases/', import.meta.url)
const cases = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'held', 'unseen'].flatMap((half) =>
  readdirSync(new URL(`${half}/`, root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const file: CaseFile = JSON.parse(readFileSync(new URL(`${half}/${name}`, root), 'utf8'))
      return { name: `${half}/${name.replace('.json', '')}`, file, letters: composePanel(file, { sentAt: hoursAfter(file, 20) }) }
    }),
)

function hoursAfter(file: CaseFile, hours: number): Temporal.Instant {
  return Temporal.PlainDateTime.from(file.interview.end).toZonedDateTime(file.interview.timeZone).toInstant().add({ hours })
}

const wordsOf = (letter: ComposedLetter): number => letter.sentences.reduce((sum, sentence) => sum + (sentence.text.match(/[\p{L}\d][\p{L}\d'’.,&%/-]*/gu) ?? []).length, 0)
const personOf = (file: CaseFile, letter: ComposedLetter): Person | undefined => file.people.find((person) => person.id === letter.to)
const textOf = (letter: ComposedLetter): string => letter.sentences.map((sentence) => sentence.text).join(' ')

function isFull(file: CaseFile, letter: ComposedLetter): boolean {
  const role = personOf(file, letter)?.role ?? 'interviewer'
  return !letter.short && file.interview.stillInterested !== false && file.people.length <= 7 && (role === 'interviewer' || role === 'hiring-manager')
}

function factIds(file: CaseFile): Set<string> {
  const ids = ['interview', 'candidate', 'next', ...(file.candidate.qualifications ?? []).map((qualification) => qualification.id), ...(file.interview.reasons ?? []).map((_, index) => `r${index + 1}`)]
  return new Set([...ids, ...file.people.flatMap((person) => [person.id, ...(person.notes ?? []).map((_, index) => `${person.id}.n${index + 1}`)])])
}

describe.each(cases)('$name', ({ file, letters }) => {
  test('everyone has a letter with greeting, signature and a subject of at most 60 characters', () => {
    expect(letters.map((letter) => letter.to)).toEqual(file.people.map((person) => person.id))
    for (const letter of letters) {
      expect(letter.subject.length).toBeLessThanOrEqual(60)
      expect(letter.subject).not.toMatch(/^Re:|follow/i)
      expect(letter.body).toMatch(/^Dear [^,]+,\n\n/)
      expect(letter.body.trimEnd().split('\n')).toContain(file.candidate.name)
      if (file.candidate.phone) expect(letter.body).toContain(file.candidate.phone)
    }
  })

  test('a full letter has its five parts in 75 to 150 words and two or three paragraphs', () => {
    for (const letter of letters.filter((one) => isFull(file, one))) {
      const text = textOf(letter)
      expect(wordsOf(letter), text).toBeGreaterThanOrEqual(75)
      expect(wordsOf(letter), text).toBeLessThanOrEqual(150)
      expect(letter.body.split('\n\n').length - 2).toBeGreaterThanOrEqual(2)
      expect(letter.body.split('\n\n').length - 2).toBeLessThanOrEqual(3)
      expect(text).toMatch(/thank|grateful/i)
      // The subject has the whole title; the letter may leave out what follows a comma or stands in brackets.
      expect(text).toContain(/^[^,(–]*[^,(–\s]/.exec(file.interview.position)?.[0] ?? file.interview.position)
      const facts = letter.sentences.flatMap((sentence) => sentence.facts)
      expect(facts.some((fact) => fact.startsWith(`${letter.to}.n`)), 'something from the talk').toBe(true)
      const long = text.replaceAll(/\b(I|you)'d /g, '$1 would ').replaceAll("I'll ", 'I will ')
      expect(long, 'interest in the position').toMatch(/interest|keen|appeal|draw|want|would (?:so |very much |really )?(?:like|love)|glad to (?:join|work|bring|take|build|put)|happy to work|gladly take|pleased? me to bring|please me|one of (?:the|my) reasons|like (?:best|most) about|very happy at|reason enough|very glad to|hope to (?:work|be)|looking for|part of why|another reason|reason for|hope to join|gladly be|good use/i)
      expect(letter.sentences.at(-1)?.text, 'a look ahead').toMatch(/forward|hope|glad (?:to (?:hear|take|answer|send)|of)|good to hear|look out|welcome|keen to hear|pleasure to (?:talk|hear|take)|talking|will be glad/i)
      if ((file.candidate.qualifications ?? []).length > 0) expect(facts.some((fact) => /^q\d/.test(fact)), text).toBe(true)
    }
  })

  test('every sentence rests on facts of the case file', () => {
    const known = factIds(file)
    for (const sentence of letters.flatMap((letter) => letter.sentences)) {
      expect(sentence.facts.length, sentence.text).toBeGreaterThan(0)
      for (const fact of sentence.facts) expect(known.has(fact), fact).toBe(true)
    }
  })

  test('nothing is claimed that the jottings do not say themselves', () => {
    const entered = JSON.stringify(file).toLowerCase()
    for (const { text } of letters.flatMap((letter) => letter.sentences)) expect(claimsOf(text).filter((claim) => !entered.includes(claim.toLowerCase().replace(/^i /, ''))), text).toEqual([])
  })

  test('a letter looks forward once, and offers to answer once at most', () => {
    for (const letter of letters) {
      const text = textOf(letter)
      expect(text.match(/look(?:ing)? forward/g)?.length ?? 0, text).toBeLessThanOrEqual(1)
      expect(text.match(/please (?:ask|let me know|tell)|gladly answer/gi)?.length ?? 0, text).toBeLessThanOrEqual(1)
    }
  })

  test('what is private is neither said nor lost: it is listed with its reason', () => {
    for (const letter of letters) {
      const notes = personOf(file, letter)?.notes ?? []
      notes.forEach((note, index) => {
        const text = typeof note === 'string' ? note : note.text
        const fact = `${letter.to}.n${index + 1}`
        const said = letter.sentences.some((sentence) => sentence.facts.includes(fact))
        if (text.trim() !== '') expect(said || letter.leftOut.some((left) => left.fact === fact), `${fact} ${text}`).toBe(true)
        if (whyPrivate(text) && !/ but |;| - /.test(text) && typeof note === 'string') expect(said, text).toBe(false)
      })
    }
  })

  test('letters of the panel share no sentence and are unlike each other', () => {
    const masked = [file.interview.company.name, file.interview.position, ...file.people.map((person) => person.name)]
    letters.forEach((one, index) => {
      for (const other of letters.slice(index + 1)) {
        expect(one.sentences.filter((sentence) => other.sentences.some(({ text }) => text === sentence.text))).toEqual([])
        expect(likeness(trigramsOf(textOf(one), masked), trigramsOf(textOf(other), masked)), `${textOf(one)}\n${textOf(other)}`).toBeLessThan(0.2)
      }
    })
  })

  test('the English is whole: articles, stops, no doubled word, no placeholder, no word of money', () => {
    for (const { text } of letters.flatMap((letter) => letter.sentences)) {
      expect(text).toMatch(/^[\p{Lu}“\d]/u)
      expect(text).toMatch(/[.?]”?$/)
      expect(text).not.toMatch(/[{}[\]<>]|undefined|\bnull\b|Qzname/)
      expect(text).not.toMatch(/\b(\p{L}+) \1\b/iu)
      expect(text).not.toMatch(/ {2}|[.,;:]{2}| [.,;:?]/)
      expect(text).not.toMatch(/\ba (?=[aeio]\w)(?!one\b|once\b|eu)/i)
      expect(text).not.toMatch(/\ban (?=[bcdfgjklmnpqrstvwyz]\w)/)
      expect(text).not.toMatch(/\b(?:(?:salary|pension|bonus)\b|apologi)/i)
      expect(text).not.toMatch(/\b(?:the the|a the|that you (?:is|was|has)|the (?:you|nobody|everybody|there)|that that)\b/i)
    }
  })

  test('the same input gives the same letters', () => {
    expect(composePanel(file, { sentAt: hoursAfter(file, 20) })).toEqual(letters)
  })
})

/** The jottings that a sentence rests on; the same words jotted down twice may be said in the same words. */
function notesBehind(file: CaseFile, facts: readonly string[]): string {
  return facts.map((fact) => {
    const [id = '', place = ''] = fact.split('.n')
    const note = file.people.find((person) => person.id === id)?.notes?.[Number(place) - 1]
    return typeof note === 'string' ? note : (note?.text ?? `${file.interview.company.name} ${fact}`)
  }).join()
}

test('letters of different cases share no sentence, and hardly any two are alike', () => {
  const all = cases.flatMap(({ name, file, letters }) => letters.map((letter) => ({ name, file, letter, trigrams: trigramsOf(textOf(letter), [file.interview.company.name, file.interview.position, ...file.people.map((person) => person.name)]) })))
  const degrees = all.flatMap((one, index) => all.slice(index + 1).filter((other) => other.name !== one.name).map((other) => likeness(one.trigrams, other.trigrams)))
  const shared = all.flatMap((one, index) => all.slice(index + 1).filter((other) => other.name !== one.name && other.letter.sentences.some(({ text, facts }) => facts.join() !== 'next' && one.letter.sentences.some((sentence) => sentence.text === text && notesBehind(one.file, sentence.facts) !== notesBehind(other.file, facts)))).map((other) => `${one.name} ${other.name}`))
  expect(shared).toEqual([])
  expect(degrees.filter((degree) => degree >= 0.3)).toEqual([])
  expect(degrees.filter((degree) => degree >= 0.2).length / degrees.length).toBeLessThan(0.003)
})

test('another wording for one person leaves the letters to the others as they were', () => {
  for (const { file, letters: before } of cases.filter((one) => one.file.people.length > 1 && one.file.people.length < 8)) {
    const after = composePanel(file, { sentAt: hoursAfter(file, 20), seeds: { [before[0]?.to ?? '']: 3 } })
    expect(after.slice(1)).toEqual(before.slice(1))
    expect(after[0]?.body).not.toBe(before[0]?.body)
  }
})

test.each(cases.filter((_, at) => at % 6 === 0))('$name: eight other wordings are eight letters, each as good as the first', ({ file }) => {
  const person = file.people[0]
  if (!person) throw new Error('A case has somebody in it.')
  const letters = Array.from({ length: 9 }, (_, seed) => composePanel(file, { seeds: { [person.id]: seed } })[0]).filter((letter) => letter !== undefined)
  const known = factIds(file)
  const entered = JSON.stringify(file).toLowerCase()
  expect(new Set(letters.map(({ body }) => body)).size).toBe(9)
  const trigrams = letters.map((letter) => trigramsOf(textOf(letter), []))
  trigrams.forEach((one, at) => trigrams.slice(at + 1).forEach((other) => expect(likeness(one, other)).toBeLessThan(0.7)))
  for (const letter of letters) {
    expect(wordsOf(letter)).toBeGreaterThanOrEqual(55)
    expect(wordsOf(letter)).toBeLessThanOrEqual(150)
    for (const { text, facts } of letter.sentences) {
      expect(facts.length > 0 && facts.every((fact) => known.has(fact)), text).toBe(true)
      expect(claimsOf(text).filter((claim) => !entered.includes(claim.toLowerCase().replace(/^i /, ''))), text).toEqual([])
      expect(text).not.toMatch(/[{}]|undefined|\b(\p{L}+) \1\b/iu)
    }
  }
})
