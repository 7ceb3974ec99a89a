import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Language } from '#core/locale/locale.ts'
import { recordWords } from '#node/records/record-words.ts'

/** Larger than any signed copy; what is kept as evidence goes into git and into every bundle. */
const largest = 64 * 1024 * 1024

/**
 * The bytes of a file that somebody hands in: a reply, a signed copy. Devices and pipes, which may never end, empty files
 * and files above 64 MiB are usage faults, as is one that cannot be read.
 */
export function readGivenFile(path: string, language: Language): Uint8Array {
  const words = recordWords[language]
  const refused = (why: string) => words.fileUnreadable(path, why)
  try {
    // Without O_NONBLOCK the opening of a pipe waits for somebody to write into it.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stat = fstatSync(file)
      if (!stat.isFile()) throw refused(words.noPlainFile)
      if (stat.size === 0 || stat.size > largest) throw refused(words.sizeRefused(stat.size))
      return readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw error instanceof Error && 'code' in error ? refused(error.message) : error
  }
}
