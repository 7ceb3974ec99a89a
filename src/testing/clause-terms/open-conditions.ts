import type { Condition, ContentBlock, ContentInline } from '#core/contract/content.ts'
import type { Clause, Library } from '#core/contract/library.ts'
import { type LawCode, lawCodes, lawCovers } from '#core/law/law-codes.ts'
import { newest } from './composition.ts'
import type { Answers } from './note-conditions.ts'

/**
 * Conditions of a clause that have not given both answers yet, though they can.
 * What one language answered holds for its twin in the other: some depend on the language.
 */
export function openConditions(clause: Clause, answers: Answers, library: Library): Condition[] {
  const always = alwaysWith(clause, library)
  const [fr, en] = [conditionsOf(clause, 'fr'), conditionsOf(clause, 'en')]
  return fr.flatMap((condition, index) => {
    const twin = en[index]
    const given = [condition, ...(twin ? [twin] : [])].flatMap((one) => [
      ...(answers.get(one) ?? []),
    ])
    const isOpen = new Set(given).size < 2 && !isSettled(condition, clause, always)
    return isOpen ? [condition] : []
  })
}

/** Laws under which a clause reads in a way of its own, and one under which it does not. */
export function tellingLaws(clause: Clause): LawCode[] {
  const named = [
    ...conditionsOf(clause, 'fr').flatMap(({ law }) => law ?? []),
    ...clause.meta.params.flatMap(({ byLaw }) => Object.keys(byLaw ?? {})),
  ]
  const telling = lawCodes.filter((law) => named.some((code) => lawCovers(code, law)))
  const other = lawCodes.find((law) => !telling.includes(law))
  return [...telling, ...(other ? [other] : [])]
}

function conditionsOf({ texts }: Clause, language: 'fr' | 'en'): Condition[] {
  return (texts[language] ?? []).flatMap(conditionsIn)
}

function conditionsIn(node: ContentBlock | ContentInline): Condition[] {
  const own = 'condition' in node ? [node.condition] : []
  const inside: (ContentBlock | ContentInline)[] = [
    ...('blocks' in node ? node.blocks : []),
    ...('children' in node ? node.children : []),
    ...('items' in node ? node.items.flat() : []),
    ...('rows' in node ? [node.head, ...node.rows].flat(2) : []),
  ]
  return [...own, ...inside.flatMap(conditionsIn)]
}

/** True when a contract without messages answers in one way only. */
function isSettled(condition: Condition, { meta }: Clause, always: ReadonlySet<string>): boolean {
  const { clause, value, is } = condition
  if (clause !== undefined) return always.has(clause)
  if (value === undefined || is !== undefined || condition.in) return false
  return (
    saysNothingWithout.has(value) || meta.params.some((one) => one.path === value && one.required)
  )
}

/** A clause that is all about one term is refused without it (`clause-silent`). */
const saysNothingWithout = new Set(['hardship.mode'])

/** Clauses that stand in every contract with this one. */
function alwaysWith({ meta }: Clause, library: Library, known = new Set<string>()): Set<string> {
  for (const id of meta.requires.filter((one) => typeof one === 'string')) {
    if (known.has(id)) continue
    known.add(id)
    alwaysWith(newest(library, id), library, known)
  }
  return known
}
