import { closest } from '#core/report/did-you-mean.ts'
import { Report } from '#core/report/report.ts'
import { type Language, languages } from '#core/locale/locale.ts'
import { type BoundPath, boundPaths } from './bound-paths.ts'
import { checkUse } from './check-bound.ts'
import type { ClauseMeta } from './clause-meta.ts'
import type { Content, ContentBlock, ContentInline } from './content.ts'
import { coverShape, isKnownPath } from './cover-shape.ts'
import { cover } from './cover.ts'
import { readTerms } from './read-terms.ts'
import { pathsOf } from './schema-path.ts'
import { withTerm } from './terms.ts'
import type { YamlSource } from './yaml-source.ts'
import type { ClauseFiles } from './read-clause.ts'

type Texts = Partial<Record<Language, Content>>

/**
 * Does a clause keep its own promises: every path exists and is declared, both languages read the same terms,
 * every printed code has words, every default is of its type, no number is written out.
 */
export function checkClauseText(
  meta: ClauseMeta,
  texts: Texts,
  yaml: YamlSource,
  files: ClauseFiles,
  reports: readonly Report[],
): void {
  const [report] = reports
  if (!report) return
  const isSound = reports.every((one) => !one.failed)
  for (const language of languages)
    if (!files.texts[language])
      report.add(
        'file-missing',
        { line: 1, column: 1 },
        { what: `${files.folder}/${language}.mdx` },
      )
  checkParams(meta, yaml, report)
  const bound = new Map<Language, BoundPath[]>()
  for (const language of languages) {
    const textReport = reports.find((one) => one.file === files.texts[language]?.path)
    const content = texts[language]
    if (!content || !textReport) continue
    bound.set(language, boundPaths(content))
    checkBound(meta, bound.get(language) ?? [], textReport)
    checkLiterals(content, textReport)
  }
  const [fr, en] = [bound.get('fr'), bound.get('en')]
  // Of a text with mistakes parts are left out: it cannot be compared.
  if (fr && en && isSound) {
    compare(fr, en, 'fr', reports)
    compare(en, fr, 'en', reports)
    const read = new Set([...fr, ...en].map(({ path }) => path))
    for (const path of meta.uses ?? [])
      if (!read.has(path))
        report.add('clause-path-unused', yaml.placeOf(['uses']), { path }, 'warning')
  }
}

function checkParams(meta: ClauseMeta, yaml: YamlSource, report: Report): void {
  meta.params.forEach((param, index) => {
    const at = ['params', index]
    if (!isKnownPath(param.path))
      report.add('path-unknown', yaml.placeOf([...at, 'path']), {
        path: param.path,
        guess: closest(param.path, pathsOf(cover)),
      })
    const defaults = [
      param.default,
      ...Object.values(param.byLaw ?? {}).map((entry) => entry?.default),
    ]
    for (const value of defaults)
      if (value !== undefined && value !== null && !isReadable(param.path, value, yaml)) {
        const kind = coverShape(param.path)?.kind?.kind ?? ''
        report.add('default-unreadable', yaml.placeOf(at), {
          path: param.path,
          actual: typeof value === 'string' ? value : JSON.stringify(value),
          kind,
        })
      }
  })
}

/** Tries a default against the schema of its own group. */
function isReadable(path: string, value: unknown, yaml: YamlSource): boolean {
  const [group = ''] = path.split('.')
  const schema = Object.hasOwn(cover.shape, group)
    ? cover.shape[group as keyof typeof cover.shape]
    : undefined
  if (!schema) return true
  const inner = path.includes('.') ? withTerm({}, path.slice(group.length + 1), value) : value
  if (group === 'fees')
    return feeModels.some(
      (model) => readTerms(schema, { ...Object(inner), model }, yaml, silent()) !== undefined,
    )
  return readTerms(schema, inner, yaml, silent()) !== undefined
}

const feeModels = [
  'hourly',
  'retainer',
  'fixed-upfront',
  'fixed-deposit',
  'milestone',
  'on-approval',
]

/** A report nobody reads: the question is only whether there is something to say. */
function silent(): Report {
  return new Report('')
}

function checkBound(meta: ClauseMeta, bound: readonly BoundPath[], report: Report): void {
  const declared = new Set([...meta.params.map(({ path }) => path), ...(meta.uses ?? [])])
  for (const one of bound) {
    const { path, role, place } = one
    if (!isKnownPath(path)) {
      report.add('path-unknown', place, {
        path,
        guess: closest(path, [...declared].filter(isKnownPath)),
      })
      continue
    }
    checkUse(one, report)
    if (!declared.has(path) && !declared.has(path.split('[]')[0] ?? path))
      report.add('clause-path-undeclared', place, { path })
    else if (role === 'prints') checkWords(meta, path, place, report)
  }
}

/** A printed code reads as its clause says; codes of another clause's term are its own affair. */
function checkWords(
  meta: ClauseMeta,
  path: string,
  place: BoundPath['place'],
  report: Report,
): void {
  const codes = coverShape(path)?.codes
  const param = meta.params.find((one) => one.path === path || `${one.path}[]` === path)
  if (!codes || !param) return
  const missing = codes.filter((code) => !Object.hasOwn(param.words ?? {}, code))
  if (missing.length > 0)
    report.add('path-not-printable', place, { path, kind: missing.join(', ') })
}

function compare(
  here: readonly BoundPath[],
  there: readonly BoundPath[],
  language: Language,
  reports: readonly Report[],
): void {
  const keyOf = ({ path, role, codes }: BoundPath) => [role, path, ...codes].join(' ')
  const known = new Set(there.map(keyOf))
  const report = reports.find((one) => one.file.endsWith(`/${language}.mdx`))
  for (const one of here)
    if (!known.has(keyOf(one)))
      report?.add('gen-locale-mismatch', one.place, { path: one.path, language })
}

/** Digits in a clause are values that belong on the cover page; only the numbers of laws and articles may stand. */
function checkLiterals(content: Content, report: Report): void {
  for (const text of textsOf(content)) {
    const literal =
      /(?:[€$£]|(?:EUR|CHF|CAD|GBP|USD)\s)\s?\d+(?:[.,]\d+)*|(?<![\p{L}\d.§-])\d+(?:[.,]\d+)?\s*(?:%|€|\$|£|jours?|days?|heures?|hours?|mois|months?|ans?|years?|EUR|USD|GBP|CAD|CHF)(?!\p{L})/u.exec(
        text.value,
      )
    if (literal) report.add('literal-value', text.place, { literal: literal[0] })
  }
}

function textsOf(content: readonly ContentBlock[]): Extract<ContentInline, { type: 'text' }>[] {
  const inline = (node: ContentInline): Extract<ContentInline, { type: 'text' }>[] =>
    node.type === 'text' ? [node] : 'children' in node ? node.children.flatMap(inline) : []
  return content.flatMap((block) => {
    if (block.type === 'list') return textsOf(block.items.flat())
    if (block.type === 'table') return [block.head, ...block.rows].flat(2).flatMap(inline)
    if ('blocks' in block) return textsOf(block.blocks)
    return 'children' in block ? block.children.flatMap(inline) : []
  })
}
