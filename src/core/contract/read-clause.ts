import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import type { Language } from '#core/locale/locale.ts'
import { readContent } from './check-content.ts'
import { checkClauseText } from './check-clause-text.ts'
import { type ClauseMeta, clauseMeta } from './clause-meta.ts'
import type { Content } from './content.ts'
import { digestOf, digestOfAll } from './digest.ts'
import type { Clause } from './library.ts'
import { readTerms } from './read-terms.ts'
import { type SourceFile, decode } from './source.ts'
import { type YamlSource, readYaml } from './yaml-source.ts'

/** The files of one clause version. */
export type ClauseFiles = {
  /** `clauses/late-payment/1.0.0` */
  readonly folder: string
  readonly yaml: SourceFile
  readonly texts: Readonly<Partial<Record<Language, SourceFile>>>
}

/** A clause version, absent when something is wrong with it, and what its files' readers are told. */
export type ClauseReading = { readonly clause?: Clause; readonly messages: readonly Message[] }

/**
 * Reads a clause version: its description, both texts, and that they agree with each other.
 * Gives no clause when something is wrong; the messages say what.
 */
export function readClause(files: ClauseFiles): ClauseReading {
  const report = new Report(files.yaml.path)
  if (files.yaml.bytes.length === 0)
    report.add('file-missing', fileStart, { what: files.yaml.path })
  const source = report.failed ? undefined : decode(files.yaml, report)
  const yaml = source === undefined ? undefined : readYaml(source, report)
  const meta = yaml && readTerms(clauseMeta, yaml.value, yaml, report)
  if (!meta) return { messages: report.messages }
  checkPlace(meta, files.folder, yaml, report)

  const texts: Partial<Record<Language, Content>> = {}
  const reports = [report]
  for (const [language, file] of Object.entries(files.texts) as [Language, SourceFile][]) {
    const textReport = new Report(file.path)
    const text = decode(file, textReport)
    const content =
      text === undefined
        ? undefined
        : readContent(text, meta.kind === 'annex' ? 'annex' : 'clause', textReport)
    if (content) texts[language] = content
    reports.push(textReport)
  }
  checkClauseText(meta, texts, yaml, files, reports)
  const messages = reports.flatMap((one) => one.messages)
  if (reports.some((one) => one.failed)) return { messages }
  const words = new Map(
    meta.params.flatMap((param) => (param.words ? [[param.path, param.words] as const] : [])),
  )
  return { clause: { meta, texts, words, ...digestsOf(files), folder: files.folder }, messages }
}

function checkPlace(meta: ClauseMeta, folder: string, yaml: YamlSource, report: Report): void {
  const [id, version] = folder.split('/').slice(-2)
  if (meta.id !== id || meta.version !== version)
    report.add('clause-place', yaml.placeOf(['id']) ?? fileStart, {
      id: meta.id,
      version: meta.version,
      folder,
    })
}

function digestsOf({ yaml, texts }: ClauseFiles): Pick<Clause, 'files' | 'digest'> {
  const named: Record<string, Uint8Array> = { 'clause.yaml': yaml.bytes }
  for (const [language, file] of Object.entries(texts)) named[`${language}.mdx`] = file.bytes
  const files = Object.fromEntries(
    Object.entries(named).map(([name, bytes]) => [name, digestOf(bytes)]),
  )
  return { files, digest: digestOfAll(named) }
}
