import type { ClauseRedline, ClauseTermChange } from '#core/change/impact/clause-redline.ts'
import {
  actionOrder,
  actionWords,
  stepWords,
  termKindWords,
} from '#core/change/impact/impact-words.ts'
import { type PaintRun, blockTexts } from '#core/change/redline/redline-text.ts'
import { counted } from '#core/change/redline/redline-words.ts'
import type { Language } from '#core/locale/locale.ts'
import { columns } from '#node/command/columns.ts'
import type { ImpactEntry } from './impact-entries.ts'
import type { Impact } from './read-impact.ts'

/** An impact as lines for a terminal: what the version changes, once, then the documents by what to do for them. */
export function impactText(
  { clause, changes, already }: Impact,
  entries: readonly ImpactEntry[],
  language: Language,
  paint: PaintRun,
): string[] {
  const { id, version, titles } = clause.meta
  return [
    `${id}@${version}, ${titles[language]}`,
    ...changes.flatMap((change) => ['', ...changeLines(change, language, paint)]),
    '',
    tally(entries.length, already, language),
    ...actionOrder.flatMap((action) => {
      const own = entries.filter(({ row }) => row.action === action)
      if (own.length === 0) return []
      const rows = own.map((entry) => ['', ...cellsOf(entry, language)])
      return ['', `${actionWords[action][language]} (${own.length})`, ...columns(rows)]
    }),
  ]
}

/** What a version changes, with the changed sentences in one language. */
function changeLines(change: ClauseRedline, language: Language, paint: PaintRun): string[] {
  const { from, to, step, terms, texts } = change
  const lines = blockTexts(texts[language], language, paint)
  return [
    `${from} → ${to}${words[language].colon}${stepWords[step][language]}`,
    ...terms.map((term) => `  ${termLine(term, language)}`),
    ...(lines.length > 0 ? lines : [words[language].sameText]).map((line) => `  ${line}`),
  ]
}

/** `nouveau terme : Imputation des paiements partiels (late.allocation)` */
function termLine({ kind, label, path, before, after }: ClauseTermChange, language: Language) {
  const say = words[language]
  const values =
    kind === 'changed'
      ? `${say.colon}${before?.[language] ?? say.none} → ${after?.[language] ?? say.none}`
      : ''
  return `${termKindWords[kind][language]}${say.colon}${label[language]} (${path})${values}`
}

function cellsOf({ row, client, state, until }: ImpactEntry, language: Language): string[] {
  const say = words[language]
  const notes = [
    state[language],
    ...(until ? [say[row.standing === 'ended' ? 'on' : 'until'](until[language])] : []),
    ...(row.by && row.by !== row.document ? [say.by(row.by)] : []),
    ...(row.pending ? [say.pending(row.pending)] : []),
  ]
  return [row.document, row.version, client, notes.join(', ')]
}

function tally(n: number, already: number, language: Language): string {
  if (n === 0) return words[language].nobody(already)
  const documents = counted(
    n,
    { fr: ['document', 'documents'], en: ['document', 'documents'] },
    language,
  )
  return words[language].some(documents, already)
}

const words = {
  fr: {
    colon: ' : ',
    none: 'aucune',
    sameText: 'Le texte est le même.',
    until: (date: string) => `jusqu'au ${date}`,
    on: (date: string) => `fin le ${date}`,
    by: (document: string) => `par l'avenant ${document}`,
    pending: (document: string) => `avenant ${document}`,
    nobody: (already: number) =>
      `Aucun contrat n'a de version plus ancienne ; ${already} ont celle-ci.`,
    some: (documents: string, already: number) =>
      `${documents} avec une version plus ancienne ; ${already} avec celle-ci.`,
  },
  en: {
    colon: ': ',
    none: 'none',
    sameText: 'The text is the same.',
    until: (date: string) => `until ${date}`,
    on: (date: string) => `end on ${date}`,
    by: (document: string) => `by addendum ${document}`,
    pending: (document: string) => `addendum ${document}`,
    nobody: (already: number) => `No contract has an older version; ${already} have this one.`,
    some: (documents: string, already: number) =>
      `${documents} with an older version; ${already} with this one.`,
  },
} as const
