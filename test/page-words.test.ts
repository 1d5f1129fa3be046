/** The page speaks four languages: every text is a message, and every message stands in all of them. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '../src/core/model/page-language.ts'
import { compileWords, messagesFile } from '../src/web/compile-words.ts'
import { findPageTexts } from './page-texts.ts'
import { lineAt, sourceFiles, type SourceFile, type SyntaxNode, walk } from './source-files.ts'

const compiled = new Map(await Promise.all(languages.map(async (language) => [language, await compileWords(language)] as const)))
const english = compiled.get('en') ?? new Map()

/** What the build runs in Node, not in the page. */
const ofTheBuild = /^src\/web\/(?:vite\.config|keep-page|words-in-page|compile-words|mark-words|short-paths|words|plurals)\.ts$/
const page = sourceFiles().filter(({ path }) => path.startsWith('src/web/') && !ofTheBuild.test(path))

/** What stands in the code all the same. */
const allowed: readonly string[] = [
  // Names and addresses.
  'Regards', 'Google', 'Microsoft', 'Linux', 'macOS', 'Windows', '~/.local/share/regards', '~/Library/Application Support/Regards', '%APPDATA%\\Regards',
  'Edge', 'Opera', 'Firefox', 'Chrome', 'Safari', 'Android', 'Ctrl', 'Mod', 'Alt', 'STARTTLS (587)', 'STARTTLS (143)', 'regards open', 'http://localhost:7420/#token=…', 'https://…', 'company.com', 'smtp.company.com', 'imap.company.com',
  // The beginnings of files that are pasted.
  '{ "version": 1, …', 'BEGIN:VCALENDAR …', 'From: … Subject: …',
  // Examples of what is typed for an English letter, and words that a hand is tried out on: letters are English.
  'You told me that …', '2 years at the front desk of a busy clinic', 'wrote 14 press releases, 5 picked up by local papers', 'fluent in Spanish', 'they decide by the end of next week', 'summer 2027', 'Head of Design', 'Dr, Prof., Ms, Mr', 'shi-VAWN',
  'second-year public relations student at Temple University', 'how they plan a week', 'Best regards, Adaeze Okonkwo Head of Communications', 'accent, card, panel', 'Thank you', 'Dear', 'Warmly', 'We talked about {}',
  // Fields by their path, seen by nobody.
  'interview.company.name', 'interview.position', 'interview.round', 'people.{}.name', 'people.{}.email', 'people.{}.title', 'there is no badge here', 'new {}', 'Temporal', 'Notification', 'name', 'email', 'phone', 'headline',
]

test.each(languages)('every message stands in %s, with the same gaps as in English', (language) => {
  const gapsOf = (words: typeof english) => Object.fromEntries([...words].map(([name, { gaps }]) => [name, gaps.toSorted()]))
  expect(gapsOf(compiled.get(language) ?? new Map())).toEqual(gapsOf(english))
})

test.each(languages)('a message of %s that counts has words for every number', (language) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const counting = Object.entries(JSON.parse(readFileSync(messagesFile(language), 'utf8'))).filter(([, words]) => Array.isArray(words))
  const wanting = counting.filter(([, words]) => {
    const cases = JSON.stringify(words)
    // Several selectors, or a case for all the rest: then the forms are not one for one.
    return !/"[^"]*=\*"/.test(cases) && forms.some((form) => !cases.includes(`=${form}`))
  })
  expect(wanting.map(([name]) => name)).toEqual([])
})

test('the names of messages begin with the room where they are said', () => {
  expect([...english.keys()].filter((name) => !/^[a-z]+(?:_[a-z0-9]+)+$/.test(name))).toEqual([])
})

test('a message gets exactly what stands in its gaps', () => {
  expect(page.flatMap(wrongCalls)).toEqual([])
})

test('no message is there that nobody says', () => {
  const said = page.map(({ text }) => text).join('\n') + ['index.html', 'manifest.webmanifest', 'keep-page.ts'].map((name) => readFileSync(`src/web/${name}`, 'utf8')).join('\n')
  const names = new Set([...said.matchAll(/(?:m\.|W\$|')([a-z0-9]+(?:_[a-z0-9]+)+)/g)].map((found) => found[1]))
  expect([...english.keys()].filter((name) => !names.has(name))).toEqual([])
})

test('no text of the page stands in its code', () => {
  const texts = page.flatMap(findPageTexts).filter(({ text }) => !allowed.includes(text))
  expect(texts).toEqual([])
})

/** Calls of messages with other gaps than they have. */
function wrongCalls({ path, text, program }: SourceFile): string[] {
  const wrong: string[] = []
  walk(program, (node) => {
    const name = node.type === 'CallExpression' ? messageOf(node['callee']) : undefined
    if (name === undefined) return
    const wanted = english.get(name)?.gaps.toSorted() ?? ['(no such message)']
    const given = givenIn(node['arguments'])
    if (given.join() !== wanted.join()) wrong.push(`${path}:${lineAt(text, node.start)} ${name}: ${given.join(', ')} instead of ${wanted.join(', ')}`)
  })
  return wrong
}

function messageOf(callee: unknown): string | undefined {
  if (!isNode(callee) || callee.type !== 'MemberExpression' || callee['computed'] === true) return undefined
  const { object, property } = callee
  return isNode(object) && object['name'] === 'm' && isNode(property) && String(property['name']).includes('_') ? String(property['name']) : undefined
}

function givenIn(all: unknown): string[] {
  const given: unknown = Array.isArray(all) ? all[0] : undefined
  const members = isNode(given) && Array.isArray(given['properties']) ? given['properties'] : []
  return members.map((each: unknown) => (isNode(each) && isNode(each['key']) ? String(each['key']['name']) : '...')).toSorted()
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
