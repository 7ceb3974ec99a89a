import type { ClauseMeta } from '#core/contract/clause-meta.ts'
import { factById } from '#core/law/find-fact.ts'
import { sourceByNumber } from '#core/law/sources.ts'
import type { Words } from '#core/locale/locale.ts'
import type { FactRow } from './records.ts'
import { typeset } from './view/typeset.ts'

/** Every fact of law that a clause names, anywhere in its description, in order. */
export function factRows({ facts, params, variants }: ClauseMeta): FactRow[] {
  const ids = [
    ...(facts ?? []),
    ...params.flatMap((param) => [
      ...(param.facts ?? []),
      ...Object.values(param.byLaw ?? {}).flatMap((law) => law?.facts ?? []),
    ]),
    ...(variants ?? []).flatMap((variant) => variant.facts ?? []),
  ]
  return [...new Set(ids)].sort((a, b) => a.localeCompare(b, 'en')).map(factRow)
}

function factRow(id: string): FactRow {
  const fact = factById(id)
  if (!fact)
    return {
      id,
      statement: null,
      caveat: null,
      tag: null,
      disputed: false,
      sources: [],
      checkedOn: null,
    }
  return {
    id,
    statement: inPrint(fact.statement),
    caveat: fact.caveat ? inPrint(fact.caveat) : null,
    tag: fact.tag,
    disputed: fact.disputed,
    sources: fact.sources.flatMap((n) => sourceByNumber(n)?.cited ?? []),
    checkedOn: fact.tag === 'G' ? null : fact.checkedOn,
  }
}

function inPrint({ fr, en }: Words): Words {
  return { fr: typeset('fr')(fr), en: typeset('en')(en) }
}
