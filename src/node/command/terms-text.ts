import { effectiveEnd } from '#core/change/periods.ts'
import type { TermRow } from '#core/change/term-rows.ts'
import { type Span, spanOn } from '#core/change/span.ts'
import { formatDate } from '#core/locale/format-date.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { documentTitles } from '#core/locale/panel-words.ts'
import type { LocalWords } from '#core/terms/kinds.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { type AddendumEntry, addendaOf } from '#core/repository/folder-addenda.ts'
import type { ContractEntry } from '#node/repository/repository.ts'

/** What is in force on a day as lines: the terms, the document of those that an addendum changed and why, and what is not signed yet. */
export function printTerms(
  entry: ContractEntry,
  rows: readonly TermRow[],
  on: PlainDate,
  language: Language,
): string[] {
  const say = sayings(entry, language)
  const shown = rows.flatMap((row) => {
    const span = spanOn(row.spans, on)
    return span && span.value !== '' ? [{ row, span }] : []
  })
  const width = Math.max(0, ...shown.map(({ row }) => row.label.length))
  const sources = entry.addenda.filter(({ contract }) =>
    shown.some(({ span }) => span.document === contract.id),
  )
  return [
    words[language].title(entry.contract.id, say.date(on)),
    '',
    ...shown.map(({ row, span }) => {
      const mark = span.document === entry.contract.id ? '' : `   ← ${source(row, span, say)}`
      return `${row.label.padEnd(width)}   ${span.value}${mark}`
    }),
    ...(sources.length > 0 ? ['', ...sources.map(say.addendum)] : []),
    ...ahead(entry, rows, on, say),
    ...waiting(entry, say),
  ]
}

type Say = ReturnType<typeof sayings>

/** `A2, jusqu'au 31 décembre 2027 (avant : 500,00 €)` */
function source({ spans }: TermRow, span: Span<string>, say: Say): string {
  const before = spans[spans.indexOf(span) - 1]
  const until = span.until ? `, ${say.words.until(say.date(span.until))}` : ''
  const was = before && before.value !== '' ? ` (${say.words.before(before.value)})` : ''
  return `${say.short(span.document)}${until}${was}`
}

/** Values that will change by themselves while the contract lasts, the next of each term. */
function ahead(entry: ContractEntry, rows: readonly TermRow[], on: PlainDate, say: Say): string[] {
  const { end } = effectiveEnd(entry.contract, addendaOf(entry))
  const next = rows.flatMap(({ label, spans }) => {
    const span = spans.find(({ from }) => from && from.iso > on.iso)
    if (end && span?.from && span.from.iso > end.iso) return []
    return span?.from && span.value !== ''
      ? [{ from: span.from, line: say.words.becomes(label, span.value, say.short(span.document)) }]
      : []
  })
  if (next.length === 0) return []
  const sorted = next.sort((a, b) => (a.from.iso < b.from.iso ? -1 : 1))
  return ['', say.words.ahead, ...sorted.map(({ from, line }) => `  ${say.date(from)}   ${line}`)]
}

function waiting({ addenda }: ContractEntry, say: Say): string[] {
  const unsigned = addenda.filter(({ signedAt, dropped }) => !signedAt && !dropped)
  return unsigned.length > 0 ? ['', ...unsigned.map(say.unsigned)] : []
}

function sayings({ contract }: ContractEntry, language: Language) {
  const own = words[language]
  const date = (day: PlainDate) => formatDate(day, localeOf(language, contract.law))
  const short = (document: string) =>
    document === contract.id ? own.contract : document.slice(contract.id.length + 1)
  const titled = (one: AddendumEntry) =>
    `${short(one.contract.id)}, ${documentTitles[one.contract.type]?.[language].toLowerCase() ?? ''}`
  return {
    words: own,
    date,
    short,
    addendum: (one: AddendumEntry) => {
      const { change } = one.contract.terms
      const signed = one.signedAt ? own.signed(date(one.signedAt)) : ''
      return `${titled(one)}${signed} : ${inWords(change?.reason, language)}`.replace(
        ' : ',
        own.colon,
      )
    },
    unsigned: (one: AddendumEntry) => own.unsigned(titled(one)),
  }
}

function inWords(reason: LocalWords | null | undefined, language: Language): string {
  return reason?.[language] ?? reason?.any ?? reason?.fr ?? reason?.en ?? ''
}

const words = {
  fr: {
    title: (id: string, date: string) => `${id} au ${date}`,
    contract: 'contrat',
    until: (date: string) => `jusqu'au ${date}`,
    before: (value: string) => `avant : ${value}`,
    signed: (date: string) => `, signé le ${date}`,
    colon: ' : ',
    ahead: 'À venir :',
    becomes: (label: string, value: string, document: string) =>
      `${label} : ${value} (${document})`,
    unsigned: (addendum: string) =>
      `${addendum} : pas encore signé par les deux parties, sans effet.`,
  },
  en: {
    title: (id: string, date: string) => `${id} on ${date}`,
    contract: 'contract',
    until: (date: string) => `until ${date}`,
    before: (value: string) => `before: ${value}`,
    signed: (date: string) => `, signed on ${date}`,
    colon: ': ',
    ahead: 'Ahead:',
    becomes: (label: string, value: string, document: string) => `${label}: ${value} (${document})`,
    unsigned: (addendum: string) => `${addendum}: not signed by both parties yet, without effect.`,
  },
} as const
