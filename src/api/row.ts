import type { z } from 'zod'

/** One door of the API: what goes in (path parameters and a JSON body, or a file) and what comes out. Method and path: paths.ts. */
export interface Row {
  /** One string for each {name} in the path. */
  readonly params?: z.ZodObject
  readonly body?: z.ZodType
  /** The body is a file, as it is, in place of JSON: at most so many bytes. */
  readonly file?: { readonly mostBytes: number }
  readonly output: z.ZodType
  /** Only openSession and health answer a browser that has not been let in. */
  readonly open?: true
  readonly summary: string
}

/** A value that nobody changes: the same as data, so that what core gives may be given on. */
export type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T

type Part<R, K extends string> = R extends { readonly [P in K]: infer S extends z.ZodType } ? z.input<S> : undefined
type Parsed<R, K extends string> = R extends { readonly [P in K]: infer S extends z.ZodType } ? Fixed<z.output<S>> : unknown

/** What a caller of a row gives: {params, body}, each only where the row has it; or the file. */
export type InputOf<R extends Row> = {
  [K in 'params' | 'body' as Part<R, K> extends undefined ? never : K]: Fixed<Part<R, K>>
} & (R extends {
  readonly file: object
}
  ? { readonly file: Uint8Array }
  : unknown)
/** What an action is given: the parsed members of params and body side by side, or the bytes of the file. */
export type GivenOf<R extends Row> = Parsed<R, 'params'> &
  Parsed<R, 'body'> &
  (R extends { readonly file: object } ? { readonly bytes: Uint8Array } : unknown)
export type OutputOf<R extends Row> = Fixed<z.output<R['output']>>
