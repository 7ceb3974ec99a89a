import type { Message } from '#core/report/message.ts'
import { readRepository } from '#node/repository/repository.ts'
import { isOpenError } from './is-open-error.ts'
import { lintReadings } from './lint-readings.ts'

/** The errors of one contract folder that nobody has accepted: what cannot be read, and what the rules find. */
export function errorsInFolder(root: string, folder: string): Message[] {
  const { readings, messages } = readRepository(root, [folder])
  const own = messages.filter(({ file }) => file.startsWith(`content/contracts/${folder}/`))
  return [...own, ...lintReadings(readings).findings].filter(isOpenError)
}
