import { completeFact } from '#core/law/complete-fact.ts'
import { britishBusiness } from './gb-business.ts'
import { britishPayment } from './gb-payment.ts'

/** Law of the United Kingdom. */
export const britishFacts = [...britishPayment, ...britishBusiness].map(completeFact)
