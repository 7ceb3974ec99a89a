import type { RecordFile } from '#core/life/records/read-record.ts'
import { recordWords } from '#node/records/record-words.ts'
import type { Context, Options } from './verb.ts'

/** Says that a record stands: its path, or with `--json` the first one as a document. */
export function tellRecord(
  { print, report, language }: Context,
  options: Options,
  file: RecordFile,
): void {
  const words = recordWords[language].written(file.path)
  const isFirst = file.record.kind !== 'sealed' && file.record.kind !== 'attached'
  if (!options.json) print(words)
  else if (isFirst) print(recordedJson(file))
  else report(words)
}

/** Says that a reply was recorded before; with `--json` the record it became, as when it was new. */
export function tellBefore(
  { print, report, language }: Context,
  { json }: Options,
  file: RecordFile,
): void {
  report(recordWords[language].before(file.path))
  if (json) print(recordedJson(file))
}

function recordedJson(file: RecordFile): string {
  return JSON.stringify({ schema: 'clausier-recorded/1', ...file }, null, 2)
}
