import { families } from '#core/contract/clause-meta.ts'
import type { Words } from '#core/locale/locale.ts'
import type { TemplateRecord } from '#site/archive/shelf-records.ts'

/** Whether a template has a clause: in every contract, on a condition, or not at all. */
export type Presence = 'has' | 'may' | 'not'

/** A clause across templates; `version` when all that have it pin the same one. */
export type ClauseRow = {
  readonly id: string
  readonly title: Words
  readonly isCore: boolean
  readonly version: string | null
  readonly presence: readonly Presence[]
}

/** A term across templates, each with its value and whether that is the clause's default. */
export type ValueRow = {
  readonly path: string
  readonly label: Words
  readonly values: readonly { readonly value: Words | null; readonly isDefault: boolean }[]
}

/** The newest versions side by side: the terms one compares first, then every clause by family. */
export function compareTemplates(templates: readonly TemplateRecord[]): {
  values: ValueRow[]
  groups: { family: (typeof families)[number]; rows: ClauseRow[] }[]
} {
  const all = templates.flatMap(({ clauses }) => clauses)
  const groups = families.map((family) => ({
    family,
    rows: [...new Set(all.filter((clause) => clause.family === family).map(({ id }) => id))].map(
      (id) => clauseRow(id, templates),
    ),
  }))
  return { values: valueRows(templates), groups: groups.filter(({ rows }) => rows.length > 0) }
}

function clauseRow(id: string, templates: readonly TemplateRecord[]): ClauseRow {
  const found = templates.map(({ clauses }) => clauses.find((clause) => clause.id === id))
  const having = found.filter((clause) => clause !== undefined)
  const [first] = having
  const versions = new Set(having.map(({ version }) => version))
  return {
    id,
    title: first?.title ?? { fr: id, en: id },
    isCore: first?.isCore ?? false,
    version: versions.size === 1 ? (first?.version ?? null) : null,
    presence: found.map((clause) => (clause === undefined ? 'not' : clause.when ? 'may' : 'has')),
  }
}

function valueRows(templates: readonly TemplateRecord[]): ValueRow[] {
  return (templates[0]?.compared ?? []).map(({ path, label }, index) => ({
    path,
    label,
    values: templates.map(({ compared }) => ({
      value: compared[index]?.value ?? null,
      isDefault: compared[index]?.isDefault ?? true,
    })),
  }))
}
