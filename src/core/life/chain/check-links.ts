import type { RecordFile } from '#core/life/records/read-record.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import type { Details } from '#core/report/report.ts'
import { Report } from '#core/report/report.ts'
import type { CatalogueSlug } from '#core/report/catalogue.ts'

/**
 * Whether records form one unbroken chain: numbers in sequence, each naming the digest of the one before, times
 * of writing that never go back, facts written down after they happened.
 * @param files in the order of their numbers
 */
export function checkLinks(files: readonly RecordFile[], contract: string): Message[] {
  const messages: Message[] = []
  const say = (file: RecordFile, rule: CatalogueSlug, details: Details = {}) =>
    messages.push(...oneMessage(file.path, rule, details))
  files.forEach((file, index) => {
    const before = files[index - 1]
    const { record, number } = file
    if (record.contract !== contract)
      say(file, 'record-contract', { actual: record.contract, id: contract })
    if (before?.number === number)
      say(file, 'record-number-twice', { number, other: nameOf(before) })
    else if (number !== (before?.number ?? 0) + 1)
      say(file, 'record-missing', { number: (before?.number ?? 0) + 1 })
    else if (!before && record.prev !== null) say(file, 'record-first')
    else if (before && record.prev !== before.digest)
      say(before, 'record-changed', { next: nameOf(file) })
    if (record.kind === 'sealed' && record.details.head !== record.prev)
      say(file, 'seal-head', { head: record.details.head, prev: record.prev ?? 'null' })
    if (before && moment(record.recordedAt) < moment(before.record.recordedAt))
      say(file, 'record-order', { actual: record.recordedAt, before: before.record.recordedAt })
    if (moment(record.at) > moment(record.recordedAt) + tolerance)
      say(file, 'record-early', { at: record.at, recordedAt: record.recordedAt })
  })
  return messages
}

/** One message of the catalogue about a whole file. */
export function oneMessage(
  path: string,
  rule: CatalogueSlug,
  details: Details = {},
  severity: Message['severity'] = 'error',
): readonly Message[] {
  const report = new Report(path)
  report.add(rule, fileStart, details, severity)
  return report.messages
}

/** Two clocks never agree to the second. */
const tolerance = 10 * 60_000

function moment(instant: string): number {
  return Date.parse(instant)
}

function nameOf({ path }: RecordFile): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
