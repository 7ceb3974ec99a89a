import { addendumTypes } from '#core/contract/addendum/addendum-types.ts'
import { previewWords } from '#core/contract/preview/preview-words.ts'
import { type CheckedPoint, checklist } from '#core/lint/checklist/checklist.ts'
import { checklistText } from '#core/lint/checklist/checklist-text.ts'
import type { Finding } from '#core/lint/finding.ts'
import { subjectOf } from '#core/lint/subject.ts'
import type { Language } from '#core/locale/locale.ts'
import type { DocumentReading } from '#node/repository/repository.ts'

/** The checklist of a contract, with its id. */
export type ContractChecklist = { readonly id: string; readonly points: readonly CheckedPoint[] }

/** The checklists of the contracts among documents that were read; an addendum has none of its own. */
export function checklistsOf(
  readings: readonly DocumentReading[],
  findings: readonly Finding[],
  language: Language,
): ContractChecklist[] {
  return readings.flatMap(({ path, reading }) => {
    const subject = subjectOf(path, reading)
    const id = subject?.terms.doc.id
    if (!subject || !id || Object.hasOwn(addendumTypes, subject.type)) return []
    const words = previewWords(subject.clauses.map(({ clause }) => clause))
    const own = findings.filter(({ file }) => file === path)
    return [{ id, points: checklist(subject, own, words, language) }]
  })
}

/** Checklists as lines, one contract after the other. */
export function printChecklists(
  checklists: readonly ContractChecklist[],
  language: Language,
): string[] {
  return checklists.flatMap(({ id, points }, index) => [
    ...(index > 0 ? [''] : []),
    ...checklistText(id, points, language),
  ])
}
