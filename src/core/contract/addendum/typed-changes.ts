import type * as z from 'zod'
import type { ClauseParam } from '#core/contract/clause-meta.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { type Terms, termAt, withTerm } from '#core/contract/terms.ts'
import type { YamlSource } from '#core/contract/yaml-source.ts'
import type { Report } from '#core/report/report.ts'
import type { LocalWords } from '#core/terms/kinds.ts'
import { unchangeable } from './changeable.ts'

type Item = NonNullable<NonNullable<Terms['change']>['changes']>[number]

/** What the values of `change.changes` are read with. */
export type Typing = {
  readonly inForce: Terms
  /** What clauses say of their terms, by path. */
  readonly params: ReadonlyMap<string, ClauseParam>
  readonly yaml: YamlSource
  readonly report: Report
}

/**
 * Gives the values listed under `change.changes` the kind of their term, so that they read in the addendum as they would in
 * the contract, and gives each the name that its clause has for it. Reports paths that cannot be changed, values of another
 * kind, and terms that no clause has words for, where they stand.
 */
export function typedChanges(own: Terms, typing: Typing): Terms {
  const items = own.change?.changes
  if (!items) return own
  const typed = items.map((item, index) => typedItem(item, ['change', 'changes', index], typing))
  return withTerm(own, 'change.changes', typed)
}

function typedItem(item: Item, at: readonly PropertyKey[], typing: Typing): Item {
  const { path } = item
  if (!path) return item
  const { inForce, params, yaml, report } = typing
  const problem = unchangeable(path, inForce)
  if (problem) {
    report.add(problem.problem, yaml.placeOf([...at, 'path']), problem.details)
    return { ...item, path: null, name: item.name ?? inWords(path) }
  }
  const label = params.get(path)?.label
  if (!item.name && !label)
    report.add('change-wordless', yaml.placeOf([...at, 'path']), { path, key: 'name' })
  const name = item.name ?? (label ? { kind: 'words', ...label } : inWords(path))
  const [old, value] = ['old', 'new'].map((key) => typedValue(path, [...at, key], typing))
  const typed = { ...item, name, old, new: value } as Item
  return { ...typed, says: sayings(typed, at, typing) }
}

function typedValue(path: string, at: readonly PropertyKey[], { yaml, report }: Typing): unknown {
  const plain = termAt(yaml.value, at.map(String).join('.')) ?? null
  const shape = coverShape(path)
  if (plain === null || !shape) return null
  const read = (shape.schema as z.ZodType).safeParse(plain)
  if (read.success) return read.data
  report.add('term-wrong-type', yaml.placeOf(at), {
    path: `${path} (${String(at.at(-1))})`,
    actual: typeof plain === 'string' ? plain : JSON.stringify(plain),
    kind: shape.codes?.join(', ') ?? shape.kind?.kind ?? coverShape(`${path}[]`)?.kind?.kind,
    example: shape.kind?.example,
  })
  return null
}

/** Codes read as their clause says; where it has no words for them, as the addendum itself says. */
function sayings(item: Item, at: readonly PropertyKey[], typing: Typing): Item['says'] {
  const path = item.path ?? ''
  const words = typing.params.get(path)?.words
  if (!coverShape(path)?.codes || words) return item.says
  const say = (key: 'old' | 'new'): LocalWords | null | undefined => {
    const said = item.says?.[key]
    if (said || !item[key]) return said
    const { yaml, report } = typing
    report.add('change-wordless', yaml.placeOf([...at, key]), { path, key: `says.${key}` })
    return inWords(String(item[key]))
  }
  return { old: say('old'), new: say('new') }
}

function inWords(any: string): LocalWords {
  return { kind: 'words', any }
}
