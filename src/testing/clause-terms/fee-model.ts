import { fees } from '#core/contract/cover/fees.ts'
import type { Clause } from '#core/contract/library.ts'
import { shapeAt } from '#core/contract/schema-path.ts'

/** How a price can be made. */
export type FeeModel = (typeof fees)['options'][number]['shape']['model']['options'][number]

const models: readonly FeeModel[] = fees.options.flatMap(({ shape }) => shape.model.options)

/** The fee models that some clauses admit; none at all when no clause is about a model. */
export function modelsFor(clauses: readonly Clause[]): (FeeModel | undefined)[] {
  const fit = models.filter((model) => admits(clauses, model))
  return clauses.some(({ meta }) => meta.appliesTo?.feeModels) ? fit : [...fit, undefined]
}

/** True when every clause can stand in a contract with this fee model. */
export function admits(clauses: readonly Clause[], model: FeeModel | undefined): boolean {
  return clauses.every(({ meta }) => {
    const feeModels = meta.appliesTo?.feeModels
    return !feeModels || (model !== undefined && feeModels.includes(model))
  })
}

/** True when a term of the group `fees` exists in this fee model. */
export function hasTerm(model: FeeModel | undefined, path: string): boolean {
  const option = fees.options.find(({ shape }) => shape.model.options.some((one) => one === model))
  return option !== undefined && shapeAt(option, path.slice('fees.'.length)) !== undefined
}
