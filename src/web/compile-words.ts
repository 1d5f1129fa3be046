/** Turns the files of messages into JavaScript, by the compiler of Paraglide. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessage } from '@inlang/paraglide-js'
import messageFormat from '@inlang/plugin-message-format'
import { minifySync } from 'vite'
import { type Language, languages } from '../core/model/page-language.ts'

/** One message in one language. */
export interface CompiledMessage {
  /** Names of its gaps, in the order in which its function takes them: 'company', 'count'. */
  readonly gaps: readonly string[]
  /** It chooses among forms by a number: before its gaps its function takes `plural` (plurals.ts). */
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
  const settings = { baseLocale: 'en', locales: [...languages] }
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
      return [id, compiled(source, gaps.toSorted())]
    }),
  )
}

/** What Paraglide writes takes one object of gaps; here each gap is an argument, which is shorter where it is called. */
function compiled(source: string, gaps: readonly string[]): CompiledMessage {
  // Without a gap the function is called here and now: what the page carries is the text.
  if (gaps.length === 0) return { gaps, counts: false, code: JSON.stringify(new Function(`return (${source})()`)()) }
  const counts = source.includes('registry.plural(')
  const body = source
    .replace(/^\/\*\*.*?\*\/ \(i\) =>/s, '')
    .replace(/\bi\?\.(\w+)/g, '$$$1')
    .replace(/registry\.plural\("[^"]+", (\$\w+), \{\}\)/g, 'plural($1)')
  const taken = [...(counts ? ['plural'] : []), ...gaps.map((gap) => `$${gap}`)]
  const { code } = minifySync('message.js', `x=(${taken.join(', ')})=>${body}`)
  return { gaps, counts, code: `(${code.replace(/^x=/, '').replace(/;\s*$/, '')})` }
}
