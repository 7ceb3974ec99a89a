import { lawCodes, lawCovers } from '#core/law/law-codes.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Composition } from './compose-contract.ts'
import { labelIn, type OpenTerm, openTerm } from './open-terms.ts'
import type { PlainTerms } from './merge-terms.ts'

/** A term that is better decided, though the contract can be written without it; with the facts of law that ask for it. */
export type LawAsk = OpenTerm & { readonly facts: readonly string[] }

type LawRule = {
  readonly path: string
  readonly laws: readonly string[]
  readonly facts: readonly string[]
  /** Under which terms it is asked; always, when absent. */
  readonly when?: (terms: PlainTerms) => boolean
}

/** The first rule of a path that holds is the one that asks. */
const rules: readonly LawRule[] = [
  { path: 'invoice.listOfServicesDueBy', laws: ['US-CA'], facts: ['US-06'] },
  { path: 'invoice.listOfServicesDueBy', laws: ['US-NY'], facts: ['US-07'] },
  { path: 'invoice.listOfServicesDueBy', laws: ['US-IL'], facts: ['US-08'] },
  { path: 'lang.adhesion', laws: ['CA-QC'], facts: ['QC-01', 'QC-02'] },
  { path: 'payment.iban', laws: ['BE'], facts: ['BE-11'], when: paysByTransfer },
  { path: 'payment.iban', laws: lawCodes, facts: [], when: paysByTransfer },
]

/** What the governing law asks of the terms of a contract's clauses and nobody has decided. */
export function lawAsks(composition: Composition, law: string): LawAsk[] {
  const { terms, reading } = composition
  const metas = reading.draft?.uses.map(({ clause }) => clause.meta) ?? []
  const asked = rules.filter(
    ({ path, laws, when }) =>
      laws.some((code) => lawCovers(code, law)) &&
      (when?.(terms) ?? true) &&
      termAt(terms, path) === undefined,
  )
  const first = asked.filter((rule) => asked.find(({ path }) => path === rule.path) === rule)
  return first.flatMap(({ path, facts }) => {
    const label = labelIn(metas, path)
    return label ? [{ ...openTerm(path, label), facts }] : []
  })
}

/** Does a means of payment need a bank account? */
export function paysByTransfer(terms: PlainTerms): boolean {
  const methods = termAt(terms, 'payment.methods')
  return (
    Array.isArray(methods) &&
    methods.some((method) => method === 'sepa' || method === 'bank-transfer')
  )
}
