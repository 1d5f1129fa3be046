import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Font } from 'fontkit'
import { unpackWoff } from './woff.ts'

/** One font file that was opened. */
export interface Face {
  /** 'caveat-latin-400' */
  readonly name: string
  readonly font: Font
}

const opened = new Map<string, Face>()
const require = createRequire(import.meta.url)

/**
 * Opens a file of a @fontsource package, once. WOFF and not WOFF2: a subset of a WOFF2 file with composed letters
 * cannot be written.
 */
export function openFace(family: string, file: string): Face {
  const name = `${family}-${file}`
  const known = opened.get(name)
  if (known) return known
  const path = fileURLToPath(import.meta.resolve(`@fontsource/${family}/files/${name}-normal.woff`))
  // Here and not above: it is 27 MB, and most who start Regards draw no note.
  const { create }: typeof import('fontkit') = require(fileURLToPath(import.meta.resolve('fontkit')))
  const face = { name, font: create(unpackWoff(readFileSync(path))) }
  opened.set(name, face)
  return face
}

/** Gives a face that was opened by its name. */
export function faceNamed(name: string): Face {
  const face = opened.get(name)
  if (!face) throw new Error(`The font file ${name} was never opened.`)
  return face
}
