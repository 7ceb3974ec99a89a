import { factById } from '#core/law/find-fact.ts'
import { languages } from '#core/locale/locale.ts'
import { closest } from '#core/report/did-you-mean.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { checkAskedClauses } from './asked-clauses.ts'
import { type Clause, type Library, allClauses, clauseIds, compareVersions } from './library.ts'

/**
 * What only the whole library can tell: clauses that others name exist, facts are known,
 * and no term has two defaults in clauses that can stand in one contract.
 */
export function checkLibrary(library: Library): Message[] {
  const messages: Message[] = []
  const known = clauseIds(library)
  for (const clause of allClauses(library)) {
    const report = new Report(`${clause.folder}/clause.yaml`)
    checkNames(clause, known, report)
    checkFacts(clause, report)
    messages.push(...report.messages, ...checkConditions(clause, known))
  }
  return [...messages, ...checkDefaults(newest(library))]
}

function checkNames({ meta }: Clause, known: ReadonlySet<string>, report: Report): void {
  const named = [
    ...meta.requires.map((one) => (typeof one === 'string' ? one : one.clause)),
    ...(meta.conflicts ?? []),
  ]
  for (const id of named)
    if (!known.has(id)) report.add('clause-unknown', fileStart, { id, guess: closest(id, known) })
}

function checkConditions({ texts, folder }: Clause, known: ReadonlySet<string>): Message[] {
  return languages.flatMap((language) => {
    const report = new Report(`${folder}/${language}.mdx`)
    checkAskedClauses(texts[language] ?? [], known, report)
    return report.messages
  })
}

function checkFacts({ meta }: Clause, report: Report): void {
  const named = [
    ...(meta.facts ?? []),
    ...(meta.variants ?? []).flatMap(({ facts }) => facts ?? []),
    ...meta.params.flatMap(({ facts, byLaw }) => [
      ...(facts ?? []),
      ...Object.values(byLaw ?? {}).flatMap((entry) => entry?.facts ?? []),
    ]),
  ]
  for (const fact of new Set(named))
    if (!factById(fact)) report.add('fact-unknown', fileStart, { fact })
}

function checkDefaults(clauses: readonly Clause[]): Message[] {
  const messages: Message[] = []
  const first = new Map<string, Clause>()
  for (const clause of clauses) {
    for (const { path, default: value, byLaw } of clause.meta.params) {
      if (value === undefined && !byLaw) continue
      const other = first.get(path)
      if (!other) first.set(path, clause)
      else if (!exclude(other, clause)) {
        const report = new Report(`${clause.folder}/clause.yaml`)
        report.add('default-twice', fileStart, { path, other: `${other.folder}/clause.yaml` })
        messages.push(...report.messages)
      }
    }
  }
  return messages
}

/** Clauses that never stand in one contract may each have a default: fee models exclude each other. */
function exclude(a: Clause, b: Clause): boolean {
  return (
    (a.meta.conflicts ?? []).includes(b.meta.id) || (b.meta.conflicts ?? []).includes(a.meta.id)
  )
}

function newest(library: Library): Clause[] {
  return [...library.clauses.values()].flatMap((versions) =>
    [...versions.values()]
      .sort((a, b) => compareVersions(a.meta.version, b.meta.version))
      .slice(-1),
  )
}
