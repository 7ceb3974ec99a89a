import { termAt, withTerm } from '#core/contract/terms.ts'
import type { YamlSource } from '#core/contract/yaml-source.ts'
import type { Report } from '#core/report/report.ts'
import { addendumTypes, ownGroups, periodOfRenewal } from './addendum-types.ts'
import type { Base } from './base.ts'

/**
 * An addendum's cover page, completed with what it has from the contract it changes: id, language and law. Parties are left
 * empty here: the base's own stand in the terms once read. Reports what belongs to the contract and is written all the same.
 */
export function ownCover(
  written: Record<string, unknown>,
  { contract }: Base,
  yaml: YamlSource,
  report: Report,
): Record<string, unknown> {
  for (const key of looseKeys(written))
    report.add('addendum-term-loose', yaml.placeOfKey(key.split('.')), {
      key,
      type: String(termAt(written, 'doc.type') ?? ''),
    })
  const id = `${contract.id}/${String(termAt(written, 'doc.no') ?? '')}`
  const wrote = termAt(written, 'doc.id')
  if (wrote !== undefined && wrote !== id)
    report.add('addendum-id', yaml.placeOf(['doc', 'id']), { actual: String(wrote), id })
  const language = termAt(written, 'doc.language') ?? contract.terms.doc.language
  return [
    ['doc.id', id],
    ['doc.language', language],
    ['parties', {}],
    ['law', { governing: contract.law }],
  ].reduce((all, [path, value]) => withTerm(all, String(path), value), written)
}

/** Keys of the contract that this type of addendum has no business writing outside `change.changes`. */
function looseKeys(written: Record<string, unknown>): string[] {
  const type = addendumTypes[termAt(written, 'doc.type') as keyof typeof addendumTypes]
  const alsoFixed = ['parties', 'law'].filter((key) => Object.hasOwn(written, key))
  if (!type || type.groups === 'any') return alsoFixed
  const allowed = [...ownGroups, ...type.groups]
  const groups = Object.keys(written).filter((key) => !allowed.includes(key))
  const { renewal } = written
  if (!allowed.includes('renewal') || typeof renewal !== 'object' || !renewal) return groups
  const rules = Object.keys(renewal).filter((key) => !periodOfRenewal.includes(key))
  return [...groups, ...rules.map((key) => `renewal.${key}`)]
}
