import type { Message } from '#core/report/message.ts'
import { readWithHeads } from '#node/repository/repository.ts'
import { isOpenError } from './is-open-error.ts'
import { lintReadings } from './lint-readings.ts'

/** The errors of one contract folder that nobody has accepted: what cannot be read, and what the rules find. */
export function errorsInFolder(root: string, folder: string): Message[] {
  const { readings, messages } = readWithHeads(root, [folder])
  const isOwn = (path: string) => path.startsWith(`content/contracts/${folder}/`)
  const own = messages.filter(({ file }) => isOwn(file))
  return [...own, ...lintReadings(readings, isOwn).findings].filter(isOpenError)
}
