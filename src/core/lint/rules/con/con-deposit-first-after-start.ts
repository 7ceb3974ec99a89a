import type { Terms } from '#core/contract/terms.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conDepositFirstAfterStart: Rule = {
  id: 'con-deposit-first-after-start',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un paiement « avant le début » dont la date vient après le début.',
    en: 'A payment "before the start" whose date comes after the start.',
  },
  why: {
    fr: 'Le travail commencerait sans le paiement qui doit le précéder.',
    en: 'The work would start without the payment that is to precede it.',
  },
  remedy: {
    fr: 'Avancez la date du paiement, ou reportez term.start.',
    en: 'Bring the date of payment forward, or move term.start.',
  },
  facts: [],
  paths: ['fees.deposit.dueDate', 'fees.upfront.dueBefore', 'payment.dueDate', 'term.start'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'fees.deposit.dueDate': '2027-02-20' },
      finds: {
        says: {
          fr: 'Le paiement dû avant le début est fixé au 20 février 2027, le travail commence le 15 février 2027.',
          en: 'The payment due before the start is set for 20 February 2027, the work starts on 15 February 2027.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const { start } = terms.term ?? {}
    const due = paymentBeforeStart(terms)
    if (!start || !due?.date || due.date.iso <= start.iso) return
    const [date, begins] = [valueWords(due.date), valueWords(start)]
    say({
      at: due.path,
      says: {
        fr: `Le paiement dû avant le début est fixé au ${date.fr}, le travail commence le ${begins.fr}.`,
        en: `The payment due before the start is set for ${date.en}, the work starts on ${begins.en}.`,
      },
    })
  },
}

function paymentBeforeStart({ fees, payment }: Terms) {
  if (fees?.model === 'fixed-deposit' && fees.deposit?.due === 'before-start')
    return { path: 'fees.deposit.dueDate', date: fees.deposit.dueDate }
  if (fees?.model === 'fixed-upfront')
    return { path: 'fees.upfront.dueBefore', date: fees.upfront?.dueBefore }
  return payment?.dueMode === 'before-start'
    ? { path: 'payment.dueDate', date: payment.dueDate }
    : undefined
}
