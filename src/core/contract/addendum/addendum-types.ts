import type { Terms } from '#core/contract/terms.ts'

type DocumentType = NonNullable<Terms['doc']['type']>

/** A kind of addendum: the clauses that give it its form, and the groups of terms it may write besides its own identity. */
export type AddendumType = {
  readonly forms: readonly string[]
  /** `'any'`: a work order of its own, which changes nothing of the contract it stands under. */
  readonly groups: readonly string[] | 'any'
}

/** Document types that stand beside a contract as `A1.mdx`, `A2.mdx` … (spec 2.3, 3.J). */
export const addendumTypes: Readonly<Partial<Record<DocumentType, AddendumType>>> = {
  'addendum-scope': { forms: ['form-scope-change'], groups: ['scopeChange'] },
  'change-order': { forms: ['form-scope-change'], groups: ['scopeChange'] },
  'addendum-rate': { forms: ['form-rate-change'], groups: ['rate'] },
  'addendum-renewal': { forms: ['form-renewal'], groups: ['renewal'] },
  'addendum-suspension': { forms: ['form-suspension'], groups: ['pause'] },
  'addendum-dpa': {
    forms: ['form-addendum', 'form-dpa'],
    groups: ['dpa', 'data', 'breach', 'access', 'conf'],
  },
  'addendum-clause': { forms: ['form-addendum'], groups: [] },
  'client-addendum': { forms: [], groups: 'any' },
}

/** What every addendum may write: what it is, what it stands on, when and why, how it is signed. */
export const ownGroups: readonly string[] = ['doc', 'base', 'change', 'sign', 'lang']

/** The parts of `renewal` that say a new period; the rest of the group are rules of the contract. */
export const periodOfRenewal: readonly string[] = ['oldEnd', 'newStart', 'newEnd', 'changed']
