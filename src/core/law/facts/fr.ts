import { completeFact } from '#core/law/complete-fact.ts'
import { frenchInvoice } from './fr-invoice.ts'
import { frenchObligations } from './fr-obligations.ts'
import { frenchPayment } from './fr-payment.ts'
import { frenchPractice } from './fr-practice.ts'
import { frenchRelations } from './fr-relations.ts'
import { frenchRights } from './fr-rights.ts'

/** French law. */
export const frenchFacts = [
  ...frenchPayment,
  ...frenchInvoice,
  ...frenchRights,
  ...frenchRelations,
  ...frenchObligations,
  ...frenchPractice,
].map(completeFact)
