import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findClassSlips } from './class-rules.ts'
import { readCounts, writeCounts } from './context-counts.ts'
import { openWordKnowledge } from './knowledge.ts'
import { layOutWords } from './near-words.ts'
import { chooseFindings } from './overlaps.ts'
import { suggestWords } from './suggestions.ts'
import { sentencesOf } from './word-tokens.ts'
import { findWrongWords } from './wrong-words.ts'

const knowledge = openWordKnowledge()

describe('sentences and words', () => {
  test('an abbreviation or a title does not end a sentence, a line does', () => {
    const sentences = sentencesOf('Dear Dr. Okonkwo,\nMy internship at Xylem Inc. prepared me well. It was good.')
    expect(sentences.map((sentence) => sentence.filter((token) => token.isWord).length)).toEqual([3, 8, 3])
  })

  test('what hangs on a digit is no word: an ordinal, a unit', () => {
    const words = sentencesOf('The board meets on the 27th. It took 3pm and 12k steps.')
      .flat()
      .filter((token) => token.isWord)
    expect(words.map((token) => token.text)).not.toEqual(expect.arrayContaining(['th']))
    expect(words.map((token) => token.text)).not.toEqual(expect.arrayContaining(['pm']))
  })

  test('names are told by their capital, but not at the start of a sentence', () => {
    const named = sentencesOf('Thank you, Grace. Will you come? GitHub is down.\nBrianna Castellanos')
      .flat()
      .filter((token) => token.isNamed)
    expect(named.map((token) => token.text)).toEqual(['Grace', 'GitHub', 'Brianna', 'Castellanos'])
  })

  test('whatever is written, every token slices to its text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const token of sentencesOf(text).flat()) expect(text.slice(token.start, token.end)).toBe(token.text)
      }),
    )
  })
})

describe('near words', () => {
  const near = layOutWords(['form', 'from', 'farm', 'forms', 'front', 'manager', 'manger'])

  test('are those within one slip or two, with their distance', () => {
    expect(near.near('form', 1).map((each) => each.word)).toEqual(['from', 'farm', 'forms'])
    expect(near.near('mangaer', 2)).toEqual([
      { word: 'manger', distance: 1 },
      { word: 'manager', distance: 1 },
    ])
  })

  test('a word is not near itself', () => {
    expect(near.near('form', 2).map((each) => each.word)).not.toContain('form')
  })
})

describe('the context model', () => {
  test.each([
    ['I would like to here more.', 'here', ['here', 'hear'], 'hear'],
    ['I am here until noon.', 'here', ['here', 'hear'], 'here'],
    ['We will be there soon.', 'there', ['there', 'their'], 'there'],
    ['I admire there work.', 'there', ['there', 'their'], 'their'],
  ])('in “%s” the word that fits for “%s” is found', (text, written, words, right) => {
    expect(bestOf(text, written, words)).toBe(right)
  })

  test('counts are read as they were written', () => {
    const counts = array(
      tuple(string({ unit: constantFrom('a', 'b', "'", '|', '<'), minLength: 1, maxLength: 3 }), integer({ min: 1, max: 99 })),
      { minLength: 1, maxLength: 20 },
    )
    assert(
      property(counts, (pairs) => {
        const map = new Map(pairs.map(([word, count]) => [`${word} ${word}x`, count]))
        const read = readCounts(writeCounts({ classRuns: map, neighbours: map, cautions: map }))
        expect([...read.classRuns].toSorted()).toEqual([...map].toSorted())
        expect([...read.cautions].toSorted()).toEqual([...map].toSorted())
      }),
    )
  })
})

describe('wrong words', () => {
  test.each([
    ['I learned a lot form our talk.', 'form → from'],
    ['We might we able to help, and I new it.', 'new → knew'],
    ['I will sent the wile report and I mite call.', 'mite → might'],
    ['I believe hat the plan is sound.', 'hat → that'],
    ['I am grateful or your time.', 'or → for'],
  ])('are found in “%s”', (text, expected) => {
    expect(wrongWordsIn(text)).toContain(expected)
  })

  test.each([
    'I wish you every success.',
    'The Interpreter role suits me.',
    'Pair programming was fun.',
    'Interns sit in on calls.',
    'Will Grace chase the target?',
    'Please give it to Hao and to Mr. Reed.',
    'I fill in the form and send it to you.',
    'You can reach me by email or phone.',
    'The batch jobs run on one machine.',
    'Thanks for the pen that you gave me at the mill.',
    'constructor toString __proto__',
  ])('nothing is said of “%s”', (text) => {
    expect(wrongWordsIn(text)).toEqual([])
  })
})

describe('suggestions', () => {
  test.each([
    ['I have recieved it.', 'recieved', 'received'],
    ['Recieved with thanks.', 'Recieved', 'Received'],
    ["My managr's advice was good.", "managr's", "manager's"],
    ['I like it alot.', 'alot', 'a lot'],
    ['We meet on wensday.', 'wensday', 'Wednesday'],
    ['I was born in june.', 'june', 'June'],
  ])('in “%s” the first for “%s” is “%s”', (text, written, right) => {
    expect(suggestionsFor(text, written)[0]).toBe(right)
  })

  test('no suggestion is one that no letter may hold', () => {
    expect(suggestionsFor('That is a shirtt.', 'shirtt').join(' ')).not.toMatch(/shit/)
    expect(suggestionsFor('The furcher is bright.', 'furcher').join(' ')).not.toMatch(/fuck/)
  })
})

describe('grammar by parts of speech', () => {
  const find = findClassSlips(knowledge.english)
  const mended = (text: string) =>
    sentencesOf(text)
      .flatMap(find)
      .reduceRight((so, { start, end, suggestions }) => so.slice(0, start) + (suggestions[0] ?? '') + so.slice(end), text)

  test.each([
    ['The change will causes delay.', 'The change will cause delay.'],
    ['It is provide by the city.', 'It is provided by the city.'],
    ['He know the way.', 'He knows the way.'],
    ['I have many friend there.', 'I have many friends there.'],
    ['The answer is same.', 'The answer is the same.'],
    ['I know every friends of hers.', 'I know every friend of hers.'],
  ])('“%s” is mended', (wrong, right) => {
    expect(mended(wrong)).toBe(right)
  })

  test.each([
    'The will causes no trouble.',
    'I let it grow, and I made it work.',
    'These two year programs help.',
    'Every savings account counts.',
    'Both faith and hope remain.',
  ])('nothing is said of “%s”', (text) => {
    expect(mended(text)).toBe(text)
  })
})

test('of findings that overlap the graver is kept, and the order is that of the text', () => {
  const finding = { part: 'body', rule: 'r', pass: 'grammar', message: '', suggestions: [] } as const
  const chosen = chooseFindings([
    { ...finding, start: 9, end: 12, severity: 'hint' },
    { ...finding, start: 0, end: 4, severity: 'hint' },
    { ...finding, start: 2, end: 6, severity: 'error' },
  ])
  expect(chosen.map(({ start, severity }) => [start, severity])).toEqual([
    [2, 'error'],
    [9, 'hint'],
  ])
})

const bestOf = (text: string, written: string, words: readonly string[]) => {
  const [sentence = []] = sentencesOf(text)
  const index = sentence.findIndex((token) => token.word === written)
  return words.toSorted((a, b) => knowledge.context.fit(sentence, index, b) - knowledge.context.fit(sentence, index, a))[0]
}

const wrongWordsIn = (text: string) =>
  sentencesOf(text)
    .flatMap((sentence) => findWrongWords(sentence, knowledge))
    .map(({ token, meant }) => `${token.text} → ${meant}`)

const suggestionsFor = (text: string, written: string) => {
  const [sentence = []] = sentencesOf(text)
  const index = sentence.findIndex((token) => token.text === written)
  return suggestWords({ sentence, index, harper: [] }, knowledge, () => true)
}
