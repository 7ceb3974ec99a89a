import type { Package } from './package.ts'
import { modelOf } from './price-path.ts'
import type { Template } from './template.ts'

/** A package fits a template that knows its payment model; a master has no services of its own to price. */
export function packageFits({ terms }: Package, { meta }: Template): boolean {
  const model = modelOf(terms)
  return meta.docType !== 'master' && meta.feeModels.some((known) => known === model)
}
