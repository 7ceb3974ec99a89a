import { cover } from '#core/contract/cover.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { pathsOf, shapeAt } from '#core/contract/schema-path.ts'
import type { Terms } from '#core/contract/terms.ts'
import { kindsThatKnow } from '#core/contract/union-key.ts'
import { closest } from '#core/report/did-you-mean.ts'
import type { CatalogueSlug } from '#core/report/catalogue.ts'
import type { Details } from '#core/report/report.ts'

/** What is wrong with a path that an addendum wants to change. */
export type Unchangeable = { readonly problem: CatalogueSlug; readonly details: Details }

/** What makes the contract this contract, and what belongs to addenda and other records: an addendum cannot change it. */
const fixed = new Set([
  'doc',
  'parties',
  'law',
  'summary',
  'sign',
  'base',
  'change',
  'rate',
  'scopeChange',
  'pause',
  'flow',
  'handback',
])
const fixedTerms = new Set(['fees.model', 'renewal.oldEnd', 'renewal.newStart', 'renewal.newEnd'])

/** Why an addendum cannot change the term at a path under these terms; `undefined` when it can. */
export function unchangeable(path: string, { fees }: Terms): Unchangeable | undefined {
  const [group = '', key = ''] = path.split('.')
  const shape = coverShape(path)
  if (!shape)
    return {
      problem: 'change-path-unknown',
      details: { path, guess: closest(path, pathsOf(cover).filter(isValue)) },
    }
  if (fixed.has(group) || fixedTerms.has(path))
    return { problem: 'change-path-fixed', details: { path } }
  if (!isValue(path)) return { problem: 'change-path-group', details: { path } }
  if (group !== 'fees' || !fees) return undefined
  const models = kindsThatKnow(shapeAt(cover, 'fees')?.schema ?? cover, key)?.kinds ?? []
  return models.includes(fees.model)
    ? undefined
    : {
        problem: 'change-path-model',
        details: { path, model: fees.model, other: models.join(', ') },
      }
}

/** One value, or a list of values: not a group, and no part of a list's rows. */
function isValue(path: string): boolean {
  if (path.includes('[]')) return false
  return Boolean(coverShape(path)?.kind ?? coverShape(`${path}[]`)?.kind)
}
