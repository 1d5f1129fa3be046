import { Refusal } from '../../api/refusal.ts'

/** What a person can do about it, by SQLite's primary result code. */
const sentences: Readonly<Record<number, (file: string) => string>> = {
  5: (file) => `${file} is held by another program. Close it there and try again.`,
  8: (file) => `${file} cannot be written. Give this user the right to write it and its directory, or choose another place with --data.`,
  10: (file) => `The disk that holds ${file} reports an error. Check the disk; the last change was not kept.`,
  11: (file) => `${file} is damaged. Put a copy in its place: your own, or the newest beside it whose name ends in .backup.`,
  13: (file) => `The disk that holds ${file} is full. Make room and repeat; the last change was not kept.`,
  14: (file) => `${file} cannot be opened. Give this user the right to write it and its directory, or choose another place with --data.`,
  26: (file) => `${file} is not a Regards database. Move it away, or choose another place with --data.`,
}

const fileSentences: Readonly<Record<string, (file: string) => string>> = {
  EACCES: (file) => `${file} cannot be opened: this user may not write there. Give it the right, or choose another place with --data.`,
  EPERM: (file) => `${file} cannot be opened: this user may not write there. Give it the right, or choose another place with --data.`,
  EROFS: (file) => `${file} lies on a disk that cannot be written. Choose another place with --data.`,
  ENOSPC: (file) => `The disk that is to hold ${file} is full. Make room and try again.`,
  EISDIR: (file) => `${file} is a directory, not a database. Choose another place with --data.`,
  ENOTDIR: (file) => `${file} cannot be made: a part of that path is a file. Choose another place with --data.`,
  EEXIST: (file) => `${file} cannot be made: a part of that path is a file. Choose another place with --data.`,
}

/** Puts an error of SQLite or of the file system into words; others pass as they are. */
export function explainSqlite(error: unknown, file: string): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  const sentence = sentenceOf(error)
  return sentence ? new Refusal('database-unreachable', sentence(file), { cause: error }) : error
}

function sentenceOf(error: Error): ((file: string) => string) | undefined {
  // The low byte of an extended result code is the primary one.
  if ('errcode' in error && typeof error.errcode === 'number') return sentences[error.errcode & 0xff]
  return 'code' in error && typeof error.code === 'string' ? fileSentences[error.code] : undefined
}
