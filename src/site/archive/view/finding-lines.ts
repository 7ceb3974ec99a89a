import type { Contract } from '#core/contract/contract.ts'
import { type Library, findClause } from '#core/contract/library.ts'
import type { Finding } from '#core/lint/finding.ts'
import type { Language } from '#core/locale/locale.ts'
import type { FindingLine } from '#site/archive/contract-view.ts'
import { typeset } from './typeset.ts'

/** Findings as a contract's page shows them, each with the article in whose margin it stands. */
export function findingLines(
  findings: readonly Finding[],
  contract: Contract,
  library: Library,
  language: Language,
): FindingLine[] {
  const type = typeset(language)
  const clauseOf = ownerOf(contract, library)
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    says: type(finding.text[language]),
    why: type(finding.why[language]),
    remedy: type(finding.remedy[language]),
    line: finding.place.line,
    clause: clauseOf(finding),
    allowed: finding.allowed ? finding.allowed.reason : null,
  }))
}

/** The first clause of the contract that has the term among its parameters, or a term of the same group. */
function ownerOf(contract: Contract, library: Library): (finding: Finding) => string | null {
  const owners = new Map<string, string>()
  for (const { id, version } of contract.clauses)
    for (const { path } of findClause(library, id, version)?.meta.params ?? [])
      for (const known of [path, path.split('.').slice(0, -1).join('.'), path.split('.')[0] ?? ''])
        if (!owners.has(known)) owners.set(known, id)
  return ({ paths }) => {
    const [first = ''] = paths
    const path = first.replace(/\.\d+/g, '[]')
    return owners.get(path) ?? owners.get(path.split('.')[0] ?? '') ?? null
  }
}
