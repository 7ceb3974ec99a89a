import { isGroup, type PlainTerms } from './merge-terms.ts'

/** Where the price of a payment model stands. */
export function pricePath(model: string): string {
  if (model === 'retainer') return 'fees.retainer.amount'
  return model === 'hourly' ? 'fees.hourly.rate' : 'fees.fixed.total'
}

/** The payment model that terms choose, when they do. */
export function modelOf(terms: PlainTerms): string | undefined {
  return isGroup(terms.fees) && typeof terms.fees.model === 'string' ? terms.fees.model : undefined
}
