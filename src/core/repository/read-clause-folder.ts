import { type ClauseReading, readClause } from '#core/contract/read-clause.ts'
import type { SourceFile } from '#core/contract/source.ts'
import { type Language, languages } from '#core/locale/locale.ts'
import { fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import type { SourceTree } from './source-tree.ts'

/**
 * Reads the files of one clause version, `clauses/late-payment/1.0.0`.
 * @param read another reader that gives what `readClause` gives
 */
export function readClauseFolder(
  tree: SourceTree,
  folder: string,
  read: typeof readClause = readClause,
): ClauseReading {
  const path = `${folder}/clause.yaml`
  const yaml = tree.read(path)
  if (!yaml) {
    const report = new Report(path)
    report.add('file-missing', fileStart, { what: path })
    return { messages: report.messages }
  }
  const texts: Partial<Record<Language, SourceFile>> = {}
  for (const language of languages) {
    const file = tree.read(`${folder}/${language}.mdx`)
    if (file) texts[language] = file
  }
  return read({ folder, yaml, texts })
}
