import { loadModule } from 'hunspell-asm'
import type { Dialect } from '../../core/model/finding.ts'

/** A second opinion on words. */
export interface Hunspell {
  isWord(word: string): boolean
  suggest(word: string): readonly string[]
}

/** Gives Hunspell with the dictionary of a dialect; each is loaded when first asked for and kept. */
export type HunspellOf = (dialect: Dialect) => Promise<Hunspell>

/** Loads Hunspell's WebAssembly. */
export async function openHunspell(): Promise<HunspellOf> {
  const factory = await loadModuleQuietly()
  const opened = new Map<Dialect, Promise<Hunspell>>()
  const open = async (dialect: Dialect): Promise<Hunspell> => {
    const { aff, dic } = await dictionaryOf(dialect)
    const engine = factory.create(factory.mountBuffer(aff, `${dialect}.aff`), factory.mountBuffer(dic, `${dialect}.dic`))
    return { isWord: (word) => engine.spell(word), suggest: (word) => engine.suggest(word) }
  }
  return (dialect) => {
    const hunspell = opened.get(dialect) ?? open(dialect)
    opened.set(dialect, hunspell)
    return hunspell
  }
}

/** Its module takes over the process's uncaught errors and prints its whole source with each; that is undone. */
async function loadModuleQuietly(): ReturnType<typeof loadModule> {
  const events = ['uncaughtException', 'unhandledRejection'] as const
  const before = events.map((event) => process.listeners(event))
  const factory = await loadModule()
  for (const [n, event] of events.entries()) {
    for (const listener of process.listeners(event)) if (!before[n]?.includes(listener)) process.off(event, listener)
  }
  return factory
}

interface Dictionary {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}

/** Indian English follows the British dictionary: there is none of its own. */
async function dictionaryOf(dialect: Dialect): Promise<Dictionary> {
  switch (dialect) {
    case 'en-US':
      return (await import('dictionary-en')).default
    case 'en-AU':
      return (await import('dictionary-en-au')).default
    case 'en-CA':
      return (await import('dictionary-en-ca')).default
    default:
      return (await import('dictionary-en-gb')).default
  }
}
