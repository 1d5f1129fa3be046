/**
 * Writes the words of each language into the page.
 *
 * The page is bundled once. Where a message is used stands a mark meanwhile, a name that no code has; when all chunks
 * are done, each language gets its own copy of them with its words in the places of the marks. So a browser loads the
 * texts of its language only, those of a screen together with the screen, and four languages cost the build hardly more
 * than one. Decision 119 says what else was weighed.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type Language, languages, pageLanguages } from '../core/model/page-language.ts'
import { type CompiledWords, compileWords, messagesFile } from './compile-words.ts'
import { MARK, markWords } from './mark-words.ts'

/** Stands in the names of files for the folder of a language; the build puts it there (vite.config.ts). */
export const LANGUAGE_FOLDER = 'LANGUAGE-FOLDER'

/** Puts marks in the places of messages, and words in the places of marks. */
export function wordsInPage(root: string): Plugin {
  let english: CompiledWords = new Map()
  let isBuild = false
  return {
    name: 'regards-words-in-page',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build'
    },
    async buildStart() {
      for (const language of languages) this.addWatchFile(messagesFile(language))
      english = await compileWords('en')
    },
    load(id) {
      if (id.split('?')[0] !== join(root, 'words.ts').replaceAll('\\', '/')) return undefined
      return isBuild ? 'export const language = W$page_language$W' : moduleOf(english)
    },
    transform(code, id) {
      const [path = ''] = id.split('?')
      return isBuild && /\.tsx?$/.test(path) ? markWords(path, code, english) : undefined
    },
    transformIndexHtml: { order: 'post', handler: (html) => (isBuild ? html : withText(html, english, 'en', asMarkup)) },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const manifest = readFileSync(join(root, 'manifest.webmanifest'), 'utf8')
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
        const html = bundle['index.html']
        if (html?.type !== 'asset') throw new Error('The build made no index.html.')
        for (const language of languages) {
          const words = await compileWords(language)
          const folder = folderOf(language, words)
          const put = (text: string): string => text.replaceAll(LANGUAGE_FOLDER, folder)
          for (const { fileName, code } of chunks) this.emitFile({ type: 'asset', fileName: put(fileName), source: put(withWords(code, words, language)) })
          this.emitFile({ type: 'asset', fileName: `${language}/index.html`, source: put(withText(String(html.source), words, language, asMarkup)) })
          this.emitFile({ type: 'asset', fileName: `${language}/manifest.webmanifest`, source: withText(manifest, words, language, asJson) })
        }
        for (const { fileName } of [...chunks, html]) delete bundle[fileName]
      },
    },
  }
}

/** The folder changes with the words: what lies in assets is kept by browsers for good, and the names of chunks were given before the words were in. */
function folderOf(language: Language, words: CompiledWords): string {
  const all = JSON.stringify([...words].map(([name, { code }]) => [name, code]))
  return `${language}-${createHash('sha256').update(all).digest('hex').slice(0, 8)}`
}

function withWords(code: string, words: CompiledWords, language: Language): string {
  return code.replace(MARK, (_, name: string) => (name === 'page_language' ? JSON.stringify(language) : codeOf(name, words)))
}

function codeOf(name: string, words: CompiledWords): string {
  const message = words.get(name)
  if (!message) throw new Error(`There is no message ${name} in this language.`)
  return message.code
}

/** For files that are no code: the text itself, as that kind of file writes it. */
function withText(file: string, words: CompiledWords, language: Language, write: (text: string) => string): string {
  const known: Readonly<Record<string, string>> = { page_language: language, page_direction: pageLanguages[language].direction }
  return file.replace(MARK, (_, name: string) => write(known[name] ?? String(JSON.parse(codeOf(name, words)))))
}

function asMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function asJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** For tests and the server of `npm run dev`: all messages of a language in one module. */
function moduleOf(words: CompiledWords): string {
  const members = [...words].map(([name, { gaps, counts, code }]) => {
    const given = [...(counts ? ['plural'] : []), ...gaps.map((gap) => `gaps.${gap}`)]
    return gaps.length === 0 ? `${name}: () => ${code}` : `${name}: (gaps) => ${code}(${given.join(', ')})`
  })
  return `const rules = new Intl.PluralRules('en')\nconst plural = (number) => rules.select(number)\nexport const language = 'en'\nexport const m = {\n${members.join(',\n')}\n}\n`
}
