import type { RecordFile } from '#core/life/records/read-record.ts'
import type { Message } from '#core/report/message.ts'
import { oneMessage } from './check-links.ts'
import { type RecordContext, checkRecords } from './check-records.ts'

/**
 * What one more record is to blame for: what is wrong with it where it stands, and what happened after it that it makes
 * impossible. Earlier mistakes are not its own: they must not keep a fact from being written down.
 * @param before the records that are there, in the order of their numbers
 */
export function checkNext(
  before: readonly RecordFile[],
  file: RecordFile,
  context: RecordContext,
): Message[] {
  const after = checkRecords([...before, file], context)
  const own = after.filter((message) => message.file === file.path)
  const there = before.flatMap((earlier) => errorsOf(earlier, after))
  if (there.length === 0) return own
  const known = checkRecords(before, context)
  const undone = before.find(
    (earlier) => errorsOf(earlier, after).length > errorsOf(earlier, known).length,
  )
  if (!undone) return own
  const { kind, at } = undone.record
  return [
    ...own,
    ...oneMessage(file.path, 'record-overtaken', { at: file.record.at, kind, later: at }),
  ]
}

/** A record cannot be taken back: an error that it gets now, it keeps for ever. */
function errorsOf({ path }: RecordFile, messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ file, severity }) => file === path && severity === 'error')
}
