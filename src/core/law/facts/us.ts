import { completeFact } from '#core/law/complete-fact.ts'
import { americanBusiness } from './us-business.ts'
import { americanRights } from './us-rights.ts'

/** Law of the United States, of California, New York and Illinois. */
export const americanFacts = [...americanRights, ...americanBusiness].map(completeFact)
