import type { Terms } from '#core/contract/terms.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Money } from '#core/terms/money.ts'

/** In pence (GB-02): an invoice below the first amount gives the second. */
const bands = [
  { below: 100_000, sum: 4_000 },
  { below: 1_000_000, sum: 7_000 },
  { below: Number.POSITIVE_INFINITY, sum: 10_000 },
]

export const gbLateCompensation: Rule = {
  id: 'gb-late-compensation',
  severity: 'warning',
  jurisdictions: ['GB'],
  summary: {
    fr: 'La somme forfaitaire légale exclue ou inférieure à sa tranche.',
    en: 'The statutory fixed sum excluded or below its band.',
  },
  why: {
    fr: 'La loi britannique donne par facture en retard 40, 70 ou 100 GBP selon son montant.',
    en: 'British law gives 40, 70 or 100 GBP per late invoice, by its amount.',
  },
  remedy: {
    fr: 'Retirez late.fixedSum avec late.basis: statutory : le contrat renvoie alors à la somme légale. Avec un taux propre, écrivez la somme de la tranche.',
    en: 'Remove late.fixedSum with late.basis: statutory: the contract then refers to the statutory sum. With a rate of its own, write the sum of the band.',
  },
  facts: ['GB-02'],
  paths: ['late.fixedSum', 'late.basis'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      set: { 'late.basis': 'contract-rate', 'late.ratePctPerMonth': 1.5 },
      finds: {
        says: {
          fr: 'Le contrat fixe son propre taux et aucune somme forfaitaire par facture en retard.',
          en: 'The contract sets a rate of its own and no fixed sum for each late invoice.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      set: { 'late.fixedSum': '40.00 GBP' },
      finds: {
        says: {
          fr: 'La somme forfaitaire est de 40,00 £ ; pour une facture de 1 600,00 £, la loi donne 70,00 £.',
          en: 'The fixed sum is £40.00; for an invoice of £1,600.00 the law gives £70.00.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { late } = subject.terms
    const written = late?.fixedSum
    if (!written) {
      if (late?.basis !== 'contract-rate' || !hasClause(subject, 'late-payment')) return
      say({
        at: 'late.fixedSum',
        says: {
          fr: 'Le contrat fixe son propre taux et aucune somme forfaitaire par facture en retard.',
          en: 'The contract sets a rate of its own and no fixed sum for each late invoice.',
        },
      })
      return
    }
    const invoice = usualInvoice(subject.terms)
    const band = invoice && bands.find(({ below }) => invoice.minor < below)
    if (!band || written.minor >= band.sum) return
    const [sum, due, price] = [
      valueWords(written),
      valueWords({ ...written, minor: band.sum }),
      valueWords(invoice),
    ]
    say({
      at: 'late.fixedSum',
      says: {
        fr: `La somme forfaitaire est de ${sum.fr} ; pour une facture de ${price.fr}, la loi donne ${due.fr}.`,
        en: `The fixed sum is ${sum.en}; for an invoice of ${price.en} the law gives ${due.en}.`,
      },
    })
  },
}

/** What an invoice is usually made out for, when the terms tell. */
function usualInvoice({ fees }: Terms): Money | null | undefined {
  if (fees?.model === 'retainer') return fees.retainer?.amount
  if (fees?.model === 'fixed-deposit') return fees.balance?.amount
  return fees?.model === 'fixed-upfront' ? fees.fixed?.total : undefined
}
