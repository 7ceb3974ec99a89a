import { effectiveEnd } from '#core/change/periods.ts'
import { type TermRow, keyTermPaths, termRows } from '#core/change/term-rows.ts'
import { timelines } from '#core/change/timeline.ts'
import { type Library, findClause } from '#core/contract/library.ts'
import { type PreviewWords, previewWords } from '#core/contract/preview/preview-words.ts'
import type { Contract } from '#core/contract/contract.ts'
import { formatDate } from '#core/locale/format-date.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { documentTitles } from '#core/locale/panel-words.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type AddendumEntry, addendaOf } from '#core/repository/folder-addenda.ts'
import type { ContractEntry } from '#node/repository/repository.ts'
import type { AddendumLine, EffectiveView, TermLine } from '#site/archive/effective-view.ts'
import { pathTo } from '#site/routes.ts'
import { fill, wordsIn } from '#site/words/words.ts'
import { changeLines } from './change-lines.ts'
import { typeset } from './typeset.ts'

/** What changes over time about a contract, in one language of the interface. */
export function effectiveView(
  entry: ContractEntry,
  library: Library,
  language: Language,
): EffectiveView {
  const { contract } = entry
  const addenda = addendaOf(entry)
  const names = namesOf([contract, ...entry.addenda.map((one) => one.contract)], library)
  const { end } = effectiveEnd(contract, addenda)
  const rows = (paths: readonly string[]) =>
    termRows(contract, addenda, paths, names, language).map((row) =>
      termLine(row, contract, end, language),
    )
  const changed = new Set(timelines(contract, addenda).map(({ path }) => path))
  changed.delete('summary.lastUpdated')
  const key = keyTermPaths(contract, addenda)
  return {
    changed: rows(key.filter((path) => changed.has(path))),
    keyTerms: rows(key),
    addenda: entry.addenda.map((one) => addendumLine(one, names, language)),
  }
}

/** How the terms of these documents are called. */
export function namesOf(documents: readonly Contract[], library: Library): PreviewWords {
  const uses = documents.flatMap(({ clauses }) => clauses)
  return previewWords(uses.flatMap(({ id, version }) => findClause(library, id, version) ?? []))
}

/** What begins after the contract has ended is nothing to anybody. */
function termLine(
  { path, label, spans }: TermRow,
  contract: Contract,
  end: PlainDate | undefined,
  language: Language,
): TermLine {
  const type = typeset(language)
  const during = spans.filter(({ from }) => !from || !end || from.iso <= end.iso)
  return {
    path,
    label: type(label),
    values: during.map(({ from, until, value, document }) => ({
      from: from?.iso ?? null,
      until: until && (!end || until.iso < end.iso) ? until.iso : null,
      value: type(value),
      by:
        document === contract.id
          ? null
          : { no: numberIn(document), href: pathTo.contract(language, document) },
    })),
  }
}

/** One addendum in words: what it changes, from when, and whether it is signed. */
export function addendumLine(
  { contract, signedAt, dropped }: AddendumEntry,
  names: PreviewWords,
  language: Language,
): AddendumLine {
  const words = wordsIn(language)
  const type = typeset(language)
  const { reason } = contract.terms.change ?? {}
  const standing = dropped ? 'dropped' : signedAt ? 'signed' : 'open'
  const signed =
    signedAt && fill(words.addendumSigned, { date: longDate(signedAt, contract, language) })
  return {
    no: numberIn(contract.id),
    href: pathTo.contract(language, contract.id),
    title: type(documentTitles[contract.type]?.[language] ?? contract.type),
    reason: type(reason?.[language] ?? reason?.any ?? reason?.fr ?? reason?.en ?? ''),
    changes: changeLines(contract, names, language),
    when: whenWords(contract, language),
    standing,
    says: type(dropped ? words.addendumDropped : (signed ?? words.addendumOpen)),
  }
}

/** From when an addendum applies, and until when. */
export function whenWords(contract: Contract, language: Language): string {
  const words = wordsIn(language)
  const { change, pause } = contract.terms
  const own = contract.type === 'addendum-suspension' ? pause : undefined
  const [from, until] = [own?.from ?? change?.effectiveAt, own?.to ?? change?.until]
  const date = (day: PlainDate) => longDate(day, contract, language)
  if (!from) return typeset(language)(words.addendumAtSignature)
  const said = until
    ? fill(words.addendumFromUntil, { from: date(from), until: date(until) })
    : fill(words.addendumFrom, { date: date(from) })
  return typeset(language)(said)
}

/** A date in the interface's language, as the law's country writes it. */
export function longDate(day: PlainDate, { law }: Contract, language: Language): string {
  return formatDate(day, localeOf(language, law))
}

function numberIn(document: string): string {
  return document.split('/')[1] ?? document
}
