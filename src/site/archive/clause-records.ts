import type { ClauseMeta, ClauseParam } from '#core/contract/clause-meta.ts'
import { type Clause, type Library, allClauses } from '#core/contract/library.ts'
import { clausePreview } from '#core/contract/preview/clause-preview.ts'
import { conditionWords } from '#core/contract/preview/condition-words.ts'
import { type PreviewWords, labelOf, withOwnWords } from '#core/contract/preview/preview-words.ts'
import { readableDefault } from '#core/contract/preview/readable-value.ts'
import { formatNumber } from '#core/locale/format-number.ts'
import type { Language } from '#core/locale/locale.ts'
import { fill, wordsIn } from '#site/words/words.ts'
import { clauseChange } from './clause-change.ts'
import { factRows } from './fact-rows.ts'
import { inBoth } from './in-both.ts'
import { libraryWords } from '#core/contract/preview/library-words.ts'
import type { ClauseRecord, ParamRow } from './records.ts'
import { hash } from './sources.ts'

/** Every clause version of a library, as its page shows it. */
export function clauseRecords(library: Library): ClauseRecord[] {
  const words = libraryWords(library)
  return allClauses(library).map((clause) =>
    clauseRecord(clause, library, withOwnWords(words, clause)),
  )
}

function clauseRecord(clause: Clause, library: Library, words: PreviewWords): ClauseRecord {
  const { meta, texts, digest } = clause
  const versions = [...(library.clauses.get(meta.id)?.keys() ?? [])].reverse()
  const isCurrent = versions[0] === meta.version
  // Relative, so that references stay in the language of the reader.
  const depth = isCurrent ? '' : '../'
  const linked: PreviewWords = {
    ...words,
    hrefOf: (id) => (library.clauses.has(id) ? `${depth}../${id}/` : undefined),
  }
  const record = {
    id: meta.id,
    version: meta.version,
    isCurrent,
    versions,
    family: meta.family,
    kind: meta.kind ?? 'clause',
    status: meta.status,
    titles: inBoth((language) => meta.titles[language]),
    purpose: inBoth((language) => meta.purpose[language]),
    texts: {
      fr: clausePreview(texts.fr ?? [], 'fr', linked),
      en: clausePreview(texts.en ?? [], 'en', linked),
    },
    params: meta.params.map((param) => paramRow(param, words)),
    uses: (meta.uses ?? []).map((path) => ({
      path,
      label: inBoth((language) => labelOf(path, language, words)),
    })),
    requires: meta.requires.map((requirement) => required(requirement, words)),
    conflicts: [...(meta.conflicts ?? [])],
    variants: (meta.variants ?? []).map(({ law, note, facts }) => ({
      law,
      note: note ? inBoth((language) => note[language]) : null,
      facts: [...(facts ?? [])],
    })),
    facts: factRows(meta),
    survives: meta.survives,
    severable: meta.severable,
    reviewedOn: meta.reviewedOn,
    reviewedBy: meta.reviewedBy,
    change: clauseChange(clause, library, words),
    digest,
  }
  return { ...record, key: hash(JSON.stringify(record)) }
}

function paramRow(param: ClauseParam, words: PreviewWords): ParamRow {
  const { path, label, range } = param
  const value = (raw: unknown) =>
    raw === undefined || raw === null
      ? null
      : inBoth((language) => readableDefault(path, raw, language, words.codes))
  return {
    path,
    label: inBoth((language) => label[language]),
    value: value(param.default),
    origin: param.origin ?? null,
    required: param.required ?? false,
    derived: param.derived ?? null,
    range: range ? inBoth((language) => rangeWords(path, range, language, words)) : null,
    byLaw: Object.entries(param.byLaw ?? {}).flatMap(([law, entry]) =>
      entry
        ? [
            {
              law,
              value: value(entry.default),
              origin: entry.origin,
              facts: [...(entry.facts ?? [])],
            },
          ]
        : [],
    ),
    facts: [...(param.facts ?? [])],
  }
}

/** `de 0 à 15 jours calendaires`: the unit stands once. */
function rangeWords(
  path: string,
  [min, max]: readonly [number, number],
  language: Language,
  { codes }: PreviewWords,
): string {
  const low = formatNumber(min, language === 'fr' ? 'fr-FR' : 'en-GB')
  return fill(wordsIn(language).rangeOf, {
    min: low,
    max: readableDefault(path, max, language, codes),
  })
}

function required(
  requirement: ClauseMeta['requires'][number],
  words: PreviewWords,
): ClauseRecord['requires'][number] {
  if (typeof requirement === 'string') return { clause: requirement, when: null }
  const { clause, when, is } = requirement
  if (when === undefined) return { clause, when: null }
  const condition = { value: when, not: false, ...(is !== undefined && { is: String(is) }) }
  return { clause, when: inBoth((language) => conditionWords(condition, language, words)) }
}
