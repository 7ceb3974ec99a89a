import { fileStart } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'

/** A contract file in its two halves; both keep the line numbers of the file. */
export type Halves = {
  /** The YAML of the cover page, preceded by one empty line so that its places are the file's. */
  readonly cover: string
  /** The text, preceded by as many empty lines as the cover page takes. */
  readonly content: string
}

/** Splits a contract file at its `---` lines. Reports and gives `undefined` when there is no cover page. */
export function splitFrontMatter(text: string, report: Report): Halves | undefined {
  if (text.startsWith('+++')) {
    report.add('cover-not-yaml', fileStart)
    return undefined
  }
  const lines = text.split('\n')
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---')
  if (lines[0]?.trimEnd() !== '---' || end === -1) {
    report.add('cover-missing', fileStart)
    return undefined
  }
  return {
    cover: `\n${lines.slice(1, end).join('\n')}\n`,
    content: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  }
}
