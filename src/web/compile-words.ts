/** Turns the files of messages into JavaScript, by the compiler of Paraglide. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessage } from '@inlang/paraglide-js'
import messageFormat from '@inlang/plugin-message-format'
import { minifySync } from 'vite'
import { type Language, pageLanguages } from '../api/page-language.ts'

/** One message in one language. */
export interface CompiledMessage {
  /** Names of its gaps: 'count', 'company'. */
  readonly gaps: readonly string[]
  /** It chooses among forms by a number: its code is a function of the registry (plurals.ts) that gives the function. */
  readonly counts: boolean
  /** JavaScript: a string where there is no gap, else a function. */
  readonly code: string
}

export type CompiledWords = ReadonlyMap<string, CompiledMessage>

const folder = join(import.meta.dirname, 'messages')

/** Says where the messages of a language stand. */
export function messagesFile(language: Language): string {
  return join(folder, `${language}.json`)
}

/** Compiles all messages of a language, by their names. */
export async function compileWords(language: Language): Promise<CompiledWords> {
  const settings = { baseLocale: 'en', locales: Object.keys(pageLanguages) }
  const content = new Uint8Array(readFileSync(messagesFile(language)))
  const { bundles, messages, variants } = await messageFormat.importFiles({ settings, files: [{ locale: language, content }] })
  const messageOf = new Map(messages.map((message) => [message.bundleId, message]))
  const variantsOf = Map.groupBy(variants, (variant) => variant.messageBundleId)
  return new Map(
    bundles.map(({ id, declarations }) => {
      const message = messageOf.get(id)
      if (!message) throw new Error(`Message ${id} has no words in ${language}.`)
      const source = compileMessage(declarations, { ...message, id }, variantsOf.get(id) ?? []).code.replace(/;\s*$/, '')
      const gaps = declarations.filter((each) => each.type === 'input-variable').map((each) => each.name)
      return [id, { gaps, ...codeOf(source, gaps) }]
    }),
  )
}

function codeOf(source: string, gaps: readonly string[]): Pick<CompiledMessage, 'counts' | 'code'> {
  const counts = source.includes('registry.')
  // Without a gap the function is called here and now: what the page carries is the text.
  if (gaps.length === 0) return { counts: false, code: JSON.stringify(new Function(`return (${source})()`)()) }
  const { code } = minifySync('message.js', `x=${counts ? `registry=>(${source})` : source}`)
  return { counts, code: `(${code.replace(/^x=/, '').replace(/;\s*$/, '')})` }
}
